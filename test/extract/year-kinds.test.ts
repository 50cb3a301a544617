import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** The year or the range of years, and the year reviewed where one is. */
const yearOf = (body: string): string => {
  const { year, yearRange, reportYear } = reading(`在全市大会上的讲话\n同志们：\n${body}`).meta;
  const told = `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
  return reportYear === null ? told : `${told} on ${reportYear}`;
};

describe('meetings by their numbers', () => {
  test.each<[string, string]>([
    ['认真贯彻落实十六届五中、六中全会精神。', '2006–2007'],
    ['要学深党的十九届二中、三中、四中全会精神。', '2019–2020'],
    ['学习党的十八届三中全会、四中全会和五中全会精神。', '2015–2016'],
    ['要学习好十届全国人大三次会议和全国政协十届三次会议精神。', '2005–2006'],
    ['第十四届全国人民代表大会第二次会议提出了要求。', '2024–2025'],
    ['今年召开的全国人大十一届五次会议提出了要求。', '2012'],
    ['学习十八届中央纪委五次全会精神，警钟长鸣。', '2015–2016'],
    ['贯彻中央纪委十九届四次全会精神，总结去年工作，部署今年任务。', '2020 on 2019'],
    ['十届中央纪委二次全会的讲话，刚刚传达了。', '?'],
    ['县十三届纪委三次全会开得好。', '?'],
    // Of a city, of a standing committee, of no plenum that was held.
    ['市五届人大二次会议批准的计划要落实。', '?'],
    ['十三届全国人大常委会第三十六次会议通过了决定。', '?'],
    ['村里二届五中、六中全会都开过了。', '?'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('years written short, and of schools', () => {
  test.each<[string, string]>([
    ['做好08年的农业工作，意义重大。', '2008'],
    ['回顾07年工作，成绩来之不易。', '2008 on 2007'],
    // Nearly over: what is summed up is the year itself.
    ['即将过去的一年，全镇农业丰收。今天主要是总结08年农业工作，部署09年农业工作。', '2008 on 2008'],
    ['用10年时间治好这条河。', '?'],
    ['第05年度的账要对清。', '?'],
    ['80年代的管网要换掉。', '?'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });

  test.each<[string, number | null]>([
    ['校长在2021—2022学年教工大会上的讲话', 2021],
    ['在2021-2022新学年开学典礼上的讲话', 2021],
    ['在2021～2022学年第二学期开学工作会上的讲话', 2022],
    ['在2021—2025规划座谈会上的讲话', null],
    ['在2021—2025学年规划座谈会上的讲话', null],
  ])('%s', (title, year) => {
    expect(reading(`${title}\n老师们：\n新学期，要把课堂管好。`).meta.year).toBe(year);
  });
});

describe('history is told with its year', () => {
  test.each<[string, string]>([
    ['1992年党的十四大提出了“两基”目标。我县2007年完成“两基”验收后，转向均衡发展。', '2007–2008'],
    ['认真贯彻党的十四大精神。', '1992–1997'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('held in the year told', () => {
  test.each<[string, string]>([
    ['今年是党的二十大召开之年，维护稳定意义重大。', '2022'],
    ['今年下半年将召开党的十九大，各项工作要抓紧。', '2017'],
    ['今年，党的二十大将胜利召开。', '2022'],
    ['去年底召开的党的十九届四中全会，作出了部署。', '2020 on 2019'],
    // Carried out, not held.
    ['去年，全市认真贯彻党的十九大精神，干部劲头足。', '2018–2022 on ?'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year.replace(' on ?', ''));
  });
});

describe('a goal set against this year', () => {
  test.each<[string, string]>([
    ['党的十九大以来步子加快，今年改造3万户，剩余的到2020年底全部清零。', '2017–2019'],
    ['党的十九大以来步子加快，今年达到30%，到2020年达到40%。', '2017–2019'],
    // Near misses: the goal of this year itself.
    ['党的十九大以来步子加快，今年抓好3件事，确保到2020年底全部清零。', '2017–2020'],
    ['党的十九大以来步子加快，今年是决胜之年，到2020年达到40%。', '2017–2020'],
  ])('%s', (body, years) => expect(yearOf(body)).toBe(years));
});

describe('five-year plans', () => {
  test.each<[string, string]>([
    ['刚刚过去的“十一五”，是发展最快的五年。', '2011'],
    ['即将过去的“十二五”，交通变化大。', '2015'],
    ['会上总结了“十一五”期间的林业工作，部署了“十二五”任务。', '2010–2011'],
    ['“十四五”开局良好，企业信心足。', '2021–2022'],
    ['“十三五”任务艰巨。要早谋划“十四五”。', '2015–2020'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('documents and reports of a year', () => {
  test.each<[string, string]>([
    ['报告2010年财政决算和2011年预算草案，请审议。', '2011 on 2010'],
    ['现在报告二○○三年财政预算执行情况和二○○四年财政预算草案。', '2004 on 2003'],
    ['现将2021年预算执行情况和2022年预算草案报告如下。', '2022 on 2021'],
    ['刚才，李局长宣读了《全县2024年秸秆禁烧工作方案》。', '2024'],
    ['会上印发了《2019年水利工作要点》，请大家讨论。', '2019'],
    ['会上签订了2016年安全生产责任书。', '2016'],
    // What is honoured or kept lies behind.
    ['刚才，王局长宣读了《关于表彰2023年度先进集体名单的通报》。', '2023–2024'],
    ['要落实好《2011年规划纲要》。', '2011–2012'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('periods and what is counted from', () => {
  test.each<[string, string]>([
    ['过去五年（2012-2016年），全市法院办结案件1万件。', '2016–2017'],
    ['今后五年（2022—2026年）要争先进位。', '2021–2022'],
    ['在即将过去的2013年里，大家辛苦了。', '2013'],
    ['刚刚过去的2013年，大家辛苦了。', '2014 on 2013'],
    ['新中国成立62年来，水利变化大。', '2011'],
    ['改革开放40年来，渔村变化大。', '2018–2019'],
    ['建院40年来，医院变化大。', '?'],
    ['202X年，全县造林成绩显著。2024年，新造林3万亩。', '2024–2025'],
    ['202X年要再造林3万亩。', '2020–2029'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });

  test.each<[string]>([['全省人均受教育年限比1995年增加2.1年。'], ['从1998年开始，渔业年年增产。']])(
    '%s: named for decades',
    (body) => {
      expect(Number(yearOf(body).split('–')[1])).toBeGreaterThan(2024);
    },
  );
});

describe('the year reviewed, told outside of a review', () => {
  test.each<[string, string]>([
    ['今天是2020年6月8日。一要认清形势。特别是去年面对洪涝灾害，抢险工作取得重大胜利，来之不易。', '2020 on 2019'],
    ['今天是2020年6月8日。一、肯定成绩。2019年港口建设在各方努力下，取得阶段性成效。', '2020 on 2019'],
    ['今天是2020年6月8日。一要比去年同期取得更大成绩。', '2020'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('titles and date lines as they are typed', () => {
  const years = (title: string): string => {
    const { year, yearRange, reportYear } = reading(
      `${title}\n同志们：\n今天开会，讲几点意见。\n一、抓好质量\n要抓好。\n`,
    ).meta;
    return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))} ${reportYear ?? '?'}`;
  };
  test.each([
    ['在全县大会上的讲话\n（二00四年七月七日）', '2004 ?'],
    ['在全县大会上的讲话\n（二OO四年七月七日）', '2004 ?'],
    ['在全县大会上的讲话\n（二0一四年三月）', '2014 ?'],
    ['在全县大会上的讲话\n（2004.7.7）', '2004 ?'],
    ['在全县大会上的讲话\n2004-07-07', '2004 ?'],
    ['在全县大会上的讲话\n（1.2.3）', '? ?'],
    // 年 left out; what is summed up, whenever it is told.
    ['2018抓基层党建工作述职报告', '2018–2019 2018'],
    ['集团公司2020工作会议报告', '2020 ?'],
    ['2018年工作总结及2019年工作计划', '2019 2018'],
    ['2019年个人述职报告', '2019 2019'],
    ['在2000亩示范园启动仪式上的讲话', '? ?'],
    ['在“2025行动”动员会上的讲话', '? ?'],
  ])('%s', (title, expected) => {
    expect(years(title)).toBe(expected);
  });
});

