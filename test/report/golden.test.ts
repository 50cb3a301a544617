/** What people get, kept as files to look at: `fixtures/report/*`. Renew them with `npx vitest run test/report -u`. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Element } from '../../src/model/types.js';
import type { RenderOptions } from '../../src/report/renderer.js';
import { type Format, RENDERERS } from '../../src/report/registry.js';
import { FIXTURES, optionsFor, sample, strictly } from './sample.js';

const only = (...elements: Element[]): Partial<RenderOptions> => ({ only: elements });

test.each<[string, Format, Partial<RenderOptions>]>([
  ['table.zh.txt', 'table', {}],
  ['table.en.txt', 'table', { say: strictly('en') }],
  ['table.80.txt', 'table', { width: 80 }],
  ['table.all.txt', 'table', { all: true }],
  ['table.only.txt', 'table', only('requirements', 'quotes', 'terms')],
  ['markdown.zh.md', 'markdown', {}],
  ['markdown.all.en.md', 'markdown', { all: true, say: strictly('en') }],
  ['slogans.csv', 'csv', only('slogans')],
  ['targets.csv', 'csv', only('targets')],
  ['outline.en.csv', 'csv', { ...only('outline'), say: strictly('en') }],
])('%s', async (name, format, options) => {
  const renderer = RENDERERS.find((candidate) => candidate.name === format);
  const { render } = await (renderer ?? RENDERERS[0]).load();
  const text = render(sample, optionsFor(options));
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(name, FIXTURES)));
  expect(render(sample, optionsFor(options))).toBe(text);
});
