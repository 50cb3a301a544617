/** Duties that another actor has now: neither gone nor new, so told by themselves, from whom to whom. */
import { dutyWords } from '../../model/duty.js';
import { dutyPlace } from './gone.js';
import { dutiesOf, isMoved, whoOf } from './parts/responsibilities.js';
import type { Sheet } from './sheet.js';
import { counted, dutyTold, type Told } from './told.js';

/** Null where duties were not compared or there is no group before the last. */
export function movedOf(sheet: Sheet): readonly Told[] | null {
  const { previous, result, say } = sheet;
  if (previous === null || result.responsibilities === undefined) return null;
  return counted(dutiesOf(result.responsibilities, sheet))
    .filter(({ row }) => isMoved(row))
    .map(({ row, index }) => ({
      text: dutyTold(whoOf(row), dutyWords(row.change), say),
      place: dutyPlace(sheet, row.actor, {
        group: row.change.kind === 'moved' ? previous : sheet.last,
        change: row.change,
      }),
      row: index,
    }));
}
