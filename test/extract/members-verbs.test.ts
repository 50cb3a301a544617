/** Members that repeat one verb behind bare numerals: 一靠…，二靠…，三靠…; each with its near misses. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/syntax/syntax.js';
import { reading } from './read.js';

const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(
    ({ text: name, declared, found, items }) =>
      `${name} ${declared}/${found} ${items.map((item) => item.text).join(' | ')}`,
  );

describe('behind a count', () => {
  test.each<[string, readonly string[]]>([
    ['我体会有三点。一靠政策好，二靠班子强，三靠职工干。', ['有三点 3/3 靠政策好 | 靠班子强 | 靠职工干']],
    ['有三条经验：一靠政策，二靠科技，三靠投入。', ['有三条经验 3/3 靠政策 | 靠科技 | 靠投入']],
    ['我要说三声感谢。一谢老师，二谢家长，三谢同学。', ['三声感谢 3/3 谢老师 | 谢家长 | 谢同学']],
    ['我有三个心愿，一愿身体好，二愿家和睦，三愿事顺利。', ['有三个心愿 3/3 愿身体好 | 愿家和睦 | 愿事顺利']],
    ['群众有三盼。一盼路通，下雨不踩泥；二盼水清；三盼灯亮。', ['三盼 3/3 盼路通 | 盼水清 | 盼灯亮']],
    ['用人有三看，一看德，二看能，三看绩。', ['三看 3/3 看德 | 看能 | 看绩']],
    // One too few is found to be so.
    ['我体会有三点。一靠政策好，二靠班子强。', ['有三点 3/2 靠政策好 | 靠班子强']],
    // Near misses: no list, another verb, what is only counted.
    ['我体会有三点。一看就懂，大家都明白。', []],
    ['他一靠政策，二靠自己，日子好了。', []],
    ['每人包3户，一户不落，一包到底。', []],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

const markers = (text: string): readonly string[] => {
  const { text: written, units } = parse(text);
  return units.map(({ path, headingStart, headingEnd }) => `${path} ${written.slice(headingStart, headingEnd)}`);
};

describe('at the head of paragraphs', () => {
  test.each<[string, readonly string[]]>([
    ['一靠政策。要用足。\n二靠科技。要请来。', ['1 靠政策', '2 靠科技']],
    // Near misses: alone, along in a paragraph, another verb.
    ['一抓到底，是我的态度。\n大家都要这样。', []],
    ['治穷先治愚，一靠教育，二靠科技。', []],
    ['一靠政策。要用足。\n二抓科技。要请来。', []],
  ])('%s', (text, expected) => {
    expect(markers(text)).toEqual(expected);
  });
});
