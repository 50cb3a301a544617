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

test.each([
  ['每月通报河道保洁情况', '每周通报河道保洁情况', '每〔周→月〕通报河道保洁情况'],
  ['严查违规', '管好配偶子女', '管好配偶子女 → 严查违规'],
])('%s, before %s: listed with what differs, no longer among those kept', (duty, was, shown) => {
  const [first] = five.responsibilities!;
  const change = { from: '2021', to: '2022', kind: 'kept' as const, duty, was, other: null, score: 0.7 };
  const responsibilities = [{ ...first!, changes: [change, { ...change, was: null }] }];
  const sheet = sheetOf({ ...five, responsibilities }, optionsFor());
  const blocks = actorBlocks(responsibilities, sheet, false);
  const listed = blocks.flatMap((block) => (block.kind === 'list' && block.rows.length > 0 ? [block] : []));
  expect(listed.map(({ title }) => title)).toEqual(['改写（1）']);
  expect(listed[0]?.rows[0]?.at(-1)?.text).toBe(shown);
  expect(blocks.at(-1)).toMatchObject({ text: '沿用 1 项' });
});
