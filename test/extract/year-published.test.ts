/** 发布时间：2009-03-18 above the speech: the year that a page went up in, where the text leaves its own open. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

const yearOf = (line: string, body: string): string => {
  const { year, yearRange } = reading(`在全县工作会议上的讲话\n${line}\n同志们：\n${body}`).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};
const SIXTY = '要以优异成绩向建国60周年献礼。';

test.each<[string, string, string]>([
  ['发布时间：2009-03-18 来源：县政府办', SIXTY, '2009'],
  ['发布时间：2008-11-18 来源：县政府办', SIXTY, '2008'],
  ['发布时间：2009-03-18 来源：县政府办', '要抓好落实。', '2009'],
  ['[日期：2009-03-18] 来源：县委办', '要抓好落实。', '2009'],
  ['2009-03-18 10:25 来源：县委办', '要抓好落实。', '2009'],
  // Long after, and what the text itself tells.
  ['发布时间：2019-03-18 来源：县政府办', SIXTY, '2008–2009'],
  ['发布时间：2009-03-18 来源：县政府办', '2007年是关键一年，今年（2007年）要抓好落实。', '2007'],
  // Changed, copied, or in January.
  ['更新时间：2009-03-18 来源：县政府办', '要抓好落实。', '?'],
  ['发布时间：2009-03-18 来源：公文写作网', '要抓好落实。', '?'],
  ['发布时间：2009-01-08 来源：县政府办', '要抓好落实。', '?'],
])('%s, %s: %s', (line, body, year) => expect(yearOf(line, body)).toBe(year));

test.each<[string, number | null]>([
  ['篇二：在全县抗旱工作会议上的讲话\n（2012年6月5日）', 2012],
  [
    '在全县抗旱工作会议上的讲话\n（2012年6月5日）\n同志们：\n要抓好落实。\n在全县防火工作会议上的讲话\n（2012年9月5日）',
    2012,
  ],
  [
    '在全县抗旱工作会议上的讲话\n（2012年6月5日）\n同志们：\n要抓好落实。\n在全县防火工作会议上的讲话\n（2013年9月5日）',
    null,
  ],
  ['下面一起重温《在延安文艺座谈会上的讲话》\n（1942年5月2日）', null],
])('of several speeches in a file, dated below a title: %s', (second, year) => {
  const first = '在全县防汛工作会议上的讲话\n同志们：\n要抓好落实。\n让我们共同努力！';
  expect(reading(`${first}\n${second}\n同志们：\n要抓好落实。\n`).meta.year).toBe(year);
});
