import { describe, expect, test } from 'vitest';
import { framesOf, gutterOf } from '../../../../src/source/formats/pdf/gutters.js';
import { linesOf } from '../../../../src/source/formats/pdf/lines.js';
import type { Glyph, Turn } from '../../../../src/source/formats/pdf/painted.js';
import { textOf } from '../../../../src/source/formats/pdf/spacing.js';
import { sheetsOf } from '../../../../src/source/formats/pdf/upright.js';
import { filler, glyphs, line, PAPER } from './layout.js';

const read = (painted: readonly Glyph[]): readonly string[] =>
  sheetsOf({ glyphs: painted, rules: [] }, PAPER).map((sheet) =>
    linesOf(sheet.glyphs)
      .map((one) => textOf(one.glyphs))
      .join('/'),
  );

/** Two lines set on a sheet that is then turned. */
function turned(turn: Turn): readonly Glyph[] {
  const { width, height } = PAPER;
  const place = (x: number, y: number): readonly [number, number] => {
    if (turn === 90) return [width - y, x];
    if (turn === 180) return [width - x, height - y];
    return turn === 270 ? [y, height - x] : [x, y];
  };
  return [...glyphs('上面一行', { y: 100 }), ...glyphs('下面', { y: 128 })].map((glyph) => {
    const [x, y] = place(glyph.x, glyph.y);
    return { ...glyph, x, y, turn };
  });
}

describe('sheets', () => {
  test.each([0, 90, 180, 270] as const)('turned by %d', (turn) => {
    expect(read(turned(turn))).toEqual(['上面一行/下面']);
  });

  test('what reads another way is a sheet of its own; what is aslant, or off the paper, is left out', () => {
    const slant = glyphs('机密').map((glyph) => ({ ...glyph, turn: null }));
    const off = glyphs('外面', { x: -100 });
    expect(
      read([...turned(0), ...glyphs('旁').map((glyph) => ({ ...glyph, turn: 90 as const })), ...slant, ...off]),
    ).toEqual(['上面一行/下面', '旁']);
  });

  test('upright characters set one below the other are a column', () => {
    const column = (text: string, x: number): readonly Glyph[] =>
      [...text].flatMap((character, index) => glyphs(character, { x, y: 100 + 16 * index }));
    expect(read([...column('同志们今天开会', 500), ...column('时间不长', 470)])).toEqual(['同志们今天开会/时间不长']);
    // Near miss: items of a list, a character each.
    expect(read([...glyphs('甲'), ...glyphs('乙', { y: 128 }), ...glyphs('一行字', { y: 156 })])).toEqual([
      '甲/乙/一行字',
    ]);
  });
});

describe('columns of a page', () => {
  const left = Array.from({ length: 8 }, (_, index) => line(filler(16), { x: 80, y: 150 + 20 * index }));
  const right = (shift = 0) =>
    Array.from({ length: 8 }, (_, index) => line(filler(16), { x: 336, y: 150 + shift + 20 * index }));
  const title = line('在全县工作会议上的讲话', { x: 150, y: 100, size: 22 });
  const sorted = (...lines: readonly ReturnType<typeof line>[]) => [...lines].sort((one, other) => one.y - other.y);

  test('a title over two columns', () => {
    const lines = sorted(title, ...left, ...right(7));
    const frames = framesOf(lines, gutterOf(lines));
    expect(frames.map(({ lines: own, beside }) => [own.length, beside])).toEqual([
      [1, false],
      [8, true],
      [8, true],
    ]);
  });

  test('lines on common baselines are parted', () => {
    const both = left.map((_, index) => line(`${filler(16)}||${filler(16)}`, { y: 150 + 20 * index }));
    expect(both[0]?.end).toBe(80 + 30 * 16);
    expect(framesOf(both, gutterOf(both)).map(({ lines: own }) => own.length)).toEqual([8, 8]);
  });

  test.each([
    ['one column', left],
    [
      'a table: cells that fill no column',
      sorted(
        ...left.map((one, index) => line(index % 2 === 0 ? '城关镇' : filler(16), { y: one.y })),
        ...right().map((one, index) => line(index === 0 ? filler(16) : '三', { x: 336, y: one.y + 7 })),
      ),
    ],
    ['too few lines', sorted(...left.slice(0, 3), ...right(7).slice(0, 3))],
    ['lines that cross', sorted(...left.map((one) => line(filler(), { y: one.y + 3 })), ...right(9))],
  ])('near miss: %s', (_, lines) => {
    expect(gutterOf(lines)).toBeNull();
  });
});
