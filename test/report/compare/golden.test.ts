/** What people get, kept as files to look at: `fixtures/report/compare/*`. Renew them with `npx vitest run test/report/compare -u`. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/compare.js';
import { COMPARISON_RENDERERS, type ComparisonFormat } from '../../../src/report/compare/registry.js';
import type { CompareRenderOptions } from '../../../src/report/compare/renderer.js';
import { strictly } from '../sample.js';
import { levels, twenty } from './others.js';
import { FIXTURES, five, moved, optionsFor, placeOf } from './sample.js';

const regrouped: Comparison = { ...five, requirements: moved };

test.each<[string, ComparisonFormat, Comparison, Partial<CompareRenderOptions>]>([
  ['table.zh.txt', 'table', five, { placeOf }],
  ['table.en.txt', 'table', five, { say: strictly('en') }],
  ['table.80.txt', 'table', five, { width: 80 }],
  ['table.all.txt', 'table', five, { all: true, placeOf }],
  ['table.moved.txt', 'table', regrouped, { only: ['requirements'] }],
  ['table.levels.txt', 'table', levels, {}],
  ['twenty.txt', 'table', twenty(), {}],
  ['twenty.only.txt', 'table', twenty(8), { only: ['slogans', 'requirements', 'targets'], width: 140 }],
  ['markdown.zh.md', 'markdown', five, {}],
  ['markdown.en.md', 'markdown', five, { say: strictly('en'), only: ['requirements', 'targets'] }],
  ['all.csv', 'csv', five, {}],
])('%s', async (name, format, result, options) => {
  const renderer = COMPARISON_RENDERERS.find((candidate) => candidate.name === format);
  const { render } = await (renderer ?? COMPARISON_RENDERERS[0]).load();
  const text = render(result, optionsFor(options));
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(name, FIXTURES)));
  expect(render(result, optionsFor(options))).toBe(text);
});
