import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const speech = (body: string): string => `在全市大会上的讲话\n同志们：\n${body}`;

/** The year, or the range of years. */
const yearOf = (body: string): string => {
  const { year, yearRange } = reading(speech(body)).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};

describe('the year of the event and the years since', () => {
  test.each<[string, string]>([
    ['今年是汶川特大地震五周年。', '2013'],
    ['今年是全面取消农业税10周年，农村面貌变了。', '2016'],
    ['今年是党的十一届三中全会召开三十周年。', '2008'],
    ['今年是香港回归祖国20周年，也是我区开发建设的第十年。', '2017'],
    ['今年是“十三五”收官之年，也是抗美援朝出国作战70周年。', '2020'],
    ['今年是建党95周年、红军长征胜利80周年，大事多。', '2016'],
    ['今年，我们迎来了雄安新区设立五周年。', '2022'],
    ['今年是秋收起义80周年，也是建厂的第十年。', '2007'],
    ['今年是毛泽东同志为雷锋同志题词五十周年。', '2013'],
    ['今年恰逢《中华人民共和国民法典》颁布实施两周年。', '2023'],
    ['前不久，全国上下隆重庆祝了今年的新中国成立 75 周年。', '2024'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('said before or after it', () => {
  test.each<[string, string]>([
    ['同志们，明年是改革开放40周年。', '2017'],
    ['明年我们将迎来中国共产党成立100周年。', '2020'],
    ['去年是新中国成立70周年，大庆之年。', '2020'],
    ['去年，我们隆重庆祝改革开放四十周年。', '2019'],
    ['后年就是建军90周年了。', '2015'],
    ['再过两年就是新中国成立60周年。', '2007'],
    ['距离建党100周年还有3年，时间很紧。', '2018'],
    // In the same year, or at the end of the one before.
    ['我们即将迎来中国共产党成立100周年。', '2020–2021'],
    ['要以优异成绩迎接新中国成立70周年。', '2018–2019'],
    ['以优异成绩向新中国70华诞献礼！', '2018–2019'],
    ['周恩来同志诞辰120周年前夕，我们来到这里。', '2017–2018'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('now, without a word for the year', () => {
  test.each<[string, string]>([
    ['在中国人民解放军建军95周年即将到来之际，召开这次会议。', '2022'],
    ['正值建党90周年，我们表彰先进。', '2011'],
    ['今天，我们在这里隆重集会，庆祝新中国成立70周年。', '2019'],
    ['今天我们欢聚一堂，纪念“三八”国际劳动妇女节100周年。', '2010'],
    ['今天，我们在这里举行纪念人民代表大会成立50周年座谈会。', '2004'],
    ['在北京奥运会成功举办十周年之际，我们座谈。', '2018'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('in the title', () => {
  test.each<[string, string]>([
    ['在纪念全国人民代表大会成立50周年座谈会上的讲话', '2004'],
    ['在全市庆祝改革开放40周年大会上的讲话', '2018'],
    // What others said then is studied later.
    ['在学习贯彻庆祝改革开放40周年大会精神报告会上的讲话', '2018–2019'],
  ])('%s', (title, year) => {
    const { year: found, yearRange } = reading(`${title}\n同志们：\n大家好。`).meta;
    expect(`${found ?? yearRange?.join('–') ?? '?'}`).toBe(year);
  });
});

describe('near misses', () => {
  test.each<[string, string, string]>([
    ['a goal far ahead', '到新中国成立100周年时，建成现代化强国。', '?'],
    ['what was said at a meeting then', '今年要学深总书记在庆祝改革开放40周年大会上的讲话。', '2018–2019'],
    ['its own years', '今年是我校建校60周年。', '?'],
    ['another word between', '改革开放以来，变化很大，今年是厂庆50周年。', '?'],
    ['the year stands there', '今年任务重，2021年是建党100周年。', '2021'],
    ['no number', '厂里的周年庆要办得节俭，建党周年活动照常。', '?'],
  ])('%s: %s', (_, body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('ages', () => {
  test.each<[string, string]>([
    ['我们党今年满九十五岁了。', '2016'],
    ['今年是党的一百岁生日。', '2021'],
    ['去年我们党刚过了八十岁生日。', '2002'],
    ['我们党马上就要过九十岁生日了。', '2011'],
    ['今年是祖国母亲七十岁生日。', '2019'],
    ['新中国今年六十岁了。', '2009'],
    ['共和国四十岁了，我们也不年轻了。', '1989'],
    ['今年，共青团迎来了一百岁生日。', '2022'],
    ['我们党即将迎来一百岁生日。', '2020–2021'],
    // Near misses: people.
    ['今年我们厂老党员张大爷整整一百岁了。', '?'],
    ['党员王老汉七十岁了。', '?'],
    ['村里的老支书今年八十岁了，还在巡堤。', '?'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});

describe('plainly in years', () => {
  test.each<[string, string]>([
    ['今年是改革开放四十年。', '2018'],
    ['今年正好是改革开放三十年，老百姓感受最深。', '2008'],
    ['今年是建军七十年。', '1997'],
    ['今年建党百年，大事多。', '2021'],
    ['今年是南丁格尔诞辰二百周年。', '2020'],
    ['改革开放四十年，我们县从穷变富。', '2018–2019'],
    ['改革开放三十多年来，我们县变化很大。', '2008–2017'],
    ['新中国成立六十多年来，水利建设成绩大。', '2009–2018'],
    ['小平同志南巡谈话发表一年来，我们县变化很大。', '1993'],
    // Near misses.
    ['今年是建厂四十年。', '?'],
    ['入党三十年，他没红过脸。', '?'],
    ['改革开放四十年代的说法不对。', '?'],
    ['到建国一百年的时候，我们要建成强国。', '?'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});

describe('within weeks', () => {
  test.each<[string, string]>([
    ['国庆三十周年就要到了，各行各业都在献礼。', '1979'],
    ['国庆六十周年在即，安保要上紧。', '2009'],
    ['建党八十周年马上就要到了，要搞好庆祝。', '2001'],
    ['建军八十周年即将到来，要搞好双拥。', '2007'],
    ['去年刚过了新中国成立七十周年。', '2020'],
    // Early in the year, it may be told of in the one before.
    ['周恩来同志诞辰100周年就要到了。', '1997–1998'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});
