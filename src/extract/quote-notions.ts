/**
 * What a quotation is the name of: a notion (“X”的理念 is governed by nothing), a principle that is held to (坚持“X”的原则),
 * an ability, an aim that is reached.
 */
import { compounds } from '../source/compounds.js';
import type { Span } from '../source/span.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Scan } from '../syntax/scan.js';
import { joined } from './word-runs.js';

const NOTIONS = '理念 意识 思想 观念'.split(' ');
/** What a motto gives those who go by it. */
export const SPIRITS =
  '劲头 姿态 状态 紧迫感 干劲 情怀 胸怀 定力 气概 韧劲 境界 担当 责任感 使命感 危机感 勇气 斗志 气魄 魄力 恒心 毅力 自觉 胆识 品格 闯劲 狠劲 拼劲 锐气 底气 骨气 志气 执着 豪情 决心 合力'.split(
    ' ',
  );
const NOTION_BEHIND = wordSet([
  ...NOTIONS,
  ...joined('职责 责任 主责 首责 使命 角色'.split(' '), ['意识', '观念']),
  ...joined(
    ['的', '的工作', '的发展', '的政治', '的责任', '的目标'],
    [...NOTIONS, ...'精神 原则 导向 思路 态度 作风 认识 信念 决心 要求'.split(' ')],
  ),
  ...joined(['', '的'], '作用 效应 功能 优势'.split(' ')),
  ...joined(['的', '的基本', '的重大', '的科学', '的重要'], ['判断', '论断']),
  ...joined(['的'], SPIRITS),
  ...joined(['', '这个', '这一', '的'], '要害 关键 核心 环节 字 二字 两字'.split(' ')),
  ...joined(['', '这', '的'], '两个字 三个字 四个字 五个字 六个字 八个字 几个字'.split(' ')),
]);
/** 树立“两个服务”意识: a set keeps its verb; not 抓“三农”的劲头. */
const IDEAS_BEHIND = wordSet(
  compounds(['', '的', '的工作', '的发展'], '意识 理念 思想 观念 思路 要求 精神 原则'.split(' ')),
);
/** “…”的备考思路, “…”的办学理念. */
export const NOTION_OF_A_KIND = opening(
  /的(?!重要|批示|指示|讲话|文件|会议)[一-龥]{0,4}?(?:理念|意识|思想|观念|精神|原则|导向|思路|态度|作风|认识|信念|宗旨)(?!教育|学习|建设|活动|文明|传承|状态|会议|区)/,
  '的',
);

export const namesIdea = (keyed: Keyed, { end }: Span): boolean =>
  IDEAS_BEHIND.startingAt(keyed, end) >= 0 || NOTION_OF_A_KIND.test(keyed, end);

/** Behind a quotation and those right behind it: “甲”“乙”的理念, “甲”、“乙”的理念. */
export function rowEnd(scan: Scan, end: number): number {
  let at = end;
  for (let count = 0; count < MAX_ROW; count++) {
    const open = DUN.skip(scan, at, at + 1);
    const close = OPENING.has(scan, open) ? (scan.partners[open] ?? 0) : 0;
    if (close <= open) break;
    at = close;
  }
  return at;
}
const MAX_ROW = 4;
const DUN = characters('、');
const OPENING = characters('“');

/** “X”的理念, “X”的精神: the quotation names a notion and is governed by nothing. */
export const namesNotion = (keyed: Keyed, { end }: Span): boolean =>
  NOTION_BEHIND.startingAt(keyed, end) >= 0 || NOTION_OF_A_KIND.test(keyed, end);

/** 实现“案件不积压、矛盾不上交”的目标, or that alone: what is reached has its verb. */
const REACHING = wordSet('实现 达到 完成');
const AIM_BEHIND = wordSet(compounds(['', '的'], '目标 奋斗目标 工作目标 总目标 双重目标 双目标'.split(' ')));
export const BESIDE = characters('和与及');
const MAX_BESIDE = 30;
export const isReached = (keyed: Keyed, { start, end }: Span): boolean =>
  (REACHING.endingAt(keyed, start) >= 0 && (AIM_BEHIND.startingAt(keyed, end) >= 0 || CLAUSE_STOPS.has(keyed, end))) ||
  reachedBeside(keyed, { start, end }) >= 0;

/** Where the verb begins that reaches what is quoted beside another aim: 实现收入翻番和“千亿园区”的目标; -1 where none does. */
export function reachedBeside(keyed: Keyed, { start, end }: Span): number {
  if (!BESIDE.has(keyed, start - 1) || AIM_BEHIND.startingAt(keyed, end) < 0) return -1;
  const from = CLAUSE_STOPS.behindLast(keyed, start, Math.max(0, start - MAX_BESIDE));
  return REACHING.first(keyed, from, start);
}

/** 坚持“应收尽收”的原则: what is held to has its verb. */
const HELD_TO = wordSet('坚持 坚守 遵循 贯彻 践行');
const PRINCIPLE_BEHIND = wordSet(
  compounds(['', '的', '的工作', '的基本', '这一', '这个', '的指导'], '原则 方针 总基调'.split(' ')),
);
export const isHeldTo = (keyed: Keyed, { start, end }: Span): boolean =>
  HELD_TO.endingAt(keyed, start) >= 0 && PRINCIPLE_BEHIND.startingAt(keyed, end) >= 0;

/** 增强“善为”的本领: what is strengthened is the ability, which the quotation tells. */
const STRENGTHENING = wordSet('增强 提升 提高 锤炼 练就 强化 培养 增长 掌握');
const ABILITY_BEHIND = wordSet(compounds(['的', '的过硬', '的真', '的硬'], '本领 能力 素质 水平 功夫 本事'.split(' ')));
export const namesAbility = (keyed: Keyed, { start, end }: Span): boolean =>
  STRENGTHENING.endingAt(keyed, start) >= 0 && ABILITY_BEHIND.startingAt(keyed, end) >= 0;

export const CLAUSE_STOPS = characters('，。；！');

/** 推动“以票管税”向“以数治税”转变: what is to be left behind is not what is sought. */
const LEFT_BEHIND = opening(/(?:向|变成?|变为|转为|转向|到|为)“/, '向变转到为');
export const isLeftBehind = (keyed: Keyed, { end }: Span): boolean => LEFT_BEHIND.test(keyed, end);
