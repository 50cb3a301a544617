import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** The year, or the range of years. */
const yearOf = (text: string): string => {
  const { year, yearRange } = reading(text).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};
const speech = (body: string): string => `在全市大会上的讲话\n同志们：\n${body}`;

describe('the number of a yearly day', () => {
  test.each<[string, string]>([
    ['在第39个教师节来临之际，我代表县委向全县教师致以问候。', '2023'],
    ['在第三十九个教师节到来之际，我们欢聚一堂。', '2023'],
    ['今天是第112个国际护士节，我们召开表彰会。', '2023'],
    ['我们即将迎来第100届“5·12”国际护士节。', '2011'],
    ['今年6月是第22个全国“安全生产月”。', '2023'],
    ['今年6月是全国第18个、我市第26个“安全生产月”，现在启动。', '2019'],
    ['今天我们迎来了第27个全民义务植树节。', '2005'],
    ['大家欢聚一堂，庆祝第101个“三八”国际劳动妇女节。', '2011'],
    ['在第33次全国助残日到来之际，我们来看望大家。', '2023'],
    ['第三十一届世界水日的主题定了。', '2023'],
    ['明天就是首个中国医师节，提前祝大家节日快乐。', '2018'],
    ['去年第38个教师节，全县表彰了一批先进。', '2023'],
    ['明年是第二十五个记者节。', '2023'],
    ['今天是第22个世界艾滋病日，我们上街宣传。', '2009'],
    ['今年4月是第二十五个全国税收宣传月。', '2016'],
    ['我市第25个全国税收宣传月活动今天启动。', '2016'],
    ['今年5月12日是第15个全国防灾减灾日。', '2023'],
    ['今年是第18届全国推广普通话宣传周。', '2015'],
  ])('%s', (body, year) => {
    expect(yearOf(speech(body))).toBe(year);
  });

  test('in the title', () => {
    expect(yearOf('在庆祝第39个教师节表彰大会上的讲话\n老师们：\n今天我们欢聚一堂。')).toBe('2023');
  });
});

describe('near misses', () => {
  test.each<[string, string, string]>([
    ['without a number', '明天是教师节，向大家致以节日的问候。', '?'],
    ["one's own count", '今年是我从教以来的第10个教师节。', '?'],
    ["the school's own", '今天是我校建校以来第5个教师节。', '?'],
    ["the city's own", '今年是我市第26个“安全生产月”。', '?'],
    ['a first of its own', '这是我院迎来的第一个护士节。', '?'],
    ['told with its year', '1985年9月10日，我国迎来了第一个教师节。', '1985–1986'],
    ['no such day', '第512个国际护士节快到了。', '?'],
  ])('%s: %s', (_, body, year) => {
    expect(yearOf(speech(body))).toBe(year);
  });
});
