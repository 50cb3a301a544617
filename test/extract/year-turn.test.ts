/** Years told by a signature, by classes that leave, by the turn of the year, by campaigns that begin or go on. */
import { describe, expect, test } from 'vitest';
import { yearsWalked } from '../../src/extract/year-counted.js';
import { reading } from './read.js';

const year = (text: string): string => {
  const { meta } = reading(text);
  return `${meta.year ?? meta.yearRange?.join('–') ?? '?'} of ${meta.reportYear ?? '?'}`;
};
const own = (text: string): string => year(text).split(' ')[0] ?? '';
const speech = (body: string, title = '在大会上的讲话'): string => `${title}\n同志们：\n${body}\n`;

describe('signed with its date', () => {
  test.each<[string, string]>([
    ['让我们共同努力！\n县总工会\n2016年9月20日', '2016'],
    ['让我们共同努力！\n县交通运输局工会\n二〇一二年三月', '2012'],
    ['让我们携手前行！ 中共某县委员会 2018年3月6日', '2018'],
  ])('%j', (body, expected) => {
    expect(own(speech(`一、抓落实\n要压实责任。\n${body}`))).toBe(expected);
  });
});

test.each(['责任编辑：王磊 2021年5月3日', '项目建设期限定为2016年1月'])('no signature: %s', (line) => {
  expect(own(speech(`要压实责任。\n让我们共同努力！\n${line}`))).not.toMatch(/^(?:2021|2016)$/);
});

test('a note signs nothing', () => {
  expect(own(speech('要压实责任。\n让我们共同努力！\n[1]数据来自2016年9月年报'))).not.toBe('2016');
});

describe('classes that leave or come in', () => {
  test.each<[string, string, string]>([
    ['在2013届本科生毕业典礼上的讲话', '今天我们在这里欢送大家。', '2013'],
    ['在2019级新生开学典礼上的讲话', '欢迎新同学。', '2019'],
    ['在会上的讲话', '今天开会部署2021届毕业生离校工作。', '2021'],
    ['在会上的讲话', '今天开会部署2019届毕业生招聘工作。', '?'],
    ['在会上的讲话', '2019级学生成绩不错。', '?'],
    ['在会上的讲话', '今晚，我们欢聚在2018级新生军训汇报现场。', '2018'],
    ['在会上的讲话', '这里隆重举行2016届学生毕业典礼。', '2016'],
    ['在会上的讲话', '张明作总结讲话，他肯定了2014届毕业生离校工作。', '2014'],
    ['在会上的讲话', '还记得2017级新生开学典礼上，你们一脸稚气。', '?'],
    ['在会上的讲话', '今天，我又想起2017级新生开学典礼上的你们。', '?'],
    ['在会上的讲话', '今天的你们，已不是2017级新生开学典礼三年前的模样。', '?'],
    ['在会上的讲话', '学校办过2015届学生毕业典礼。', '?'],
  ])('%s：%s', (title, body, expected) => {
    expect(own(`${title}\n同学们：\n${body}\n`)).toBe(expected);
  });
});

describe('as the year turns', () => {
  const GREETING = '同事们：\n值此辞旧迎新之际，公司向大家致以节日的问候！\n';
  const TOLD =
    '2016年，是集团改制的关键之年。在主管部门的指导下，全体职工齐心协力，圆满完成了各项任务。\n这一年，我们苦练内功，新增专利12项。\n';
  const AHEAD = '展望未来，我们信心满怀。2017年，是集团走向市场的重要一年。让我们携手并肩，共创未来！\n';

  test('in the one or the other', () => {
    expect(year(GREETING + TOLD + AHEAD)).toBe('2016–2017 of 2016');
    expect(
      year(
        `这一年，我们苦练内功，新增专利12项，产品结构持续优化，发展后劲明显增强。\n这一年，职工生活明显改善，新建公寓3万平方米。\n${AHEAD}在新年的钟声里，祝大家幸福安康！`,
      ),
    ).toBe('2016–2017 of 2016');
  });

  test('a title tells', () => {
    expect(own(`2017年新年致辞\n${GREETING}${TOLD}${AHEAD}`)).toBe('2017');
  });

  test('near miss: a speech that greets no new year', () => {
    expect(own(speech('2017年是关键之年。\n一、抓落实\n要压实责任。'))).toBe('2017');
  });

  test('a yearly report with the plan of the next year', () => {
    const report = (title: string, plan: string): string =>
      `${title}\n同志们：\n我向会议作工作报告，请审议。\n一、2014年工作回顾\n举办展演120场，成效显著。\n二、${plan}\n要办好惠民演出。\n`;
    expect(year(report('市文联2014年工作报告', '2015年工作计划'))).toBe('2014–2015 of 2014');
    expect(own(report('市文联2014年工作会议讲话', '2015年工作计划'))).toBe('2014');
  });

  test('一年来 of a speech that tells the year itself', () => {
    expect(
      year(
        `2016年新年致辞\n同事们：\n向一年来辛勤工作的职工们致以问候！\n2016年，全体职工顽强拼搏，经营业绩取得新突破，新增专利12项。\n这一年，队伍更强。\n`,
      ),
    ).toBe('2016 of 2016');
    expect(year(speech('一年来，大家辛勤工作，取得了明显成效。', '在2016年大会上的讲话'))).toBe('2016 of 2015');
  });
});

