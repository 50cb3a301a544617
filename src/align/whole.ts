/**
 * Differences at sensible edges. An alignment ends where it costs least, which may be within a number or a word: 54 beside
 * 45 is “a 5 more, and a 5 that is not asked for”. Here the rest of the clause counts where the change reaches the end of
 * the short text, and a number is whole: 54 → 45, 阶段 → 台阶.
 */
import type { Alignment, Difference } from './edits.js';

/** Characters that may stand between the last change and the end, and that the source may have more than the short text. */
const NEAR_END = 2;
const MORE = 2;

/** The differences with what is left of the long text's clause, where that is the other side of the last change. */
export function toClauseEnd(alignment: Alignment, length: number, clauseEnd: number): Alignment {
  const last = alignment.differences.at(-1);
  const rest = clauseEnd - alignment.end;
  if (last === undefined || rest <= 0 || length - last.to > NEAR_END || rest > last.to - last.from + MORE)
    return alignment;
  const joined = { from: last.from, to: length, textFrom: last.textFrom, textTo: clauseEnd };
  return { ...alignment, end: clauseEnd, differences: [...alignment.differences.slice(0, -1), joined] };
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

/** The differences with the digits beside them that both texts share. */
export function wholeNumbers(alignment: Alignment, short: Uint16Array, long: Uint16Array): Alignment {
  const differences: Difference[] = [];
  alignment.differences.forEach((difference, index) => {
    let { from, to, textFrom, textTo } = difference;
    const before = differences.at(-1);
    const next = alignment.differences[index + 1]?.from ?? short.length;
    const touchesLeft = isDigit(short[from]) || isDigit(long[textFrom]);
    const touchesRight = isDigit(short[to - 1]) || isDigit(long[textTo - 1]);
    while (touchesLeft && from > (before?.to ?? 0) && isDigit(short[from - 1]))
      [from, textFrom] = [from - 1, textFrom - 1];
    while (touchesRight && to < next && isDigit(short[to])) [to, textTo] = [to + 1, textTo + 1];
    if (before !== undefined && before.to >= from) differences[differences.length - 1] = { ...before, to, textTo };
    else differences.push({ from, to, textFrom, textTo });
  });
  return { ...alignment, differences };
}
