import { describe, expect, test } from 'vitest';
import { opensWithMarker } from '../../src/source/marker.js';
import type { Piece } from '../../src/source/origin.js';
import { withTitle } from '../../src/source/title.js';
import { joint } from '../../src/source/wide.js';

test.each([
  ['抓', '落', ''],
  ['抓，', '落', ''],
  ['抓', '“落', ''],
  ['抓”', '落', ''],
  ['—', '抓', ''],
  ['　', '抓', ''],
  ['𠮷', '𠮷', ''],
  ['GDP\u200b', 'x', ''],
  ['抓', '8%', ' '],
  ['8%', '抓', ' '],
  ['抓', 'GDP', ' '],
  ['a', 'b', ' '],
  ['한국', '어', ' '],
  ['a', '—', ' '],
])('%s and %s are joined by %j', (before, after, expected) => {
  expect(joint(before, after)).toBe(expected);
});

describe('a text that opens with a marker', () => {
  test.each([
    '一、抓',
    '十二、抓',
    '（一）抓',
    '(3)抓',
    '第一，抓',
    '第二：抓',
    '第三是抓',
    '1.抓',
    '1．抓',
    '2、抓',
    '3）抓',
    '①抓',
    '　　一、抓',
    '一.抓',
  ])('%s', (text) => {
    expect(opensWithMarker(text)).toBe(true);
  });

  test.each(['一是抓', '第一书记', '3.5亿元', '2019年', '一把手', '（略）', '抓一、二', '10余家', ''])(
    'near miss: %s',
    (text) => {
      expect(opensWithMarker(text)).toBe(false);
    },
  );
});

describe('the title among headings', () => {
  const piece = (text: string, level: number | null): Piece => ({
    text,
    origin: {},
    style: level === null ? null : { name: 'heading', level },
  });
  const titleOf = (pieces: readonly Piece[]): readonly string[] =>
    withTitle(pieces).flatMap(({ text, style }) => (style?.name === 'title' ? [text] : []));

  test.each<[string, readonly Piece[], readonly string[]]>([
    ['the only one of the first level', [piece('', null), piece('甲', 1), piece('乙', 2)], ['甲']],
    ['not one of several', [piece('甲', 1), piece('乙', 1)], []],
    ['not behind a text', [piece('甲', null), piece('乙', 1)], []],
    ['not of another level', [piece('甲', 2)], []],
    ['none', [], []],
  ])('%s', (_, pieces, titles) => {
    expect(titleOf(pieces)).toEqual(titles);
  });
});
