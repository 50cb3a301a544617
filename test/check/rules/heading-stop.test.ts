import { describe, expect, test } from 'vitest';
import { headingStop } from '../../../src/check/rules/heading-stop.js';
import { PLAIN } from '../../../src/check/config/settings.js';
import { manuscriptOf } from '../../../src/check/manuscript.js';
import { sourceFromString } from '../../../src/source/text.js';
import { lexicon } from '../../lexicon.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['一、提高思想认识。\n认识是行动的先导。\n二、狠抓工作落实。\n落实是工作的关键。', ['。', '。']],
    ['一、提高认识\n（一）强化学习。\n学习要经常。\n（二）强化实践。\n实践出真知。', ['。', '。']],
  ])('%s', (text, spans) => {
    expect(marked(text, headingStop)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '一、提高思想认识\n认识是行动的先导。\n二、狠抓工作落实\n落实是工作的关键。',
    '讲三点意见。\n1.加强学习。\n2.狠抓落实。\n3.改进作风。\n以上意见，请认真落实。',
    '一、提高认识。认识是先导。\n二、狠抓落实。落实是关键。',
    '一是推进结构调整。\n要优化布局。\n二是深化体制改革。\n要减轻负担。',
    '一、怎么看？\n要辩证看。\n二、怎么办！\n要实干。',
    '同志们：\n今天召开会议。\n谢谢大家。',
  ])('%s', (text) => {
    expect(marked(text, headingStop)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    [
      '一、提高思想认识。\n认识是行动的先导。\n二、狠抓工作落实。\n落实是工作的关键。',
      '一、提高思想认识\n认识是行动的先导。\n二、狠抓工作落实\n落实是工作的关键。',
    ],
  ])('%s', (text, right) => {
    expect(fixed(text, headingStop)).toBe(right);
  });
});

test('headings by the style of the file', () => {
  const text = '工作总体要求。\n今年工作的总体要求是稳中求进。\n列表一项。';
  const style = (name: 'heading' | 'list', line: string) => {
    const start = text.indexOf(line);
    return { start, end: start + line.length, origin: null, style: { name, level: 1 } };
  };
  const paragraphs = [style('heading', '工作总体要求。'), style('list', '列表一项。')];
  const manuscript = manuscriptOf({ ...sourceFromString(text), paragraphs }, lexicon, PLAIN);
  expect(headingStop.check(manuscript).map(({ span }) => span)).toEqual([{ start: 6, end: 7 }]);
});
