/** The matrix of slogans over the shared archive, against a plain search for every known slogan. Skipped where it is absent. */
import { describe, expect, test } from 'vitest';
import { compareSlogans } from '../../src/compare/slogans.js';
import { lexicon } from '../lexicon.js';
import { hasShared, sharedTexts } from '../manuscripts.js';
import { heldAgainstPlainSearch } from './matrix.js';
import { small } from './small.js';

const yearOf = (name: string): string => /\d{4}/u.exec(name)?.[0] ?? name;
const corpus = small(
  sharedTexts('archive').map(({ name, text }) => ({ id: name, group: yearOf(name), text })),
  { only: ['slogans'] },
);

describe.skipIf(!hasShared)('fifty years of reports', () => {
  test('the matrix is what a plain search finds', () => {
    const held = heldAgainstPlainSearch(corpus);
    expect(held).toMatchObject({ invented: [], lost: [], wrong: [] });
    expect(held.places).toBeGreaterThan(300);
  });

  test.each([
    ['三个代表', '2003', '2018', 'dropped'],
    ['八项规定', '2014', '2023', 'kept'],
    ['一带一路', '2015', '2023', 'kept'],
    ['四个自信', '2018', '2023', 'kept'],
    ['四风', '2014', '2023', 'returned'],
    ['两个确立', '2023', '2023', 'new'],
    ['四人帮', '1978', '1978', 'dropped'],
  ])('%s: %s to %s, %s', (text, first, last, status) => {
    expect(compareSlogans(corpus, lexicon).find((row) => row.text === text)).toMatchObject({ first, last, status });
  });
});
