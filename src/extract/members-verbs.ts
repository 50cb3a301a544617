/**
 * Members behind a count that repeat one verb, numbered by a bare numeral: 三条经验。一靠政策，二靠科技，三靠投入; 三声感谢。一谢老师，…. Of
 * each its first clause. Left out: those that number something else (一年靠化肥), words with a numeral of their own (一看就懂).
 */
import { codeAt } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import { ROW_VERBS } from '../syntax/counted-markers.js';
import type { Context } from './context.js';
import { isBlank, listOf, type Members } from './member-spans.js';

const NUMERALS = '一二三四五六七八九十';
/** Behind a count more verbs than head paragraphs. */
const VERBS = characters(`${ROW_VERBS}忌想算管补改建扩稳调盯守严切敬感望求`);
const STOPS = characters('，。：');
const ONE = characters('一');
const SECOND_REACH = 60;

/** 群众有三盼。一盼路通，二盼水清: whether the verb of a name is repeated by its first members. */
export const repeatsVerb = (keyed: Keyed, verb: number): boolean =>
  VERBS.has(keyed, verb) &&
  STOPS.has(keyed, verb + 1) &&
  ONE.has(keyed, verb + 2) &&
  codeAt(keyed.text, verb + 3) === codeAt(keyed.text, verb) &&
  keyed.text.slice(verb + 4, verb + SECOND_REACH).includes(`二${keyed.text.charAt(verb)}`);

const WORDS = wordSet('一看就 一抓到底 一查到底 一问三不知 一学就 一改过 一管到底 一调整 一建成 一抓就');
const OPENS = characters('：，。、；！？“\n');
const ENDS = characters('，。；：！？、\n');
/** The first stands within so many characters behind the count, the others within so many behind it. */
const MAX_LEAD = 14;
const MAX_LIST = 500;
const FEWEST = 2;
const LONGEST = 40;

export function verbsBehind({ syntax }: Context, from: number, declared: number | null): Members | null {
  const { text } = syntax;
  const first = nextOf(NUMERALS.charAt(0), null);
  if (first < 0) return null;
  const verb = text.charAt(first + 1);
  const limit = Math.min(text.length, paragraphAt(syntax, first).end, first + MAX_LIST);
  const items: Span[] = [memberAt(first, limit)];
  for (let index = 1; index < Math.min(declared ?? NUMERALS.length, NUMERALS.length); index++) {
    const next = nextOf(`${NUMERALS.charAt(index)}${verb}`, { start: items.at(-1)?.end ?? first, end: limit });
    if (next < 0) break;
    items.push(memberAt(next, limit));
  }
  const isTold = items.length >= FEWEST && items.every(({ start, end }) => end - start > 1 && end - start <= LONGEST);
  return isTold ? listOf('numbered', items) : null;

  function memberAt(at: number, to: number): Span {
    return { start: at + 1, end: ENDS.find(syntax, at + 1, to) };
  }
  /** Start of a numeral and its verb behind a mark; -1 where none stands. */
  function nextOf(word: string, within: Span | null): number {
    const start = within?.start ?? from;
    const end = within?.end ?? from + MAX_LEAD;
    const stretch = text.slice(start, end + word.length - 1);
    for (let off = stretch.indexOf(word); off >= 0; off = stretch.indexOf(word, off + 1)) {
      const at = start + off;
      const isOpen = OPENS.has(syntax, at - 1) || isBlank(syntax, at - 1);
      if (isOpen && VERBS.has(syntax, at + 1) && WORDS.startingAt(syntax, at) < 0) return at;
    }
    return -1;
  }
}
