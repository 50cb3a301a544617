/** Goals that both of the last groups have and that are not the same in them. */
import type { TargetRow } from '../../../model/compare.js';
import { clean } from '../../width.js';
import { datedOf, orderOf, type TargetTurn, turnOf } from '../parts/targets.js';
import { cellOf } from '../sheet.js';
import type { Counted } from '../told.js';
import type { Desk } from './desk.js';

export interface GoalTurn {
  readonly metric: string;
  readonly before: string;
  readonly after: string;
  readonly turn: TargetTurn;
  /** Of the row. */
  readonly index: number;
}

const KINDS = ['softened', 'lowered', 'hardened', 'raised', 'other'];

/** Those that ask less come first. */
export function goalTurns(rows: readonly Counted<TargetRow>[], { sheet, say }: Desk): readonly GoalTurn[] {
  const { last, previous } = sheet;
  const written = ({ cells }: TargetRow, group: string): string =>
    (cellOf(cells, group) ?? []).map((figure) => datedOf(figure, say)).join(say('separator.parts'));
  return rows
    .flatMap(({ row, index }) => {
      const turn = row.status === 'goal' ? turnOf(row, sheet) : null;
      if (turn === null || previous === null) return [];
      const [before, after] = [written(row, previous), written(row, last)];
      return KINDS.includes(turn.kind) ? [{ metric: clean(row.metric), before, after, turn, index }] : [];
    })
    .toSorted((left, right) => orderOf(left.turn) - orderOf(right.turn));
}