describe('plans that are to end well, or begin so', () => {
  test.each<[string, string]>([
    ['希望大家再接再厉，确保“十四五”圆满收官。', '2024–2025'],
    ['要推动“十三五”规划胜利收官。', '2019–2020'],
    ['“十三五”圆满收官，“十四五”顺利开局。', '2021–2022'],
    ['要为实现“十四五”良好开局打好基础。', '2020–2021'],
    // Near miss: it is over.
    ['去年，“十三五”规划胜利收官。', '2021 on 2020'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});

describe('the animal of the year, the end of a plan, what a year to come is readied for', () => {
  test.each<[string, string]>([
    ['金蛇辞岁，骏马迎春。“十五”计划开局良好。', '2002'],
    ['值此龙年新春到来之际，给大家拜年。“十四五”规划过半。', '2024'],
    ['龙年新春到来之际，党的十七大精神要学深。', '2012'],
    // Near misses: a proverb, animals that do not follow each other.
    ['发扬龙马精神，“十三五”开局良好。', '2016–2017'],
    ['金龙辞旧岁，玉兔迎新春。“十三五”开局良好。', '2016–2017'],
    ['到“十四五”末，覆盖率要达到60%。', '2020–2025'],
    ['今年脱贫1.5万人，为2019年整县摘帽打下基础。党的十九大以来成效明显。', '2017–2018'],
  ])('%s', (body, year) => {
    expect(yearOf(body)).toBe(year);
  });
});
