/** Word lists by group: their figures, what is listed, and in which order. */
import { describe, expect, test } from 'vitest';
import { type TermOptions, termGroups } from '../../src/corpus/terms.js';
import type { Term, TermOrder } from '../../src/model/terms.js';
import { gather, type Small } from './store.js';

const DOCUMENTS: readonly Small[] = [
  { group: '2018', id: 'a', words: { 脱贫: 6, 攻坚: 3, 的: 41 } },
  { group: '2018', id: 'b', words: { 脱贫: 1, 振兴: 2, 的: 27 } },
  { group: '2018', id: 'c', words: { 攻坚: 1, 的: 19 } },
  { group: '2019', id: 'd', words: { 振兴: 8, 脱贫: 1, 的: 61 } },
  { group: '2019', id: 'e', words: { 振兴: 4, 攻坚: 2, 的: 24 } },
];
const ALL = DOCUMENTS.map(({ id, words }) => ({ id, words }));

const OPTIONS: TermOptions = { minCount: 1, minDocuments: 0, sort: 'text', top: null };
const listed = (documents: readonly Small[], changes: Partial<TermOptions> = {}) => [
  ...termGroups(gather(documents), { ...OPTIONS, ...changes }),
];

const figures = ({ text, count, documents, dp, dpNorm, rest, g2, logRatio }: Term): readonly unknown[] => [
  text,
  count,
  documents,
  dp,
  dpNorm,
  rest,
  g2,
  logRatio,
];

describe('figures', () => {
  const none = { rest: 0, g2: null, logRatio: null };

  /** DP by its definition, ½ Σ |v − s|, in Python. */
  test('of one group: no keyness', () => {
    expect(listed(ALL)).toEqual([
      {
        group: 'all',
        documents: 5,
        words: 200,
        terms: [
          { text: '振兴', count: 14, perMillion: 70000, documents: 3, dp: 0.3571, dpNorm: 0.3968, ...none },
          { text: '攻坚', count: 6, perMillion: 30000, documents: 3, dp: 0.5, dpNorm: 0.5556, ...none },
          { text: '脱贫', count: 8, perMillion: 40000, documents: 3, dp: 0.5, dpNorm: 0.5556, ...none },
        ],
      },
    ]);
  });

  /** G² by scipy 1.17, chi2_contingency(…, correction=False, lambda_='log-likelihood'); ratios in Python. */
  test('of two groups', () => {
    const [first, second] = listed(DOCUMENTS);
    expect(first).toMatchObject({ group: '2018', documents: 3, words: 100 });
    expect(first?.terms.map(figures)).toEqual([
      ['振兴', 2, 1, 0.7, 0.875, 12, 8.46, -2.58],
      ['攻坚', 4, 2, 0.3, 0.375, 2, 0.7, 1],
      ['脱贫', 7, 2, 0.3571, 0.4464, 1, 5.25, 2.81],
    ]);
    expect(second?.terms.map(figures)).toEqual([
      ['振兴', 12, 2, 0.0333, 0.0476, 2, 8.46, 2.58],
      ['攻坚', 2, 1, 0.7, 1, 4, 0.7, -1],
      ['脱贫', 1, 1, 0.3, 0.4286, 7, 5.25, -2.81],
    ]);
  });

  test('a group of one document has no dispersion', () => {
    const [first] = listed([
      { group: '2018', id: 'a', words: { 脱贫: 6, 的: 4 } },
      { group: '2019', id: 'b', words: { 的: 10 } },
    ]);
    expect(first?.terms).toEqual([
      {
        text: '脱贫',
        count: 6,
        perMillion: 600000,
        documents: 1,
        dp: null,
        dpNorm: null,
        rest: 0,
        g2: 10.97,
        logRatio: 3.58,
      },
    ]);
  });

  test('documents without words are documents, and change nothing else', () => {
    const [group] = listed([...ALL, { id: 'f', words: {} }]);
    expect(group).toEqual({ ...listed(ALL)[0], documents: 6 });
    expect(listed([{ id: 'f', words: {} }])).toEqual([{ group: 'all', documents: 1, words: 0, terms: [] }]);
    expect(listed([])).toEqual([]);
  });

  test('half a count in place of none does not make a word frequent', () => {
    // Four words of ten thousand elsewhere: a tenth of one is to be expected here, and a half would be more.
    const groups = listed(
      [
        { group: '2018', id: 'a', words: { 脱贫: 4, 的: 9996 } },
        { group: '2019', id: 'b', words: { 的: 250 } },
      ],
      { minCount: 0 },
    );
    expect(groups.map(({ terms }) => terms[0]?.logRatio)).toEqual([null, null]);
  });
});

