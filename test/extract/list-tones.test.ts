/** What lists do as a whole, by their headings and what leads up to them; each hit with its near miss. */
import { describe, expect, test } from 'vitest';
import { toneOf } from '../../src/extract/tone.js';
import { flatten } from '../laws.js';
import { reading } from './read.js';

const HEAD = '在全市大会上的讲话\n同志们：\n下面，我讲三点意见。\n一、压实责任\n';
const TAIL = '\n二、狠抓落实\n要扎实工作。\n';

/** Kinds of the units inside the first chapter. */
const inside = (text: string): readonly string[] =>
  flatten(reading(HEAD + text + TAIL).outline?.[0]?.children ?? []).map(({ kind }) => kind);

describe('a list inside a chapter that asks', () => {
  test.each<[string, string]>([
    ['反映最多的是三难：（1）拿地难；（2）贷款难；（3）招人难。各部门要坐到一起想办法。', 'problem'],
    ['目前至少有三个问题绕不过去。一是底数不清。二是管护乏人。三是资金分散。', 'problem'],
    ['家里的难处也要摆到桌面上：一是人手紧，二是设备旧，三是经费缺。', 'problem'],
    ['去年，全县办成了三件大事。一是学位增加了。二是师资强了。三是质量上了台阶。', 'achievement'],
    ['一是抓排查。二是抓整改。三是抓问责。', 'requirement'],
    ['要算好三本账：一是应付多少；二是已付多少；三是还差多少。', 'other'],
    ['要解决三个突出问题：一是排查走样，二是整改拖延，三是问责偏软。', 'requirement'],
    ['重点解决群众反映的三难。一是破解融资难。二是缓解用地难。三是化解招工难。', 'requirement'],
    ['当前面临的形势是：一方面，群众看病需求越来越大；另一方面，医保支付越来越严。', 'other'],
    ['一方面，要看到有利条件；另一方面，要看到不利因素。', 'requirement'],
  ])('%s %s', (text, kind) => {
    expect(new Set(inside(text))).toEqual(new Set([kind]));
  });
});

test.each<[string, string]>([
  ['一、怎么看：粮食生产一刻也松不得\n要算大账。', 'other'],
  ['一、怎么办：把责任压到田间地头\n要算细账。', 'requirement'],
])('%s %s', (chapter, kind) => {
  const text = `在大会上的讲话\n同志们：\n${chapter}\n（一）第一笔账。要算清楚。\n（二）第二笔账。要记明白。\n二、狠抓落实\n要扎实工作。`;
  expect(reading(text).outline?.[0]?.kind).toBe(kind);
});

describe('tone of a heading', () => {
  test.each<[string, ReturnType<typeof toneOf>]>([
    ['苗情弱，晚播面积大', 'problem'],
    ['部分班组绷着的弦松了', 'problem'],
    ['破解融资难', null],
    ['攻坚克难', null],
    ['思想不散', null],
    ['跑腿减少', null],
    ['养老的路子宽了', 'achievement'],
    ['规模上了台阶', 'achievement'],
    ['为了群众的安全', null],
    ['工程建设晚了两个月', null],
    ['要把账算清了', 'requirement'],
  ])('%s: %s', (heading, tone) => {
    expect(toneOf(heading)).toBe(tone);
  });
});

test('a paragraph that comes to the shortcomings stands beside the numbered results before it', () => {
  const text = `在年中会议上的讲话\n同志们：\n下面，我讲两点意见。\n一、上半年工作稳中有进，成绩值得肯定\n1.经营好于预期。利润增长8.2%。\n2.安全总体平稳。隐患整改率98%。\n对照一流标准，我们还有两个方面的短板：（1）基础还不牢。（2）作风还不实。\n二、抓好下半年工作\n要扎实推进。`;
  expect(flatten(reading(text).outline ?? []).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    '1 achievement',
    '1/1 achievement',
    '1/2 achievement',
    '1/b:1 problem',
    '1/b:2 problem',
    '2 requirement',
  ]);
});

test('a list in the words of leave belongs to no chapter', () => {
  const text = `在大会上的讲话\n同志们：\n一、提高认识\n要学深悟透。\n二、狠抓落实\n要扎实工作。\n同志们，首先要有志气，敢啃硬骨头；其次要有静气，不为一时得失所动。让我们一起努力！`;
  expect(flatten(reading(text).outline ?? []).map(({ path }) => path)).toEqual(['1', '2', 'b:1', 'b:2']);
});

test.each<[string, number | null]>([
  ['上半年，全县完成投资12亿元，同比增长8%。今年以来，大家很辛苦。', 2023],
  ['去年，全县完成投资12亿元，同比增长8%。', 2022],
  ['一年一度的植树节又到了。', null],
])('the year reviewed in %s: %s', (review, year) => {
  const text = `在年中会议上的讲话\n（2023年7月1日）\n同志们：\n${review}\n下面，我讲两点意见。\n一、提高认识\n要学深悟透。\n二、狠抓落实\n要扎实工作。`;
  expect(reading(text).meta.reportYear).toBe(year);
});
