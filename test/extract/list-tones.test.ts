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
    ['学习中要把握好三条原则：一是缺什么就补什么；二是什么难就钻什么。', 'other'],
    ['做好今年的工作，要坚持两条原则。一是质量第一。二是群众满意。', 'other'],
    ['当前统战工作有三个新特点。第一，对象范围更广。第二，利益诉求更多元。第三，网络任务更重。', 'other'],
    ['抓春耕，有三条理由：\n1.农时不等人。\n2.墒情不等人。\n3.市场不等人。', 'other'],
    ['春耕有三项任务：\n1.整好地块。\n2.备足农资。\n3.修好农机。', 'requirement'],
    ['第一，这是落实中央部署的必然要求。第二，这是回应群众期盼的现实需要。', 'other'],
    ['第一，这是底线，必须守住。第二，这是红线，不能触碰。', 'requirement'],
    ['我们有些干部的学习状况还不能令人满意。一是以忙挤学。二是以干代学。', 'problem'],
    ['窗口服务也有不尽如人意的地方：一是答复慢。二是跑腿多。', 'problem'],
    ['从内部看，我们的短板不少。主要表现在：一是优质资源总量不足。二是区域分布不均。', 'problem'],
    ['创建工作成效明显。具体地说，一是路面干净了。二是秩序变好了。', 'achievement'],
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

describe('a chapter with its list', () => {
  test.each<[string, string]>([
    ['二、问题\n（一）工程快慢不一。\n（二）资金缺口大。\n（三）管护乏人。', 'problem'],
    ['二、存在的主要问题\n（一）工程快慢不一。\n（二）资金缺口大。', 'problem'],
    ['二、差距和不足\n（一）工程快慢不一。\n（二）资金缺口大。', 'problem'],
    ['二、解决好资金从哪里来的问题\n（一）争取项目资金。\n（二）引导社会投入。', 'requirement'],
    ['二、关于干部队伍的问题\n（一）配强班子。\n（二）带好队伍。', 'requirement'],
    ['二、成绩\n（一）水库除险有力度。\n（二）灌区改造有进度。', 'achievement'],
    ['二、上半年的主要成效\n（一）水库除险有力度。\n（二）灌区改造有进度。', 'achievement'],
    ['二、夺取新的成绩\n（一）抓水库除险。\n（二）抓灌区改造。', 'requirement'],
    ['二、这件事，早抓一天早主动一天\n我看有三条理由：\n1.这是政治责任。\n2.这是现实需要。', 'other'],
    ['二、思想工作是一切工作的生命线\n第一，这是坚持办学方向的必然要求。第二，这是培养新人的现实需要。', 'other'],
    ['二、充分认识抓好招商的重要性\n招商有两层意义。一是增后劲。二是促就业。', 'requirement'],
    ['二、关于上半年的工作\n各项工作平稳推进。', 'achievement'],
    ['二、关于下半年的工作\n各项工作都要平稳推进。', 'requirement'],
    ['二、安全这根弦一刻不能松\n安全是最大的福利。', 'requirement'],
    ['二、治理得好不好，居民最有发言权\n去年，我们改造小区9个，惠及居民4300户，满意度明显提升。', 'other'],
    ['二、治理得怎么样，居民最有发言权\n要请居民来评。', 'requirement'],
  ])('%s %s', (text, kind) => {
    const [, chapter] = reading(`${HEAD}要扎实工作。\n${text}\n三、狠抓落实\n要扎实工作。`).outline ?? [];
    expect(chapter?.kind).toBe(kind);
  });

  test.each<[string, string]>([
    ['二、问题\n（一）工程快慢不一。\n（二）资金缺口大。', 'problem'],
    ['二、成绩\n（一）水库除险有力度。\n（二）灌区改造有进度。', 'achievement'],
    ['二、任务\n（一）水库除险。\n（二）灌区改造。', 'requirement'],
  ])('%s: its members %s', (text, kind) => {
    const [, chapter] = reading(`${HEAD}要扎实工作。\n${text}\n三、狠抓落实\n要扎实工作。`).outline ?? [];
    expect(chapter?.children.map((child) => child.kind)).toEqual([kind, kind]);
  });
});

describe('tone of a heading', () => {
  test.each<[string, ReturnType<typeof toneOf>]>([
    ['苗情弱，晚播面积大', 'problem'],
    ['部分班组绷着的弦松了', 'problem'],
    ['破解融资难', null],
    ['攻坚克难', null],
    ['思想不散', null],
    ['一刻不能松', 'requirement'],
    ['不可软', null],
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
