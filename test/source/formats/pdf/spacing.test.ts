import { describe, expect, test } from 'vitest';
import { joinedText } from '../../../../src/source/formats/pdf/joined.js';
import { textOf } from '../../../../src/source/formats/pdf/spacing.js';
import { glyphs, line, lineWith, type Place } from './layout.js';

const moved = (text: string, gap: number, next: string, place: Place = {}): string => {
  const first = glyphs(text, place);
  const last = first.at(-1);
  return textOf([...first, ...glyphs(next, { ...place, x: (last?.x ?? 0) + (last?.width ?? 0) + gap * 16 })]);
};

describe('gaps', () => {
  test.each([
    // Words of Latin letters are set apart by a quarter of the size.
    ['Siemens', 0.25, 'Energy', 'Siemens Energy'],
    ['Siemens', 0.1, 'Energy', 'SiemensEnergy'],
    // Chinese and Latin are set apart by the program, Chinese by nothing that is typed.
    ['增长', 0.25, '12.4%', '增长12.4%'],
    ['两', 0.5, '会', '两会'],
    ['县委书记', 1, '李卫东', '县委书记　李卫东'],
    ['县委书记', 0.7, '李卫东', '县委书记李卫东'],
    // The number in front of a paragraph keeps no gap, but for those that end in a letter or figure.
    ['1.', 1, '抓项目', '1.抓项目'],
    ['一、', 2, '抓项目', '一、抓项目'],
    ['（一）', 1, '抓项目', '（一）抓项目'],
    ['①', 1, '抓项目', '①抓项目'],
    ['第一', 1, '抓项目', '第一 抓项目'],
    ['第三条', 1, '抓项目', '第三条 抓项目'],
    ['2.3.1', 1, '抓项目', '2.3.1 抓项目'],
    // Near miss: no number.
    ['同志', 1, '抓项目', '同志　抓项目'],
  ])('%s %d %s', (text, gap, next, expected) => {
    expect(moved(text, gap, next)).toBe(expected);
  });

  test('what is typed stands as it is', () => {
    expect(textOf(glyphs('　　同志 们'))).toBe('　　同志 们');
  });

  test('a blank that the next character is painted over is none', () => {
    const figure = glyphs('32.8');
    const end = (figure.at(-1)?.x ?? 0) + (figure.at(-1)?.width ?? 0);
    const blank = glyphs(' ', { x: end });
    expect(textOf([...figure, ...blank, ...glyphs('万吨', { x: end + 4 })])).toBe('32.8万吨');
    expect(line('32.8').glyphs.length).toBe(lineWith(figure, blank, glyphs(' ', { x: end })).glyphs.length - 1);
    // Near misses: one that has its room, and one between words.
    expect(textOf([...figure, ...blank, ...glyphs('万吨', { x: end + 8 })])).toBe('32.8 万吨');
    expect(textOf([...figure, ...blank, ...glyphs('km', { x: end + 4 })])).toBe('32.8 km');
  });

  test('letters set apart, or a justified line, have no gaps', () => {
    expect(textOf(glyphs('安全生产', { spacing: 0.9 }))).toBe('安全生产');
    expect(textOf(glyphs('gaojian', { spacing: 0.3 }))).toBe('gaojian');
    expect(textOf([...glyphs('安全', { spacing: 0.3 }), ...glyphs('生产', { x: 150, spacing: 0.3 })])).toBe(
      '安全　生产',
    );
  });

  test.each([
    ['一、回顾..........3', '一、回顾\t3'],
    ['一、回顾…………………3', '一、回顾\t3'],
    // Near misses: a pause, and a blank to be filled in.
    ['但是……', '但是……'],
    ['但是......', '但是\t'],
    ['第____号', '第____号'],
  ])('leaders: %s', (text, expected) => {
    expect(textOf(glyphs(text))).toBe(expected);
  });
});

describe('lines of a paragraph as one text', () => {
  test.each([
    [['抓好', '落实。'], '抓好落实。'],
    [['signed with', 'Siemens'], 'signed with Siemens'],
    [['signed with ', 'Siemens'], 'signed with Siemens'],
    [['投资12亿元，引进 ', 'Siemens'], '投资12亿元，引进Siemens'],
    [['全年GDP', '增长8%'], '全年GDP增长8%'],
    [['develop-', 'ment'], 'development'],
    [['develop\u00ad', 'ment'], 'development'],
    // Near misses: a hyphen of the writer's.
    [['COVID-', '19'], 'COVID-19'],
    [['5G-', 'Advanced'], '5G-Advanced'],
    [['至2020-', '2021年'], '至2020-2021年'],
    [['　　同志们：', '好'], '　　同志们：好'],
    [['同志们。 '], '同志们。'],
    [['同志们。　'], '同志们。　'],
  ])('%j', (texts, expected) => {
    expect(joinedText(texts.map((text) => line(text)))).toBe(expected);
  });
});
