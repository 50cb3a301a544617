/**
 * Targets: the series of every goal with arrows into each group, what changed last first, then what went and what is new;
 * under it what was reported of it, and whether the goal before was met. Results that belong to no goal are shown where all
 * is asked for.
 */
import { areDueTogether, type DeadlineOf } from '../../../align/deadlines.js';
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

/** Less is asked, more is asked, in this order; a lower limit asks more. What has no fellow in the other group is no change to be read across. */
const ORDER = ['softened', 'less', 'hardened', 'more', 'other', 'dropped', 'new', 'kept'];
const KEPT = ORDER.indexOf('kept');
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
  let turned = 0;
  for (const row of goals) {
    rows.push(seriesRow(row, sheet));
    if (row.outcomes.length > 0) {
      below.add(rows.length);
      rows.push(outcomeRow(row, written, sheet));
    }
    if (rankOf(row, sheet) < KEPT) turned = rows.length;
  }
  return [
    { kind: 'matrix', title: '', head: [say('status.goal')], rows, align: 'left', below, turned },
    { kind: 'note', text: rows.length === 0 || sheet.result.groups.length < 2 ? '' : say('compare.arrows') },
    {
      kind: 'matrix',
      title: '',
      head: [say('compare.results')],
      rows: results.map((row) => seriesRow(row, sheet)),
      align: 'left',
    },
  ];
}

/** How a row of goals changed into the last group, which a new deadline does too; null where it had gone before. */
export function turnOf({ changes, cells }: TargetRow, sheet: Sheet): TargetTurn | null {
  const turn = changes.findLast((change) => isTurn(change, sheet)) ?? null;
  if (turn?.kind !== 'kept' || turn.from === null) return turn;
  const [before, after] = [turn.from, turn.to].map((group) => cellOf(cells, group) ?? []);
  return isDueElse(before ?? [], after ?? [], sheet) ? { kind: 'other', demand: null } : turn;
}

/** Whether goals of the same figures are due at another time; by the first figure of each. */
function isDueElse([was]: readonly TargetCell[], [is]: readonly TargetCell[], { documentOf }: Sheet): boolean {
  const dueIn = ({ deadline, document }: TargetCell): DeadlineOf => ({
    deadline,
    year: documentOf(document)?.year ?? null,
  });
  return was !== undefined && is !== undefined && !areDueTogether(dueIn(was), dueIn(is));
}

/** Place of a turn among those that are told. */
export function orderOf({ kind, demand }: TargetTurn): number {
  const isMoved = kind === 'raised' || kind === 'lowered';
  return ORDER.indexOf(isMoved ? (demand ?? 'other') : kind);
}

/** Rows of one status, those that changed into the last group first, then by when they were last heard of. */
export function sorted(targets: readonly TargetRow[], status: TargetRow['status'], sheet: Sheet): readonly TargetRow[] {
  const { groups } = sheet.result;
  const rank = (row: TargetRow): number => rankOf(row, sheet);
  const heard = ({ cells }: TargetRow): number =>
    groups.findLastIndex((group) => (cellOf(cells, group) ?? []).length > 0);
  return targets
    .filter((row) => row.status === status)
    .toSorted((left, right) => rank(left) - rank(right) || heard(right) - heard(left));
}

function rankOf(row: TargetRow, sheet: Sheet): number {
  const turn = turnOf(row, sheet);
  return turn === null ? ORDER.length : orderOf(turn);
}

function seriesRow(row: TargetRow, sheet: Sheet): MatrixRow {
  const { metric, cells } = row;
  const { result, say, last, previous } = sheet;
  const isDated =
    row.changes.some((change) => isTurn(change, sheet) && change.kind === 'kept') &&
    turnOf(row, sheet)?.kind === 'other';
  const amountOf = (group: string): AmountOf =>
    isDated && (group === last || group === previous) ? datedOf : writtenOf;
  const shown = new Map(
    result.groups.map((group) => [group, seriesCell(row, group, { say, amountOf: amountOf(group) })]),
  );
  const older = (groups: readonly string[]): string => {
    const having = groups.filter((group) => (cellOf(cells, group) ?? []).length > 0).length;
    return having === 0 ? '-' : say('compare.groups', { count: having });
  };
  return { lead: [cell(clean(metric))], cells: shown, older };
}

type AmountOf = (figure: TargetCell, say: Say) => string;

interface Written {
  readonly say: Say;
  readonly amountOf: AmountOf;
}

function seriesCell({ cells, changes, status }: TargetRow, group: string, { say, amountOf }: Written): Cell {
  const figures = cellOf(cells, group) ?? [];
  const turn = changes.findLast(({ to }) => to === group);
  if (figures.length === 0)
    return turn?.kind === 'dropped' ? cell(say('change.dropped', { last: group }), 'alert') : cell('-', 'quiet');
  const text = [...new Set(figures.map((figure) => amountOf(figure, say)))].join(say('separator.parts'));
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
  const outcomesOf = (group: string): readonly Outcome[] => row.outcomes.filter(({ to }) => to === group);
  return {
    lead: [cell(`  ${say('compare.outcome')}`, 'quiet')],
    cells: new Map(result.groups.map((group) => [group, outcomeCell(outcomesOf(group), written, say)])),
    older: (groups) => {
      const judged = groups.flatMap(outcomesOf).filter(({ met }) => met !== null);
      const count = judged.filter(({ met }) => met === true).length;
      return judged.length === 0 ? '' : say('compare.metOf', { met: count, count: judged.length });
    },
  };
}

function outcomeCell(outcomes: readonly Outcome[], written: ReadonlyMap<string, string>, say: Say): Cell {
  const texts = outcomes.map(({ met, result }) => {
    const amount = written.get(keyOf(result)) ?? '';
    return met === null ? amount : `${amount} ${say(met ? 'compare.met' : 'compare.missed')}`.trim();
  });
  const text = [...new Set(texts)].join(say('separator.parts'));
  if (outcomes.some(({ met }) => met === false)) return cell(text, 'alert');
  return outcomes.some(({ met }) => met === true)
    ? cell(text, 'good')
    : cell(text, outcomes.length > 0 ? 'quiet' : 'plain');
}
