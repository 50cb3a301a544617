import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/source/reading.js';
import { checkReading } from '../laws.js';
import { randomText, RUNS } from '../random.js';

describe('half-width marks read as their full-width twins', () => {
  test.each([
    ['加强领导,落实责任.', '加强领导，落实责任。'],
    ['一是思想要到位;二是责任要到位;', '一是思想要到位；二是责任要到位；'],
    ['同志们:大家辛苦了!还等什么?', '同志们：大家辛苦了！还等什么？'],
    ['(一)强化学习', '（一）强化学习'],
    ['[2018]5号', '[2018]5号'],
    ['1.强化学习', '1.强化学习'],
    ['１２．抓好落实', '12.抓好落实'],
    ['8 ％', '8%'],
    ['受理案件 31 427件', '受理案件31427件'],
    ['收入1 234 567元', '收入1234567元'],
    // Two numbers, a year, a column of a table.
    ['2023 100件', '2023 100件'],
    ['85 120 36', '85 120 36'],
    ['12 300', '12 300'],
    ['ＧＤＰ增长７％', 'GDP增长7%'],
    ['第一,要学', '第一，要学'],
    ['完成率98%.', '完成率98%。'],
    // A blank for the mark behind numerals that count up from one; not one alone, numerals in a row, or rows of a table.
    ['一 抓好学习\n先通读。\n二\u3000抓好落实', '一、抓好学习\n先通读。\n二、抓好落实'],
    ['十 抓好学习\n一 抓好学习\n二 抓好落实', '十抓好学习\n一、抓好学习\n二、抓好落实'],
    ['一 抓学习\n先通读。', '一抓学习\n先通读。'],
    ['一 二 三\n二 三 四', '一二三\n二三四'],
    ['一 中学 85分 优\n二 小学 90分 优', '一中学85分优\n二小学90分优'],
    // What is left of a number keeps its point; a sentence that begins with 万元 does not.
    ['完成投资.亿元，增长.%。', '完成投资.亿元，增长.%。'],
    ['抓好落实.万元产值能耗下降4%.亿元企业达到12家.', '抓好落实。万元产值能耗下降4%。亿元企业达到12家。'],
    ['学好﹑用好', '学好、用好'],
    ['学好､用好｡', '学好、用好。'],
  ])('%j → %j', (source, reading) => {
    expect(read(source).text).toBe(reading);
  });

  test.each([
    '3.5',
    '10:30',
    '8.5%',
    '2019.12',
    'PM2.5',
    'https://www.a.cn/b.html?x=1',
    'Node.js',
    'v1.2',
    'e.g.',
    '……',
    '...',
  ])('%j stays', (source) => {
    expect(read(source).text).toBe(source.replace('?', '？'));
  });
});

