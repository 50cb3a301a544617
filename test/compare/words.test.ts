/** Which words mark a group: what is listed, in which order, and what is left out. */
import { describe, expect, test } from 'vitest';
import type { Member } from '../../src/compare/corpus.js';
import { compareWords, LISTED } from '../../src/compare/words.js';
import type { UserError } from '../../src/source/errors.js';
import { corpusOf, memberOf } from './small.js';

const EMPTY = memberOf({ group: '', text: '' }, { only: [] });

/** A document by the counts of its words alone, filled up with one that is no term. */
const counted = (group: string, words: Readonly<Record<string, number>>, id = `${group}.txt`): Member => ({
  ...EMPTY,
  id,
  group,
  analysis: { ...EMPTY.analysis, id, words: { 的: 1000, ...words } },
});

const listed = (group: string, ...members: readonly Member[]): readonly string[] =>
  compareWords(corpusOf(members))
    .filter((word) => word.group === group)
    .map(({ text, logRatio }) => `${logRatio > 0 ? '+' : '-'}${text}`);

describe('what marks a group', () => {
  test('what it has more often, then what it has more seldom', () => {
    const members = [
      counted('2018', { 脱贫: 30, 攻坚: 12, 振兴: 1 }),
      counted('2019', { 脱贫: 4, 攻坚: 12, 振兴: 40 }),
    ];
    expect(listed('2018', ...members)).toEqual(['+脱贫', '-振兴']);
    expect(listed('2019', ...members)).toEqual(['+振兴', '-脱贫']);
  });

  test('with its figures', () => {
    const [first] = compareWords(
      corpusOf([
        counted('2018', { 脱贫: 20 }, 'a'),
        counted('2018', { 脱贫: 10 }, 'b'),
        counted('2018', {}, 'c'),
        counted('2019', {}, 'd'),
      ]),
    );
    expect(first).toEqual({ group: '2018', text: '脱贫', g2: 17.19, logRatio: 4.31, count: 30, rest: 0, documents: 2 });
  });

  test('equals in order of their text', () => {
    const words = { 丙类: 10, 甲类: 10, 乙类: 10 };
    expect(listed('2018', counted('2018', words), counted('2019', {}))).toEqual(['+丙类', '+乙类', '+甲类']);
  });

  test('so many at most', () => {
    const words = Object.fromEntries(
      Array.from({ length: 80 }, (_, at) => [`词${String.fromCharCode(0x4e00 + at)}语`, 20]),
    );
    expect(listed('2018', counted('2018', words), counted('2019', {}))).toHaveLength(LISTED);
  });

  test.each([
    ['single characters', { 党: 40 }],
    ['numbers', { 二〇一八: 40, '2018': 40, 三百五十万: 40 }],
    ['function words', { 我们: 40, 进一步: 40 }],
    ['two mentions', { 脱贫: 2 }],
    ['chance', { 脱贫: 4 }],
  ])('not %s', (_what, words) => {
    expect(listed('2018', counted('2018', words), counted('2019', {}))).toEqual([]);
  });

  test('not missed: what one of many others had alone', () => {
    const members = ['2018', '2019', '2020', '2021', '2022'].map((group) =>
      counted(group, { ...(group === '2018' ? { 疫苗: 300 } : {}), ...(group === '2022' ? {} : { 脱贫: 60 }) }),
    );
    expect(listed('2022', ...members)).toEqual(['-脱贫']);
    expect(listed('2018', ...members)).toEqual(['+疫苗']);
  });
});

test('one group has nothing to be held against', () => {
  expect(compareWords(corpusOf([counted('2018', { 脱贫: 30 })]))).toEqual([]);
  expect(compareWords(corpusOf([]))).toEqual([]);
});

test('a document compared with itself', () => {
  const words = { 脱贫: 30, 攻坚: 5 };
  expect(compareWords(corpusOf([counted('2018', words), counted('2019', words)]))).toEqual([]);
});

test('words may be named like members of objects', () => {
  const words = JSON.parse('{"__proto__": 40, "constructor": 40, "GDP": 40}') as Record<string, number>;
  expect(listed('2018', counted('2018', words), counted('2019', {}))).toEqual(['+GDP']);
});

test('an analysis without counts is named', () => {
  const bare: Member = { ...EMPTY, id: '讲话.txt', group: '2019' };
  expect(() => compareWords(corpusOf([counted('2018', {}), bare]))).toThrow(
    expect.objectContaining({ code: 'words-missing', args: { id: '讲话.txt' } }) as UserError,
  );
});
