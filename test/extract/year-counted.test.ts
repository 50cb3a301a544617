import { describe, expect, test } from 'vitest';
import { comingGatherings, countedYear, gatheringYear } from '../../src/extract/year-counted.js';
import { reading } from './read.js';

const placed = (text: string): { year: number; start: number; end: number } => {
  const start = text.search(/\d{4}年/);
  return { year: Number(text.slice(start, start + 4)), start, end: start + 5 };
};

describe('a year counted from another', () => {
  test.each<[string, number | null]>([
    ['到2020年要全面完成任务，满打满算，只剩下6年半的时间。', 2014],
    ['到2020年全面建成小康社会，只有五年时间。', 2015],
    ['距2020年脱贫还有两年多时间，任务很重。', 2018],
    ['离2025年底只剩最后一年了。', 2024],
    ['到2030年实现碳达峰，仅有不到8年时间。', 2023],
    ['2016年就被点了名，三年过去了，渗滤液还在那里。', 2019],
    ['这条路2012年立项，至今已有五年，还没有修通。', 2017],
    ['管网2015年建成，一晃八年了，一次也没有清过。', 2023],
    ['到2020年，全市还有3年以上工龄的职工须轮训。', null],
    ['到2025年，还有3个县要摘帽。', null],
    ['截至2018年，还有三年欠账。', null],
    ['2016年建成，三年内投产。', null],
    ['到2020年完成。现在只剩三年时间。', null],
  ])('%s', (text, year) => {
    expect(countedYear(text, placed(text))).toBe(year);
  });

  test.each<[string, number | null]>([
    ['全力办好2025年全省旅游产业发展大会。明年全省旅发大会由我市承办，这是机会。', 2024],
    ['做好2022年省第十六届运动会的筹备。今年省运动会在我市召开。', 2022],
    ['备战2027年全国运动会。后年全国运动会就要开幕。', 2025],
    ['办好2025年全省旅游产业发展大会。明年全市工业大会另行安排。', null],
    ['2025年全省旅游产业发展大会的事情，明年再讲。', null],
    ['做好2025年的工作，明年开局要好。', null],
  ])('%s', (text, year) => {
    expect(gatheringYear(text, placed(text), () => comingGatherings(text))).toBe(year);
  });

  test('a date line wins', () => {
    const body = '同志们：\n到2020年完成任务，只剩下6年的时间。要抓紧。';
    expect(reading(`在全省地方志工作会议上的讲话\n（2015年3月1日）\n${body}`).meta.year).toBe(2015);
    expect(reading(`在全省地方志工作会议上的讲话\n${body}`).meta.year).toBe(2014);
  });
});
