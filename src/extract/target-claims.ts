/** Claims: what an amount says of which metric, and whether it says anything to be measured at all. */
import { characters, ending, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { ESTIMATE, MODAL, MODAL_WORDS, SITUATED, type Cues } from './target-cues.js';
import { has, kindsBefore, kindsBehind, type Kinds } from './word-kinds.js';

export interface Claim {
  readonly start: number;
  readonly metric: string;
  /** A plain fact: it says how many there are, not what was or is to be reached. */
  readonly plain: boolean;
}

/** The claim before: where it ended, what it measured. */
export interface Previous {
  readonly end: number;
  readonly metric: string;
}

/** An amount and the words it is read with: those from `from` to the amount, and those behind it to `to`. */
interface Stretch {
  readonly syntax: Syntax;
  readonly cues: Cues;
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
  /** Kinds of the words right before the amount, and of those right behind it. */
  readonly led: Kinds;
  readonly followed: Kinds;
}

const beforeOf = ({ syntax, amount, from }: Stretch): string => syntax.text.slice(from, amount.start);
const afterOf = ({ syntax, amount, to }: Stretch): string => syntax.text.slice(amount.end, to);

/** 最后一里, 最初一米, 打通最后100米 */
const LAST_MILE = 1;
/** 每增加1个百分点: a rate. */
const PER_CHANGE = 1 << 1;
/** 不超过3天, 缩短至5天; 仅用了20天 */
const TIMED = 1 << 2;
/** 还剩50多天, 近十年: no time to be kept. */
const TIME_LEFT = 1 << 3;
/** 这三个, 另五名, 上三年: numbers that point, but for 最后三名. */
const POINTING = 1 << 4;
const AT_LAST = 1 << 5;
/** 下辖10个乡镇, 等5家 */
const SAYS_HOW_MANY = 1 << 6;
const AND_SO_ON = 1 << 7;
const HAS = 1 << 8;
/** 已有3家投产: more than that they are there. */
const HAS_GOT = 1 << 9;

const ledBy = kindsBefore([
  [LAST_MILE, '最先 最后 最初 头 打通'],
  [PER_CHANGE, '每降 每降低 每增 每增加 每提高 每减少 每下降 每上升'],
  [
    TIMED,
    '不超过 不少于 不低于 至少 控制在 压缩至 压缩到 缩短 缩短至 缩短到 缩短了 提前 减少 减少到 压缩了 提前了 延长了 降至 降到 不得超过 限时 延长 延长至 延长到 少于 达 达到 只用 只用了 仅用 仅用了 用时 历时 耗时 值守 值守了 隔离 坚守 坚守了 备好 储备',
  ],
  [TIME_LEFT, '只剩 还剩 仅剩 剩 剩下 还有 只有 近 最近 过去 未来 今后 前'],
  [POINTING, '这 那 哪 每 前 后 某 头 另 任何 上 下 同 第'],
  [AT_LAST, '最后'],
  [
    SAYS_HOW_MANY,
    '现有 原有 共有 辖 下辖 有 是 这 的 等 为 听取 听取了 通报的 参加会议的 刚才 前 第 余 多出 涉及 我县 我市 我省 我区 我校 我院 我局 我镇 我乡',
  ],
  [AND_SO_ON, '等'],
  [HAS, '有'],
  [HAS_GOT, '没有 还有 再有 只有 仅有 已有 至少有 占的 要有'],
]);

/** 亿元级企业, 十元结构: a name. */
const NAMES_MONEY = 1;
const NAMES_SMALL_MONEY = 1 << 1;
/** 千米深处, 百里之外 */
const FAR = 1 << 2;
/** 30项重点任务, 5个方面 */
const TASKS = 1 << 3;
const NO_NOUN = 1 << 4;

const followedBy = kindsBehind([
  [NAMES_MONEY, '级 以上规模'],
  [NAMES_SMALL_MONEY, '结构 化 论 体制 体系'],
  [FAR, '深处 之外 高空'],
  [TASKS, '重点 主要 具体 工作 专项 方面 问题 关系 任务 指标 事项 环节 大事 要事'],
  [NO_NOUN, '以上 左右 以内'],
]);

/** Actions that are counted: 新建3所, 培训1200人次. */
const ACTIONS = wordSet(
  '新建 建成 建设 完成 举办 开展 组织 培训 培育 引进 打造 创建 新增 实施 解决 化解 整改 排查 发放 投入 选派 派出 安排 整治 改造 修建 修复 落实 签约 开工 竣工 达 达到 突破 实现 争取 吸引 招录 招聘 帮扶 脱贫 减少 增加 压减 关停 关闭 取缔 立案 处分 查处 查办 问责 约谈 通报 处理 结案 移送 办理 办结 接待 覆盖 惠及 受益 推出 出台 制定 修订 发展 整顿 转化 提升 推广 种植 栽植 造林 流转 新开工 续建 筹集 争取到 到位 兑现 发行 减免 清退 清理 拆除 疏浚 加固 储备 组建 成立 设立 配备 聘请 招引 洽谈 走访 慰问 救助 资助 联系 包联 结对 集结 备足 备齐 听课 撰写 发表 获 获得 荣获 承担 申报 获批 授权 采购 更新 投产 下线 销售 生产 收获 播种 检查 抽查 暗访 巡查 督查 调度 召开 研究 征求 收集 梳理 转移 安置 撤离 抢险 封停 处置 形成 举行 推行 评选 表彰 扶持 孵化 盘活 节约 降低 下降 提高 增长 缩短 压缩 领衔 服务 上门 回访 诊疗 接诊 手术 开设 开办 编写 录制 选树 命名 设置 布设 安装 更换 铺设 硬化 绿化 亮化 通车 贯通 投用 入驻 落户 注册',
);
/** Words between an action and its number: 新建了各类, 完成约. */
const FILLERS = wordSet([
  ...'了 出 到 好 成 过 各类 各级 各 共 新 近 约 至少 不少于 不低于 超过 突破 累计 再 重点 总计 第一批 首批 年均 每年 专题 至 为'.split(
    ' ',
  ),
  ' ',
]);
const MAX_FILLERS = 3;
const ACTION_REACH = 14;

/** Whether an action leads to the place: 累计新建了各类…; no further back than the floor. */
function isActedOn(syntax: Syntax, place: number, floor: number): boolean {
  const limit = Math.max(floor, place - ACTION_REACH);
  let at = place;
  for (let fillers = 0; fillers <= MAX_FILLERS; fillers++) {
    if (ACTIONS.endingAt(syntax, at) >= limit) return true;
    at = FILLERS.endingAt(syntax, at);
    if (at < limit) return false;
  }
  return false;
}

/** The claim an amount makes: its metric, from its clause, or carried from the claim before (力争增长8%). */
export function readClaim(
  syntax: Syntax,
  cues: Cues,
  amount: Amount,
  clause: Span,
  previous: Previous | null,
): Claim | null {
  let from = Math.max(behindMarker(syntax.units, clause.start, amount.start), amount.start - BEFORE);
  if (previous !== null && previous.end > from)
    from = Math.min(JOINTS.skip(syntax, previous.end, amount.start), amount.start);
  const stretch: Stretch = {
    syntax,
    cues,
    amount,
    from,
    to: Math.min(clause.end, amount.end + BEHIND),
    led: ledBy(syntax, amount.start, from),
    followed: followedBy(syntax, amount.end),
  };
  if (!isClaim(stretch)) return null;
  const adjacent = previous !== null && from - previous.end <= 2;
  return {
    start: claimStart(stretch),
    metric: metricOf(stretch, previous, adjacent),
    plain: isPlain(stretch),
  };
}

/** How far an amount is read with the words before and behind it, in characters. */
const BEFORE = 70;
const BEHIND = 24;
const JOINTS = characters('、，；和与及');

/** Start of the words of a clause: behind the marker of the unit that it opens. */
function behindMarker(units: readonly Unit[], clause: number, at: number): number {
  const unit = unitAt(units, clause);
  return unit !== null && unit.marker.start === clause && unit.headingStart <= at ? unit.headingStart : clause;
}

const MODALS = wordSet(MODAL_WORDS);
/** These stay in the claim: 确保增长8%. */
const PROMISES = wordSet('确保 力争');

/** The claim begins behind the last modal or actor that leads into it, where words of its own are left. */
function claimStart({ syntax, cues, amount, from }: Stretch): number {
  const last = amount.start - 2;
  for (let at = cues.last(MODAL, from, last); at >= 0; at = cues.last(MODAL, from, at)) {
    const behind = MODALS.startingAt(syntax, at);
    if (behind <= last) return PROMISES.startingAt(syntax, at) >= 0 ? at : behind;
  }
  return from;
}

/** 由6个增加到8个: the number behind 由 is what was. */
const CHANGED_FROM = /(?:由|从|现行|原来)[^，。；]{0,10}$/;
const CHANGED_TO =
  /^(?:[^，。；]{0,4})(?:增加|提高|提升|上升|下降|降低|减少|扩大|增长|降|升|压缩|缩短|压减|变)?[^，。；]{0,2}(?:到|至|为)/;
const TO = characters('到至为');
const TO_REACH = 9;

const wasBefore = (stretch: Stretch): boolean => {
  const { syntax, amount, to } = stretch;
  const limit = Math.min(to, amount.end + TO_REACH);
  return (
    TO.find(syntax, amount.end, limit) < limit &&
    CHANGED_TO.test(afterOf(stretch)) &&
    CHANGED_FROM.test(beforeOf(stretch))
  );
};

const isSmall = ({ chinese, value }: Amount): boolean => chinese && value !== null && value < 10;

function isClaim(stretch: Stretch): boolean {
  const { amount, led, followed } = stretch;
  if (wasBefore(stretch)) return false;
  if (has(led, LAST_MILE) && /[里米步]$/.test(amount.unit ?? '')) return false;
  if (has(led, PER_CHANGE)) return false;
  if (amount.comparator !== '=' && isQualifier(amount, afterOf(stretch))) return false;
  switch (amount.kind) {
    case 'share':
    case 'coverage':
    case 'bare':
      return true;
    case 'money':
      return !has(followed, isSmall(amount) ? NAMES_MONEY | NAMES_SMALL_MONEY : NAMES_MONEY);
    case 'measure':
      if (isSmall(amount) && amount.comparator === '=' && /^[度里斤担石升分]$/.test(amount.unit ?? '')) return false;
      return !has(followed, FAR);
    case 'time':
      return timeClaims(stretch);
    case 'count':
      return countClaims(stretch);
    case 'ordinal':
      return false;
  }
}

/** 30分钟内到达现场 */
const DONE_IN_TIME =
  /^[^，。；]{0,6}(?:报告|上报|书面|到达|赶到|到位|响应|处置|办结|回复|反馈|抵达|出动|送达|受理|解决|给[^，。]{0,4}答复|给出|完成)/;

function timeClaims(stretch: Stretch): boolean {
  const { syntax, amount, led } = stretch;
  if (has(led, TIMED)) return true;
  if (amount.comparator === '=') return false;
  if (amount.comparator === '<=' && DONE_IN_TIME.test(afterOf(stretch))) return true;
  return !has(led, TIME_LEFT) && !syntax.text.startsWith('内', amount.end - 1) && !/^[岁年]/.test(amount.unit ?? '');
}

/** 亿元以上项目286个, 5万元以上的村, 35岁以下: the amount says which ones, another number how many. */
function isQualifier(amount: Amount, after: string): boolean {
  if (amount.unit === '岁' || (amount.unit === '级' && after !== '' && !/^[、，；。）]/.test(after))) return true;
  if (amount.unit === '分') return after.startsWith('的');
  if (amount.kind !== 'money' && amount.kind !== 'measure' && amount.kind !== 'count') return false;
  return /^(?:的)?(?:[^，。；\d]{0,8}(?:项目|企业|村|产业|集群|单位|投资|产业园|客商|大户|用户|医院|学校)|(?:[X\d]|[一二三四五六七八九十百]{1,4}(?:个|家|户|名|项)))/.test(
    after,
  );
}

const MARKS = characters('、，；。');
const endsClause = ({ syntax, amount, to }: Stretch): boolean => amount.end >= to || MARKS.has(syntax, amount.end);

const EACH = characters('每');
/** 每季度开展2次, 每村5户 */
const FREQUENCY =
  /每(?:个?(?:年|月|周|天|日|季度|学期|星期|半年|两周)|[一两三]个?(?:月|周|天|年|季度)|人|名[^，]{1,6}|户|村|镇|个[^，]{1,8})[^，。；]{0,14}$/;
const FREQUENCY_REACH = 24;

function isFrequency({ syntax, amount, from }: Stretch): boolean {
  const floor = Math.max(from, amount.start - FREQUENCY_REACH);
  return (
    EACH.find(syntax, floor, amount.start) < amount.start && FREQUENCY.test(syntax.text.slice(floor, amount.start))
  );
}

/** 上百, 近三, 数 */
const SIZE_WORDS = characters('上近数');
const SMALL_POINTING = characters('这那每第有是');

const isScaled = (unit: string): boolean => unit.startsWith('万') || unit.startsWith('亿');

function countClaims(stretch: Stretch): boolean {
  const { syntax, amount, from, led } = stretch;
  const unit = amount.unit ?? '';
  const bounded = amount.comparator !== '=';
  if (isSmall(amount) && !isScaled(unit)) {
    if (
      endsClause(stretch) &&
      /^[座家所处台套支辆栋条场]/.test(unit) &&
      !SMALL_POINTING.has(syntax, amount.start - 1) &&
      /[一-龥]{4,}$/.test(beforeOf(stretch))
    )
      return true;
    if (bounded && !(amount.start > from && SIZE_WORDS.has(syntax, amount.start - 1))) return true;
    return /[次户场篇课名项件]/.test(unit) && isFrequency(stretch);
  }
  if (bounded) return true;
  if (amount.value === 1 && !isScaled(unit) && !isFrequency(stretch) && !isActedOn(syntax, amount.start, from))
    return false;
  return !has(led, POINTING) || has(led, AT_LAST);
}

/** What is reckoned to come is neither reached nor aimed at: 据测算，今夏负荷将达386万千瓦. */
const FORECAST = /据[^，。；]{0,8}(?:测算|预测|预报|估算|估计)[^。]*$/;
const FORECAST_REACH = 40;

const isForecast = ({ syntax, cues, amount, from }: Stretch): boolean => {
  const floor = Math.max(0, from - FORECAST_REACH);
  return has(cues.within(floor, amount.start), ESTIMATE) && FORECAST.test(syntax.text.slice(floor, amount.start));
};

/** 由6个精简为4个: the number behind 为 is what is reached. */
const CHANGED =
  /(?:由|从)[^，。；]{1,12}(?:精简|压缩|压减|缩短|减少|降低|下降|增加|提高|扩大|提升|增长|上升|扩展|拓展|调整|[增减升降扩缩变])[为到至]$/;
/** 总人口约85万, 地处海拔1200米 */
const OF_THE_PLACE = /(?:原有|地处|位于|总人口|海拔|国土面积|幅员|预计)[^，。]{0,12}$/;
const PLACE_REACH = 16;

/** 全县10个乡镇 */
const WHOLE = wordSet('全县 全市 全省 全区 全镇 全乡 全村 全校 全院 全局 全系 全统 全集团 全公司');
const LEADS_WHOLE = characters('把对将为在给有的');

/** Counts that only say how many there are: 全县10个乡镇, 19名书记, 30项重点任务. */
function isPlain(stretch: Stretch): boolean {
  const { syntax, cues, amount, from, led, followed } = stretch;
  const { start } = amount;
  if (isForecast(stretch)) return true;
  if (amount.kind !== 'count')
    return (
      has(cues.within(Math.max(from, start - PLACE_REACH), start), SITUATED) && OF_THE_PLACE.test(beforeOf(stretch))
    );
  if (amount.comparator !== '=' && amount.comparator !== '~') return false;
  if (TO.has(syntax, start - 1) && CHANGED.test(beforeOf(stretch))) return false;
  if (isActedOn(syntax, start, Math.max(0, from - 2))) return false;
  if (has(followed, TASKS)) return true;
  const whole = WHOLE.endingAt(syntax, start);
  if (whole === from || (whole > from && LEADS_WHOLE.has(syntax, whole - 1)))
    return !/(?:把|对|将|为)全/.test(beforeOf(stretch));
  if (has(led, AND_SO_ON) && ACTIONS.test(syntax, from, start)) return false;
  return has(led, SAYS_HOW_MANY) && !has(led, HAS_GOT) && !isResult(stretch);
}

/** 规上企业有20家，: a sum of its own. */
const isResult = (stretch: Stretch): boolean =>
  has(stretch.led, HAS) && endsClause(stretch) && /[^全][一-龥]{3,}有$/.test(beforeOf(stretch));

/** A date the target is to be reached by, before its metric. */
const BY_WHEN = opening(
  /(?:在|到)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|年底|月底|上半年|下半年)?(?:之?前|以前|以内|内)，?(?=.{2})/,
  '在到0123456789底年月上下之前以内',
);
const LEADS = wordSet(
  '确保 力争 争取 努力 实现 要 必须 务必 使 让 全县 全市 全省 全区 全镇 全校 全院 全年 今年 去年 明年 后年 其中 同时 并 还 也 又 把 将 计划 预计 预期 拟 年底前 年内 共 已 累计 先后 一年来 当年 据统计 特别是 目前 现有 一季度 上半年 下半年 当前 仅 坚持 做到 进一步',
);
/** 到2025年底, 截至目前, 通过努力，: leads of more than one word. */
const LONG_LEAD = /^(?:到20\d\d年底?末?|20\d\d年|截至[^，]{0,10}|通过[^，]{2,20}?，)/;
const LONG_LEAD_FIRSTS = characters('到2截通');
const COMMA = characters('，');

