/**
 * Who is to do what is measured, where a clause opens with an office and what it does: 县交通局新建公路120公里, 人力资源部全年要培训300人次.
 * The office is no part of the metric, and a day that another office is to keep to (安环部要在一季度末前…，人力资源部要…) is none of its own.
 * Left out: what belongs to an office (公司销售收入, 学校建设), all there is (全县), what ends like an office (全部, 好处).
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import { deadlineLength } from './deadline-forms.js';
import { ACTIONS } from './target-stretch.js';
import { joined, maybe, skipWords, words } from './word-runs.js';

const ENDS = characters('局厅部科处委办室组队站所司团行间镇乡道府门位校院区心厂');
const OFFICES = wordSet(
  '局 厅 部 安全部 科 处 委 办 室 组 队 站 所 公司 集团 支行 分行 车间 镇 乡 街道 政府 部门 单位 学校 中学 小学 医院 卫生院 学院 法院 检察院 社区 中心 厂',
);
const NO_OFFICES = wordSet(
  '全部 大部 内部 外部 东部 西部 南部 北部 中部 局部 干部 支部 总部 底部 头部 腹部 学科 本科 专科 百科 好处 到处 之处 深处 长处 用处 各处 随处 处处 坏处 害处 益处 远处 高处 低处 何处 教室 办公室 温室 居室 卧室 小组 排队 教办 举办 承办 督办 交办 包办 领办 创办 主办 协办 开办 兴办 网办 快办 帮办 代办 场所 厕所 住所 全镇 全乡 全区 全市 全县 全校 全院 全厂 全局 全公司 全集团 全街道 我镇 我乡 我校 我院 我厂 我局 城镇 某公司 建厂 建站 建队 建所 建校 建院 建镇 核心 中心任务',
);
const ROOMS = wordSet('办公室 局办公室 院办公室 校办公室 党政办公室 综合办公室 县委办公室 县政府办公室');
/** All, and what is told by where or which: no name of an office. */
const NO_HEADS = characters('全我每在对把将为从向由以按是有这那让使其该若如凡引');
const LONGEST_OFFICE = 14;
const SHORTEST_OFFICE = 2;

/** What an office does, and what begins no noun behind its name. */
const DEEDS = wordSet(
  '新建 新改建 改扩建 改建 扩建 建成 建好 建起 修建 修好 完成 举办 开展 引进 招聘 招录 招引 选派 派出 抽调 拿出 组建 承担 落实 争取 实现 新增 改造 打造 办好 办成 铺设 疏浚 栽植 化解 清收 盘活 整治 排查 整改 查处 办结 收回 筹集 采购 检修 发放 培育 培养 轮训 走访 慰问 救助 确保 力争',
);
const MODALS = wordSet('要 必须 务必 须 应 应当 得 需 负责 牵头');
const HOW = wordSet('都 也 均 再 还 至少 全年 今年 明年 年内 各 分别 同步 同时 具体 全部');

/** Whether a name ends like an office, and not in a longer word that is none: 安全部 is one, 全部 not. */
function isOffice(keyed: Keyed, from: number, end: number): boolean {
  const office = OFFICES.endingAt(keyed, end, from);
  const other = NO_OFFICES.endingAt(keyed, end, from);
  // 办公室要在10月15日前修订: one that must do something.
  if (ROOMS.startingAt(keyed, from) === end) return MODALS.startingAt(keyed, end) >= 0;
  return office >= 0 && (other < 0 || office < other);
}

/** Where the office ends that a clause opens with and that must or does something; -1 where it opens with none. */
export function doerEnd(keyed: Keyed, from: number, to: number): number {
  if (NO_HEADS.has(keyed, from)) return -1;
  const limit = Math.min(to, from + LONGEST_OFFICE);
  for (let at = ENDS.find(keyed, from + 1, limit); at < limit; at = ENDS.find(keyed, at + 1, limit)) {
    const end = at + 1;
    if (end - from < SHORTEST_OFFICE || !isOffice(keyed, from, end)) continue;
    const dated = Math.max(0, deadlineLength(keyed, DATES.skip(keyed, end, end + 1)));
    const behind = skipWords(HOW, keyed, dated > 0 ? DATES.skip(keyed, end, end + 1) + dated : end, to);
    if (MODALS.startingAt(keyed, behind, to) >= 0 || DEEDS.startingAt(keyed, behind, to) >= 0) return end;
    // 城管局9月底前拆除: behind its day an office does whatever is said.
    if (dated > 0 && to - behind >= LEAST_DEED) return end;
  }
  return -1;
}
const DATES = characters('在于');
const LEAST_DEED = 2;

/** Offices that are never what is done to. */
const BUREAUS = wordSet('局 厅 部 科 处 委 办 政府 公司 集团 支行 分行 部门');

/** Behind the office that does at once what is measured: 县交通局新建公路; the place itself where none does. */
export function behindDoer(keyed: Keyed, from: number, to: number): number {
  const end = doerEnd(keyed, from, to);
  if (end < 0) return from;
  // 县交通局年底前新建公路: its day stands between.
  const dated = end + Math.max(0, deadlineLength(keyed, end));
  const acts = ACTIONS.startingAt(keyed, dated, to) >= 0;
  if (dated > end && acts) return dated;
  if (EACH.has(keyed, from) || BUREAUS.endingAt(keyed, end, from) < 0) return from;
  return DEEDS.startingAt(keyed, dated, to) >= 0 || (dated > end && to - dated >= LEAST_DEED) ? dated : from;
}
/** 各部门新增…: of each of them, and of all together. */
const EACH = characters('各');

/** 安环部要在6月底前, 县住建局6月底前: nothing but what must stands between the office and its day. */
const LEADS = wordSet([
  ...joined(words('要 必须 务必 须 应 应当 得 需 负责'), maybe('在 到 于 赶在 抢在')),
  '在',
  '到',
]);

/** Whether a day is one office's to keep to, and another office has a clause of its own between it and the place. */
export function isOthersDay(scan: Scan, { start, end }: Span, at: number): boolean {
  const clause = clauseStart(scan, start);
  if (clause === start || CLAUSES.find(scan, end, at) === at) return false;
  const own = ownerEnd(scan, clause, start);
  if (own < 0) return false;
  for (let mark = CLAUSES.find(scan, end, at); mark < at; mark = CLAUSES.find(scan, mark + 1, at))
    if (doerEnd(scan, mark + 1, at) > 0) return true;
  return false;
}
const CLAUSES = characters('，；');

function ownerEnd(scan: Scan, clause: number, day: number): number {
  if (NO_HEADS.has(scan, clause) || day - clause > LONGEST_OFFICE + 4) return -1;
  for (let at = ENDS.find(scan, clause + 1, day); at < day; at = ENDS.find(scan, at + 1, day)) {
    const end = at + 1;
    if (!isOffice(scan, clause, end)) continue;
    if (skipWords(LEADS, scan, end, day) === day) return end;
  }
  return -1;
}
