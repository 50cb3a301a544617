/** A duty that went from one actor to another is told once, whichever of the two has a row. */
import { expect, test } from 'vitest';
import { actorBlocks, dutiesOf, whoOf } from '../../../src/report/compare/parts/responsibilities.js';
import { movedOf } from '../../../src/report/compare/moved.js';
import { sheetOf } from '../../../src/report/compare/sheet.js';
import { five, optionsFor } from './sample.js';

const sheetWith = (actors: readonly string[]) => {
  const responsibilities = five.responsibilities!.filter(({ actor }) => actors.includes(actor));
  return sheetOf({ ...five, responsibilities }, optionsFor());
};

const FROM = '村务监督委员会';
const TO = '农业农村部门';

test.each([
  ['both have a row', [FROM, TO], ['moved']],
  ['who had it alone', [FROM], ['moved']],
  ['who has it alone', [TO], ['taken']],
  ['neither', ['财政部门'], []],
])('%s', (_, actors, kinds) => {
  const sheet = sheetWith(actors);
  const duties = dutiesOf(sheet.result.responsibilities!, sheet).filter(({ change }) => change.kind !== 'dropped');
  expect(duties.map(({ change }) => change.kind)).toEqual(kinds);
  expect(duties.map(whoOf)).toEqual(kinds.map(() => `${FROM} → ${TO}`));
  expect(movedOf(sheet)).toHaveLength(kinds.length);
  const lists = actorBlocks(sheet.result.responsibilities!, sheet, false).map((block) =>
    block.kind === 'list' ? block.rows.length : 0,
  );
  expect(lists.slice(1, 3)).toEqual([kinds.length, 0]);
});
