/** Operators to glyphs: where the rules of ISO 32000-1, 9.4 put them. */
import { describe, expect, test } from 'vitest';
import type { PdfFont, PdfGlyph } from '../../../../src/source/formats/pdf/library.js';
import { combined, mapped, matrixOf, type Matrix } from '../../../../src/source/formats/pdf/matrix.js';
import { paintingOf, type Painting } from '../../../../src/source/formats/pdf/painting.js';

/** Points from the upper left corner of paper 800 high. */
const PAGE: Matrix = [1, 0, 0, -1, 0, 800];

const FONTS: Readonly<Record<string, PdfFont>> = {
  song: { name: 'SimSun' },
  hei: { name: 'ABCDEF+SimHei-Bold' },
  down: { name: 'SimSun', vertical: true, defaultVMetrics: [-1000, 500, 880] },
  three: { name: 'Type3', fontMatrix: [0.01, 0, 0, 0.01, 0, 0] },
};

type Operation = readonly [name: string, ...args: readonly unknown[]];

const glyph = (unicode: string, width = 1000): PdfGlyph => ({ unicode, width, isSpace: unicode === ' ' });
const shown = (text: string): Operation => ['showText', [...text].map((one) => glyph(one))];
const song = (size = 10): Operation => ['setFont', 'song', size];

function paint(...operations: readonly Operation[]): Painting {
  const painting = painted(operations);
  if (painting === null) throw new Error('more than was allowed');
  return painting;
}

function painted(operations: readonly Operation[], most?: number): Painting | null {
  const names = [...new Set([...operations.map(([name]) => name), 'stroke', 'fill', 'endPath'])];
  return paintingOf(
    {
      fnArray: operations.map(([name]) => names.indexOf(name)),
      argsArray: operations.map(([, ...args]) =>
        args.map((one) => (one === 'stroke' || one === 'fill' || one === 'endPath' ? names.indexOf(one) : one)),
      ),
    },
    PAGE,
    { nameOf: (operator) => names[operator], fontOf: (id) => FONTS[id] ?? null },
    most,
  );
}

const places = (...operations: readonly Operation[]): readonly string[] =>
  paint(...operations).glyphs.map(({ text, x, y }) => `${text} ${Math.round(x)} ${Math.round(y)}`);

describe('where glyphs stand', () => {
  test.each<[string, readonly Operation[], readonly string[]]>([
    ['one after the other', [song(), ['moveText', 100, 700], shown('一二')], ['一 100 100', '二 110 100']],
    ['the text begins anew', [song(), ['moveText', 100, 700], ['beginText'], shown('一')], ['一 0 800']],
    [
      'lines from the start of the line',
      [song(), ['moveText', 100, 700], shown('一'), ['moveText', 0, -20], shown('二')],
      ['一 100 100', '二 100 120'],
    ],
    ['leading', [song(), ['setLeading', 15], ['moveText', 5, 700], ['nextLine'], shown('一')], ['一 5 115']],
    ['leading set by moving', [song(), ['setLeadingMoveText', 5, -15], ['nextLine'], shown('一')], ['一 5 830']],
    ['a matrix', [song(), ['setTextMatrix', [2, 0, 0, 2, 50, 600]], shown('一二')], ['一 50 200', '二 70 200']],
    [
      'the page scaled',
      [['transform', 0.5, 0, 0, 0.5, 10, 20], song(), ['moveText', 100, 100], shown('一二')],
      ['一 60 730', '二 65 730'],
    ],
    [
      'saved and brought back',
      [['save'], ['transform', 1, 0, 0, 1, 50, 0], ['restore'], song(), shown('一')],
      ['一 0 800'],
    ],
    [
      'a form',
      [song(), ['paintFormXObjectBegin', [1, 0, 0, 1, 30, 0], null], shown('一'), ['paintFormXObjectEnd'], shown('二')],
      ['一 30 800', '二 10 800'],
    ],
    [
      'a correction in thousandths',
      [song(), ['showText', [glyph('一'), -500, glyph('二')]]],
      ['一 0 800', '二 15 800'],
    ],
    ['letters set apart', [song(), ['setCharSpacing', 2], shown('一二')], ['一 0 800', '二 12 800']],
    [
      'words set apart',
      [song(), ['setWordSpacing', 3], ['showText', [glyph(' ', 250), glyph('二')]]],
      ['  0 800', '二 6 800'],
    ],
    ['letters made narrow', [song(), ['setHScale', 50], shown('一二')], ['一 0 800', '二 5 800']],
    ['raised', [song(), ['setTextRise', 4], shown('1')], ['1 0 796']],
    [
      'a font with a matrix of its own',
      [
        ['setFont', 'three', 10],
        ['showText', [glyph('一', 100), glyph('二', 100)]],
      ],
      ['一 0 800', '二 10 800'],
    ],
    [
      'a font of the graphics state',
      [['setGState', [['Font', ['song', 20]]]], shown('一二')],
      ['一 0 800', '二 20 800'],
    ],
    ['no font', [shown('一')], []],
    ['a font nobody has', [['setFont', 'none', 10], shown('一')], []],
    ['numbers that are none', [song(NaN), shown('一'), song(), ['moveText', Infinity, 0], shown('二')], []],
  ])('%s', (_, operations, expected) => {
    expect(places(...operations)).toEqual(expected);
  });

  test('size, width and weight', () => {
    expect(paint(['setFont', 'hei', 22], shown('稿')).glyphs).toMatchObject([
      { size: 22, width: 22, bold: true, turn: 0 },
    ]);
    expect(paint(song(), ['setHScale', 50], shown('稿')).glyphs).toMatchObject([{ size: 10, width: 5, bold: false }]);
  });

  test.each<[string, Operation, number | null]>([
    ['upright', ['setTextMatrix', [1, 0, 0, 1, 0, 0]], 0],
    ['read downwards', ['setTextMatrix', [0, -1, 1, 0, 0, 0]], 90],
    ['on its head', ['setTextMatrix', [-1, 0, 0, -1, 0, 0]], 180],
    ['read upwards', ['setTextMatrix', [0, 1, -1, 0, 0, 0]], 270],
    ['a crooked scan', ['setTextMatrix', [1, 0.05, -0.05, 1, 0, 0]], 0],
    ['aslant', ['setTextMatrix', [1, 1, -1, 1, 0, 0]], null],
  ])('turn: %s', (_, matrix, turn) => {
    expect(paint(song(), matrix, shown('稿')).glyphs[0]?.turn).toBe(turn);
  });

  test('a vertical font is read downwards', () => {
    const { glyphs } = paint(['setFont', 'down', 10], ['moveText', 100, 700], shown('一二'));
    expect(glyphs).toMatchObject([
      { x: 100, y: 100, turn: 90, size: 10, width: 10 },
      { x: 100, y: 110, turn: 90 },
    ]);
  });
});

