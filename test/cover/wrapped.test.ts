/** Lines broken at the edge of a page change nothing of what is found. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { GroupedDocument } from '../../src/compare/compare.js';
import { sourceFromString } from '../../src/source/text.js';
import { openWords } from '../../src/words.js';
import { compared, groupedDocument } from '../compare/series.js';
import { lexicon } from '../lexicon.js';
import { covered, read } from './read.js';

const FOLDER = new URL('../../fixtures/cover/safety-bureau-2021/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const WIDTH = 26;
const wrapped = (text: string): string => text.replace(new RegExp(`[^\\n]{${WIDTH}}(?=[^\\n])`, 'gu'), '$&\n');

const [upper, draft] = [textOf('upper.txt'), textOf('draft-1.txt')];

test('the text is wrapped', () => {
  expect(wrapped(upper).split('\n').length).toBeGreaterThan(2 * upper.split('\n').length);
});

test('coverage', () => {
  const summary = (from: string, of: string): unknown => covered(read(of, 'draft'), [read(from)]).summary;
  expect(summary(wrapped(upper), wrapped(draft))).toEqual(summary(upper, draft));
});

test('kinds of changes', () => {
  const kinds = (texts: readonly string[]): readonly string[] => {
    const documents = texts.map((text, at): GroupedDocument => groupedDocument(`${at}.txt`, String(at), text));
    const { requirements = [] } = compared(documents, { only: ['requirements'] });
    return requirements.flatMap(({ changes }) => changes.map(({ kind }) => kind));
  };
  expect(kinds([upper, draft].map(wrapped))).toEqual(kinds([upper, draft]));
});

test('words, and the text of tokens', () => {
  const words = openWords(lexicon);
  const listed = (text: string) => analyze(sourceFromString(text), lexicon, { terms: 10, tokens: true, words });
  const [plain, broken] = [listed(upper), listed(wrapped(upper))];
  expect(broken.words).toEqual(plain.words);
  expect(broken.tokens?.map((token) => token.text)).toEqual(plain.tokens?.map((token) => token.text));
});
