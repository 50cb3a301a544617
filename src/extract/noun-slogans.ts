/**
 * Sets that show by the noun behind what counts them: 三大攻坚战, 三重保障, 三级联动, 三场硬仗; 双考核机制. Nouns of things and bodies that are
 * counted (五大职能部门) make none.
 */
import { characters, firstsOf, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { COUNTED_OR_DOUBLE, valueAt, type Pattern } from './slogan-patterns.js';

const GREAT = characters('大');
const BATTLE = characters('场');
const FOLD = characters('重');

/** 三名工程: 名师, 名校, 名校长; not 三名工程师. */
const FAMED = opening(/名(?:工程(?![师技人院硕博兵队类])|战略(?!家))/, '名');

/** The set whose noun begins at `counter`, the place behind the count that begins at `at`; null where there is none. */
export function nounSlogan(keyed: Keyed, at: number, counter: number): Pattern | null {
  if (counter === at) return DOUBLE.test(keyed, at) ? { length: 3, number: [2] } : null;
  if (GREAT.has(keyed, counter)) return bigSet(keyed, at, counter + 1);
  if (FOLD.has(keyed, counter)) return foldedSet(keyed, at, counter + 1);
  if (JOINED.has(keyed, counter)) return joinedSet(keyed, at, counter);
  if (FAMED.test(keyed, counter))
    return { length: counter + FAMED.length(keyed, counter) - at, number: [valueAt(keyed.text, at)] };
  const battles = BATTLE.has(keyed, counter) ? BATTLES.length(keyed, at) : -1;
  return battles < 0 ? null : { length: battles, number: [valueAt(keyed.text, at)] };
}

/** Fields before the noun of a set of 大: 八大惠民工程. */
const FIELDS =
  '惠民 富民 民生 发展 重点 基础 民心 利民 便民 强基 特色 主导 优势 支柱 新兴 未来 绿色 生态 专项 百日'.split(' ');
/** Nouns of a set of 大; the first that fits is taken. */
const NOUNS =
  '攻坚战 保卫战 功能区 维度 要素 支撑 载体 行动 工程 战略 产业集群 产业链 产业园区 产业基地 产业 体系 平台 板块 领域 任务 举措 战役 计划 理念 空间 功能 支柱 集群 优势 品牌 抓手 机制 目标 建设 革命 作风 纪律 法宝 考验 危险 职能 改革 文化 关系 能力 定位 中心 基地 园区 主战场 主阵地 增长极 引擎 保障(?!房|性|中心) 屏障 硬仗 经济带 主攻方向 主导产业 支柱产业 特色产业 重点产业 新兴产业 重点工程 专项行动 提升行动 攻坚行动 重点任务 重点领域 发展理念 粮食品种'.split(
    ' ',
  );
const NOUN = opening(new RegExp(`(?:${FIELDS.join('|')})?(?:${NOUNS.join('|')})`), firstsOf([...FIELDS, ...NOUNS]));
const BODIES = wordSet('部门 科室 机构 单位 协会 联盟 公司 集团 企业 银行 管委会 办公室 专班 工人 院校');

/** N大 with a noun of its own: 三大攻坚战, 五大行动; `noun` is behind the 大. */
function bigSet(keyed: Keyed, at: number, noun: number): Pattern | null {
  const length = NOUN.length(keyed, noun);
  // 五大职能部门, 三大产业协会: bodies of a field are counted.
  if (BODIES.startingAt(keyed, noun + length) >= 0) return null;
  const value = length > 0 ? valueAt(keyed.text, at) : 0;
  return value < 2 ? null : { length: noun + length - at, number: [value] };
}

/** What comes in so many layers: 三重保障, 三重压力. */
const LAYERED = opening(
  /(?:保障|防线|防护网?|屏障|压力|约束|机遇|考验|叠加|优势|红利|监管|把关)/,
  '保防屏压约机考叠优红监把',
);

/** 三重保障; `noun` is behind the 重. 双重 and 多重 count nothing. */
function foldedSet(keyed: Keyed, at: number, noun: number): Pattern | null {
  const length = LAYERED.length(keyed, noun);
  const value = length > 0 ? valueAt(keyed.text, at) : 0;
  return value < 3 || value > 9 ? null : { length: noun + length - at, number: [value] };
}

/** 三级联动, 四链融合, 五社联动: what works together. */
const JOINED = characters('级链社方轮端治源网化育水层环园区警线户');
const TOGETHER = opening(
  /[级链社方轮端治源网化育水层环园区警线](?:联动|叫应|联创|同创|融合|共治|同治|驱动|并进|并举|联防|联调|联审|包保|贯通|会商)/,
  '级链社方轮端治源网化育水层环园区警线',
);
const MOST_JOINED = 9;
/** 十户联防, 五户联保: households that answer for each other. */
const HOUSEHOLDS = opening(/户(?:联防|联保|联包|联建|联动|联调|互助)/, '户');

function joinedSet(keyed: Keyed, at: number, counter: number): Pattern | null {
  const households = HOUSEHOLDS.length(keyed, counter);
  const length = Math.max(households, TOGETHER.length(keyed, counter));
  const value = length > 0 ? valueAt(keyed.text, at) : 0;
  if (households > 0 && value === 10) return { length: counter + length - at, number: [value] };
  // 一二三产融合 counts on; the first level is one of an order.
  return value < 2 || value > MOST_JOINED || COUNTED_OR_DOUBLE.has(keyed, at - 1) || ORDINAL.has(keyed, at - 1)
    ? null
    : { length: counter + length - at, number: [value] };
}
const ORDINAL = characters('第');

/** 三场硬仗, 两场攻坚战. */
const BATTLES = opening(/[二两三四五六七八九十2-9]场(?:硬仗|战役|攻坚战|胜仗)/, '二两三四五六七八九十23456789');

/** 双考核机制, 双报告制度: what is done twice, by what orders it. */
const TWICE =
  '考核 考评 报告 报到 承诺 公示 签字 审核 反馈 问责 督导 评议 挂钩 述职 负责 巡查 回访 评价 激励 监管 预警'.split(' ');
export const DONE_TWICE = firstsOf(TWICE);
const DOUBLE = opening(new RegExp(`双(?:${TWICE.join('|')})(?=机制|制度|体系|模式|工作法|管理|工程|行动)`), '双');