describe('campaigns', () => {
  test.each<[string, string]>([
    [speech('今天动员部署。', '在学习贯彻习近平新时代中国特色社会主义思想主题教育动员部署会上的讲话'), '2023'],
    [speech('今天动员部署。', '在全市“不忘初心、牢记使命”主题教育工作会议上的讲话'), '2019'],
    [speech('要以开展第二批党的群众路线教育实践活动为契机，改进作风。'), '2014'],
    // Its end, and what it left.
    [speech('今天总结。', '在学习贯彻习近平新时代中国特色社会主义思想主题教育总结会上的讲话'), '2023–2025'],
    [speech('要巩固党的群众路线教育实践活动成果。'), '2013–2014'],
  ])('%j', (text, expected) => {
    expect(own(text)).toBe(expected);
  });
});

test.each<[string, readonly [number, number] | null]>([
  ['自1956年3月建院以来，医院走过了60年的不凡历程。', [2015, 2016]],
  ['学校自1956年建校以来，历经六十年风雨，弦歌不辍。', [2015, 2016]],
  ['自1956年3月建院以来，医院取得长足进步。', null],
  ['1956年，他走过70年的道路。', null],
])('%s', (text, expected) => {
  const start = text.search(/\d{4}年/);
  expect(yearsWalked(text, { year: Number(text.slice(start, start + 4)), start, end: start + 5 })).toEqual(expected);
});

test('a plan of the next year behind a title that reviews one leaves both open', () => {
  const title = '在2018年度乡镇党委书记抓党建述职评议会上的点评讲话';
  const body =
    '刚才大家述了职，总的感觉不错。\n二、2019年工作，要往实里抓\n2019年是新中国成立七十周年，各项工作要早谋划。';
  expect(year(speech(body, title))).toBe('2018–2019 of 2018');
  // Near miss: what is asked of 今年 tells which.
  expect(year(speech(`${body}\n今年要突出三件事。`, title))).toBe('2019 of 2018');
});

describe('in the last days of the year before that of the title', () => {
  const TITLE = '在支行2018年“开门红”动员会上的讲话';
  test.each<[string, string]>([
    ['再过八天就是元旦，时间很紧。\n2017年大家干得不错，存款增加三亿元。\n一、抓早\n要早动手。', '2017'],
    ['离元旦只有十天了。2017年存款增加三亿元。\n一、抓早\n要早动手。', '2017'],
    ['还有5天就是新年。2017年存款增加三亿元。\n一、抓早\n要早动手。', '2017'],
    // Near misses: the new year is gone, or the year before is not told, or the one after is.
    ['刚刚过了元旦，时间很紧。2017年大家干得不错。\n一、抓早\n要早动手。', '2018'],
    ['再过八天就是元旦，时间很紧。\n一、抓早\n要早动手。', '2018'],
    ['再过八天就是元旦。2017年打了底子，2019年要再上台阶。\n一、抓早\n要早动手。', '2018'],
    ['再过八天就是国庆。2017年大家干得不错。\n一、抓早\n要早动手。', '2018'],
  ])('%s', (body, expected) => expect(own(speech(body, TITLE))).toBe(expected));
});

describe('how long a campaign has gone on', () => {
  const TITLE = '在扫黑除恶专项斗争推进会上的讲话';
  test.each<[string, string]>([
    ['专项斗争开展一年多来，打掉团伙6个。我们将迎接新中国成立70周年。', '2019'],
    ['专项斗争开展两年来，打掉团伙6个。', '2019–2020'],
    ['专项斗争开展以来，打掉团伙6个。', '2018–2020'],
    ['主题教育开展一年多来，打掉团伙6个。', '2018–2020'],
  ])('%s', (body, expected) => expect(own(speech(body, TITLE))).toBe(expected));
});
