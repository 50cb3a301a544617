/** Words that lead from what was told to its name: 书记抓总，镇长抓线，这就叫“两抓”; …，概括起来就是“三个坚持”. Left out: 这 alone, which points back by itself. */
import { classAt, OPEN } from '../source/chars.js';
import { characters, ending } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, listOf, MAX_MEMBER, splitAt, type Members } from './member-spans.js';

const NAMING = ending(
  /[，。；](?:(?:这|那)(?:些|样|几条|几句)?(?:就|便|也就|也|也便)?(?:是|叫|叫做|叫作|称为|称之为|称作)(?:我们)?(?:常|通常|一直|经常)?(?:说的|讲的|所谓的?)?|(?:概括|归纳|总结|总|合|加)(?:起来|而言之|到一块儿?|在一起)(?:讲|说)?，?(?:就|便|也就)?(?:是|叫|叫做))$/,
  '是叫做作为的谓常直们',
  18,
);

/** Where what was told ends that such words before `end` lead from; `end` itself where there are none. */
export const beforeNaming = (keyed: Keyed, end: number): number => end - Math.max(0, NAMING.length(keyed, end));

/**
 * The clauses that words of naming lead from, as many as the name counts, each with the word of the name or its first character:
 * 校领导包年级，中层干部包班级，教师包学生，这叫“三包到人”.
 */
export function namedThus(context: Context, { start }: Span, word: string, expected: number): Members | null {
  const { syntax } = context;
  const open = classAt(syntax.text, start - 1) === OPEN ? start - 1 : start;
  const end = beforeNaming(syntax, open);
  if (end === open || word === '' || expected < 2) return null;
  const from = Math.max(sentenceAt(syntax, end - 1).start, end - expected * (MAX_MEMBER + 1));
  const items = splitAt(context, from, end, PIECES).slice(-expected);
  const [first] = word;
  const isOwn = (item: Span): boolean =>
    item.end - item.start > 1 &&
    item.end - item.start <= MAX_MEMBER &&
    indexIn(syntax.text, first ?? word, { start: item.start, end: item.end }) >= 0;
  return items.length === expected && items.every(isOwn) ? listOf('list-before', items) : null;
}
const PIECES = characters('，、；：。');