/** Behind the date and the words that lead into a metric. */
function behindLeads(syntax: Syntax, from: number, to: number): number {
  const dated = from + BY_WHEN.length(syntax, from);
  let at = dated > from && dated + 2 <= to ? dated : from;
  for (;;) {
    const next = leadAt(syntax, at, to);
    if (next < 0) return at;
    at = next < to && COMMA.has(syntax, next) ? next + 1 : next;
  }
}

function leadAt(syntax: Syntax, at: number, to: number): number {
  const word = LEADS.startingAt(syntax, at);
  if (word >= 0 && word <= to) return word;
  if (at >= to || !LONG_LEAD_FIRSTS.has(syntax, at)) return -1;
  const lead = LONG_LEAD.exec(syntax.text.slice(at, to));
  return lead === null ? -1 : at + lead[0].length;
}

/** Words between a metric and its number: 达到, 控制在, 同比; as many as there are. */
const LINKS = wordSet(
  '达 达到 达了 达到了 为 是 至 到 在 约 近 共 仅 只 也 均 分别 累计 总计 合计 实现 完成 突破 超 超过 不低于 不少于 不超过 不高于 至少 最多 控制在 保持在 稳定在 降到 降至 降为 提高到 提高至 提升到 提升至 增加到 增加至 上升到 扩大到 压缩到 压缩至 缩短到 缩短至 压减到 高于 低于 大于 小于 占 的 每年 年均 全年 逾 上 不到 不足 接近 以 要 各 就 比上年 较上年 同比 才 已 已经 还 将 即 有 了 跨越 迈上 站上 冲刺 不得 力争 确保 争取 再 翻',
);
const THAN_YEAR = ending(/比20\d\d年$/, '年', 6);
const LINK_REACH = 24;

