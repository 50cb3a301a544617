/**
 * Sets of single characters that their number and 字 name: “深、实、细、准”四字诀, “望闻问切”四字诀, 念好“严、细、实”三字经. Left out: words
 * (“忠诚担当”四字方针 has two), characters that are told elsewhere (记住四字诀).
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Members } from './member-spans.js';
import { countEnd, countValue } from './slogan-patterns.js';

/** What counts characters. */
export const LETTER_COUNTER = '字';
/** What is called by the number of its characters. */
const NAMES = wordSet(
  '字诀 字经 字方针 字箴言 字要诀 字口诀 字真经 字秘诀 字法 字工作法 字标准 字准则 字要求 字原则 字精神 字工作要求 字总要求',
);
/** Names of what is taught character by character, parted or not. */
const TAUGHT = wordSet('字诀 字经 字要诀 字口诀 字真经 字秘诀 字法');
const CLOSING = characters('”’');
const PARTED = characters('、');
const MARKS = characters('，。；：！？“”‘’的');

/** End of such a name at a numeral, where its characters stand in marks before it; -1 where there is none. */
export function letterName(context: Context, at: number, counter: number): number {
  const end = NAMES.startingAt(context.syntax, counter);
  return end > 0 && lettersBefore(context, { start: at, end }) !== null ? end : -1;
}

/** The characters in the marks before such a name, as many as it counts. */
export function lettersBefore({ syntax }: Context, { start }: Span): Members | null {
  const counter = countEnd(syntax, start);
  if (NAMES.startingAt(syntax, counter) < 0 || !CLOSING.has(syntax, start - 1)) return null;
  const count = countValue(syntax, start, counter);
  const open = syntax.partners[start - 1] ?? 0;
  const length = start - 1 - open;
  const step = length === count * 2 - 1 ? 2 : length === count && TAUGHT.startingAt(syntax, counter) > 0 ? 1 : 0;
  // “又好又快”四字诀 is a saying.
  if (step === 1 && new Set(syntax.text.slice(open, start - 1)).size < count) return null;
  if (open === 0 || count < 2 || step === 0 || MARKS.find(syntax, open, start - 1) < start - 1) return null;
  const items = Array.from({ length: count }, (_, index) => ({
    start: open + index * step,
    end: open + index * step + 1,
  }));
  const areParted = step === 1 || items.slice(0, -1).every(({ end }) => PARTED.has(syntax, end));
  return areParted ? { form: 'list-before', items, start: open - 1, end: start } : null;
}
