/**
 * Whether goals of the same figures are due at another time: 5月底前, then 6月底前. What is due in the course of each year
 * (今年, 年底前, no word at all) is due at the same time as the year before.
 */
import type { TargetCell } from '../../model/compare.js';
import type { Sheet } from './sheet.js';

interface Due {
  readonly year: number | null;
  /** Whether that is the year of the document itself. */
  readonly own: boolean;
  /** What is said beside the year: 5月, 上半年. */
  readonly within: string;
}

const OF_THE_YEAR = /^(?:在|到|至)?(?:本|今|全)?年(?:度|内|末|底)?|[前之内以底末]|力争|争取|确保|在/gu;

function dueOf({ deadline, document }: TargetCell, { documentOf }: Sheet): Due {
  const own = documentOf(document)?.year ?? null;
  const words = (deadline ?? '').normalize('NFKC').replace(/\s/gu, '');
  const said = /(?:19|20)\d\d(?=年)/u.exec(words)?.[0];
  const year = said === undefined ? own : Number(said);
  const within = words.replace(/(?:[到至在])?(?:19|20)\d\d年/u, '').replace(OF_THE_YEAR, '');
  return { year, own: year === own, within };
}

const areOne = (one: Due, other: Due): boolean =>
  one.within === other.within && (one.year === other.year || (one.own && other.own));

/** By the first figure of each. */
export function isDueElse(before: readonly TargetCell[], after: readonly TargetCell[], sheet: Sheet): boolean {
  const [was] = before;
  const [is] = after;
  return was !== undefined && is !== undefined && !areOne(dueOf(was, sheet), dueOf(is, sheet));
}
