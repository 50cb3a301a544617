import { describe, expect, test } from 'vitest';
import { toldYear, type ToldYear } from '../../src/extract/year-told.js';
import { reading } from './read.js';

const LAST: ToldYear = { shift: -1, weight: 9 };
const OF_EVENT: ToldYear = { shift: -1, weight: 3 };
const THIS: ToldYear = { shift: 0, weight: 9 };

describe('a year beside 去年 and 今年', () => {
  test.each<[string, ToldYear | null]>([
    ['去年（2022年），全市生产总值增长6%。', LAST],
    ['去年，也就是2019年，全市生产总值增长6%。', LAST],
    ['2021年，也就是去年，我们打赢了三场硬仗。', LAST],
    ['今年上半年，也就是2021年1至6月，工业增长9%。', THIS],
    ['今年（2021年）上半年，工业增长9%。', THIS],
    // The time of what happened in the year that the sentence opens with.
    ['去年大家都不容易，2022年那场伏旱从7月一直旱到9月。', OF_EVENT],
    ['去年以来，特别是2021年7月那场特大暴雨过后，各级干部连续奋战。', OF_EVENT],
    ['去年，特别是2020年上半年疫情最严重的时候，全市上下齐心协力。', OF_EVENT],
    // Near misses.
    ['去年以来，生态环境总体向好。2018年，优良天数261天。', OF_EVENT],
    ['去年是丰收的一年。2021年全市粮食总产达到八亿斤。', OF_EVENT],
    ['去年大事多。2018年底前要完成。', null],
    ['去年大事多，今年更多。2018年，全市增长6%。', null],
    ['去年我们在2018年基础上更进一步。', null],
    ['去年比2019年增长5%。', null],
    ['去年，2025年建成的目标写进了规划。', null],
    ['去年大旱，让人想起，2008年那场雪灾。', null],
    ['成绩属于大家。2022年那场伏旱考验了我们。', null],
    ['今年抗旱，2022年那场伏旱是前车之鉴。', null],
  ])('%s', (text, expected) => {
    const found = /\d{4}年/.exec(text);
    const start = found?.index ?? 0;
    expect(toldYear(text, { start, end: start + 5 })).toEqual(expected);
  });
});

test('dates the speech', () => {
  const { year, reportYear } = reading(
    '在全县大会上的讲话\n同志们：\n去年大家都不容易，2022年那场伏旱从7月一直旱到9月，咱们硬是扛过来了。\n下面讲两点。\n一、要抓紧春耕。',
  ).meta;
  expect([year, reportYear]).toEqual([2023, 2022]);
});
