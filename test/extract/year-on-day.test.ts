/** What happened on its day, told with 今年 or 去年 and its month; notes of the day of a speech; seasons across two years. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const yearOf = (text: string): unknown => {
  const { meta } = reading(text);
  return meta.year ?? meta.yearRange;
};

describe('an event told with its month', () => {
  test.each([
    ['今年5月12日，四川汶川发生特大地震，全县干部群众心情沉痛。', 2008],
    ['去年五月四川汶川大地震，全县捐款一百万元。', 2009],
    ['按照中央今年2月印发的“两学一做”学习教育方案，今天给大家上党课。', 2016],
    // Another month or day, what was done about it later, and its name alone.
    ['今年8月8日，我们学习了“三严三实”专题教育方案。', [2015, 2016]],
  ])('%s', (text, expected) => {
    const year = yearOf(text);
    if (Array.isArray(expected)) expect(typeof year).not.toBe('number');
    else expect(year).toBe(expected);
  });
});

test('a note says when the speech was given', () => {
  expect(yearOf('同志们：\n今天的会议很重要，大家要抓紧。\n谢谢大家。\n（讲话时间为2011年4月4日，根据录音整理）')).toBe(
    2011,
  );
  expect(yearOf('同志们：\n会议时间定在4月，大家抓紧。')).not.toBe(2011);
});

test('a season across two years is of either', () => {
  const { meta } = reading('在全市2006／2007年榨季动员大会上的讲话\n同志们：\n今天的会议很重要。');
  expect(meta.year).toBeNull();
  expect(meta.yearRange).toEqual([2006, 2007]);
});