/** Before the words that link a metric to its number, as far as they go. */
function beforeLinks(syntax: Syntax, from: number, to: number): number {
  const floor = Math.max(from, to - LINK_REACH);
  let at = to;
  for (;;) {
    let next = LINKS.endingAt(syntax, at);
    if (next < floor) next = at - (THAN_YEAR.test(syntax, at) ? 6 : at + 1);
    if (next < floor) return at;
    at = next;
  }
}

const BEFORE_WHEN = /(?:20\d\d年)?(?:\d{1,2}月(?:底|\d{1,2}日)?|年底|月底)之?前$/;
const BEFORE_SIGN = characters('前');

function beforeDate(syntax: Syntax, from: number, to: number): number {
  if (to <= from || !BEFORE_SIGN.has(syntax, to - 1)) return to;
  return to - (BEFORE_WHEN.exec(syntax.text.slice(from, to))?.[0].length ?? 0);
}

/** What is measured: the words before the number without lead and link, and, for a count, the noun behind it. */
function metricOf(stretch: Stretch, previous: Previous | null, adjacent: boolean): string {
  const { syntax, amount, from } = stretch;
  const { text } = syntax;
  let head = behindLeads(syntax, from, amount.start);
  let tail = beforeDate(syntax, head, beforeLinks(syntax, head, amount.start));
  if (amount.kind === 'coverage') {
    if (amount.value === 0 && amount.unit !== null)
      return `${text.slice(head, tail).replace(/[，、；（“\s]+$/, '')}${amount.unit}`;
    if (head === tail) [head, tail] = [from, amount.start];
  }
  const noun = nounBehind(stretch);
  if (noun === '' && previous !== null) {
    const known = carried(syntax, previous, head, tail);
    if (known !== null) return known;
    if (adjacent && tail - head < 2) return previous.metric;
  }
  const metric = text.slice(head, tail);
  const short = metric.length < LONG_METRIC || isDuty(syntax, head, tail);
  return (short ? `${metric}${noun}` : metric) || beforeOf(stretch);
}

