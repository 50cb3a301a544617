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
    ['去年3月9日习近平总书记首次提出“三严三实”，要求很严。', 2015],
    ['今年2月北京冬奥会开幕，大家都看了。', 2022],
    ['今年11月党中央召开了党的十八大。', 2012],
  ])('%s', (text, expected) => expect(yearOf(text)).toBe(expected));

  test.each<[string, readonly [number, number] | null]>([
    // Another month or day, what was done about it later, and its name alone.
    ['今年8月8日，我们学习了“三严三实”专题教育方案。', [2015, 2016]],
    ['今年1月，我市又出现新冠肺炎疫情，大家上了卡口。', [2020, 2021]],
    ['今年5月，四川籍企业家捐资汶川地震灾区重建。', [2008, 2009]],
    ['今年2月，我们观看北京冬奥会开幕式录像。', [2022, 2023]],
    ['今年11月，我县邀请党的十八大代表作报告。', [2012, 2017]],
    ['今年9月，县里请来专家讲一带一路倡议。', null],
    // What a place does about it.
    ['今年2月，县委印发“两学一做”学习教育方案。', [2016, 2017]],
    ['县委今年2月印发的“两学一做”学习教育方案，要抓好。', [2016, 2017]],
  ])('near miss: %s', (text, expected) => expect(yearOf(text)).toEqual(expected));
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
