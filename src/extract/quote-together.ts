/** Quotations that are but part of a clause of their own: “老虎”“苍蝇”一起打, 做到“前门”打开、“后门”堵死. */
import { opening, characters } from '../source/finder.js';
import type { Scan } from '../syntax/scan.js';
import type { Quotation } from './quote-governors.js';

const OPENS = characters('“');
const MOST = 4;
const TOGETHER = opening(/(?:一起|一并|一道|同步)[打抓治查拍]/, '一同');

/** “老虎”“苍蝇”一起打: what is struck at together with those beside it. */
export function struckTogether(scan: Scan, { end }: Quotation): boolean {
  let at = end;
  for (let count = 0; count < MOST && OPENS.has(scan, at); count++) {
    const close = scan.partners[at] ?? 0;
    if (close <= at) return false;
    at = close;
  }
  return TOGETHER.test(scan, at);
}

const PAIRED = opening(
  /“([^”一二三四五六七八九十零两双]{2,6})”[一-龥]{2}、“[^”一二三四五六七八九十零两双]{2,6}”[一-龥]{2}(?=[，。；]|$)/,
  '“',
);
const BEHIND_FIRST = /(“[^”]{2,6}”[一-龥]{2}、)$/u;
const REACH = 14;

/** 做到“前门”打开、“后门”堵死: each has a word of its own behind it, which says what becomes of it. */
export function hasOwnPredicate(scan: Scan, { start }: Quotation): boolean {
  if (PAIRED.test(scan, start)) return true;
  const before = BEHIND_FIRST.exec(scan.text.slice(Math.max(0, start - REACH), start));
  return before !== null && PAIRED.test(scan, start - (before[1]?.length ?? 0));
}