describe('quotes', () => {
  test.each([
    ['做到"三个务必"。', '做到“三个务必”。'],
    ['"甲"和"乙"', '“甲”和“乙”'],
    ["'甲'", '‘甲’'],
    ['＂甲＂', '“甲”'],
    ['「甲『乙』」', '“甲‘乙’”'],
    ['〝甲〞', '“甲”'],
    ['‚甲乙‛', '“甲乙”'],
    ['甲‚乙', '甲，乙'],
    ['﹁甲﹃乙﹄﹂', '“甲‘乙’”'],
    ['｢甲｣', '“甲”'],
    ['“甲”', '“甲”'],
    // Each line counts its straight marks anew: one left open spoils only its own.
    ['"甲\n"乙"', '“甲\n“乙”'],
    ['"甲\r\n"乙"', '“甲\r\n“乙”'],
    ["don't", "don't"],
    ["I'm 'ok'", "I'm ‘ok’"],
    // Marks of two kinds around one name.
    ["紧扣‘稳中求进'主题，按照‘干在实处'的要求", '紧扣‘稳中求进’主题，按照‘干在实处’的要求'],
    ['坚持“两手抓"和"两手硬”', '坚持“两手抓”和“两手硬”'],
    ['坚持“两手抓’，做到‘两手硬”。', '坚持“两手抓”，做到“两手硬”。'],
    ['他说"要办好‘四件实事"。', '他说“要办好‘四件实事”。'],
    ['他说“要做到"三个到位"，不能含糊”。', '他说“要做到“三个到位”，不能含糊”。'],
    // Marks typed the wrong way round.
    ['反映的”中梗阻””慢作为”问题', '反映的“中梗阻”“慢作为”问题'],
    ['反映的“中梗阻““慢作为“问题', '反映的“中梗阻”“慢作为”问题'],
    ["紧扣‘项目突破'主题，破除”中梗阻””慢作为”问题", '紧扣‘项目突破’主题，破除“中梗阻”“慢作为”问题'],
    ['抓好”三农”工作', '抓好“三农”工作'],
    ['坚持“三个代表“思想，实现“两个率先”', '坚持“三个代表”思想，实现“两个率先”'],
    // One that closes what another paragraph opened, one in another, one left open.
    ['要干成事。”他说，”好。', '要干成事。”他说，”好。'],
    ['他说：“要讲“把‘三严三实’记在心上””。', '他说：“要讲“把‘三严三实’记在心上””。'],
    ['他说“要干好’实事”。', '他说“要干好’实事”。'],
    ['坚持“学习“三严三实”精神”', '坚持“学习“三严三实”精神”'],
    ['要学习。”会后，抓好“三农”', '要学习。”会后，抓好“三农”'],
    ['坚持“三个代表，实现两个率先', '坚持“三个代表，实现两个率先'],
  ])('%j → %j', (source, reading) => {
    expect(read(source).text).toBe(reading);
  });
});

describe('spaces and separators that are typing only', () => {
  test.each([
    ['1 9 9 7 年', '1997年'],
    ['１ ２ 月', '12月'],
    ['加强 领导', '加强领导'],
    ['一、 加强', '一、加强'],
    ['1. 加强', '1.加强'],
    ['同　志　们：', '同志们：'],
    ['GDP 增长', 'GDP增长'],
    ['1,234', '1234'],
    ['12,345,678元', '12345678元'],
    ['１，２３４', '1，234'],
  ])('%j → %j', (source, reading) => {
    expect(read(source).text).toBe(reading);
  });

  test.each([
    ['Hello World', 'Hello World'],
    ['2019 2020', '2019 2020'],
    ['　　同志们', '　　同志们'],
    ['同志们  \n好', '同志们  \n好'],
    ['3,4月份', '3，4月份'],
    ['1,23', '1，23'],
    ['1,2345', '1，2345'],
    ['产值88。2亿元，增长11。25%', '产值88.2亿元，增长11.25%'],
    ['总产28. 6 万吨，增长7 .2 %，投资1。8 亿元', '总产28.6万吨，增长7.2%，投资1.8亿元'],
    ['1. 5万元以上的项目', '1. 5万元以上的项目'],
    ['三件事：1. 5万亩水稻；2. 3万亩玉米。3. 2万吨小麦', '三件事：1. 5万亩水稻；2. 3万亩玉米。3. 2万吨小麦'],
    ['两项（1. 2公里沟渠，2. 3万吨库容）', '两项（1. 2公里沟渠，2. 3万吨库容）'],
    ['路长（1. 2公里）', '路长（1.2公里）'],
    [
      '附件1. 3公里道路，附表2. 5万元，如图3. 2公里，第4. 6万户',
      '附件1. 3公里道路，附表2. 5万元，如图3. 2公里，第4. 6万户',
    ],
    ['日期2025. 5万人参会', '日期2025. 5万人参会'],
    ['产值1326. 5亿元，代表1. 5万人，增长 7. 2%', '产值1326.5亿元，代表1.5万人，增长7.2%'],
    // Behind a mark only what stands in a row of items is one.
    ['任务如下：（一）1. 5万亩水稻，2. 3万亩玉米', '任务如下：（一）1. 5万亩水稻，2. 3万亩玉米'],
    ['总投资：3. 5亿元，分别增长12. 3%、5. 6%', '总投资：3.5亿元，分别增长12.3%、5.6%'],
    ['1. 增收。2. 减贫，2. 3万户脱贫。3. 通路', '1.增收。2.减贫，2.3万户脱贫。3.通路'],
    ['2. 减贫，其中：2. 3万户脱贫。\n3. 通路', '2.减贫，其中：2.3万户脱贫。\n3.通路'],
    ['1. 招商，签约：2. 3亿元。2. 改革', '1.招商，签约：2.3亿元。2.改革'],
    ['1. 招商；2. 3万亩造林；3. 改革', '1.招商；2. 3万亩造林；3.改革'],
    ['产值（含续建）1. 5亿元。2. 3万吨', '产值（含续建）1.5亿元。2.3万吨'],
    ['共有3。2个乡镇', '共有3。2个乡镇'],
    ['签约12。2024年开工', '签约12。2024年开工'],
    ['增长。5%以上', '增长。5%以上'],
  ])('%j → %j, near misses', (source, reading) => {
    expect(read(source).text).toBe(reading);
  });
});

