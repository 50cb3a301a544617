/** What stands in quotation marks binds nobody: 喊着“人人必须达标”的口号. Left out: titles and empty marks. */
import type { Quote } from '../model/types.js';

/** Whether a quotation is such that nobody is bound in it. */
export const isForeign = ({ role, span }: Quote): boolean =>
  role === 'citation' || (role !== 'document' && span.end - span.start > 2);

/** Whether a place is inside one of these quotes; to be asked in ascending order. */
export function insideOf(quotes: readonly Quote[]): (at: number) => boolean {
  let index = 0;
  let reach = -1;
  return (at) => {
    for (let span = quotes[index]?.span; span !== undefined && span.start < at; span = quotes[++index]?.span)
      reach = Math.max(reach, span.end);
    return at < reach;
  };
}
