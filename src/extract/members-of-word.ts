/** Lists behind a name whose members hold its word: the word, lists that go on behind a full stop, and such as are shorter than counted. */
import { wordSet } from '../source/word-set.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { CONJUNCTIONS, indexIn, NAME_OPENS, splitMembers, type Members } from './member-spans.js';

/** The word a set's members share: 务必 of 三个务必, 不相适应 of 三个不相适应, 有 of 五个有; empty for a name of its own. */
export function keyOf(slogan: string): string {
  const [count] = /^(?:[一二两三四五六七八九十]+|\d+)(?:个|大|项|种|条|张|道|类|件|支|本|套)?/.exec(slogan) ?? [];
  // 清四乱: what stands before the count is shared by no member.
  if (count === undefined) return '';
  const tail = slogan.slice(count.length);
  return tail.length <= 5 && (tail.length >= 2 || count.endsWith('个')) ? tail : '';
}

/** Whether a member holds the word of its set; a word of one character opens it. */
export function holds(context: Context, item: Span, key: string): boolean {
  if (key.length === 1) return context.syntax.text.startsWith(key, strip(context, item).start);
  return indexIn(context.syntax.text, key, item) >= 0;
}

const FULL_STOP = characters('。');
const COMMA = characters('，');
const SENTENCE_ENDS = characters('。！？；\n');
const MAX_SENTENCE = 30;

/** 即确保水库安全，确保堤防安全。确保城区安全。: a list that its own key shows to go on behind a full stop. */
export function goesOn(
  context: Context,
  { form, items, start }: Members,
  key: string,
  expected: number,
): Members | null {
  const { syntax } = context;
  if (items.length >= expected || !items.every((item) => holds(context, item, key))) return null;
  const more = [...items];
  for (let at = items.at(-1)?.end ?? 0; more.length < expected; at = more.at(-1)?.end ?? at) {
    if (!FULL_STOP.has(syntax, at)) return null;
    const end = SENTENCE_ENDS.find(syntax, at + 1, Math.min(syntax.text.length, at + 1 + MAX_SENTENCE));
    const item = { start: at + 1, end: SENTENCE_ENDS.has(syntax, end) ? end : COMMA.find(syntax, at + 1, end) };
    if (item.end - item.start <= key.length || !holds(context, item, key)) return null;
    more.push(item);
  }
  return { form, items: more, start, end: more.at(-1)?.end ?? start };
}

const BREAKS = characters('，；');

/** 即价格公开、疗程公开，门诊楼、住院楼一起挂牌: of fewer than are counted those with the word that end the first clause, where none follows. */
export function shortKeyed(
  context: Context,
  { start, end }: Span,
  key: string,
  expected: number,
): readonly Span[] | null {
  const { syntax } = context;
  const stop = BREAKS.find(syntax, start, end);
  const items = splitMembers(context, start, stop, false);
  if (stop === end || items.length < 2 || items.length >= expected) return null;
  const areOwn = items.every((item) => holds(context, item, key) && item.end - item.start <= key.length + LONGEST_OWN);
  const isOver = indexIn(syntax.text, key, { start: stop, end }) < 0;
  return areOwn && isOver ? items : null;
}
const LONGEST_OWN = 6;

const NAME_CLOSES = characters('”》');

/** 锚定一个目标，就是建设一流企业: what explains a member is none of it. */
const EXPLAINS = wordSet('，就是 ，即 ，也就是 ，指的是');

function withoutWhy({ syntax }: Context, item: Span): Span {
  const at = EXPLAINS.first(syntax, item.start + 1, item.end);
  return at < 0 ? item : { start: item.start, end: at };
}

/** A quoted member is what stands inside its marks. */
export function strip(context: Context, whole: Span): Span {
  const { syntax } = context;
  const item = withoutWhy(context, whole);
  const open = CONJUNCTIONS.has(syntax, item.start) ? item.start + 1 : item.start;
  if (!NAME_OPENS.has(syntax, open)) return item;
  const close = NAME_CLOSES.find(syntax, open + 1, item.end);
  return close < item.end ? { start: open + 1, end: close } : item;
}
