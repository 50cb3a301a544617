/** Years by the names that the Chinese calendar gives them. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const yearOf = (body: string): string => {
  const { year, yearRange } = reading(`在迎春座谈会上的讲话\n同志们：\n${body}`).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};

describe('of sixty years', () => {
  test.each<[string, string]>([
    ['壬辰年到来之际，向大家拜年。', '2012'],
    ['辛丑牛年的脚步近了。', '2021'],
    ['丁丑年新春刚过，大家就上了工地。', '1997'],
    ['乙未已去，丙申到来，我们又聚在一起。', '2016'],
    ['送走了庚寅年，厂里喜事不断。', '2011'],
    ['岁次甲子，万象更新。', '1984'],
    ['在辞别辛丑、迎来壬寅之际，向大家拜年。', '2022'],
    ['值此丙申新春到来之际，向大家拜年。', '2016'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});

describe('of twelve, between other bounds', () => {
  test.each<[string, string]>([
    ['龙年春节刚过，要贯彻好党的二十大精神。', '2024'],
    ['羊年将至，党的十八大以来的变化有目共睹。', '2015'],
    ['金蛇辞旧岁，骏马迎新春，党的十八届三中全会开过了。', '2014'],
    ['狗年伊始，“十一五”起步了。', '2006'],
    // Nothing says which.
    ['龙年春节刚过，大家就上了班。', '?'],
    ['金兔辞旧岁，祥龙迎新春。', '?'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});

describe('near misses', () => {
  test.each<[string, string]>([
    ['甲午海战的教训不能忘。', '?'],
    ['戊戌年变法失败了。', '?'],
    ['辛亥革命推翻了帝制。', '?'],
    ['他是龙年出生的人，党的二十大代表。', '2022–2027'],
    ['甲子村的路修好了。', '?'],
    ['要做马年如意的挂历。', '?'],
    ['今年，我校迎来甲子华诞，大家都高兴。', '?'],
    ['中国工会迎来甲子之庆，可喜可贺。', '?'],
    ['学校迎来甲子新起点，校友们都回来了。', '?'],
    ['乙丑级新生的到来，添了活力。', '?'],
    ['“十三五”时期，我县生猪年度普查即将开启。', '2015–2020'],
    ['“十三五”以来，肉牛年交易会即将到来。', '2016–2020'],
    ['“十三五”以来，全县羊年出栏即将到百万只。', '2016–2020'],
    ['乙丑寅三个班组，分三班倒。', '?'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});
