/**
 * Brackets of Chinese text among those of a line: what they hold tells, (工)委 and (试行) beside 国内生产总值(GDP) and f(x).
 */
import { isHan, isLineEnd, seen } from './chinese.js';

/** Half-width marks of the line's pairs that hold 汉字, or number something; of a mixed pair, the half-width one. */
export function chineseBrackets(line: string, foreign: (at: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  for (const { index: at, 0: mark } of line.matchAll(/[()（）]/g)) {
    if (mark === '(' || mark === '（') open.push(at);
    else {
      const start = open.pop();
      if (start === undefined || foreign(start) || foreign(at)) continue;
      const mixed = (line.charAt(start) === '(') !== (mark === ')');
      if (mixed || holdsHan(line, start, at) || isNumber(line, start, at)) found.add(start).add(at);
    }
  }
  return found;
}

/** No gloss is longer; brackets further apart than this are looked into from both ends. */
const MAX_LOOK = 60;

function holdsHan(line: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (at === start + MAX_LOOK) at = Math.max(at, end - MAX_LOOK);
    if (isHan(line, at)) return true;
  }
  return false;
}

/** (1) at the head of a unit. */
function isNumber(line: string, start: number, end: number): boolean {
  const before = seen(line, start, -1, 4);
  const opens = isLineEnd(line, before) || '，。；：！？、'.includes(line.charAt(before));
  return opens && /^\d{1,2}$/.test(line.slice(start + 1, Math.min(end, start + 4)));
}
