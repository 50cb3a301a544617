/**
 * Quotations whose own words all tell what falls short, as reports and circulars have it: “进展缓慢、措施不力”, “往来款清理不及时”. Left out: what one is
 * to feel or keep in mind (“本领不足”的危机感), what is denied (不存在“进展缓慢”).
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Quotation } from './quote-governors.js';
import { innerLength } from './quote-inner.js';

const ENDS = wordSet(
  '不力 不实 不严 不到位 不及时 不规范 不健全 不完善 不彻底 不落实 不扎实 不作为 不担当 不清 不细 不足 不够 不强 缓慢 迟缓 滞后 混乱 薄弱 淡薄 缺失 缺位 欠缺 偏慢 偏低 走样 空转 流于形式 走过场 打折扣 形同虚设 弄虚作假 避重就轻 敷衍 推诿 敷衍了事 敷衍塞责 推诿扯皮 居高不下 超标 超支 超范围列支',
);
const MARKS = characters('、，；');
const MIN = 4;
const FELT = wordSet('的危机感 的紧迫感 的忧患 的清醒 的警醒 的意识 的恐慌 危机 恐慌');

export function tellsShortcomings(keyed: Keyed, quotation: Quotation): boolean {
  const { start, end } = quotation;
  if (innerLength(quotation) < MIN || FELT.startingAt(keyed, end) >= 0) return false;
  for (let from = start + 1; from < end - 1;) {
    const to = MARKS.find(keyed, from, end - 1);
    const word = ENDS.endingAt(keyed, to);
    if (word < from) return false;
    from = to + 1;
  }
  return true;
}
