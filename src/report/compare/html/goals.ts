/** Goals that both of the last groups have and that are not the same in them. */
import type { TargetRow } from '../../../model/compare.js';
import { clean } from '../../width.js';
import { turnOf, writtenOf } from '../parts/targets.js';
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

export function goalTurns(rows: readonly Counted<TargetRow>[], { sheet, say }: Desk): readonly GoalTurn[] {
  const { last, previous } = sheet;
  const written = ({ cells }: TargetRow, group: string): string =>
    (cellOf(cells, group) ?? []).map((figure) => writtenOf(figure, say)).join(say('separator.parts'));
  return rows
    .flatMap(({ row, index }) => {
      const kind = row.status === 'goal' ? turnOf(row, sheet) : null;
      if (kind === null || previous === null || !KINDS.includes(kind)) return [];
      const metric = clean(row.metric);
      return [{ metric, before: written(row, previous), after: written(row, last), kind, index }];
    })
    .toSorted((left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind));
}
