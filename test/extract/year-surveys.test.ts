import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** The year, or the range of years. */
const yearOf = (text: string): string => {
  const { year, yearRange } = reading(text).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};
const speech = (body: string): string => `在全县工作会议上的讲话\n同志们：\n${body}`;

describe('a census is worked at from the year before its date until the year after its results', () => {
  test.each<[string, string]>([
    ['抓好第七次全国人口普查登记，不漏一户一人。', '2019–2022'],
    ['第七次人口普查是一项国情国力调查，各镇要选好普查员。', '2019–2022'],
    ['打好第四次全国经济普查攻坚战，单位清查要按时完成。', '2017–2020'],
    ['各乡要为第三次全国人口普查抽调骨干。', '1981–1984'],
    ['第三次全国国土调查举证照片要补齐。', '2016–2021'],
    ['党的十九大以来统计改革步子加快，第四次全国经济普查就要入户。', '2017–2020'],
  ])('%s', (body, years) => {
    expect(yearOf(speech(body))).toBe(years);
  });

  test('a year that is told stays', () => {
    expect(yearOf(speech('今年是2020年，要抓好第七次全国人口普查。'))).toBe('2020');
  });
});

describe('its day, counted down to', () => {
  test.each<[string, string]>([
    ['第三次人口普查，离七月一日零时只有四十天了。', '1982'],
    ['第四次全国人口普查的标准时间是七月一日零时，现在只剩下两个月了。', '1990'],
    ['距离第六次全国人口普查11月1日零时标准时点，只有三十天了。', '2010'],
    ['第五次人口普查登记将于11月1日开始，留给我们的时间只有四个月了。', '2000'],
    ['第四次全国经济普查，距12月31日标准时点还有50天。', '2018'],
    ['第六次全国人口普查今年11月1日零时开始登记。', '2010'],
    ['第三次全国人口普查定在今年七月一日零时，要一户不漏。', '1982'],
    ['第七次全国人口普查登记明天就要开始。', '2020'],
    ['第五次全国经济普查，明年1月1日开始登记。', '2023'],
    ['第三次全国经济普查的标准时点是今年12月31日。', '2013'],
    ['第四次全国经济普查登记今天正式开始。', '2019'],
    ['今年要迎接第四次全国经济普查，12月31日是标准时点。', '2018'],
    // Near misses: another day, and a count into the year before.
    ['做好第四次全国人口普查登记，离五月一日只有二十天了。', '1989–1992'],
    ['第六次全国人口普查的宣传，今年10月1日启动。', '2009–2012'],
    ['做好第四次全国人口普查登记，离七月一日零时还有十个月。', '1989–1992'],
  ])('%s', (body, year) => expect(yearOf(speech(body))).toBe(year));
});

describe('what it found is told for ten years', () => {
  test.each<[string, string]>([
    ['党的十八大以来，老龄化加快，第七次全国人口普查数据摆在那里。', '2020'],
    ['党的十八大以来，与第七次全国人口普查相比，劳动力又少了。', '2020'],
    ['党的十八大以来，据2020年第七次全国人口普查，老人占两成。', '2020'],
  ])('%s', (body, first) => {
    expect(yearOf(speech(body))).toMatch(new RegExp(`^${first}–20[2-9]\\d$`));
  });

  test.each([
    '第六次全国人口普查结果显示，全县外出人口过半。',
    '根据第六次人口普查，城镇人口首次过半。',
    '自第一次全国水利普查以来，台账一直在用。',
  ])('near miss: it tells no years by itself: %s', (body) => {
    expect(yearOf(speech(body))).toBe('?');
  });
});

describe('named in passing it is not worked at', () => {
  test.each<[string, string]>([
    ['党的十九大以来，五年来圆满完成第七次全国人口普查。', '2020–2026'],
    ['党的十八大以来，第六次全国人口普查时我县还有50万人，如今只有40万人。', '2012–2026'],
    ['第二次土地调查确定的耕地红线不能突破。', '?'],
  ])('%s', (body, years) => {
    expect(yearOf(speech(body))).toBe(years);
  });
});
