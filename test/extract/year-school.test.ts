/** School years that the sentences of a speech name, and their terms. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const read = (text: string): string => {
  const { year, yearRange } = reading(text).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};
const yearOf = (body: string): string => read(`在教师大会上的讲话\n老师们：\n${body}`);

describe('terms', () => {
  test.each<[string, string]>([
    ['今天是2015—2016学年第二学期第五周，说说教学常规。', '2016'],
    ['2018—2019学年第一学期已经过半，期中考试就在下周。', '2018'],
    ['2022—2023学年下学期的工作就要结束了。', '2023'],
    ['下面，我讲2011—2012学年度第二学期的开学工作。', '2012'],
    ['2019—2020学年第一学期刚刚结束，寒假里要把培训抓好。', '2020'],
    ['2019—2020学年第一学期就要结束了。', '2019–2020'],
    ['2020—2021学年工作总结如下，请大家审议。', '2021'],
    ['2020—2021学年的工作，现在部署如下。', '2020–2021'],
    // Told of, not now.
    ['2017—2018学年，我校获得了全县第一。', '?'],
    ['那是2009—2010学年第二学期，学校刚搬来。', '?'],
    ['第二学期第五周，我们开会。', '?'],
    ['2015—2018学年第二学期第五周，我们开会。', '?'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));

  test('below the title', () => {
    expect(read('在班主任会上的讲话\n副校长 刘××\n2013—2014学年第二学期第六周\n老师们：\n今天讲三件事。')).toBe('2014');
  });

  test.each<[string, string]>([
    ['在2021—2022学年总结表彰会上的讲话', '2022'],
    ['在2021—2022学年第一学期期末工作会上的讲话', '2021–2022'],
    ['在2021—2022学年第一学期开学工作会上的讲话', '2021'],
  ])('title %s', (title, year) => expect(read(`${title}\n老师们：\n要把课堂管好。`)).toBe(year));
});
