import { describe, expect, test } from 'vitest';
import { COMPARED } from '../../../src/model/compare.js';
import { COLUMNS, render } from '../../../src/report/compare/csv.js';
import { strictly } from '../sample.js';
import { five, optionsFor } from './sample.js';

/** The table as a reader of CSV sees it; no field of the sample holds a line break. */
const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      );
      expect(cells).toHaveLength(COLUMNS.length);
      return Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]!]));
    });

const rows = rowsOf(render(five, optionsFor()));
const having = (wanted: Readonly<Record<string, string>>) =>
  rows.filter((row) => Object.entries(wanted).every(([key, value]) => row[key] === value));

test('columns and codes are the same in every language', () => {
  const text = render(five, optionsFor());
  expect(text.startsWith(`\uFEFF${COLUMNS.join(',')}\r\n`)).toBe(true);
  expect(render(five, optionsFor({ say: strictly('en') }))).toBe(text);
});

test('one part, or all with their names', () => {
  expect(new Set(rows.map(({ element }) => element))).toEqual(new Set(COMPARED));
  for (const part of COMPARED) {
    const own = rowsOf(render(five, optionsFor({ only: [part] })));
    expect(own).toEqual(having({ element: part }));
  }
});

test('a line for every slogan and group, 0 too', () => {
  expect(having({ element: 'slogans', record: 'mentions' })).toHaveLength(five.slogans!.length * five.groups.length);
  expect(having({ record: 'mentions', key: '四风' }).map(({ group, value }) => [group, value])).toEqual([
    ['2018', '1'],
    ['2019', '1'],
    ['2020', '0'],
    ['2021', '0'],
    ['2022', '1'],
  ]);
});

describe.each([
  ['a status', { record: 'status', key: '四风' }, { group: '2022', from: '2018', kind: 'returned', value: '3' }],
  ['members', { record: 'members', key: '三查', group: '2020' }, { kind: 'changed', text: '查政治；查责任；查作风' }],
  ['another number', { record: 'renumbered', key: '四个专项' }, { group: '2021', other: '五个专项' }],
  [
    'a unit',
    { record: 'unit', key: 'r3', group: '2021' },
    { value: '2/4', text: '加强家风建设', document: '2021.txt' },
  ],
  [
    'a change of a requirement',
    { element: 'requirements', record: 'change', key: 'r2', group: '2022' },
    { from: '2021', kind: 'reworded', score: '0.48' },
  ],
  [
    'a goal',
    { record: 'figure', status: 'goal', key: '问题线索处置率', group: '2020' },
    { value: '95', unit: '%', comparator: '~' },
  ],
  ['a result', { record: 'figure', status: 'achieved', group: '2019' }, { value: '96.3', comparator: '=' }],
  ['an outcome', { record: 'outcome', group: '2021' }, { kind: 'unknown', from: '2020', document: '2021.txt' }],
  ['a duty', { record: 'duty', key: '财政部门', group: '2021' }, { value: '要' }],
  [
    'a move',
    { element: 'responsibilities', record: 'change', key: '村务监督委员会', group: '2022' },
    { kind: 'moved', other: '农业农村部门' },
  ],
  ['a variant', { element: 'formulas', document: '2022.txt', value: '1' }, { group: '2022' }],
  ['a document without a group', { element: 'formulas', document: 'undated.txt' }, { group: '', value: '0' }],
  ['keyness', { element: 'words', record: 'g2', key: '清廉' }, { group: '2022', value: '27.106' }],
  ['a measure', { element: 'shape', key: 'modality:要', group: '2018' }, { value: '9.8' }],
  ['a share', { element: 'shape', key: 'move:requirements', group: '2018' }, { value: '0.85' }],
] as const)('%s', (_, wanted, expected) => {
  test('is one line', () => {
    const found = having(wanted);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });
});

test('what a spreadsheet would run is text', () => {
  const slogans = [{ ...five.slogans![0]!, text: '=1+1' }];
  expect(render({ ...five, slogans }, optionsFor({ only: ['slogans'] }))).toContain("slogans,mentions,'=1+1,2018");
});
