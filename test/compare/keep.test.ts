/** What is dropped of an analysis must be what no part reads: each part gives the same rows with and without the rest. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keeper } from '../../src/compare/keep.js';
import { PARTS } from '../../src/compare/registry.js';
import { COMPARED } from '../../src/model/compare.js';
import { openWords } from '../../src/words.js';
import { lexicon } from '../lexicon.js';
import { corpusOf, memberOf } from './small.js';

const FOLDER = new URL('../../fixtures/compare/series-discipline/', import.meta.url);
const words = openWords(lexicon);
const whole = corpusOf(
  ['2018', '2019', '2020'].map((group) =>
    memberOf({ group, text: readFileSync(new URL(`${group}.txt`, FOLDER), 'utf8') }, { terms: 30, words }),
  ),
);

test('the paragraphs that the page has broken are kept', () => {
  const text = '抓好渔港建\n设工作。\n设备更新。';
  const member = memberOf({ group: '2018', text });
  const broken = { span: { start: 0, end: 10 }, origin: null };
  const whole = { span: { start: 11, end: 16 }, origin: null };
  const source = { ...member.analysis.source, text };
  const analysis = { ...member.analysis, source, paragraphs: [broken, whole] };
  expect(keeper(['targets'], false)(analysis).paragraphs).toEqual([broken]);
  expect(keeper(['targets'], true)(analysis).paragraphs).toEqual([broken, whole]);
});

test.each(COMPARED)('%s', (part) => {
  const keep = keeper([part], false);
  const lean = { ...whole, members: whole.members.map((member) => ({ ...member, analysis: keep(member.analysis) })) };
  const rows = PARTS[part].compare(whole, lexicon);
  expect(rows.length).toBeGreaterThan(0);
  expect(PARTS[part].compare(lean, lexicon)).toEqual(rows);
});
