/** Which level speaks, and what of the level above it answers. */
import { describe, expect, test } from 'vitest';
import { answers } from '../../src/cover/amounts.js';
import { periodsAYear } from '../../src/align/frequency.js';
import { levelOf } from '../../src/cover/levels.js';
import { covered, read } from './read.js';

const text = (title: string, body: string): string => `${title}\n\n同志们：\n\n${body}\n`;

describe('the level a text speaks for', () => {
  test.each([
    ['在全省农村工作会议上的讲话', '今年要抓好春耕。', 5],
    ['在县委农村工作会议上的讲话', '省里的会议精神要落实好。', 3],
    ['在全镇三级干部会议上的讲话', '全县会议之后，我们抓紧部署。', 2],
    ['在学习贯彻全省农村工作会议精神全县动员大会上的讲话', '今年要抓好春耕。', 3],
    ['在农村工作会议上的讲话', '我县今年要抓好春耕。全省农村工作会议已经开过，全县上下要行动起来。', 3],
    ['在农村工作会议上的讲话', '全省走在全国前列，我省要再抓紧。', 5],
    ['在春耕现场会上的讲话', '全旗上下要抓好春耕。', 3],
    ['在全区农村工作会议上的讲话', '自治区党委对此十分重视。', 5],
    ['在全区农村工作会议上的讲话', '各街道要抓好落实。', 3],
    ['在局安全生产例会上的讲话', '全局干部职工要带好头。', 0],
    // Near misses: the whole picture, a market, and another's meeting are no level.
    ['在安全生产例会上的讲话', '要服务全局、顾全大局，胸怀全局性工作。', null],
    ['在市场监管工作会议上的讲话', '要做到全市场覆盖。', null],
    ['在春耕现场会上的讲话', '要落实全省农村工作会议精神。', null],
  ])('%s | %s', (title, body, level) => expect(levelOf(read(text(title, body)))).toBe(level));
});

const statusOf = ([upperTitle, asked]: readonly string[], [draftTitle, given]: readonly string[]): unknown =>
  covered(read(text(draftTitle ?? '', given ?? ''), 'draft'), [read(text(upperTitle ?? '', asked ?? ''))]).targets.map(
    (target) => [target.status, target.given],
  );

const CITY = '在全市农业农村工作会议上的讲话';
const OTHER_CITY = '在全市乡村振兴推进会上的讲话';
const COUNTY = '在全县农业农村工作会议上的讲话';

describe('a share of the whole', () => {
  test.each<[string, string, true | undefined]>([
    [COUNTY, '年内新建高标准农田68万亩。', true],
    // Near misses: as much as the whole, and a text of the same level.
    [COUNTY, '年内新建高标准农田5300万亩。', undefined],
    [OTHER_CITY, '年内新建高标准农田68万亩。', undefined],
  ])('is told as one: %s | %s', (title, given, share) => {
    const upper = read(text(CITY, '要年内新建高标准农田5200万亩。'));
    const [target] = covered(read(text(title, `要${given}`), 'draft'), [upper]).targets;
    expect(target?.share).toBe(share);
  });

  test.each([
    // What a county has of it can not be held against the whole …
    [[CITY, '今年要新建冷库36座。'], [COUNTY, '今年要新建冷库4座。'], 'covered'],
    [[CITY, '今年要新建冷库36座以上。'], [COUNTY, '今年要新建冷库4座左右。'], 'weaker'],
    [
      [CITY, '今年要确保粮食播种面积稳定在300万亩以上。'],
      [COUNTY, '今年要确保全县粮食播种面积稳定在40万亩以上。'],
      'covered',
    ],
    [[CITY, '今年冷链项目要完成投资30亿元。'], [COUNTY, '今年冷链项目要完成投资2亿元。'], 'covered'],
    // … at the same level fewer is fewer …
    [[CITY, '今年要新建冷库36座。'], [OTHER_CITY, '今年要新建冷库30座。'], 'weaker'],
    [[CITY, '今年要新建冷库36座。'], [OTHER_CITY, '今年要新建冷库40座。'], 'covered'],
    [[CITY, '今年要对全市62家冷链企业逐一检查。'], [OTHER_CITY, '今年要对港区7家冷链企业逐一检查。'], 'covered'],
    [[CITY, '今年要对全市62家冷链企业逐一检查。'], [OTHER_CITY, '今年要对7家冷链企业逐一检查。'], 'weaker'],
    // … and what is relative is asked of all alike.
    [[CITY, '今年冷库利用率要达到80%以上。'], [COUNTY, '今年冷库利用率要达到70%以上。'], 'weaker'],
    [[CITY, '今年每个乡镇要新建冷库2座以上。'], [COUNTY, '今年每个乡镇要新建冷库1座以上。'], 'weaker'],
    [[CITY, '今年户均冷链补助要达到600元。'], [COUNTY, '今年户均冷链补助要达到500元。'], 'weaker'],
    [
      [CITY, '今年，各乡镇每月至少要开展冷库检查两次。'],
      [COUNTY, '今年，各乡镇每季度至少要开展冷库检查一次。'],
      'weaker',
    ],
    [
      [CITY, '今年，各乡镇每季度至少要开展冷库检查一次。'],
      [COUNTY, '今年，各乡镇每月至少要开展冷库检查一次。'],
      'covered',
    ],
    [[CITY, '到2025年要新建冷库36座。'], [COUNTY, '到2026年要新建冷库4座。'], 'weaker'],
  ])('%j | %j', (upper, draft, status) => {
    expect(statusOf(upper, draft)).toEqual([[status, expect.any(String)]]);
  });
});

const goal = (words: string, value: number, unit: string) => ({
  value,
  valueMax: null,
  unit,
  comparator: '>=' as const,
  deadline: null,
  text: words,
});

describe('amounts of a lower level', () => {
  test.each([
    [goal('高标准农田260万亩', 260, '万亩'), goal('高标准农田3万亩', 3, '万亩'), 'covered'],
    [goal('补助标准600元', 600, '元'), goal('补助标准500元', 500, '元'), 'weaker'],
    [goal('每年新增就业9万人', 9, '万人'), goal('每年新增就业1万人', 1, '万人'), 'covered'],
    [goal('每村至少2名', 2, '名'), goal('每村1名', 1, '名'), 'weaker'],
    [goal('培训9万人次', 9, '万人次'), goal('培训4000人', 4000, '人'), 'covered'],
    [goal('9家', 9, '家'), goal('3万元', 3, '万元'), null],
  ] as const)('%j given %j', (asked, given, expected) => expect(answers(asked, given, true)).toBe(expected));
});

test.each([
  ['每周至少检查一次', 52],
  ['每个月检查一次', 12],
  ['每季度研究一次', 4],
  ['每半年演练一次', 2],
  ['一个季度调度一回', 4],
  ['每年调研四次', 1],
  ['半年内完成两次', null],
  ['一个月后检查一次', null],
  ['年底前检查一次', null],
])('periods of %s', (words, times) => expect(periodsAYear({ text: words })).toBe(times));
