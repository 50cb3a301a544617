import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Announcements as `declared/found`. */
const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ declared, found }) => `${declared}/${found}`);

describe('a name of several numerals counts their sum, though its row is short', () => {
  test.each<[string, string, string]>([
    ['the second half', '落实“三定三查”：定人员、定责任、定时限，查饮食、查用药。', '6/5'],
    ['the first half', '推行“三清一改”，即清垃圾、清沟渠、改习惯。', '4/3'],
    [
      'in brackets',
      '推进“五查五改”（查制度、查隐患、查责任、查落实，改思想、改作风、改方法、改机制、改面貌）。',
      '10/9',
    ],
    ['three packs', '开展“三亮三比三评”：亮身份、亮承诺、亮标准，比技能、比作风，评岗位、评先锋、评服务。', '9/8'],
    ['a word of two characters', '坚持“三不放过两追究”：原因不清不放过、整改不实不放过，追究责任、追究领导。', '5/4'],
    ['points', '要做到“两查三到位”。一是查隐患。二是查责任。三是整改到位。四是措施到位。', '5/4'],
    [
      'points of a heading',
      '一、抓好“三清一改”\n（一）清垃圾。要清。\n（二）清沟渠。要通。\n（三）改习惯。要改。',
      '4/3',
    ],
    ['before the name', '把定人员、定责任、定时限，查饮食、查用药的“三定三查”落到实处。', '6/5'],
    [
      'packs apart',
      '坚持“四个不放过、两个追究”：原因不清不放过、责任不明不放过、整改不实不放过，追究责任、追究领导。',
      '6/5',
    ],
    ['one too many', '推行“三清一改”：清垃圾、清沟渠、清淤泥、清残垣，改习惯。', '4/5'],
    ['by turns', '开展“三查三看”活动，查思想，看担当；查作风，看实效。', '6/4'],
    ['by turns behind a full stop', '深入开展“三查三看”。查思想，看担当。查作风，看实效。各级要抓好。', '6/4'],
    ['behind it runs on', '落实“三定三查”：定人员、定责任、定时限，查饮食、查用药，确保师生安全。', '6/5'],
  ])('%s: %s', (_, text, count) => {
    expect(counts(text)).toEqual([count]);
  });

  test('its members are what the text gives', () => {
    const { slogans } = reading('落实“三定三查”：定人员、定责任、定时限，查饮食、查用药。');
    expect(slogans?.[0]?.expansion?.items.map(({ text }) => text).join(' ')).toBe('定人员 定责任 定时限 查饮食 查用药');
  });
});

describe('near misses', () => {
  test.each<[string, string, string]>([
    ['whole', '落实“三定三查”：定人员、定责任、定时限，查饮食、查用药、查护理。', '6/6'],
    ['whole, with 和', '做到两清单一回访，即问题清单、整改清单和患者回访。', '3/3'],
    ['pairs', '开展“三查三促”：查隐患促整改、查制度促规范、查值守促应急。', '3/3'],
    ['one pack alone, and what it is for', '落实“三防三保”：防溺水、防火灾、防踩踏，确保师生安全。', '3/3'],
    ['a clause that begins alike', '推行“四查四改”：查思想、查作风、查纪律、查落实，改进工作。', '4/4'],
    ['by turns behind a full stop', '深入开展“三查三看”活动。查思想，看担当。查作风，看实效。查问题，看整改。', '6/6'],
    ['sentences, one for each member', '推行“两送一促”。送政策。送岗位。促就业。各级要抓好。', '3/3'],
    ['told without the word of its pack', '实行“三包一挂”：包治安、包稳定、包化解，县领导挂牌督办。', '4/4'],
  ])('%s: %s', (_, text, count) => {
    expect(counts(text)).toEqual([count]);
  });

  test.each([
    ['a point for each pack', '落实“三定三查”。一是定人员、定责任、定时限。二是查饮食、查用药、查护理。'],
    ['some of them', '落实“三定三查”（定人员、定责任、组织检查等）。'],
    ['和 within', '落实“三定三查”：定人员和责任、定时限，查饮食、查用药、查护理。'],
    ['sentences that begin alike', '深入推进“两查两改”。查摆问题要深。改进措施要实。'],
    ['a sentence that begins alike', '深入开展“三查三看”。查思想是前提。各级要抓好落实。'],
    ['two at once', '落实“三清一改”，一手抓清理，一手抓改造。'],
  ])('%s: %s', (_, text) => {
    expect(counts(text).every((count) => count.split('/')[0] === count.split('/')[1])).toBe(true);
  });
});

describe('items', () => {
  const items = (text: string): readonly string[] =>
    (reading(text).announcements ?? []).flatMap((one) => one.items.map(({ text: item }) => item));

  test('a member that is longer than the others is not cut within a word', () => {
    expect(items('实行领导班子成员包片、部门包企业、专人包客户的“三包”责任制。')).toEqual([
      '领导班子成员包片',
      '部门包企业',
      '专人包客户',
    ]);
  });

  test('what leads into members of one length is cut off', () => {
    expect(items('着力抓好基础设施、生产设施、生活设施三项设施建设。')[0]).toBe('基础设施');
  });

  test('points called by their noun', () => {
    expect(items('我讲三层意思。第一层意思，成绩要看到。第二层意思，问题要看透。第三层意思，整改要见底。')).toEqual([
      '成绩要看到',
      '问题要看透',
      '整改要见底',
    ]);
  });
});
