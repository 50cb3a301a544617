/** Sentences that name an event, a measure or an anniversary and tell no year of the speech: history, others' deeds and words, routine. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const told = (text: string): string => {
  const { year, yearRange } = reading(text).meta;
  return String(year ?? yearRange?.join('–') ?? null);
};

describe('no single year', () => {
  test.each([
    // The work of any month under what has long been in force.
    '今年5月，全县查处醉驾32起，刑事拘留28人。',
    '今年3月，全县新登记企业230户，认缴注册资本12亿元，同比增长两成。',
    '今年高考，我们提前一个月对所有考点的监控进行了检修。',
    '今年，我们要落实好三孩生育政策。',
    '今年县委一号文件，专门对实施乡村振兴战略作了部署。',
    '今年入汛以来，长江、黄河、淮河、松花江相继发生大洪水。',
    // History.
    '2012年是我县发展史上的一个转折点，那一年，县委提出了工业强县战略。',
    '2015年是公司最困难的一年，产值跌到不足两亿元。经过四年努力，去年产值突破十亿元。',
    '“十三五”第一年，我们就拿下了省级卫生县城。',
    '汶川地震刚刚发生，我市消防支队就派出六十名官兵。',
    '南方谈话发表不久，县里就办起了第一个开发区。',
    // What the leader did then, and what is quoted.
    '第30个教师节前夕，总书记来到北京师范大学看望师生。',
    '总书记强调：“今年是改革开放40周年，我们要将改革开放进行到底。”',
    // Others' anniversaries.
    '今年是剧团建团六十周年，送戏下乡四千多场。',
    '今年是农工党建党九十周年，市委会组织了纪念活动。',
    '今年是海军建军七十周年，我市籍官兵有三人受到表彰。',
    '县医院始建于1951年。今年是县医共体组建三周年，格局基本形成。',
    // A place's own last stretch.
    '我县脱贫攻坚到了收官的关键阶段，九月份就要接受验收。',
  ])('%s', (text) => {
    expect(told(text)).not.toMatch(/^\d{4}$/u);
  });

  test('a year that is got ready for', () => {
    expect(told('在2022年度部门预算编制工作会议上的讲话\n同志们：\n今天布置预算编制。\n')).toBe('2021–2022');
    expect(told('在2022年北京冬奥会筹办工作推进会上的讲话\n同志们：\n场馆建设任务很重。\n')).not.toBe('2022');
  });
});

describe('what is only concluded gives way to what the text has seen', () => {
  test.each<[string, string]>([
    ['党的二十大作出部署。今年5月，全县查处醉驾45起，刑事拘留39人。', '2022–2027'],
    ['学习党的二十届三中全会精神。今年高考提前一个月，考风良好。', '2024–2025'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('near misses', () => {
  test.each<[string, string]>([
    ['今年5月1日起醉驾入刑。', '2011'],
    ['今年长江、松花江发了大水。', '1998'],
    ['今年是《教育法》颁布实施二十周年。', '2015'],
    ['今年是“十三五”第一年，要开好局。', '2016'],
    ['今年是改革开放40周年，我们要把改革推向前进。', '2018'],
    ['今年是脱贫攻坚收官之年，要一鼓作气。', '2020'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
