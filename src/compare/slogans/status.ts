/** What became of something by the last group: it came up, stayed, was dropped or came back. */
import type { SloganRow } from '../../model/compare.js';

type Status = SloganRow['status'];

/** By the counts of the groups, oldest first, one of them above 0. A single group shows no change: what it has is kept. */
export function statusOf(counts: readonly number[]): Status {
  const last = counts.length - 1;
  if (counts[last] === 0) return 'dropped';
  const before = counts.findLastIndex((count, at) => at < last && count > 0);
  if (last === 0 || before === last - 1) return 'kept';
  return before < 0 ? 'new' : 'returned';
}