test('no more than is allowed', () => {
  expect(painted([song(), shown('一二')], 2)?.glyphs).toHaveLength(2);
  expect(painted([song(), shown('一二三')], 2)).toBeNull();
});

describe('what is set apart from the text', () => {
  const header: readonly Operation[] = [
    ['beginMarkedContentProps', 'Artifact', null],
    shown('页眉'),
    ['endMarkedContent'],
  ];

  test('is left out', () => {
    expect(places(song(), ...header, shown('文'))).toEqual(['文 20 800']);
    expect(
      places(
        song(),
        ['beginMarkedContent', { name: 'Artifact' }],
        ['beginMarkedContent', { name: 'Span' }],
        shown('眉'),
        ['endMarkedContent'],
        ['endMarkedContent'],
        shown('文'),
      ),
    ).toEqual(['文 10 800']);
  });

  test('but on a page that holds nothing else', () => {
    expect(places(song(), ...header)).toEqual(['页 0 800', '眉 10 800']);
  });
});

describe('rules', () => {
  const path = (...numbers: readonly number[]): Float32Array => new Float32Array(numbers);
  const rulesOf = (operator: string, data: Float32Array | null) =>
    paint(['constructPath', operator, [data], null]).rules;
  const rectangle = (x: number, y: number, width: number, height: number): Float32Array =>
    path(0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4);

  test.each<[string, string, Float32Array | null, readonly (readonly number[])[]]>([
    ['a line', 'stroke', path(0, 10, 700, 1, 200, 700), [[10, 100, 200, 100]]],
    ['a line drawn upwards', 'stroke', path(0, 10, 700, 1, 10, 750), [[10, 50, 10, 100]]],
    ['an area as thin as one', 'fill', rectangle(10, 700, 190, 1), [[10, 99.5, 200, 99.5]]],
    [
      'two of them in one path',
      'fill',
      path(...rectangle(10, 700, 190, 1), ...rectangle(10, 600, 190, 1)),
      [
        [10, 99.5, 200, 99.5],
        [10, 199.5, 200, 199.5],
      ],
    ],
    [
      'a frame',
      'stroke',
      rectangle(10, 700, 100, 50),
      [
        [10, 100, 110, 100],
        [110, 50, 110, 100],
        [10, 50, 110, 50],
        [10, 50, 10, 100],
      ],
    ],
    ['a shaded area', 'fill', rectangle(10, 700, 100, 50), []],
    ['where to paint', 'endPath', rectangle(10, 700, 190, 1), []],
    ['a slant', 'stroke', path(0, 10, 700, 1, 100, 750), []],
    ['a dot', 'stroke', path(0, 10, 700, 1, 12, 700), []],
    ['nothing', 'stroke', null, []],
  ])('%s', (_, operator, data, expected) => {
    expect(rulesOf(operator, data).map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2])).toEqual(expected);
  });
});

describe('matrices', () => {
  test('first the inner one', () => {
    expect(mapped(combined([1, 0, 0, 1, 5, 5], [2, 0, 0, 2, 0, 0]), 1, 1)).toEqual([12, 12]);
  });

  test.each([[[1, 2, 3]], [[1, 0, 0, 1, NaN, 0]], [null], ['abcdef'], [undefined]])('of %j: none', (values) => {
    expect(matrixOf(values)).toEqual([1, 0, 0, 1, 0, 0]);
  });
});
