import { describe, expect, test } from 'vitest';
import { isBullet, styleOfType, written } from '../../../../src/source/formats/html/counter-styles.js';

describe('numbers of lists', () => {
  test.each([
    ['decimal', [0, 1, -2, 100], ['0.', '1.', '-2.', '100.']],
    ['decimal-leading-zero', [1, 12], ['01.', '12.']],
    ['lower-alpha', [1, 26, 27, 52, 703], ['a.', 'z.', 'aa.', 'az.', 'aaa.']],
    ['upper-latin', [2, 0], ['B.', '0.']],
    ['lower-roman', [1, 4, 9, 3999], ['i.', 'iv.', 'ix.', 'mmmcmxcix.']],
    ['upper-roman', [14, 4000], ['XIV.', '4000.']],
    ['lower-greek', [1, 24], ['α.', 'ω.']],
    [
      'simp-chinese-informal',
      [0, 1, 10, 11, 20, 100, 101, 110, 1001, 9999, 10_000],
      [
        '零、',
        '一、',
        '十、',
        '十一、',
        '二十、',
        '一百、',
        '一百零一、',
        '一百一十、',
        '一千零一、',
        '九千九百九十九、',
        '10000、',
      ],
    ],
    ['cjk-ideographic', [12], ['十二、']],
    ['simp-chinese-formal', [10, 105], ['壹拾、', '壹佰零伍、']],
    ['trad-chinese-formal', [23], ['貳拾參、']],
    ['cjk-decimal', [10, 2024], ['一〇、', '二〇二四、']],
    ['cjk-heavenly-stem', [1, 10, 11], ['甲、', '癸、', '11、']],
    ['cjk-earthly-branch', [12], ['亥、']],
    ['my-own-style', [3], ['3.']],
  ])('%s', (style, values, expected) => {
    expect(values.map((value) => written(style, value))).toEqual(expected);
  });

  test.each([
    ['disc', true],
    ['none', true],
    ['square', true],
    ['"–"', true],
    ['url(a.png)', true],
    ['decimal', false],
    ['cjk-ideographic', false],
    ['my-own-style', false],
  ])('%s sets a mark and no number: %j', (style, bullet) => {
    expect(isBullet(style)).toBe(bullet);
  });

  test.each([
    ['1', 'decimal'],
    ['a', 'lower-alpha'],
    ['A', 'upper-alpha'],
    ['I', 'upper-roman'],
    ['DISC', 'disc'],
  ])('type=%s', (type, style) => {
    expect(styleOfType(type)).toBe(style);
  });
});