/** A metric of so many characters needs no noun. */
const LONG_METRIC = 6;

/** 每人固定联系5名执委: what each is to do is measured in the object behind the number. */
const isDuty = (syntax: Syntax, head: number, tail: number): boolean =>
  EACH.has(syntax, head) && ACTIONS.endingAt(syntax, tail) >= head;

const NOUN_STOPS = characters('，。；、）的');
const MAX_NOUN = 14;

/** The noun counted: 引进100名博士. */
function nounBehind(stretch: Stretch): string {
  const { syntax, amount, to, followed } = stretch;
  if ((amount.kind !== 'count' && amount.kind !== 'money') || has(followed, NO_NOUN)) return '';
  const end = NOUN_STOPS.find(syntax, amount.end, Math.min(to, amount.end + MAX_NOUN));
  return end - amount.end < 2 ? '' : syntax.text.slice(amount.end, end);
}

const COMPARISONS = wordSet('同比 环比 年均 力争 确保 分别 实际 再 预计 最终 其中');
const THAN_THEN = opening(/[比较](?:上年|去年|20\d\d年|[“十一二三四五]{2,4}”?[末初])/, '比较');
const DIRECTION_WORDS = ['增长', '下降', '减少', '增加', '提高', '降低', '上升'];
const DIRECTIONS: ReadonlySet<string> = new Set(DIRECTION_WORDS);
const BARE: ReadonlySet<string> = new Set([
  ...DIRECTION_WORDS,
  '',
  '达',
  '达到',
  '增幅',
  '降幅',
  '提升',
  '净增',
  '力争',
]);
const DIRECTION_END = new RegExp(`(?:${DIRECTION_WORDS.join('|')})$`);

/** A metric that is but 增长 or 同比下降 is that of the claim before, in this direction; null where it says more. */
function carried(syntax: Syntax, previous: Previous, head: number, tail: number): string | null {
  let at = head;
  while (at < tail) {
    const next = Math.max(COMPARISONS.startingAt(syntax, at), at + THAN_THEN.length(syntax, at));
    if (next <= at || next > tail) break;
    at = next;
  }
  if (tail - at > 2) return null;
  const bare = syntax.text.slice(at, tail);
  if (!BARE.has(bare)) return null;
  return DIRECTIONS.has(bare) ? `${previous.metric.replace(DIRECTION_END, '')}${bare}` : previous.metric;
}
