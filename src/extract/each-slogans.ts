/** One for each, without marks: 一村一策, 一支部一品牌. Left out: 一人一张桌, 一月一报进展, which tell how it is. */
import { SPACES } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { COUNTS } from './slogan-patterns.js';

const ONE = characters('一');
/** 一村一策, 一支部一品牌, 一生一档: one for each. */
const EACH_UNIT = wordSet(
  '村 镇 乡 县 市 支部 企 企业 户 人 校 生 师 班 科 院 园 街 社区 单位 部门 项目 岗 厂 矿 湖 河 库 品 地 港 链 案 所 年 事 件 线 路 店 馆 园区 行业 领域 小区 楼 网格 矿山 隐患 产品 产业',
);
const EACH_STOP = characters(`${COUNTS}，。；：、“”（）${SPACES}的`);
const BEHIND_EACH = wordSet([
  ...'，。；：、！？”）》的等要都也已搞是',
  ...'机制 制度 工作 要求 模式 活动 行动 方案 政策 建设 管理 特色 工程 实施 逐 整治 治理 落实 推进'.split(' '),
]);
/** 一周一督查, 一小时一报: how often, which is a name only in quotation marks (“一周一督查、一月一排名”). */
const PERIODS = wordSet('月 周 季 季度 旬 日 天 小时 半月 半年');
const QUOTES = characters('“”');
const QUOTED_REACH = 16;
const isQuoted = (keyed: Keyed, at: number): boolean => {
  const behind = QUOTES.behindLast(keyed, at, Math.max(0, at - QUOTED_REACH));
  return keyed.text[behind - 1] === '“';
};
export const tellsHowOften = (keyed: Keyed, at: number): boolean =>
  PERIODS.startingAt(keyed, at + 1) >= 0 && !isQuoted(keyed, at);

/** Longest thing that each has, in characters. */
const MAX_EACH = 3;

/** 一月一报进展: what is done each time with its object behind it is a sentence, no name. */
const PERIOD = characters('年月周季日旬');
const REPORTS = characters('报查评测督考议评审');
const AFFAIR = wordSet('进展 进度 情况 结果 成绩 台账 数据 隐患 问题 业绩 实绩 效果');

const PIECES = characters('张盏把床碗间杯顿个');

/** 一户一处也不能拖: not one. */
const NONE_IS = opening(/[也都](?:不|没|未)/, '也都');

/** End of a 一…一… at a place; -1 where none begins. */
export function eachEnd(keyed: Keyed, at: number): number {
  const each = PERIODS.startingAt(keyed, at + 1);
  const thing = (each >= 0 && isQuoted(keyed, at) ? each : EACH_UNIT.startingAt(keyed, at + 1)) + 1;
  if (thing === 0 || !ONE.has(keyed, thing - 1)) return -1;
  const { length } = keyed.text;
  // 一人一张桌, 一年一个样: so many of a thing, no name.
  if (PIECES.has(keyed, thing)) return -1;
  if (PERIOD.has(keyed, thing - 2) && REPORTS.has(keyed, thing) && AFFAIR.startingAt(keyed, thing + 1) >= 0) return -1;
  const limit = EACH_STOP.find(keyed, thing, Math.min(length, thing + MAX_EACH));
  for (let end = thing + 1; end <= limit; end++)
    if (end === length || BEHIND_EACH.startingAt(keyed, end) >= 0) return NONE_IS.test(keyed, end) ? -1 : end;
  return -1;
}
