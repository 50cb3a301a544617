/**
 * Targets: the series of every goal with arrows into each group, what was dropped or softened last first; under it what
 * was reported of it, and whether the goal before was met. Results that belong to no goal are shown where all is asked for.
 */
import type { DocPlace, TargetCell, TargetRow } from '../../../model/compare.js';
import type { Say } from '../../renderer.js';
import { clean } from '../../width.js';
import { type Block, cell, type Cell, type MatrixRow, type Tone } from '../block.js';
import { cellOf, isTurn, type Sheet } from '../sheet.js';

type Change = TargetRow['changes'][number];
type Kind = Change['kind'];
/** What became of a figure, and whether that asks more. */
export type TargetTurn = Pick<Change, 'kind' | 'demand'>;
type Outcome = TargetRow['outcomes'][number];

/** Less is asked, more is asked, in this order; a lower limit asks more. */
const ORDER = ['dropped', 'softened', 'less', 'new', 'hardened', 'more', 'other', 'kept'];
export const ARROWS: Readonly<Partial<Record<Kind, string>>> = {
  raised: '↑',
  lowered: '↓',
  softened: '↘',
  hardened: '↗',
};
const TONES: Readonly<Record<'more' | 'less', Tone>> = { more: 'good', less: 'alert' };

export const isLess = ({ kind, demand }: TargetTurn): boolean => kind === 'dropped' || demand === 'less';

/** What an arrow hides: a lower limit is stricter, a higher one looser. Empty where it says all, and of results. */
export function strictness({ kind, demand }: TargetTurn, status: TargetRow['status'], say: Say): string {
  if (status !== 'goal') return '';
  if (kind === 'lowered' && demand === 'more') return say('compare.stricter');
  return kind === 'raised' && demand === 'less' ? say('compare.looser') : '';
}

export function targetBlocks(targets: readonly TargetRow[], sheet: Sheet, full: boolean): readonly Block[] {
  const { say } = sheet;
  const goals = sorted(targets, 'goal', sheet);
  const results = full ? sorted(targets, 'achieved', sheet) : [];
  const written = amountsBy(targets, say);
  const rows: MatrixRow[] = [];
  const below = new Set<number>();
  for (const row of goals) {
    rows.push(seriesRow(row, sheet));
    if (row.outcomes.length === 0) continue;
    below.add(rows.length);
    rows.push(outcomeRow(row, written, sheet));
  }
  return [
    { kind: 'matrix', title: '', head: [say('status.goal')], rows, align: 'left', below },
    { kind: 'note', text: rows.length === 0 ? '' : say('compare.arrows') },
    {
      kind: 'matrix',
      title: '',
      head: [say('compare.results')],
      rows: results.map((row) => seriesRow(row, sheet)),
      align: 'left',
    },
  ];
}

/** How a row of goals changed into the last group; null where it had gone before. */
export const turnOf = ({ changes }: TargetRow, sheet: Sheet): TargetTurn | null =>
  changes.findLast((change) => isTurn(change, sheet)) ?? null;

/** Place of a turn among those that are told. */
export function orderOf({ kind, demand }: TargetTurn): number {
  const isMoved = kind === 'raised' || kind === 'lowered';
  return ORDER.indexOf(isMoved ? (demand ?? 'other') : kind);
}

/** Rows of one status, those that changed into the last group first, then by when they were last heard of. */
export function sorted(targets: readonly TargetRow[], status: TargetRow['status'], sheet: Sheet): readonly TargetRow[] {
  const { groups } = sheet.result;
  const rank = (row: TargetRow): number => {
    const turn = turnOf(row, sheet);
    return turn === null ? ORDER.length : orderOf(turn);
  };
  const heard = ({ cells }: TargetRow): number =>
    groups.findLastIndex((group) => (cellOf(cells, group) ?? []).length > 0);
  return targets
    .filter((row) => row.status === status)
    .toSorted((left, right) => rank(left) - rank(right) || heard(right) - heard(left));
}

function seriesRow(row: TargetRow, { result, say }: Sheet): MatrixRow {
  const { metric, cells } = row;
  const shown = new Map(result.groups.map((group) => [group, seriesCell(row, group, say)]));
  const older = (groups: readonly string[]): string => {
    const having = groups.filter((group) => (cellOf(cells, group) ?? []).length > 0).length;
    return having === 0 ? '-' : say('compare.groups', { count: having });
  };
  return { lead: [cell(clean(metric))], cells: shown, older };
}

function seriesCell({ cells, changes, status }: TargetRow, group: string, say: Say): Cell {
  const figures = cellOf(cells, group) ?? [];
  const turn = changes.findLast(({ to }) => to === group);
  if (figures.length === 0) return turn?.kind === 'dropped' ? cell(say('change.dropped'), 'alert') : cell('-', 'quiet');
  const text = [...new Set(figures.map((figure) => writtenOf(figure, say)))].join(say('separator.parts'));
  if (turn === undefined) return cell(text);
  const words = [ARROWS[turn.kind] ?? '', text, strictness(turn, status, say)].filter((word) => word !== '');
  return cell(words.join(' '), turn.demand === null ? 'plain' : TONES[turn.demand]);
}

/** 6%-6.5%, 95%以上, 每季度1次; the words of the text where it gives no number. */
export function writtenOf({ value, valueMax, unit, comparator, period, text }: TargetCell, say: Say): string {
  if (value === null) return clean(text);
  const number = valueMax === null ? String(value) : `${value}-${valueMax}`;
  return clean(`${period ?? ''}${say(`amount.${comparator}`, { amount: `${number}${unit ?? ''}` })}`);
}

/** The same with the time it is due. */
export const datedOf = (figure: TargetCell, say: Say): string =>
  figure.deadline === null ? writtenOf(figure, say) : `${writtenOf(figure, say)} · ${clean(figure.deadline)}`;

export const keyOf = ({ document, span }: DocPlace): string => JSON.stringify([document, span.start, span.end]);

const amountsBy = (targets: readonly TargetRow[], say: Say): ReadonlyMap<string, string> =>
  new Map(
    targets.flatMap(({ cells }) =>
      Object.values(cells).flatMap((figures) => figures.map((figure) => [keyOf(figure), writtenOf(figure, say)])),
    ),
  );

function outcomeRow(row: TargetRow, written: ReadonlyMap<string, string>, { result, say }: Sheet): MatrixRow {
  const outcomeOf = (group: string): Outcome | undefined => row.outcomes.find(({ to }) => to === group);
  return {
    lead: [cell(`  ${say('compare.outcome')}`, 'quiet')],
    cells: new Map(result.groups.map((group) => [group, outcomeCell(outcomeOf(group), written, say)])),
    older: (groups) => {
      const judged = groups.map(outcomeOf).filter((outcome) => outcome !== undefined && outcome.met !== null);
      const met = judged.filter((outcome) => outcome?.met === true).length;
      return judged.length === 0 ? '' : say('compare.metOf', { met, count: judged.length });
    },
  };
}

function outcomeCell(outcome: Outcome | undefined, written: ReadonlyMap<string, string>, say: Say): Cell {
  if (outcome === undefined) return cell('');
  const { met, result } = outcome;
  const amount = written.get(keyOf(result)) ?? '';
  if (met === null) return cell(amount, 'quiet');
  return cell(`${amount} ${say(met ? 'compare.met' : 'compare.missed')}`.trim(), met ? 'good' : 'alert');
}
