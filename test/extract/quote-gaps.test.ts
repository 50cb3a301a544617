import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Quotes as `role text`, with the verb that governs them. */
const quotes = (text: string): readonly string[] =>
  (reading(text).quotes ?? []).map(
    ({ role, text: inner, governor }) => `${role} ${inner}${governor === null ? '' : ` ← ${governor}`}`,
  );

describe('what stands between a verb and its quotation', () => {
  test.each<[string, readonly string[]]>([
    ['年底前要完成二期1.5平方公里的“三通一平”。', ['slogan 三通一平 ← 完成']],
    ['启动为期三个月的“秋风行动”。', ['target 秋风行动 ← 启动']],
    ['实施总投资2亿元的“双百工程”。', ['slogan 双百工程 ← 实施']],
    ['建立统一的“红黄牌”机制。', ['target 红黄牌 ← 建立']],
    ['实行24小时值班和“零报告”制度。', ['target 零报告 ← 实行']],
    ['严格落实领导带班和“双人双岗”制度。', ['slogan 双人双岗 ← 落实']],
    // What another verb did, whose it is, what is done with both.
    ['推动发展的“三个引擎”已经启动。', ['slogan 三个引擎']],
    ['妇女们组建起来的“娘子军”上了堤。', ['term 娘子军']],
    ['推进三年改革形成的“羊群效应”。', ['term 羊群效应']],
    ['推动党建工作和“三会一课”融合。', ['slogan 三会一课']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('what is got up, and what is reached', () => {
  test.each<[string, readonly string[]]>([
    ['供销系统搞“三比一创”，交通系统搞安全月。', ['slogan 三比一创 ← 搞']],
    ['党委准备搞一次“我为厂里献一计”活动。', ['target 我为厂里献一计 ← 搞']],
    ['可以搞一个“联络员”制度。', ['target 联络员 ← 搞']],
    ['服务站要达到有机构、有编制、有经费的“三有”标准。', ['slogan 三有 ← 达到']],
    ['服务站要达到“五有”标准。', ['slogan 五有 ← 达到']],
    ['不能搞“一刀切”。', ['criticism 一刀切']],
    ['有的单位搞“击鼓传花”。', ['criticism 击鼓传花']],
    ['没有达到这个水平，“三有”标准要重来。', ['slogan 三有']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('whose words are told by the way, and what a habit is blamed for', () => {
  test.each<[string, readonly string[]]>([
    ['用群众的话说，就是“干部多跑腿，群众少跑路”。', ['citation 干部多跑腿，群众少跑路']],
    ['用一句话说，就是“早谋划、早动手”。', ['slogan 早谋划、早动手']],
    ['“庸、懒、散”的毛病要改。', ['criticism 庸、懒、散']],
    ['“稳、准、快”的打法要坚持。', ['term 稳、准、快']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('what only sounds like blame', () => {
  test.each<[string, readonly string[]]>([
    ['“不想腐”靠的是信仰。', ['term 不想腐']],
    ['“不想干”的心态要不得。', ['criticism 不想干']],
    ['纪委要紧盯“关键少数”和招标领域，严肃查处靠企吃企。', ['term 关键少数']],
    ['存在的问题是：一是转型偏慢，煤电仍是“压舱石”。', ['term 压舱石']],
    ['存在的问题是：一是个别干部成了“撞钟人”。', ['criticism 撞钟人']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});
