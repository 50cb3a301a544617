/**
 * Differences as they are shown to people, each with words on both sides: what is left out or added takes its neighbours
 * along (富民 for 发展富民: 把富 → 把发展富), and changes with one character between them are one (项一项 → 件一件).
 */
import type { Alignment, Difference } from './edits.js';

/** Characters between two changes that are shown as one. */
const NEAR = 1;

/** `length` is that of the short text; the stretch of the long one is that of the alignment. */
export function shownDifferences(
  { start, end, differences }: Pick<Alignment, 'start' | 'end' | 'differences'>,
  length: number,
): readonly Difference[] {
  return joined(differences).map((difference) => {
    const { from, to, textFrom, textTo } = difference;
    if (from < to && textFrom < textTo) return difference;
    const left = from > 0 && textFrom > start ? 1 : 0;
    const right = to < length && textTo < end ? 1 : 0;
    return { from: from - left, to: to + right, textFrom: textFrom - left, textTo: textTo + right };
  });
}

function joined(differences: readonly Difference[]): readonly Difference[] {
  const result: Difference[] = [];
  for (const difference of differences) {
    const last = result.at(-1);
    if (last === undefined || difference.from - last.to > NEAR) result.push(difference);
    else result[result.length - 1] = { ...last, to: difference.to, textTo: difference.textTo };
  }
  return result;
}
