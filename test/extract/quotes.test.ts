import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Quotes as `role text`, then speaker and verb of a citation, governor of others. */
const quotes = (text: string): readonly string[] =>
  (reading(text).quotes ?? []).map(({ role, text: inner, speaker, verb, governor }) => {
    const said = speaker === null && verb === null ? '' : ` ← ${speaker ?? '?'} ${verb ?? '?'}`;
    return `${role} ${inner}${said}${governor === null ? '' : ` ← ${governor}`}`;
  });

describe('citation', () => {
  test.each([
    ['习近平总书记指出：“绿水青山就是金山银山。”', 'citation 绿水青山就是金山银山。 ← 习近平总书记 指出'],
    [
      '习近平总书记强调，“安全生产是民生大事，一丝一毫不能放松”。',
      'citation 安全生产是民生大事，一丝一毫不能放松 ← 习近平总书记 强调',
    ],
    ['老百姓常说，“火车跑得快，全靠车头带”。', 'citation 火车跑得快，全靠车头带 ← 老百姓 常说'],
    ['古人云：“为政之要，惟在得人。”', 'citation 为政之要，惟在得人。 ← 古人 云'],
    ['毛泽东同志曾告诫我们：“世界上怕就怕认真二字。”', 'citation 世界上怕就怕认真二字。 ← 毛泽东同志 告诫'],
    ['要按照省委“闻令而动、令行禁止”的要求抓落实。', 'citation 闻令而动、令行禁止 ← 省委 ?'],
    ['习近平总书记指出:"民生无小事,枝叶总关情."', 'citation 民生无小事,枝叶总关情. ← 习近平总书记 指出'],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual([expected]);
  });
});

describe('slogan', () => {
  test.each([
    ['要增强“四个意识”。', 'slogan 四个意识 ← 增强'],
    ['坚决整治“四风”。', 'slogan 四风'],
    ['推行村书记主任“一肩挑”。', 'slogan 一肩挑 ← 推行'],
    ['树立“抓安全就是保民生，保民生必须抓安全”的理念。', 'slogan 抓安全就是保民生，保民生必须抓安全'],
    ['强化“绿水青山就是金山银山”的意识。', 'slogan 绿水青山就是金山银山'],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual([expected]);
  });
});

describe('target', () => {
  test.each([
    ['深入实施“归雁工程”。', ['target 归雁工程 ← 实施']],
    ['组织开展“大走访”活动。', ['target 大走访 ← 开展']],
    ['开展党员干部“大轮训”。', ['target 大轮训 ← 开展']],
    ['认真落实好“河长制”。', ['target 河长制 ← 落实']],
    ['着力打造“青河茶”品牌。', ['target 青河茶 ← 打造']],
    ['拓展深化“万企兴万村”行动。', ['target 万企兴万村 ← 拓展深化']],
    ['推进“平安村”和“清洁村”建设。', ['target 平安村 ← 推进', 'target 清洁村 ← 推进']],
    ['实施“春风”“夏雨”行动。', ['target 春风 ← 实施', 'target 夏雨 ← 实施']],
    ['要开展‘回头看’。', ['target 回头看 ← 开展']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test('in a review too', () => {
    expect(quotes('同志们：\n去年，全市实施“归雁工程”，取得新成效。')).toEqual(['target 归雁工程 ← 实施']);
  });
});

describe('criticism', () => {
  test.each([
    ['坚决防止“两张皮”，不搞“一刀切”。', ['criticism 两张皮', 'criticism 一刀切']],
    ['有的干部热衷于“盆景工程”。', ['criticism 盆景工程']],
    ['“上有政策、下有对策”的现象依然存在。', ['criticism 上有政策、下有对策']],
    ['存在“等靠要”思想。', ['criticism 等靠要']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('term', () => {
  test.each([
    ['下好“先手棋”，牵住“牛鼻子”。', ['term 先手棋', 'term 牛鼻子']],
    ['补齐“短板”。', ['term 短板']],
    ['压实“第一责任人”责任。', ['term 第一责任人']],
    ['编制“十五五”规划。', ['term 十五五']],
    ['“青河茶”名声在外。', ['term 青河茶']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('document', () => {
  test.each([
    ['认真学习《中国共产党章程》和《准则》。', ['document 中国共产党章程', 'document 准则']],
    ['落实《关于“三个一批”的通知》。', ['document 关于“三个一批”的通知', 'slogan 三个一批']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('marks', () => {
  test.each([
    ['“甲村”', '“甲村”', '甲村'],
    ["'甲村'", "'甲村'", '甲村'],
    ['"甲村"', '"甲村"', '甲村'],
    ['「甲村」', '「甲村」', '甲村'],
    ['《甲村志》', '《甲村志》', '甲村志'],
    ['“甲\u200b村”', '“甲\u200b村”', '甲\u200b村'],
  ])('%j', (text, written, inner) => {
    const [quote] = reading(`这里有${text}一处。`).quotes ?? [];
    expect(quote?.span).toEqual({ start: 3, end: 3 + written.length });
    expect(quote?.text.replace('\u200b', '')).toBe(inner.replace('\u200b', ''));
  });

  test.each(['（甲村）', '【甲村】', '“甲村', '甲村”', "don't"])('%j is no quote', (text) => {
    expect(reading(`这里有${text}一处。`).quotes).toEqual([]);
  });

  test('nested ones are both there', () => {
    expect(quotes('他说的“甲‘乙’丙”在这里。')).toHaveLength(2);
  });
});
