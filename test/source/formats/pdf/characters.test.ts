import { describe, expect, test } from 'vitest';
import { isLatin, standsForNothing, typed } from '../../../../src/source/formats/pdf/characters.js';
import { holdsPictures, legibilityOf, NOTHING_SEEN, tallied } from '../../../../src/source/formats/pdf/legible.js';
import { glyphs } from './layout.js';

test.each([
  ['⽤⼾', '用户'],
  ['⻓⻅⻛⻢', '长见风马'],
  ['⼀⼆', '一二'],
  ['更', '更'],
  ['ﬁ', 'fi'],
  ['2013―2017', '2013—2017'],
  ['⸺在', '——在'],
  ['\uf0fe', '☑'],
  ['\uf0fc', '✓'],
  ['︓︐︑︙︽﹁︵', '：，、…《「（'],
  ['\u0003', ''],
  // As they are: width, spaces, private signs nobody knows.
  ['２０２３', '２０２３'],
  ['　', '　'],
  ['\u00a0', '\u00a0'],
  ['\uf0f1', '\uf0f1'],
  ['①', '①'],
])('typed %j', (shown, text) => {
  expect(typed(shown)).toBe(text);
});

test.each([
  ['', true],
  ['\ufffd', true],
  ['\ue001', true],
  ['\u0001', true],
  ['稿', false],
  ['　', false],
])('stands for nothing: %j', (text, nothing) => {
  expect(standsForNothing(text)).toBe(nothing);
});

test.each([
  ['a', true],
  ['%', true],
  ['é', true],
  ['я', true],
  ['稿', false],
  ['，', false],
  [' ', false],
])('Latin: %j', (text, latin) => {
  expect(isLatin(text)).toBe(latin);
});

describe('legible', () => {
  const judged = (...texts: readonly string[]): string =>
    legibilityOf(texts.reduce((tally, text) => tallied(tally, glyphs(text)), NOTHING_SEEN));

  test.each([
    ['a speech', ['同志们：今天我们召开全县安全生产工作会议。'], 'text'],
    ['English', ['The county signed agreements.'], 'text'],
    ['Russian', ['Уважаемые товарищи, сегодня мы открываем совещание.'], 'text'],
    ['a bullet among words', ['\uf06c抓好当前各项工作落实'], 'text'],
    ['nothing', ['', '　 '], 'nothing'],
    ['glyphs without characters', ['\ufffd\ufffd\ue001稿'], 'garbled'],
    [
      'numbers of glyphs',
      [String.fromCharCode(...Array.from({ length: 60 }, (_, index) => 700 + 397 * index))],
      'garbled',
    ],
  ])('%s', (_, texts, expected) => {
    expect(judged(...texts)).toBe(expected);
  });

  test('pictures by their dictionaries', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(holdsPictures(bytes('<</Type/XObject/Subtype/Image/Width 5>>'))).toBe(true);
    expect(holdsPictures(bytes('<< /Subtype /Image >>'))).toBe(true);
    expect(holdsPictures(bytes('<< /Subtype /Form >> /ImageMask'))).toBe(false);
  });
});
