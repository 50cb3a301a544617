import { describe, expect, test } from 'vitest';
import { newestYear } from '../../src/extract/events.js';
import { lexicon } from '../lexicon.js';
import { reading } from './read.js';

/** The year, or the range of years. */
const yearOf = (text: string): string => {
  const { year, yearRange } = reading(text).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};
const speech = (body: string): string => `在全县工作会议上的讲话\n同志们：\n${body}`;
const OPEN = newestYear(lexicon) + 1;

describe('a body or a notion that nobody named before raises the years that something else leaves open', () => {
  test.each<[string, string]>([
    ['党的十八大以来，生态环境局把断面水质抓了起来。', `2018–${OPEN}`],
    ['党的十八大以来，全县干部群众一条心。', `2012–${OPEN}`],
    ['要认真学习党的十六大报告，食品药品监督管理局要带头学。', '2003–2007'],
    ['要认真学习党的十八大报告，主动融入一带一路。', '2013–2017'],
    ['玉树地震牵动人心，全县都在捐款。', '2010–2011'],
    ['玉树地震牵动人心，实现中国梦离不开守望相助。', `2012–${OPEN}`],
    // What is new is named in its year or the next: a name as new leaves it so.
    ['面对突如其来的新冠肺炎疫情，“六稳”“六保”一样不能松。', '2020–2021'],
    ['基层减负年要真减负，农业农村局少发表格。', '2019–2020'],
    ['基层减负年要真减负，十年禁渔也要管住。', '2019–2020'],
    ['玉树地震牵动人心。第六次全国人口普查数据已经公布。', '2010–2011'],
  ])('%s', (body, years) => {
    expect(yearOf(speech(body))).toBe(years);
  });

  test.each<[string, string]>([
    ['国务院今年组建了应急管理部，要把新机制跑顺。', '2018'],
    ['今年国家成立国家医疗保障局，地方也要跟上。', '2018'],
    ['去年国务院设立了国家数据局。', '2024'],
    ['今年机构改革，我县组建退役军人事务局。', '2018–2019'],
    ['党的十八大以来，县里成立了退役军人事务局。', `2018–${OPEN}`],
  ])('founded: %s', (body, years) => expect(yearOf(speech(body))).toBe(years));

  test('one that would stand behind the last year possible was named sooner there', () => {
    expect(yearOf(speech('党的十八大以来，我们喜迎党的十九大，应急管理局筹备组也成立了。'))).toBe('2016–2017');
    expect(yearOf(speech('党的十八大以来，我们喜迎党的十九大，纪委监委要严明纪律。'))).toBe('2016–2017');
  });

  test('a year that is told stays', () => {
    expect(yearOf(`${speech('住建局要加快棚改，自然资源局要配合。')}\n2016年3月2日`)).toBe('2016');
    expect(yearOf(speech('今年是2015年，互联网+来得正好，乡村振兴局要跟上。'))).toBe('2015');
  });
});

describe('near misses: it tells no years by itself', () => {
  test.each([
    '农业农村局要管好高标准农田。',
    '为实现中国梦添砖加瓦。',
    '发改局牵头编好规划，住建局配合。',
    '原国土资源局要移交的档案，请尽快清点。',
    '国土资源部的老同志也来了。',
    '据第六次全国人口普查，全县老人占一成。',
    '环境保护部门要严格执法，国土资源部门要配合。',
  ])('%s', (body) => {
    expect(yearOf(speech(body))).toBe('?');
  });
});

describe('an anniversary is counted from it only where it was put forward', () => {
  test.each<[string, string]>([
    ['今年是一带一路倡议提出十周年。', '2023'],
    // Near misses.
    ['今年是县退役军人事务局成立三周年。', '?'],
    ['今年是劳动合同法实施十周年。', '2018'],
  ])('%s', (body, year) => {
    expect(yearOf(speech(body))).toBe(year);
  });
});

describe('a body that a reform ended, being set a task, tells both ends, with a year for local ones', () => {
  test.each([
    '卫计局要把好传染病关口。',
    '卫计委、教育局、团县委等部门要配合，把近视防控抓实。',
    '这项工作由县卫生计生局牵头。',
    '传染病防控由县卫计局统筹。',
    '卫生计生局会同教育局查一遍食堂。',
  ])('%s', (body) => {
    expect(yearOf(speech(body))).toBe('2013–2019');
  });

  test.each([
    ['told of', '卫计局的老同志给我们讲了当年的难处。'],
    ['gone', '原县卫计局牵头的项目都验收了。'],
    ['asked for', '这是卫计局要求填的表。'],
  ])('near miss: %s: %s', (_, body) => {
    expect(yearOf(speech(body))).toBe('?');
  });
});

test.each<[string, string]>([
  ['国家卫生计生委“十不得”已经下发，要人手一册。', '2013–2018'],
  ['县卫计局“十不得”刚刚印发，要人手一册。', '2013–2019'],
  // Near miss: what others issued once.
  ['按照国家卫生计生委印发的规范来做。', '?'],
])('a body that has just done something: %s', (body, years) => {
  expect(yearOf(speech(body))).toBe(years);
});

describe('what is shown for it', () => {
  const evidence = (body: string): readonly string[] =>
    reading(speech(body)).meta.yearEvidence.map(({ text, implies }) => `${text} ${implies}`);

  test('a name is shown where it tells the first year', () => {
    expect(evidence('党的十八大以来，生态环境局和住建局都添了人手。')).toEqual([
      '党的十八大 >= 2012',
      '生态环境局 >= 2018',
      `newest-event <= ${OPEN}`,
    ]);
  });

  test('near miss: beside a year that is told it is not', () => {
    expect(evidence('今年是2019年，生态环境局添了人手。')).toEqual(['2019年 = 2019']);
  });
});

describe('what is told of long ago leaves the end open', () => {
  test.each<[string, string]>([
    ['1954年建院的时候，只有四间平房。', `1954–${OPEN}`],
    ['1998年抗洪的时候，老书记就住在这段堤上。', `1998–${OPEN}`],
    ['2008年那场雪，大家都记得。', `2008–${OPEN}`],
    // Near miss: what was lately done.
    ['2016年全县修路120公里。', '2016–2017'],
  ])('%s', (body, years) => {
    expect(yearOf(speech(body))).toBe(years);
  });
});
