/** What changed is shown before what did not, and is the last to be cut. */
import { describe, expect, test } from 'vitest';
import type { TargetCell, TargetRow } from '../../../src/model/compare.js';
import { cell, type Matrix } from '../../../src/report/compare/block.js';
import { limited } from '../../../src/report/compare/limit.js';
import { turnOf } from '../../../src/report/compare/parts/targets.js';
import { render } from '../../../src/report/compare/table.js';
import { sheetOf } from '../../../src/report/compare/sheet.js';
import { five, optionsFor } from './sample.js';

const matrix = (rows: number, turned?: number): Matrix => ({
  kind: 'matrix',
  title: '',
  head: [''],
  rows: Array.from({ length: rows }, (_, at) => ({ lead: [cell(at)], cells: new Map(), older: () => '' })),
  align: 'left',
  turned,
});

describe('rows of a short view', () => {
  test.each([
    [20, undefined, 12, 8],
    [20, 5, 12, 8],
    [20, 15, 15, 5],
    [20, 20, 20, 0],
    [60, 50, 36, 24],
  ])('of %i, %s of which changed, %i are shown', (rows, turned, shown, hidden) => {
    const short = limited(matrix(rows, turned), 12);
    expect([short.block.rows.length, short.hidden]).toEqual([shown, hidden]);
  });
});

const figure = (group: string, value: number, deadline: string | null): TargetCell => ({
  value,
  valueMax: null,
  unit: '个',
  comparator: '=',
  period: null,
  deadline,
  status: 'goal',
  year: Number(group),
  text: `建成${value}个`,
  document: `${group}.txt`,
  span: { start: 0, end: 1 },
});

const goal = (
  metric: string,
  kind: 'kept' | 'raised' | 'new' | 'dropped',
  due: readonly [string | null, string | null],
): TargetRow => ({
  metric,
  names: [],
  status: 'goal',
  cells: {
    ...(kind === 'new' ? {} : { '2021': [figure('2021', 3, due[0])] }),
    ...(kind === 'dropped' ? {} : { '2022': [figure('2022', kind === 'raised' ? 5 : 3, due[1])] }),
  },
  changes: [{ from: '2021', to: '2022', kind, demand: kind === 'raised' ? 'more' : null }],
  outcomes: [],
});

describe('goals', () => {
  test('changed ones first, then those gone, those new, those kept', () => {
    const kinds = ['kept', 'new', 'dropped', 'raised'] as const;
    const targets = kinds.map((kind) => goal(`指标${kind}`, kind, [null, null]));
    const lines = render({ ...five, targets }, optionsFor({ only: ['targets'] })).split('\n');
    const shown = lines.flatMap((line) => /指标(\w+)/u.exec(line)?.[1] ?? []);
    expect(shown).toEqual(['raised', 'dropped', 'new', 'kept']);
  });

  test.each([
    ['5月底前', '6月底前', 'other'],
    ['5月底前', '5月底以前', 'kept'],
    ['年底前', '今年', 'kept'],
    ['年内', null, 'kept'],
    ['2021年底前', '2022年底前', 'kept'],
    ['2021年底前', '2023年底前', 'other'],
    ['到2025年', '到2025年', 'kept'],
    ['到2025年', '到2026年', 'other'],
    ['到2022年', '今年', 'kept'],
    ['6月底前', null, 'other'],
  ])('due %s, then %s: %s', (before, after, kind) => {
    const row = goal('建成示范点', 'kept', [before, after]);
    expect(turnOf(row, sheetOf(five, optionsFor()))?.kind).toBe(kind);
  });
});
