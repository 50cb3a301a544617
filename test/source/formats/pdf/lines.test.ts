import { describe, expect, test } from 'vitest';
import { lineOf, linesOf, shiftedLine } from '../../../../src/source/formats/pdf/lines.js';
import { withoutRuby } from '../../../../src/source/formats/pdf/ruby.js';
import { textOf } from '../../../../src/source/formats/pdf/spacing.js';
import { glyphs, line, raised, SIZE } from './layout.js';

const textsOf = (...runs: readonly ReturnType<typeof glyphs>[]): readonly string[] =>
  linesOf(runs.flat()).map((one) => textOf(one.glyphs));

describe('glyphs to lines', () => {
  const base = glyphs('打赢脱贫攻坚战');
  test.each([
    ['one', [base], ['打赢脱贫攻坚战']],
    ['in any order of the file', [glyphs('二', { x: 96 }), glyphs('一', { x: 80 })], ['一二']],
    ['one below the other', [glyphs('下', { y: 128 }), glyphs('上', { y: 100 })], ['上', '下']],
    ['baselines a hair apart', [glyphs('一'), glyphs('二', { x: 96, y: 100.4 })], ['一二']],
    ['a smaller run on the baseline', [glyphs('第'), glyphs('1', { x: 96, size: 10 })], ['第1']],
    ['a raised mark', [base, raised('1', base)], ['打赢脱贫攻坚战1']],
    ['a lowered one', [glyphs('CO'), glyphs('2', { x: 96, y: 103, size: 9 })], ['CO2']],
    // Near misses: lines set close, which are two all the same.
    ['lines without a gap', [glyphs('上', { y: 100 }), glyphs('下', { y: 116 })], ['上', '下']],
    ['small print right below', [glyphs('上', { y: 100 }), glyphs('注', { y: 110, size: 8 })], ['上', '注']],
    ['blanks alone', [glyphs('　 ')], []],
  ])('%s', (_, runs, texts) => {
    expect(textsOf(...runs)).toEqual(texts);
  });

  test('a character painted twice, a hair apart, is one; twice the same is two', () => {
    expect(textsOf(glyphs('粗'), glyphs('粗', { x: 80.4 }))).toEqual(['粗']);
    expect(textsOf(glyphs('天天向上'))).toEqual(['天天向上']);
  });

  test('edges, size and baseline are those of what can be seen, and of most of it', () => {
    const run = glyphs('　　同志们　');
    expect(lineOf([...run, ...raised('2', run)])).toMatchObject({ x: 80 + 2 * SIZE, y: 100, size: SIZE, bold: false });
    expect(line('同志们　').end).toBe(80 + 3 * SIZE);
    expect(line('同志们', { bold: true }).bold).toBe(true);
  });

  test('a line moved keeps its glyphs under it', () => {
    const moved = shiftedLine(line('同志'), 10);
    expect(moved).toMatchObject({ x: 90, end: 122 });
    expect(moved.glyphs.map(({ x }) => x)).toEqual([90, 106]);
  });
});

describe('ruby', () => {
  const below = line('枫桥经验', { y: 120 });
  test.each([
    ['pinyin over its characters', line('fēngqiáo', { y: 106, size: 6 }), 1],
    ['zhuyin', line('ㄈㄥ', { y: 106, size: 6 }), 1],
    // Near misses.
    ['as large as the text', line('abc', { y: 98 }), 2],
    ['a small line far above', line('abc', { y: 90, size: 6 }), 2],
    ['small Chinese', line('注', { y: 106, size: 6 }), 2],
    ['beside it', line('abc', { x: 300, y: 106, size: 6 }), 2],
  ])('%s', (_, above, count) => {
    expect(withoutRuby([above, below])).toHaveLength(count);
  });
});
