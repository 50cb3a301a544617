import { expect, test } from 'vitest';
import { comparisonSchema } from '../../../src/model/compare-schema.js';
import { render as renderJson } from '../../../src/report/compare/json.js';
import { render } from '../../../src/report/compare/markdown.js';
import { twenty } from './others.js';
import { five, optionsFor } from './sample.js';

test('every line of a table has as many columns as its head', () => {
  for (const result of [five, twenty()]) {
    const tables = render(result, optionsFor({ all: true }))
      .trimEnd()
      .split('\n\n')
      .filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables)
      expect(new Set(table.split('\n').map((line) => line.split(/(?<!\\)\|/u).length)).size).toBe(1);
  }
});

test('all twenty years are there, the newest first', () => {
  expect(render(twenty(), optionsFor())).toMatch(/\| 变化 \| 2022 \| 2021 .* \| 2004 \| 2003 \|\n/u);
});

test('characters of Markdown in a manuscript mean nothing', () => {
  const slogans = [{ ...five.slogans![0]!, text: '三个|*一*' }];
  expect(render({ ...five, slogans }, optionsFor({ only: ['slogans'] }))).toContain('| 三个\\|\\*一\\* |');
});

test('members below the first are set in', () => {
  expect(render(five, optionsFor())).toContain(
    '- **三查** 2018 查责任、查作风、查纪律\n  - 2020 查政治、查责任、查作风',
  );
});

test('JSON is the result, whole', () => {
  expect(comparisonSchema.parse(JSON.parse(renderJson(five, optionsFor())))).toEqual(five);
});
