/**
 * Brackets of Chinese text among those of a line: what they hold tells, (工)委 and (试行) beside 国内生产总值(GDP) and f(x).
 */
import { isHan, isLineEnd, seen } from './chinese.js';

/** Half-width marks of the line's pairs that hold 汉字, or number something; of a mixed pair, the half-width one; that of 1). */
export function chineseBrackets(line: string, foreign: (at: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  let lastHan = -1;
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    if (mark === '(' || mark === '（') open.push(at);
    else if (mark === ')' || mark === '）') {
      const start = open.pop();
      if (start === undefined) {
        if (isLoneNumber(line, at)) found.add(at);
        continue;
      }
      if (foreign(start) || foreign(at)) continue;
      const mixed = (line.charAt(start) === '(') !== (mark === ')');
      if (mixed || lastHan > start || isNumber(line, start, at)) found.add(start).add(at);
    } else if (isHan(line, at)) lastHan = at;
  }
  return found;
}

/** (1) at the head of a unit. */
function isNumber(line: string, start: number, end: number): boolean {
  const before = seen(line, start, -1, 4);
  const opens = isLineEnd(line, before) || '，。；：！？、'.includes(line.charAt(before));
  return opens && /^\d{1,2}$/.test(line.slice(start + 1, Math.min(end, start + 4)));
}

/** 1) with words behind it, at the head of a unit. */
const isLoneNumber = (line: string, at: number): boolean =>
  isHan(line, at + 1) && /(?:^|[，。；：！？、\s])\d{1,2}$/.test(line.slice(Math.max(0, at - 3), at));
