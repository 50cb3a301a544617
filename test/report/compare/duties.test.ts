/** A duty that went from one actor to another is told once, whichever of the two has a row. */
import { expect, test } from 'vitest';
import { actorBlocks, dutiesOf, whoOf } from '../../../src/report/compare/parts/responsibilities.js';
import { freshOf } from '../../../src/report/compare/fresh.js';
import { goneOf } from '../../../src/report/compare/gone.js';
import { LINES } from '../../../src/report/compare/lines.js';
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
  ['要', '每月通报河道保洁情况', '要', '每周通报河道保洁情况', '每〔周→月〕通报河道保洁情况'],
  ['要', '严查违规', '要', '管好配偶子女', '管好配偶子女 → 严查违规'],
  ['不得', '截留惠民补贴资金', '不得', '挪用惠民补贴资金', '不得〔挪用→截留〕惠民补贴资金'],
  ['要', '杜绝大操大办', '不准', '铺张浪费', '不准铺张浪费 → 杜绝大操大办'],
])('%s%s, before %s%s: listed with what differs, no longer among those kept', (...row) => {
  const [modality, duty, wasModality, was, shown] = row;
  const [first] = five.responsibilities!;
  const kept = { from: '2021', to: '2022', kind: 'kept' as const, other: null, score: 0.7 };
  const change = { ...kept, duty, modality, was, wasModality };
  const responsibilities = [{ ...first!, changes: [change, { ...change, was: null, wasModality: null }] }];
  const sheet = sheetOf({ ...five, responsibilities }, optionsFor());
  const blocks = actorBlocks(responsibilities, sheet, false);
  const listed = blocks.flatMap((block) => (block.kind === 'list' && block.rows.length > 0 ? [block] : []));
  expect(listed.map(({ title }) => title)).toEqual(['改写（1）']);
  expect(listed[0]?.rows[0]?.at(-1)?.text).toBe(shown);
  expect(blocks.at(-1)).toMatchObject({ text: '沿用 1 项' });
});

test('a ban is told with the word that forbids, an order without its own', () => {
  const [first] = five.responsibilities!;
  const gone = { from: '2021', to: '2022', was: null, wasModality: null, other: null, score: 0 };
  const changes = [
    { ...gone, kind: 'dropped' as const, modality: '严禁', duty: '挤占护林员工资' },
    { ...gone, kind: 'new' as const, modality: '不得', duty: '拖欠护林员工资' },
    { ...gone, kind: 'new' as const, modality: '必须', duty: '按月发放护林员工资' },
  ];
  const sheet = sheetOf({ ...five, responsibilities: [{ ...first!, changes }] }, optionsFor());
  const textsOf = (all: ReturnType<typeof goneOf>) =>
    all.flatMap(({ part, items }) => (part === 'responsibilities' ? items.map(({ text }) => text) : []));
  expect(textsOf(goneOf(sheet))).toEqual(['党委（党组）书记：严禁挤占护林员工资']);
  expect(textsOf(freshOf(sheet))).toEqual([
    '党委（党组）书记：不得拖欠护林员工资',
    '党委（党组）书记：按月发放护林员工资',
  ]);
  const words = [...LINES.responsibilities(sheet.result)].flatMap(({ record, text }) =>
    record === 'change' ? [text] : [],
  );
  expect(words).toEqual(['严禁挤占护林员工资', '不得拖欠护林员工资', '按月发放护林员工资']);
});
