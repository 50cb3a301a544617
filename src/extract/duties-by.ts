/**
 * Duties given with 由 and no other word of modality: 增开的临客由局调度所统一掌握; 补贴标准由财政局、物价局测算; 家属工作由各段党委去做.
 * Left out: 由 with a modal behind (由县应急局负责, which binds by 负责), what attributes (由住建局编制的规划), what was done, who speaks or
 * presides, what those above do to others (由纪委约谈).
 */
import { compounds } from '../source/compounds.js';
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt, unitAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import { ADVERBS } from './actor-adverbials.js';
import { actorEndsOf, OF } from './actor-ends.js';
import { personEnd } from './actor-persons.js';
import { isNounPhrase } from './actor-phrases.js';
import { endsActor } from './actor-nouns.js';
import { isOtherBy } from './actors.js';
import type { Context } from './context.js';
import { MARKS, type Binding } from './duty-bounds.js';
import { BY_WHOM } from './modals.js';
import { organsEnd } from './organs.js';
import { maybe, skipWords, words } from './word-runs.js';

const MAX_ACTOR = 24;

/** How, to whom and with whom it is done. */
export const MANNERS = wordSet(
  '统一 逐一 逐个 逐项 逐人 逐户 逐级 逐村 逐条 逐案 逐笔 逐家 逐校 直接 集中 分别 定期 及时 按月 按季 按年 按周 按期 按时 每月 每周 每季度 每年 联合 依法 严格 出面 全程 全权 抓紧 尽快 限期 按规定 按程序 分头 分片 就近 单独 一并 随时 当场 当日 当天 一次',
);
const GOING = wordSet('来 去 再 先');
const NO_TOWARDS = wordSet('对照 对口 对接 给予 向心 把关 商讨 商定');
const TOWARDS = wordSet('向 会同 商 按照 对 把 给 根据');

const ACTS = wordSet(
  '测算 掌握 解决 兜底 组织 安排 审批 审核 审查 审定 核定 核实 核查 核对 认定 鉴定 验收 抽查 检查 清理 清查 清退 保管 管理 发放 拨付 支付 垫付 列支 解释 汇总 汇编 制定 制订 起草 拟定 编制 拿出 提出 上报 出面 出具 签字 签批 把关 带队 保障 落实 处理 处置 调处 调解 调配 调度 调剂 采购 配送 配发 供应 登记 建档 造册 牵线 协调 督促 督办 跟踪 监测 收集 受理 办理 承办 经办 代办 实施 执行 培训 选派 抽调 派出 通知 公布 公示 公开 统计 维护 维修 看管 护送 接送 包保 包到 盯到 补齐 补足 配齐 接管 代管 监管 回收 收回 收缴 开具 打捞 值守 巡查 巡护 重新 印制 印发 保存 募集 发到 送到 送达 报到 下到 分到 落到 凑齐 出钱 出人 出车 顶上',
);
/** With one of these alone behind the actor, what stands before 由 is the duty: 家属工作由各段党委去做. */
const BARE = wordSet(
  compounds(maybe('来 去'), words('抓 做 办 管 干 定 搞 盯 查 修 守 看 审 批 收 发 养 护 派 写 赔 掏 出 拿 包 背 担')),
);

/** 由房管局会同占用单位解决, 由各区组织消杀队: what they do, and with whom. */
const WITH = wordSet('会同 联合');
const PUTS = wordSet('组织');
/** 县委组织部: the organ, and no deed of the committee's. */
const ORGANIZERS = wordSet('组织部 组织科 组织处 组织委员 组织干事');
/** 由专人代办 names nobody; 由我市承办 tells of what is to be held. */
const NOBODY = wordSet('专人 我 咱 本');
/** 由财政保障转向市场调节: what it was before. */
const TURNS = wordSet('转向 转为 走向 变为 变成 改为 过渡 增加 提高 扩大 延伸 拓展');
/** 由政府安排工作的退役士兵 */
const GRANTED = wordSet('安排工作 安排就业');

const THING = /[一-龥]{2}/u;

const HOUSES = wordSet('两家 三家 四家 五家 六家 七家 八家 双方 三方');

/** 由市应急局编制的, 由厂里安排了 */
const NOT_ASKED = characters('的了过着');

/** Who speaks or presides. */
const PRESIDES = wordSet('担任 兼任 出任 组成 构成 主持 宣读 致辞 致词 发言 讲话 颁奖 献花 作报告 授课');

/** Where the words before 由 are of another word, or say that it was so. */
const NOT_BEHIND = wordSet(
  '不 不能 不得 不应 不应该 不该 不许 不准 不宜 不可 不再 请 下面 下午 上午 是 曾 原 都是 一直 历来 历史上 已 已经 主要 改',
);

/** 去年，低保金由民政局发放: what was. */
const PAST = wordSet('去年 过去 以前 从前 当时 当年 那时 曾经 一直 历来 目前');

/** 全县80%以上的法规由行政机关执行: how it is. */
const PART = /(?:\d[\d.]*[%％]|百分之[一-龥]{1,4}|[一二三四五六七八九]成)(?:以上|左右|多)?的/u;
const isPartDone = (clause: string): boolean => clause.length <= LONGEST_PART && PART.test(clause);
const LONGEST_PART = 40;

