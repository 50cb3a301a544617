/** An amount and the words it is read with: what leads to it, what follows it, what is done to it. */
import { characters, type CharacterSet } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import type { Cues } from './target-cues.js';
import { kindsBefore, kindsBehind, type Kinds } from './word-kinds.js';

/** An amount and the words it is read with: those from `from` to the amount, and those behind it to `to`. */
export interface Stretch {
  readonly syntax: Syntax;
  readonly cues: Cues;
  readonly amount: Amount;
  /** The next amount, where no mark stands between. */
  readonly next: Amount | null;
  /** How many amounts stand in a row from this one on: 8%、9%和12%. */
  readonly run: number;
  readonly from: number;
  readonly to: number;
  /** Kinds of the words right before the amount, and of those right behind it. */
  readonly led: Kinds;
  readonly followed: Kinds;
}

export const beforeOf = ({ syntax, amount, from }: Stretch): string => syntax.text.slice(from, amount.start);
export const afterOf = ({ syntax, amount, to }: Stretch): string => syntax.text.slice(amount.end, to);

/** 最后一里, 最初一米, 打通最后100米 */
export const LAST_MILE = 1;
/** 每增加1个百分点: a rate. */
export const PER_CHANGE = 1 << 1;
/** 不超过3天, 缩短至5天; 仅用了20天 */
export const TIMED = 1 << 2;
/** 还剩50多天, 近十年: no time to be kept. */
export const TIME_LEFT = 1 << 3;
/** 这三个, 另五名, 上三年: numbers that point, but for 最后三名, 先后5次, 牵头1项 and 亿元以上3家. */
export const POINTING = 1 << 4;
export const AT_LAST = 1 << 5;
/** 下辖10个乡镇, 等5家 */
export const SAYS_HOW_MANY = 1 << 6;
export const AND_SO_ON = 1 << 7;
export const HAS = 1 << 8;
/** 已有3家投产: more than that they are there. */
export const HAS_GOT = 1 << 9;

export const ledBy = kindsBefore([
  [LAST_MILE, '最先 最后 最初 头 打通'],
  [PER_CHANGE, '每降 每降低 每增 每增加 每提高 每减少 每下降 每上升'],
  [
    TIMED,
    '不超过 不少于 不低于 至少 控制在 压缩至 压缩到 缩短 缩短至 缩短到 缩短了 提前 减少 减少到 压缩了 提前了 延长了 降至 降到 降为 压减到 压减至 压减为 压到 压至 减到 压缩为 缩短为 缩减到 缩减至 缩减为 精简到 精简至 减至 减到 控制到 限定在 压降到 压降至 不多于 平均 平均仅需 只需 仅需 不得超过 限时 延长 延长至 延长到 少于 达 达到 只用 只用了 仅用 仅用了 用时 历时 耗时 值守 值守了 隔离 隔离观察 医学观察 居家观察 集中观察 留观 留院观察 坚守 坚守了 备好 储备 平均住院日 住院日 平均用时 平均时长 平均耗时 办理时限 办结时限 审批时限 通关时间 周转天数 响应时间 候诊时间 等候时间 审理天数',
  ],
  [TIME_LEFT, '只剩 还剩 仅剩 剩 剩下 还有 只有 再过 近 最近 过去 未来 今后 前'],
  [POINTING, '这 那 哪 每 前 后 某 头 另 任何 上 下 同 第'],
  [
    AT_LAST,
    '最后 先后 牵头 领头 龙头 探头 码头 镜头 源头 罐头 喷头 接头 村头 街头 合同 协同 网上 线上 线下 地上 地下 名下 旗下 剩下 余下 剩下的 余下的 以上 以下 之上 之下 年底前 年末前 月底前 月末前 日前 节前 国庆前 元旦前 汛前 期前 之前 以前 学前 冬前 周前',
  ],
  [
    SAYS_HOW_MANY,
    '现有 原有 共有 辖 下辖 有 是 这 的 等 为 听取 听取了 参加会议的 刚才 前 第 余 多出 涉及 我县 我市 我省 我区 我校 我院 我局 我镇 我乡',
  ],
  [AND_SO_ON, '等'],
  [HAS, '有'],
  [HAS_GOT, '争取有 力争有 确保有 争取要有 必须有 务必有 没有 还有 再有 只有 仅有 已有 至少有 占的 要有'],
]);

/** 亿元级企业, 十元结构: a name. */
export const NAMES_MONEY = 1;
export const NAMES_SMALL_MONEY = 1 << 1;
/** 千米深处, 百里之外 */
export const FAR = 1 << 2;
/** 30项重点任务, 5个方面 */
export const TASKS = 1 << 3;
export const NO_NOUN = 1 << 4;

export const followedBy = kindsBehind([
  [NAMES_MONEY, '级 以上规模'],
  [NAMES_SMALL_MONEY, '结构 化 论 体制 体系'],
  [FAR, '深处 之外 以外 高空'],
  [TASKS, '重点 主要 具体 工作 专项 方面 问题 关系 任务 指标 事项 环节 大事 要事'],
  [NO_NOUN, '以上 左右 以内 大关 关口 台阶 门槛'],
]);

