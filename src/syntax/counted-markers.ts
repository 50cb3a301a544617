/**
 * Markers that count what they number: 第一个问题， 第二件事是 第三句话： 第一本， 第一步，. They number a list only in a row of two or more
 * with the same noun. So do 一靠政策， 二靠科技， at the head of paragraphs, with the same verb. Left out: 第一个是老王， 第一次， 第一名，第二名， 第一类， and whatever else is told in its order.
 */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';

const NOUN =
  '个(?:问题|方面|环节|要求|字|词|重点|任务|关键|体会|原因|话题|故事|建议|意见|希望|感受|变化|层面|关口)|方面|句话?|点(?:意见|要求|建议|希望|体会)?|件(?:事情?|大事|实事)?|条(?:意见|要求|建议)?|项(?:工作|任务|措施)?|步|关|本(?:账|经)?|道(?:题|关|坎|防线)?|招|笔账?|层(?:意思|含义)?|张(?:牌|网)?|把(?:火|锁)?|盏灯?|堂课|场(?:硬?仗|战役)?';
const COUNTED = opening(
  new RegExp(`(${NOUN})(?:，(?:就?是(?![否不非的]))?|：|、(?!第)|就?是(?![否不非的])|要(?![务素义件位职求点])|。)`),
  '个方句点件条项步关本道招笔层张把盏堂场',
);
const STOP = '。';

/** What the ordinal that ends at a place counts, and where the marker ends; null where it counts nothing of the kind. */
export function countedAt(
  keyed: Keyed,
  at: number,
  opensParagraph: boolean,
): { readonly noun: string; readonly end: number } | null {
  const found = COUNTED.exec(keyed, at);
  const noun = found?.[1];
  if (found === null || noun === undefined) return null;
  return !opensParagraph && found[0].endsWith(STOP) ? null : { noun, end: at + found[0].length };
}

/** Verbs that a bare numeral stands before, each of a row with the same: 一靠政策，二靠科技. */
export const ROW_VERBS = '靠盼谢看查抓怕戒防讲比问治愿祝促保学练评树强优';
const VERBS = characters(ROW_VERBS);

/** The verb behind a bare numeral at the head of a paragraph, that the next ones are to repeat; null for another word. */
export const verbAt = (keyed: Keyed, at: number): string | null =>
  VERBS.has(keyed, at) ? keyed.text.charAt(at) : null;
