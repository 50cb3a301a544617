/** Goals that both of the last groups have and that are not the same in them. */
import type { TargetRow } from '../../../model/compare.js';
import { clean } from '../../width.js';
import { datedOf, turnOf } from '../parts/targets.js';
import { cellOf } from '../sheet.js';
import type { Counted } from '../told.js';
import type { Desk } from './desk.js';

export interface GoalTurn {
  readonly metric: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  /** Of the row. */
  readonly index: number;
}

/** Less is asked, then more is asked. */
const KINDS = ['softened', 'lowered', 'hardened', 'raised', 'other'];

/** A goal of the same figure that is due at another time has changed too. */
const toldAs = (kind: string, isSame: boolean): string | null =>
  KINDS.includes(kind) ? kind : kind === 'kept' && !isSame ? 'other' : null;

export function goalTurns(rows: readonly Counted<TargetRow>[], { sheet, say }: Desk): readonly GoalTurn[] {
  const { last, previous } = sheet;
  const written = ({ cells }: TargetRow, group: string): string =>
    (cellOf(cells, group) ?? []).map((figure) => datedOf(figure, say)).join(say('separator.parts'));
  return rows
    .flatMap(({ row, index }) => {
      const kind = row.status === 'goal' ? turnOf(row, sheet) : null;
      if (kind === null || previous === null) return [];
      const [before, after] = [written(row, previous), written(row, last)];
      const told = toldAs(kind, before === after);
      return told === null ? [] : [{ metric: clean(row.metric), before, after, kind: told, index }];
    })
    .toSorted((left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind));
}
