/** Games by their numbers and disasters by their places, however they are written. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const yearOf = (body: string): string => {
  const { year, yearRange } = reading(`在全市大会上的讲话\n同志们：\n${body}`).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};

describe('games by their numbers', () => {
  test.each<[string, string]>([
    ['刚刚闭幕的全国第十三届运动会上，我市选手夺了金牌。', '2017'],
    ['第十二届全国运动会刚刚闭幕。', '2013'],
    ['深圳第26届世界大学生夏季运动会刚刚闭幕。', '2011'],
    ['第19届亚运会即将在杭州开幕，沿线要加密巡逻。', '2023'],
    ['第29届奥运会刚刚胜利闭幕。', '2008'],
    ['刚刚闭幕的第二十四届冬奥会，给冰雪产业添了火。', '2022'],
    // Of a place, by their name alone, of a number that nobody knows.
    ['我市第十三届运动会刚刚闭幕。', '?'],
    ['全国第十三届运动会的奖牌摆在校史馆里。', '?'],
    ['第三届亚运会刚刚闭幕。', '?'],
    ['全县第十四届职工运动会即将在体育馆开幕。', '?'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});

describe('disasters by their places', () => {
  test.each<[string, string]>([
    ['4月14日，青海玉树发生7.1级地震，今天我们捐款。', '2010'],
    ['8月8日凌晨，甘肃舟曲发生特大山洪泥石流，我们要举一反三。', '2010'],
    ['8月3日，云南鲁甸发生6.5级地震，救援队已经出发。', '2014'],
    ['芦山“4·20”地震发生已经一周了。', '2013'],
    ['8月12日，天津港发生特别重大火灾爆炸事故，教训惨痛。', '2015'],
    ['今年6月21日，银川一烧烤店发生燃气爆炸，要再排查一遍。', '2023'],
    ['上个月，上海静安一栋高楼发生特大火灾。', '2010'],
    ['党的十八大以来，银川的一家厂里也发生过爆炸。', '2012–2026'],
    ['党的十八大以来，银川烧烤店爆炸的教训最深。', '2023–2026'],
    ['今年入夏以来，长江、松花江、嫩江发生特大洪水，厂里捐了款。', '1998'],
    // Another day, long ago, by the place alone.
    ['8月12日，我们去了玉树地震的遗址。', '2010–2026'],
    ['我去过鲁甸，那里有过地震。', '?'],
    ['九寨沟的路修好了。', '?'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});
