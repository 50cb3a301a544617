/**
 * Whose charge a thing is: 病历质量归医务科管，耗材归设备科. What stands before 归 is the duty; a verb of charge stands behind the actor, or
 * another 归 beside it. Left out: words that 归 is part of (归档, 划归), what one gets (收益归村集体), and what was so (过去归企业管).
 */
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt, unitAt } from '../syntax/around.js';
import { isPerson, isSomebody } from './actor-persons.js';
import type { Context } from './context.js';
import type { Binding } from './duty-bounds.js';
import { BELONGS_TO, GIVEN_TO } from './charge-words.js';
import { joined, maybe, skipWordsBack, words } from './word-runs.js';

export const BELONGS = characters(BELONGS_TO);
export const GIVES = characters(GIVEN_TO.charAt(0));

/** 归档, 归口; 回归, 划归 */
const WORDS = wordSet(
  '归还 归属 归口 归类 归纳 归档 归来 归功 归结 归因 归队 归根 归零 归集 归案 归位 归入 归于 归到 归拢 归并 归侨 归国人员 归国华侨 归国留学 归咎 归宿 归心 归程 归途 归期 归仓 归库 归真 归一',
);
const NOT_BEHIND = characters('回划收总终当复同荣海不物皈指所统各');
/** What is done with what is in one's charge. */
const CHARGES = wordSet([
  ...joined(
    maybe('专门 去 来'),
    words(
      '管 抓 办 盯 负责 派 看 修 定 包 开 备 出 守 收 审 批 养 护 带 做 配 送 查 跑 写 拿 教 治 发 算 记 换 装 拆 建 种 买 运 接 投 填 报 批 自己定 说了算 管理 看护 管护',
    ),
  ),
  ...words('牵头 兜底 打理 掌管 维护 养护 看守 值守 把关 落实 协调 联系 统管 保管'),
]);
/** 成绩归大家, 收益归村集体, 产权归国家: what one gets or has, unless a verb of charge stands behind. */
const GOT = wordSet(
  '成绩 功劳 荣誉 名誉 光荣 利润 收益 收入 利益 好处 红利 所有权 产权 财产 土地 山林 林木 奖金 赔偿 奖励 使用权 经营权 承包权 著作权 版权 专利 上帝 凯撒 本金 余款 余粮 剩余 剩下 多收 多产 超产 结余 盈余 盈利 罚款 税收',
);
/** 过去归企业管: what was so, or is only told. */
const PAST = wordSet(
  '了 过去 以前 从前 当时 当年 那时 曾经 原来 原先 本来 一直 历来 去年 目前 究竟 到底 应当 不 是 说 讲 以为 认为 觉得',
);
/** 一律归档案馆管, 这一块呢归…: no part of the duty. */
const ADVERBS = wordSet('一律 统一 统统 全部 全 都 也 就 还 仍 仍然 今后 以后 要 应 须 必须 则 均 呢 嘛 啊');
/** What stands before the matter in its clause. */
const OPENERS = wordSet('其中 另外 同时 今后 以后 从今天起 从现在起 从下月起 具体说 第一 第二 第三 这样');
const STOPS = characters('，。；：、！？\n”（');
const ROW_STOPS = characters('，。；：！？\n”（');
const THING = /^[一-龥“”、\d]{2,16}$/u;
const LONGEST_ACTOR = 20;
const LONGEST_MATTER = 16;
const ROW_REACH = 32;

/** 接站的事交给团委, 账目这一块就交给老周去管: what is given is something to be done, or what they are to do with it stands behind. */
const TASKS = wordSet('事 事情 活 活儿 工作 任务 担子 摊子 这一块 这块 这一摊 这一头 这条线');
/** … and what one has charge of, which 交给 only hands over. */
const MATTERS = wordSet('案子 案件 账 门 这一项 这项 一项');
const GIVERS = wordSet('我 我们 我就 就 都 全 全都 全部 统统 今天 今天就 也 一律 一并 今后 以后 先');
export function given(context: Context, at: number): Binding | null {
  const { syntax } = context;
  const start = at + GIVEN_TO.length;
  if (!syntax.text.startsWith(GIVEN_TO, at)) return null;
  const clause = matterStart(context, at);
  const end = skipWordsBack(GIVERS, syntax, at, clause);
  if (end - clause < 2 || end - clause > LONGEST_MATTER || !THING.test(syntax.text.slice(clause, end))) return null;
  if (PAST.test(syntax, clauseStart(syntax, at), at)) return null;
  const actor = chargedEnd(context, start);
  if (actor === null || !(actor.isCharged || TASKS.endingAt(syntax, end, clause) >= 0)) return null;
  const bound = { actor: { start, end: actor.end }, audience: false, modality: GIVEN_TO, modalityStart: at };
  return { ...bound, dutyStart: clause, dutyEnd: end };
}

