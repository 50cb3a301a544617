/** Headings that name a fault without a word of asking; headings that ask questions, affirm or tell of a time gone by. */
import { describe, expect, test } from 'vitest';
import { HEADING_SIGNS, signsOfHeading, type HeadingSign } from '../../src/extract/kind-headings.js';
import { parse } from '../../src/syntax/syntax.js';

function has(sign: HeadingSign, heading: string): boolean {
  const syntax = parse(`在大会上的讲话\n同志们：\n一、${heading}\n二、狠抓落实\n`);
  const [unit] = syntax.units;
  return unit !== undefined && signsOfHeading(syntax, unit)[HEADING_SIGNS.indexOf(sign)] === true;
}

describe('a heading has the sign', () => {
  test.each<[HeadingSign, string]>([
    ['fault', '医德失范'],
    ['fault', '公车私用，吃拿卡要'],
    ['fault', '消防栓成了摆设'],
    ['fault', '家底被掏空'],
    ['fault', '渠道没人管'],
    ['fault', '纪律不硬'],
    ['fault', '账目不清'],
    ['fault', '积案难消'],
    ['fault', '来访总量居高'],
    ['fault', '责任落实有温差'],
    ['fault', '电诈案件高发'],
    ['fault', '出口订单减少'],
    ['fault', '运营成本上升'],
    ['problem title', '毛病出在哪'],
    ['problem title', '还缺什么'],
    ['problem title', '先说问题'],
    ['problem title', '存在的短板要高度重视'],
    ['result title', '半年来做了哪些事'],
    ['result title', '这一年是怎么走过来的'],
    ['result title', '去年的工作值得充分肯定'],
    ['result title', '上半年有进步'],
    ['result title', '先讲成绩'],
    ['asks how', '下一步抓什么'],
    ['asks how', '谁来管'],
    ['binds', '认识再深化、责任再压实'],
    ['matter', '今年的墒情不同往年'],
    ['speaks', '从一张罚单说起'],
    ['stands', '这场雨给我们上了一课'],
    ['verb', '立即停产整顿'],
    ['verb', '克服畏难情绪'],
  ])('%s: %s', (sign, heading) => {
    expect(has(sign, heading)).toBe(true);
  });
});

describe('a heading has not the sign', () => {
  test.each<[HeadingSign, string]>([
    ['fault', '严防账目不清'],
    ['fault', '整治脏乱差'],
    ['fault', '查处违规行为'],
    ['fault', '决不搞形式主义'],
    ['fault', '整改不到位不销号'],
    ['fault', '标准不高不收兵'],
    ['fault', '支部被评为先进'],
    ['fault', '机遇难得'],
    ['fault', '防止事故反弹'],
    ['fault', '投诉减少'],
    ['fault', '销售收入增长'],
    ['fault', '初心不变'],
    ['fault', '力度不减'],
    ['fault', '要打掉官僚主义'],
    ['problem title', '还差多少'],
    ['problem title', '找准问题在哪里的办法要多'],
    ['result title', '社区治理干得好不好，居民最有发言权'],
    ['result title', '成绩要肯定，问题要正视'],
    ['result title', '要求各级予以肯定'],
    ['result title', '二季度要跑出加速度'],
    ['asks how', '为什么改'],
    ['asks how', '意味着什么'],
    ['asks how', '还差什么'],
    ['asks why', '问题在哪里'],
    ['asks why', '今年干什么'],
    ['binds', '认识再深化了一层'],
    ['binds', '渠道没人要'],
    ['binds', '过去一年干得不错，要充分肯定'],
    ['done', '这场雨给我们上了一课'],
  ])('%s: %s', (sign, heading) => {
    expect(has(sign, heading)).toBe(false);
  });
});

describe('an adjective at the end of the first clause tells a fault', () => {
  test.each<[boolean, string]>([
    [true, '街面秩序乱'],
    [true, '菜场管理软，摊位占道'],
    [true, '干部架子大'],
    [true, '检查评比多，基层应付不过来'],
    [false, '治理脏乱'],
    [false, '问责偏软'],
    [false, '贡献大'],
  ])('%s %s', (expected, heading) => expect(has('fault', heading)).toBe(expected));
});

describe('a heading that only may tell asks with what shows it', () => {
  test.each<[boolean, string]>([
    [true, '突破一批关键项目'],
    [true, '弄清为了谁'],
    [false, '突破百亿'],
  ])('%s %s', (expected, heading) => expect(has('verb', heading)).toBe(expected));
  test('经验启示 names what was learnt, 推广先进经验 asks', () => {
    expect(has('spirit', '专项整治的经验启示')).toBe(true);
    expect(has('spirit', '推广先进经验')).toBe(false);
  });
});
