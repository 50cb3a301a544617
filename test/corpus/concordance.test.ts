/** What stands around a key, and the order of hits. */
import { describe, expect, test } from 'vitest';
import { concordance } from '../../src/corpus/concordance.js';
import { hitCounter } from '../../src/corpus/hit-counts.js';
import { sortHits } from '../../src/corpus/order.js';
import type { KwicHit, KwicOrder } from '../../src/model/kwic.js';

const TEXT = '同志们：\n一要抓落实，二要抓作风。';

describe('context', () => {
  test('so many characters as they stand there; offsets of the key', () => {
    expect(concordance(['落实'], 4)(TEXT)).toEqual([
      { pattern: '落实', span: { start: 8, end: 10 }, left: '\n一要抓', key: '落实', right: '，二要抓' },
    ]);
  });

  test.each([
    [0, '', ''],
    [3, '一要抓', '，二要'],
    [100, '同志们：\n一要抓', '，二要抓作风。'],
  ])('%i a side', (width, left, right) => {
    expect(concordance(['落实'], width)(TEXT)[0]).toMatchObject({ left, right });
  });

  test('no character is cut in two', () => {
    expect(concordance(['利'], 1)('𠮷利𠮷')[0]).toMatchObject({ left: '', right: '' });
    expect(concordance(['利'], 2)('𠮷利𠮷')[0]).toMatchObject({ left: '𠮷', right: '𠮷' });
  });

  test('a word that only the page has cut in two is found where the paragraphs are known', () => {
    const text = '抓好渔港建\n设工作。\n设备更新。';
    const paragraphs = [{ span: { start: 0, end: 10 } }, { span: { start: 11, end: 16 } }];
    expect(concordance(['建设'], 2)(text, paragraphs)).toEqual([
      { pattern: '建设', span: { start: 4, end: 7 }, left: '渔港', key: '建设', right: '工作' },
    ]);
    expect(concordance(['建设'], 2)(text)).toEqual([]);
    // A line end between paragraphs parts words.
    expect(concordance(['作。设'], 2)(text, paragraphs)).toEqual([]);
  });

  test('several patterns in text order, where they overlap both', () => {
    const found = concordance(['抓作风', '抓', '作风'], 0)(TEXT);
    expect(found.map(({ pattern, span }) => [pattern, span.start])).toEqual([
      ['抓', 7],
      ['抓', 13],
      ['抓作风', 13],
      ['作风', 14],
    ]);
  });
});

describe('order', () => {
  const hit = (document: string, year: number | null, left: string, right: string, start = 0): KwicHit => ({
    document,
    year,
    pattern: '抓',
    line: 1,
    column: start + 1,
    span: { start, end: start + 1 },
    left,
    key: '抓',
    right,
  });
  const hits = [
    hit('b', 2019, '乙甲', '丙', 5),
    hit('c', null, '甲乙', '乙'),
    hit('a', 2020, '丙甲', '甲'),
    hit('b', 2019, '乙甲', '丙', 1),
  ];

  test.each<[KwicOrder, readonly string[]]>([
    // By code units: 丙 before 乙 before 甲; on the left the character next to the key counts first.
    ['right', ['b1', 'b5', 'c0', 'a0']],
    ['left', ['c0', 'a0', 'b1', 'b5']],
    ['year', ['b1', 'b5', 'a0', 'c0']],
    ['document', ['a0', 'b1', 'b5', 'c0']],
    ['key', ['a0', 'b1', 'b5', 'c0']],
  ])('by %s', (order, expected) => {
    expect(sortHits(hits, order).map(({ document, span }) => `${document}${span.start}`)).toEqual(expected);
    expect(sortHits(hits.toReversed(), order)).toEqual(sortHits(hits, order));
  });
});

test('counts by pattern and group, with what they are held against', () => {
  const counter = hitCounter(['甲', '乙']);
  counter.add('2020', 1000, [{ pattern: '甲' }, { pattern: '甲' }, { pattern: '乙' }]);
  counter.add('2019', 500, []);
  counter.add('2020', 3000, [{ pattern: '甲' }]);
  expect(counter.counts()).toEqual([
    { pattern: '甲', group: '2019', hits: 0, documents: 0, searched: 1, characters: 500, perMillion: 0 },
    { pattern: '甲', group: '2020', hits: 3, documents: 2, searched: 2, characters: 4000, perMillion: 750 },
    { pattern: '乙', group: '2019', hits: 0, documents: 0, searched: 1, characters: 500, perMillion: 0 },
    { pattern: '乙', group: '2020', hits: 1, documents: 1, searched: 2, characters: 4000, perMillion: 250 },
  ]);
  const empty = hitCounter(['甲']);
  empty.add('all', 0, []);
  expect(empty.counts()).toMatchObject([{ perMillion: 0 }]);
});