/** The duty that 归 at the place gives; null where it gives none. */
export function belonging(context: Context, at: number): Binding | null {
  const { syntax } = context;
  if (!isOwn(context, at)) return null;
  const clause = matterStart(context, at);
  const end = skipWordsBack(ADVERBS, syntax, at, clause);
  if (end - clause < 2 || end - clause > LONGEST_MATTER || !THING.test(syntax.text.slice(clause, end))) return null;
  if (PAST.test(syntax, clauseStart(syntax, at), at)) return null;
  const actor = chargedEnd(context, at + 1);
  if (actor === null) return null;
  // 电动车的案子归刑警二中队, 瞭望塔归老杜: a task, or a person by name, is enough.
  const isGiven =
    TASKS.endingAt(syntax, end, clause) >= 0 ||
    MATTERS.endingAt(syntax, end, clause) >= 0 ||
    isPerson(context, at + 1, actor.end);
  if (!(actor.isCharged || (!GOT.test(syntax, clause, end) && (isGiven || inRow(context, at))))) return null;
  const bound = { actor: { start: at + 1, end: actor.end }, audience: false, modality: BELONGS_TO, modalityStart: at };
  return { ...bound, dutyStart: clause, dutyEnd: end };
}

const isOwn = ({ syntax }: Context, at: number): boolean =>
  BELONGS.has(syntax, at) && !NOT_BEHIND.has(syntax, at - 1) && WORDS.startingAt(syntax, at) < 0;

/** Where the matter begins: behind the marker of its unit, and behind 其中 and its like. */
function matterStart({ syntax }: Context, at: number): number {
  const clause = Math.max(clauseStart(syntax, at), STOPS.behindLast(syntax, at, Math.max(0, at - LONGEST_MATTER - 2)));
  const start = Math.max(clause, markerEnd(syntax.units, clause, at));
  const behind = OPENERS.startingAt(syntax, start, at);
  return behind > start ? behind : start;
}
function markerEnd(units: Context['syntax']['units'], clause: number, at: number): number {
  const end = unitAt(units, clause)?.marker.end ?? 0;
  return end <= at ? end : 0;
}

/** Where whoever it belongs to ends, and whether a verb of charge stands behind. */
function chargedEnd(context: Context, start: number): { end: number; isCharged: boolean } | null {
  const { syntax } = context;
  const limit = Math.min(syntax.text.length, start + LONGEST_ACTOR);
  const whole = ROW_STOPS.find(syntax, start, limit);
  const first = STOPS.find(syntax, start, limit);
  for (const stop of BELONGS.find(syntax, start, whole) < whole ? [first] : [whole, first]) {
    if (stop >= limit && stop < syntax.text.length) continue;
    const verb = CHARGES.endingAt(syntax, stop, start + 2);
    if (verb > 0 && isSomebody(context, start, verb)) return { end: verb, isCharged: true };
    if (isSomebody(context, start, stop)) return { end: stop, isCharged: false };
  }
  return null;
}

/** 睡眠归德育处，手机归政教处: each alone may be told of what is so. */
function inRow(context: Context, at: number): boolean {
  const { syntax } = context;
  const sentence = sentenceAt(syntax, at);
  const next = BELONGS.find(syntax, at + 1, Math.min(sentence.end, at + ROW_REACH));
  if (next < Math.min(sentence.end, at + ROW_REACH) && isOwn(context, next)) return true;
  const before = BELONGS.behindLast(syntax, at, Math.max(sentence.start, at - ROW_REACH)) - 1;
  return before >= sentence.start && isOwn(context, before);
}