describe('characters not seen, or seen as others', () => {
  test.each([
    ['三\u200b个\u200d务\u2060必', '三个务必'],
    ['党\ufeff建', '党建'],
    ['安\u00ad全', '安全'],
    ['一\ufe0f、', '一、'],
    ['⼀是抓学习', '一是抓学习'],
    ['⼯作', '工作'],
    // Radicals without a compatibility mapping of their own; text copied out of a PDF is full of them.
    ['⼈⺠', '人民'],
    ['⻓期', '长期'],
    ['部⻔', '部门'],
    ['\uf9dc', '隆'],
    ['Ａ１', 'A1'],
    ['①', '①'],
    ['㈠', '㈠'],
    ['👨‍👩‍👧', '👨👩👧'],
    ['𠮷', '𠮷'],
    ['\ud800', '\ud800'],
  ])('%j → %j', (source, reading) => {
    expect(read(source).text).toBe(reading);
  });
});

describe('the way back', () => {
  const back = (source: string, part: string): string => {
    const { text, span } = read(source);
    const at = text.indexOf(part);
    const { start, end } = span(at, at + part.length);
    return source.slice(start, end);
  };

  test.each([
    ['做到"三个务必",', '三个务必', '三个务必'],
    ['增长 1 2 %左右', '12%', '1 2 %'],
    ['总量1,234万元', '1234', '1,234'],
    ['\u200b三\u200b个务必\u200b', '三个务必', '三\u200b个务必'],
    ['甲 乙', '甲', '甲'],
    ['甲 乙', '乙', '乙'],
    ['甲 乙', '甲乙', '甲 乙'],
    ['一、\r\n（一）', '（一）', '（一）'],
  ])('in %j the %j is %j', (source, part, written) => {
    expect(back(source, part)).toBe(written);
  });

  test('an empty span stands before the next character', () => {
    expect(read('\u200b甲').span(0, 0)).toEqual({ start: 1, end: 1 });
    expect(read('甲\u200b').span(1, 1)).toEqual({ start: 2, end: 2 });
  });

  test('a text without anything to fold is its own reading', () => {
    const source = '一、加强领导，落实责任。';
    expect(read(source)).toMatchObject({ text: source, aligned: true });
  });

  test.each([
    ['甲,乙', true],
    ['甲\u200b乙', false],
    ['1,234', false],
    ['', true],
  ])('%j shares its offsets: %s', (source, aligned) => {
    expect(read(source).aligned).toBe(aligned);
  });

  test('law: places ascend and a reading reads as itself', () => {
    fc.assert(
      fc.property(randomText, (source) => {
        checkReading(source);
      }),
      RUNS,
    );
  });
});
