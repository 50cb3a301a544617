/** The colour of a goal that changed goes by whether more is asked, not by which way the number went. */
import { expect, test } from 'vitest';
import type { TargetRow } from '../../../src/model/compare.js';
import { targetBlocks } from '../../../src/report/compare/parts/targets.js';
import { render as renderPage } from '../../../src/report/compare/html.js';
import { sheetOf } from '../../../src/report/compare/sheet.js';
import { five, optionsFor } from './sample.js';

type Turn = Pick<TargetRow['changes'][number], 'kind' | 'demand'>;

const drawn = (turn: Turn, status: TargetRow['status'] = 'goal', period: string | null = null) => {
  const [row] = five.targets!;
  const figure = { ...row!.cells['2022']![0]!, value: 33, unit: '次', comparator: '=' as const, period };
  const change = { from: '2021', to: '2022', ...turn };
  const target = { ...row!, status, outcomes: [], cells: { '2021': [figure], '2022': [figure] }, changes: [change] };
  const result = { ...five, targets: [target] };
  const [goals, , results] = targetBlocks([target], sheetOf(result, optionsFor()), true);
  const block = status === 'goal' ? goals : results;
  return {
    cell: block?.kind === 'matrix' ? block.rows[0]?.cells.get('2022') : undefined,
    page: renderPage(result, optionsFor({ only: ['targets'] })),
  };
};

test.each<[Turn, string, string, string]>([
  [{ kind: 'lowered', demand: 'more' }, '↓ 33次 更严', 'good', 'chip good">降低、更严<'],
  [{ kind: 'lowered', demand: 'less' }, '↓ 33次', 'alert', 'chip bad">降低<'],
  [{ kind: 'raised', demand: 'more' }, '↑ 33次', 'good', 'chip good">提高<'],
  [{ kind: 'raised', demand: 'less' }, '↑ 33次 更松', 'alert', 'chip bad">提高、更松<'],
  [{ kind: 'softened', demand: 'less' }, '↘ 33次', 'alert', 'chip bad">说法放宽<'],
])('%j', (turn, text, tone, chip) => {
  const { cell, page } = drawn(turn);
  expect(cell).toEqual({ text, tone });
  expect(page).toContain(chip);
});

test('of a result the colour alone', () => {
  expect(drawn({ kind: 'lowered', demand: 'more' }, 'achieved').cell).toEqual({ text: '↓ 33次', tone: 'good' });
});

test('a period stands before its figure', () => {
  expect(drawn({ kind: 'lowered', demand: 'less' }, 'goal', '每季度').cell?.text).toBe('↓ 每季度33次');
});