describe('what is listed', () => {
  const words = (changes: Partial<TermOptions>, documents = DOCUMENTS): readonly string[] =>
    listed(documents, changes).map(({ terms }) => terms.map(({ text, count }) => `${text}${count}`).join(' '));

  test.each<[Partial<TermOptions>, readonly string[]]>([
    [{ minCount: 4 }, ['攻坚4 脱贫7', '振兴12']],
    [{ minDocuments: 2 }, ['攻坚4 脱贫7', '振兴12']],
    [{ minDocuments: 3 }, ['', '']],
    [{ top: 1, sort: 'count' }, ['脱贫7', '振兴12']],
    [{ top: 0 }, ['', '']],
  ])('%j', (changes, expected) => {
    expect(words(changes)).toEqual(expected);
  });

  test('with 0 what a group lacks too', () => {
    const documents = [...DOCUMENTS, { group: '2020', id: 'g', words: { 的: 10, 改革: 1 } }];
    expect(words({ minCount: 0 }, documents)).toEqual([
      '振兴2 改革0 攻坚4 脱贫7',
      '振兴12 改革0 攻坚2 脱贫1',
      '振兴0 改革1 攻坚0 脱贫0',
    ]);
    expect(words({}, documents)[2]).toBe('改革1');
  });

  test('other words than terms only where they are asked for', () => {
    const texts = (isListed?: (word: string) => boolean) =>
      [...termGroups(gather(ALL, isListed), OPTIONS)][0]?.terms.map(({ text }) => text);
    expect(texts()).toEqual(['振兴', '攻坚', '脱贫']);
    expect(texts(() => true)).toEqual(['振兴', '攻坚', '的', '脱贫']);
    expect(texts((word) => word === '的')).toEqual(['的']);
  });

  test('words may be named like members of objects', () => {
    const odd = JSON.parse('{"__proto__": 2, "constructor": 1}') as Record<string, number>;
    const [group] = termGroups(
      gather([{ id: 'a', words: odd }], () => true),
      OPTIONS,
    );
    expect(group?.terms.map(({ text, count }) => [text, count])).toEqual([
      ['__proto__', 2],
      ['constructor', 1],
    ]);
  });
});

describe('order', () => {
  test.each<[TermOrder, readonly string[]]>([
    ['text', ['振兴', '攻坚', '脱贫']],
    ['count', ['脱贫', '攻坚', '振兴']],
    ['documents', ['脱贫', '攻坚', '振兴']],
    ['dispersion', ['攻坚', '脱贫', '振兴']],
    // What is rarer here comes last, however far it marks the group.
    ['keyness', ['脱贫', '攻坚', '振兴']],
    ['ratio', ['脱贫', '攻坚', '振兴']],
  ])('by %s', (sort, expected) => {
    expect(listed(DOCUMENTS, { sort })[0]?.terms.map(({ text }) => text)).toEqual(expected);
  });

  test('equals by text; groups by rank, then by name', () => {
    const documents = [
      { group: 'b', rank: '2019', id: '1', words: { 乙类: 1, 甲类: 1, 丙类: 1 } },
      { group: 'a', rank: '2020', id: '2', words: { 甲类: 1 } },
      { group: 'c', rank: '2019', id: '3', words: { 甲类: 1 } },
    ];
    const groups = listed(documents, { sort: 'count' });
    expect(groups.map(({ group }) => group)).toEqual(['b', 'c', 'a']);
    expect(groups[0]?.terms.map(({ text }) => text)).toEqual(['丙类', '乙类', '甲类']);
  });

  test('the order of the documents does not matter', () => {
    for (const sort of ['count', 'keyness', 'dispersion'] as const)
      expect(listed(DOCUMENTS.toReversed(), { sort })).toEqual(listed(DOCUMENTS, { sort }));
  });
});

test('a document without counts is named', () => {
  expect(() => gather([{ id: '讲话.txt', words: undefined }])).toThrow(
    expect.objectContaining({ code: 'words-missing', args: { id: '讲话.txt' } }),
  );
});
