import { describe, expect, test } from 'vitest';
import { fixedExpression as rule } from '../../../src/check/rules/fixed-expression.js';
import { fixed } from '../check.js';
import { explains, finds, leaves, mends, related, told } from '../tables.js';

explains(rule);

describe('a character mistyped', () => {
  finds(rule, [
    ['要增强“四个意思”，坚定“四个自信”。', ['四个意思']],
    ['坚持增强四个意思，统一思想。', ['四个意思']],
    ['要坚决做到“二个维护”。', ['二个维护']],
    ['践行“三严三时”要求。', ['三严三时']],
    ['推动两学一作常态化，落实一岗双则。', ['两学一作', '一岗双则']],
    ['2020年会议讲话\n同志们：\n要增强“三个意识”、坚定“四个自信”。', ['三个意识']],
  ]);
  leaves(rule, [
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”，落实“三会一课”、一岗双责。',
    '增强4个意识，做到2个维护。',
    // Ordinary words.
    '他有四个意思要说，大家提了四个意见，会议分两个维度。',
    '第二个维护期内，共有十二个维护点。',
    // Other names, and sets of the text's own.
    '实行“一案三查”，开展“一镇一品”创建。',
    '增强“四个意思”：政治意思、大局意思、核心意思、看齐意思。',
    // Its own time.
    '2015年会议讲话\n同志们：\n要坚定“三个自信”，做到“两个维护”。',
  ]);
  mends(rule, [
    ['要增强“四个意思”，做到“二个维护”。', '要增强“四个意识”，做到“两个维护”。'],
    ['践行“三严三时”，开好三会一刻。', '践行“三严三实”，开好三会一课。'],
    [
      '2020年会议讲话\n同志们：\n要增强“三个意识”、坚定“四个自信”。',
      '2020年会议讲话\n同志们：\n要增强“四个意识”、坚定“四个自信”。',
    ],
  ]);
});

describe('its members', () => {
  test.each([
    ['“四个意识”（政治意识、大局意识、责任意识、看齐意识）', ['member warning']],
    ['“四个意识”（政治意识、大局意识、看齐意识、核心意识）', ['order warning']],
    ['政治意识、大局意识、核心意识、看齐意思“四个意识”', ['member warning']],
    ['坚决反对形式主义、官僚主义、享乐主义“四风”。', ['incomplete warning']],
    // Whole, open, told in other words, shortened.
    ['“四个意识”（政治意识、大局意识、核心意识、看齐意识）', []],
    ['反对“四风”，即形式主义、官僚主义、享乐主义和奢靡之风。', []],
    ['反对形式主义、官僚主义等“四风”问题。', []],
    ['“四个全面”（全面建成小康社会、全面深化改革、全面依法治国、全面从严治党）', []],
    ['社区、社会组织、社工“三社联动”', []],
    // Not its members at all.
    ['落实“四个意识”（抓学习、抓调研、抓整改、抓落实）', []],
  ])('%s', (text, sayings) => {
    expect(told(text, rule)).toEqual(sayings);
  });
  test('shows the name, and mends a mistyped one', () => {
    expect(related('“四个意识”（政治意识、大局意识、看齐意识、核心意识）', rule)).toEqual(['四个意识']);
    expect(fixed('政治意识、大局意识、核心意识、看齐意思“四个意识”', rule)).toBe(
      '政治意识、大局意识、核心意识、看齐意识“四个意识”',
    );
    expect(fixed('“四个意识”（政治意识、大局意识、责任意识、看齐意识）', rule)).toContain('责任意识');
  });
});

describe('its time, a hint', () => {
  test.each([
    ['（2010年1月5日）\n同志们：\n要增强“四个意识”，开展“两学一做”。', ['early info', 'early info']],
    ['（2020年1月5日）\n同志们：\n要深入开展“三讲”教育。', ['late info']],
    ['（2020年1月5日）\n同志们：\n当年“三讲”教育中，我们受到了锻炼。', []],
    ['（2017年1月5日）\n同志们：\n要增强“四个意识”，开展“两学一做”。', []],
    ['同志们：\n要增强“四个意识”，开展“两学一做”。', []],
    ['（2010年1月5日）\n同志们：\n推进三个转变，服务两新组织。', []],
  ])('%s', (text, sayings) => {
    expect(told(text, rule)).toEqual(sayings);
  });
});
