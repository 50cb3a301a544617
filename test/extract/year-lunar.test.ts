/** Days that a text names by the sun and by the moon. */
import { describe, expect, test } from 'vitest';
import { yearsOf } from '../../src/lexicon/new-years.js';
import { reading } from './read.js';

const yearOf = (body: string, date = ''): string => {
  const { year, yearRange } = reading(`在全县工作会议上的讲话\n${date}\n同志们：\n${body}\n`).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};

describe('years in which a day is such a day', () => {
  test.each<[number, number, number, readonly number[]]>([
    [1, 25, 0, [1963, 1982, 2020]],
    [2, 7, 0, [1978, 1997, 2008]],
    [2, 20, 0, [1985]],
    [2, 3, 0, [1954, 1973, 2011, 2030]],
    [2, 6, 0, [1951, 1970, 1989, 2027]],
    [2, 5, 11, [1963, 1982, 2020]],
    [3, 30, 0, []],
    // 腊月初八, of a new year that is yet to come.
    [12, 30, -23, [2003, 2022]],
  ])('%s-%s, %s days behind the new year', (month, day, off, years) =>
    expect(yearsOf(month, day, { from: off, to: off })).toEqual(years),
  );
});

describe('the day of the speech', () => {
  test.each<[string, string, string]>([
    ['今天是正月初九，党的十九大以后全县一直忙着脱贫。', '（2月2日）', '2020'],
    ['今天是2月24日，正月十五，党的二十大以后头几个元宵都在一线过。', '', '2024'],
    ['今天是2月5日，正月十五，党的二十大以后第一个元宵节在一线过。', '', '2023'],
    ['今晚是除夕，党的十八大以来我们年年都来。', '（2月7日晚）', '2016'],
    ['今天是1月18日，农历腊月廿七，党的二十大开过了。', '', '2023'],
    ['今天是大年初三，党的十八大以后第一个春节。', '（2月12日）', '2013'],
    // Near misses: another day, a day that nothing else bounds, an end in sight.
    ['今晚正月十五的灯会要看好，党的十九大以来年年如此。', '（2月19日）', '2017–2026'],
    ['正月十五以前要完成排查，党的十九大以后要求更严。', '（2月2日）', '2017–2022'],
    ['今天是正月初九。', '（2月2日）', '?'],
    ['2月2日前完成。今天是工作日，党的十九大以后要求更严。', '', '2017–2022'],
    ['今年大年三十值班的同志辛苦了，党的十九大以后要求更严。', '（2月2日）', '2017–2022'],
  ])('%s %s', (body, date, year) => expect(yearOf(body, date)).toBe(year));
});

describe('a day to come may be of the next year', () => {
  test.each<[string, string]>([
    ['党的十九大以来抓得紧。1月24日（除夕）以前要把工资发到手。', '2019–2020'],
    ['党的十九大以来抓得紧。正月十五（2月8日）要搞灯会。', '2019–2020'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});