/** Actions that are counted: 新建3所, 培训1200人次. */
export const ACTIONS = wordSet(
  '新建 补充 补齐 建成 建设 完成 举办 开展 组织 培训 培育 引进 打造 创建 新增 实施 解决 化解 整改 排查 发放 投入 选派 派出 安排 整治 改造 修建 修复 落实 签约 开工 竣工 达 达到 突破 实现 争取 吸引 招录 招聘 帮扶 脱贫 减少 增加 压减 关停 关闭 取缔 立案 处分 查处 查办 问责 约谈 通报 处理 结案 移送 办理 办结 接待 覆盖 惠及 受益 推出 出台 制定 修订 发展 整顿 转化 提升 推广 种植 栽植 造林 流转 新开工 续建 筹集 争取到 到位 兑现 发行 减免 清退 清理 拆除 疏浚 衬砌 加固 储备 组建 成立 设立 配备 聘请 招引 洽谈 走访 慰问 救助 资助 联系 包联 结对 集结 备足 备齐 听课 撰写 发表 获 获得 荣获 承担 申报 获批 授权 采购 更新 投产 下线 销售 生产 收获 播种 检查 抽查 暗访 巡查 督查 调度 召开 研究 征求 收集 梳理 转移 安置 撤离 抢险 封停 处置 形成 举行 推行 评选 表彰 扶持 孵化 盘活 节约 降低 下降 提高 增长 缩短 压缩 领衔 服务 上门 回访 诊疗 接诊 手术 开设 开办 编写 录制 选树 命名 设置 布设 安装 更换 铺设 硬化 绿化 亮化 通车 贯通 投用 入驻 落户 注册 帮助 帮带 扶助 培养 选拔 遴选 选聘 轮训 建起 备好 带动 支持 选育 引育 回引 派驻 下派 落地 启动 侦破 侦办 破获 打掉 抓获 打击 拿下 挽回 追回 追缴 收缴 缴获 没收 调处 调解 受理 审结 执结 起诉 批捕 摸排 消除 排除 包保 包抓 领办 认领 代办 编制 编印 起草 修编 申请 受理 审批 审核 核查 承办 主办 印发 刊发 刊登 推送 清收 投放 理赔 检修 抢修 抽检 检测 义诊 筛查 随访 招收 录取 宣讲 张贴 认定 授予 颁发 报送 补种 补植 复核 清淤 出动 劝返 救治 收治 治愈 接种 签订',
);
/** Words between an action and its number: 新建了各类, 完成约. */
const FILLERS = wordSet([
  ...'了 出 到 好 成 过 各类 各级 各 共 新 近 约 至少 不少于 不低于 超过 突破 累计 再 重点 总计 第一批 首批 年均 每年 专题 至 为 剩余 剩下 余下 其余 剩余的 剩下的 余下的 其余的'.split(
    ' ',
  ),
  ' ',
]);
const MAX_FILLERS = 3;
const ACTION_REACH = 14;

/** Whether an action leads to the place: 累计新建了各类…; no further back than the floor. */
export function isActedOn(syntax: Syntax, place: number, floor: number): boolean {
  const limit = Math.max(floor, place - ACTION_REACH);
  let at = place;
  for (let fillers = 0; fillers <= MAX_FILLERS; fillers++) {
    if (ACTIONS.endingAt(syntax, at) >= limit) return true;
    at = FILLERS.endingAt(syntax, at);
    if (at < limit) return false;
  }
  return false;
}

const MARKS = characters('、，；。');
export const endsClause = ({ syntax, amount, to }: Stretch): boolean =>
  amount.end >= to || MARKS.has(syntax, amount.end);

const OPENS = characters('（“‘《');

/** First place of the stops in the range; pairs that end in it are stepped over whole, so that none is cut in half. */
export function stopBefore(syntax: Syntax, stops: CharacterSet, from: number, to: number): number {
  let at = stops.find(syntax, from, to);
  while (at < to && OPENS.has(syntax, at)) {
    const close = syntax.partners[at] ?? 0;
    if (close <= at || close > to) return at;
    at = stops.find(syntax, close, to);
  }
  return at;
}

/** 6座病险水库必须在5月20日前全部完成…: the words that say by when, between what is counted and what is done with it; empty where there are none. */
export function dueWithin(syntax: Syntax, end: number): Span {
  if (BEFORE.find(syntax, end, end + DUE_REACH) >= end + DUE_REACH) return { start: end, end };
  const due = DUE.exec(syntax.text.slice(end, end + DUE_REACH));
  const start = end + (due?.[1]?.length ?? 0);
  return { start, end: start + (due?.[2]?.length ?? 0) };
}
const BEFORE = characters('前');
const DUE_REACH = 30;
const DUE =
  /^([^，。；：、的\d]{2,10}?)((?:必须|务必|确保|力争|要|须|应)?[在于]?(?:今年|明年)?(?:\d{1,2}月(?:\d{1,2}[日号]|[底末初]|[上中下]旬)?|年底|月底|季末|汛期?|入汛|入冬|入夏|雨季|冬季|春耕|国庆节?|春节|国庆)(?:之|以)?前(?:必须|务必|要|须|应)?(?:全部|全面|一律|都|均)?)/u;

const CLOSES = characters('）”’》');

/** The place, or behind the last pair that it is in the midst of before the amount. */
export function outOfPairs(syntax: Syntax, place: number, to: number): number {
  let out = place;
  for (let at = CLOSES.find(syntax, place, to); at < to; at = CLOSES.find(syntax, at + 1, to)) {
    const open = (syntax.partners[at] ?? 0) - 1;
    if (open >= 0 && open < place) out = at + 1;
  }
  return out;
}