/** The duty that 由 at the place gives; null where it gives none. */
export function byWhom(context: Context, at: number): Binding | null {
  const { syntax, lexicon } = context;
  if (isOtherBy(syntax, at + 1)) return null;
  if (NOT_BEHIND.endingAt(syntax, at) >= 0 || PAST.first(syntax, clauseStart(syntax, at), at) >= 0) return null;
  if (isPartDone(syntax.text.slice(clauseStart(syntax, at), at))) return null;
  const start = at + 1;
  const limit = MARKS_OF_CLAUSE.find(syntax, start, Math.min(syntax.text.length, start + MAX_ACTOR + 8));
  const ends = actorEndsOf(lexicon);
  let longest = -1;
  const given = (actor: number): Binding | null => {
    const acted = actEnd(context, at, actor, limit, longest);
    if (acted === null) return null;
    const bound = { actor: { start, end: actor }, audience: false, modality: BY_WHOM, modalityStart: at };
    return { ...bound, dutyStart: acted.start, ...(acted.end === undefined ? {} : { dutyEnd: acted.end }) };
  };
  if (NOBODY.startingAt(syntax, start) > 0 || TURNS.first(syntax, start, limit) >= 0) return null;
  const row = organsEnd(syntax, start, limit);
  if (row > 0) {
    const found = given(row);
    if (found !== null) return found;
  }
  const called = personEnd(context, start, limit);
  const byName = called > 0 ? given(called) : null;
  if (byName !== null) return byName;
  const floor = start + 1;
  let end = ends.behindLast(syntax, Math.min(limit, start + MAX_ACTOR), floor);
  for (; end > floor; end = ends.behindLast(syntax, end - 1, floor)) {
    if (WITH.first(syntax, start, end) >= 0) continue;
    const puts = PUTS.first(syntax, start + 2, end);
    if (puts > 0 && ORGANIZERS.startingAt(syntax, puts) < 0 && endsActor(lexicon, syntax, start, puts)) continue;
    if (!endsActor(lexicon, syntax, start, end) || !isNounPhrase(lexicon, syntax, start, end)) continue;
    const houses = HOUSES.startingAt(syntax, end);
    const found = given(houses > 0 ? houses : end);
    if (found !== null) return found;
    longest = Math.max(longest, end);
  }
  return null;
}

/** 种子由供销社送，化肥由农资公司赊销: where two are charged so one beside the other, whatever they do. */
const BYS = characters(BY_WHOM);
const ROW_REACH = 24;
function isInRow(syntax: Scan, by: number): boolean {
  const { start, end } = sentenceAt(syntax, by);
  const next = BYS.find(syntax, by + 1, Math.min(end, by + ROW_REACH));
  if (next < Math.min(end, by + ROW_REACH) && !isOtherBy(syntax, next + 1)) return true;
  const floor = Math.max(start, by - ROW_REACH);
  const before = BYS.behindLast(syntax, by, floor);
  return before > floor && !isOtherBy(syntax, before);
}
const SHORT_DEED = /^[一-龥]{2,8}$/u;
const isShortDeed = (syntax: Scan, at: number, limit: number): boolean =>
  PUTS.startingAt(syntax, at - 1) < 0 &&
  SHORT_DEED.test(syntax.text.slice(at, limit)) &&
  NOT_ASKED.find(syntax, at, limit) === limit &&
  OF.find(syntax, at, limit) === limit &&
  PRESIDES.first(syntax, at, limit) < 0;

const MARKS_OF_CLAUSE = characters('，。；：！？\n“（');

/** Where the duty begins, and ends if it stands before 由; null where nothing is done behind the actor. */
function actEnd(
  context: Context,
  by: number,
  actor: number,
  limit: number,
  longest: number,
): { start: number; end?: number } | null {
  const { syntax } = context;
  const bare = BARE.startingAt(syntax, actor);
  if (bare > 0 && MARKS.has(syntax, bare)) {
    const unit = unitAt(syntax.units, by);
    const start = Math.max(clauseStart(syntax, by), unit?.marker.end ?? 0);
    return THING.test(syntax.text.slice(start, by)) ? { start, end: by } : null;
  }
  const manner = skipWords(MANNERS, syntax, actor, limit);
  const how = skipWords(ADVERBS, syntax, skipWords(GOING, syntax, manner, limit), limit);
  // 由办公室统一印制: how it is to be done says that it is to be done.
  if (
    how < limit &&
    (manner > actor || (TOWARDS.startingAt(syntax, how) > 0 && NO_TOWARDS.startingAt(syntax, how) < 0))
  )
    return NOT_ASKED.find(syntax, how, limit) < limit || PRESIDES.first(syntax, how, limit) >= 0
      ? null
      : { start: actor };
  const act = ACTS.startingAt(syntax, how, limit);
  if (act < 0 && actor > longest && isShortDeed(syntax, actor, limit) && isInRow(syntax, by)) return { start: actor };
  return act < 0 ||
    act < longest ||
    GRANTED.startingAt(syntax, how) > 0 ||
    NOT_ASKED.has(syntax, act) ||
    OF.find(syntax, act, act + 3) < act + 3
    ? null
    : { start: actor };
}
