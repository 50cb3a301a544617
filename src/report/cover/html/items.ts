/** Everything asked as items of the page: numbered, so that the lists, the upper text and the draft name and link the same. */
import type { Coverage } from '../../../model/cover.js';
import type { Say } from '../../renderer.js';
import { type Kind, type Row, rowsOf } from '../rows.js';
import { groupBy } from '../../../source/grouping.js';

export interface Item extends Row {
  /** In the list of its kind, from 0. */
  readonly index: number;
  /** Part of ids: `targets-3`. */
  readonly key: string;
  /** For people: a requirement's path, a checklist item's id, 标3 of a target; with the number of the upper text where there are several. */
  readonly label: string;
  /** Of a checklist's item what it says, else 1. */
  readonly weight: number;
  /** Requirements of the upper text that hold it, the smallest first. */
  readonly within: readonly Item[];
}

/** In the order of the result. */
export function itemsOf(coverage: Coverage, say: Say): readonly Item[] {
  const counts = new Map<Kind, number>();
  const items = rowsOf(coverage, say).map((row): Item => {
    const index = counts.get(row.kind) ?? 0;
    counts.set(row.kind, index + 1);
    const weight = row.kind === 'checklist' ? (coverage.checklist[index]?.weight ?? 1) : 1;
    return {
      ...row,
      index,
      weight,
      key: `${row.kind}-${index + 1}`,
      label: labelOf(row, index, { coverage, say }),
      within: [],
    };
  });
  const units = groupBy(
    items.filter(({ kind }) => kind === 'requirements'),
    ({ source }) => source,
  );
  const holding = (item: Item): readonly Item[] => (units.get(item.source) ?? []).filter((unit) => holds(unit, item));
  return items.map((item) => ({ ...item, within: holding(item).toReversed() }));
}

function labelOf({ kind, path, source }: Row, index: number, { coverage, say }: { coverage: Coverage; say: Say }) {
  const { against } = coverage;
  const name =
    kind === 'requirements' || kind === 'checklist' ? path : say(`page.cover.ref.${kind}`, { number: index + 1 });
  return source !== null && against.length > 1 ? `[${against.indexOf(source) + 1}]${name}` : name;
}

const holds = (outer: Item, inner: Item): boolean =>
  outer.key !== inner.key &&
  outer.source === inner.source &&
  outer.at !== null &&
  inner.at !== null &&
  outer.at.start <= inner.at.start &&
  inner.at.end <= outer.at.end;
