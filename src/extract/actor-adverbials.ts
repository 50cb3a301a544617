/** Adverbials between an actor and its modal: 对…, 在…, 按照…, 切实, 每季度; piece by piece between commas. */
import type { Keyed } from '../source/keys.js';
import { characters, ending, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { COMMA } from './actor-ends.js';
import { isDeed } from './actor-deeds.js';
import { DEGREES } from './modals-spoken.js';
import { joined, opensWith, skipWords, skipWordsBack } from './word-runs.js';

const MAX_ADVERBIAL = 60;

export const ADVERBS = wordSet([
  ...'都 也 均 更 还 就 则 同样 首先 尤其 特别 始终 同时 又 再 既 一律 一概 统统 通通 全都 普遍 原则上 无条件 全部 切实 认真 终身 坚决 千万 可千万 必 真正 主动'.split(
    ' ',
  ),
  // 领导干部思想上要重视, 在座的支书回去后要开会.
  ...joined('思想 行动 政治 工作 生活 作风 认识 纪律 感情 业务 心理'.split(' '), ['上']),
  ...'心里 心中 手中 手里 眼里 肩上 身上 脑子里 头脑里 回去后 回去以后 回去之后 会后 散会后 年终 期末 学期末 接下来 眼下 当下'.split(
    ' ',
  ),
  ...'那边 这边 那头 这头 开完会 散了会 开会回去'.split(' '),
  '专人',
  '派专人',
  '指定专人',
  '安排专人',
  '自身',
  '自己',
  '本身',
  '本人',
  // 不仅要…，更要…; 出差要坐二等座.
  ...'不仅 不但 不光 不单 不只 离开县城 离开驻地 出差 外出 离岗 离县 离市 离校 离任 下乡 下村 上路 上路执法 上门 上门服务 入户 入户走访 出警 出车 开车 驾车 上岗 进场 入场 出国 请假'.split(
    ' ',
  ),
  ...'自觉 积极 分别 各自 共同 进一步 继续 一定 仍 今后 今天 现在 下一步 平时 今年 明年 会后 年内'.split(' '),
  ...'散会就 一上班就 任何时候 任何时候都 任何情况下 任何情况下都 什么时候都 关键时刻 关键时候 危急时刻 危急关头 这段时间 最近 平常 现阶段 前期 后期 节后 节前 上班时间 工作时间 开学第一天 每个月 一分都 一分钱都 今冬 今春 今秋 今夏 今冬明春 明春 回去 回去就 会后就 汛期 主汛期 防火期 采暖期 夏季 冬季 春季 秋季 节假日 节日期间 双休日 周末 夜间 白天 平日 战时 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 上半年 下半年 暑期 暑假 寒假 假期'.split(
    ' ',
  ),
  ...'高峰期 当天 当晚 近期 逢年过节 逢节假日 年底 月底 汛前 汛后 事前 事中 事后 会前 课前 课后 班前 班后 每次 随时 常年 全程 全年'.split(
    ' ',
  ),
  ...'每人 人人 各人 今晚 今天晚上 今天下午 今天上午 今天 明天 明早 明天上午 晚上 早上 上午 下午 当场 一天 一周 一个月 一年 一学期 一季度 一旬 半月 半个月 半年'.split(
    ' ',
  ),
  ...joined(['每', '每个'], ['季度', '学期', '星期', '月', '年', '周', '天', '日']),
]);

export const PREPOSITIONS = wordSet(`
  对 在 从 就 围绕 结合 按 根据 依据 通过 以 把 将 与 和 同 向 于 因 为 针对 立足 着眼 依托 利用 作为 到 除 用 凭 经
  会同 由 接到 接警 接报 遇有 遇 一旦 发现 收到 每 凡 至少 未经 未按 未取得 未办理 无特殊 非因 非经 非特殊 非紧急
`);

/** Words that begin like a preposition and are none. */
const NO_PREPOSITIONS = wordSet(
  `经济 经营 经验 经贸 经办 经销 在建项目 在建工程 在册 在编 在园幼儿 在校生 在校学生 在读 在库 在逃 在途 在役 在线 在职干部 在职党员 在职职工 在职人员 对标 对策 对外贸易 对外投资 对外开放 对外合作 对外交流
  对上争取 对下转移 为民 为老服务 为官 为人师表 为政 为单位 到户 从政 从严治 从严从实 因灾 因病 因公 因地制宜 因陋就简 以工代赈 以奖代补 以案促改 以老养老 以旧换新 以村规民约 除涝 除险 除尘 除雪 用料 用房 用款 用餐 用途 将来 将士
  按揭 同级 同行 同比 于法 通过率 结合部 把关不严 把握机遇 向阳 与会 每亩 每张 ` +
    '同责 经费 用工 用电 用水 用地 用人 用气 用热 用能 用药 用车 用网 发现的 集中 因素 与会 和谐 向心 由来 同志 同事 同学 凭证 凭据 凭条 就业 就医 就诊 就餐 从业 从教 从医 对账 对象',
);

/** 县区对接要主动: what is to be so, and not with whom. */
const DEED_NOUNS = wordSet('对接 对口帮扶 对口支援 对标对表');
/** 为民办事的流程要简化, 向社会公开的承诺要兑现, 通过验收的项目要结算: what must stands behind 的. */
const PRESENT = wordSet('在座');
const OF_DOING = wordSet('为 向 于 通过 在 从');
const PLACE_ENDS = characters('中上下里内时后前间面');

/** 单位和个人的现金也要增加, 秘书长与两国政府达成的备忘录应该实施: what must stands behind 的. */
const AND = characters('和与同');
const OF = characters('的');
const THING_REACH = 9;
function isOtherSubject(keyed: Keyed, from: number, to: number): boolean {
  const end = skipWordsBack(DEGREES, keyed, to, from);
  const of = OF.behindLast(keyed, end, Math.max(from, end - THING_REACH));
  return of > from && end - of >= 2;
}

const WITHOUT = wordSet('没有');
const ONE_OR_WHO = characters('的一');

const TIME_ENDS = wordSet('前 内 后 时 中 期间 之际 会上 课上 岗上 那天 那几天 那两天 那三天 这几天 这两天 这三天');

/** Adverbials between an actor and its modality: 对…, 在…, 按照…, 切实, 都; piece by piece between commas. */
export function isAdverbial(keyed: Keyed, from: number, to: number): boolean {
  if (to - from > MAX_ADVERBIAL) return false;
  for (let at = from; at <= to;) {
    const end = COMMA.find(keyed, at, to);
    if (!isAdverbialPiece(keyed, at, end)) return false;
    at = end + 1;
  }
  return true;
}

function isAdverbialPiece(keyed: Keyed, from: number, to: number): boolean {
  const rest = skipTimed(keyed, from, to);
  if (rest === to || isDeed(keyed, rest, to) || WHOM_IT_FITS.length(keyed, rest) === to - rest) return true;
  if (opensWith(NO_PREPOSITIONS, keyed, rest, to) || DEED_NOUNS.startingAt(keyed, rest) === to) return false;
  if (
    OF_DOING.startingAt(keyed, rest) >= 0 &&
    PRESENT.startingAt(keyed, rest) < 0 &&
    !PLACE_ENDS.has(keyed, to - 1) &&
    isOtherSubject(keyed, rest, to)
  )
    return false;
  if (keyed.text.charAt(from) === '每') {
    // 所有学生每天晨检率必须达到100%: what must is the rate.
    if (to - rest <= 4) return !MEASURES.has(keyed, to - 1);
    if (BY_THE_CLOCK.length(keyed, rest) === to - rest) return true;
    // 销售人员每年走访客户不得少于60家
    if (rest > from && to - rest <= LONGEST_DOING && AT_LEAST.startingAt(keyed, to) >= 0) return true;
  }
  if (AND.has(keyed, rest) && isOtherSubject(keyed, rest, to)) return false;
  // 没有证的一律不准上岗, 没有一个冬天不可逾越: who it is that has none, or everything.
  if (WITHOUT.startingAt(keyed, rest) >= 0) return ONE_OR_WHO.find(keyed, rest + 2, to) === to;
  if (opensWith(PREPOSITIONS, keyed, rest, to) || isByPlace(keyed, rest, to)) return true;
  const time = TIME_ENDS.endingAt(keyed, to);
  if (time > from && OF_THING_DUE.test(keyed.text.slice(from, to))) return false;
  return (time > from && time - rest <= LONGEST_TIME && !AMONG.test(keyed, to)) || isTimed(keyed, from, to);
}

/** Behind the words of manner and of time in a row: 市督查室6月份要…, 各村下个月都要…. */
function skipTimed(keyed: Keyed, from: number, to: number): number {
  for (let at = from; ;) {
    const month = MONTH.length(keyed, at);
    if (month <= 0 || at + month > to) {
      const behind = skipWords(ADVERBS, keyed, at, to);
      if (behind === at) return at;
      at = behind;
    } else at += month;
  }
}
const MONTH = opening(
  /(?:最迟|至迟|最晚)?[到在于]?(?:今年|明年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|[底末初]|[上中下]旬)|(?:本|这个|下个?)月(?:[底末初]|[上中下]旬)?|[本下]周(?:内|之内)?|(?:本|下个?|这个)季度|下半年|[今明]年[底初]|满(?:\d{1,2}|[一二两三四五六七八九十]{1,2})年)(?!前|内|以|的)/,
  '最至到在于满今明0123456789一二三四五六七八九十本这下',
);

/** 全区农村青年中要有一半人…: among whom, not when. */
const AMONG = ending(
  /(?:青年|农民|劳力|劳动力|干部|党员|职工|工人|教师|学生|人员|群众|妇女|农户|家庭|企业|单位|住户|居民|村民|队伍|产品|项目|收入|投资|资金|人口|骨干|班子|[一-龥]人|[一-龥]户)中$/,
  '中',
  4,
);

/** 市场监管局该吊照的要吊照: in which case. */
const WHOM_IT_FITS = opening(/该[一-龥]{1,4}的(?:就|都|也)?/, '该');

/** 每天早六点、晚六点 */
const BY_THE_CLOCK = opening(
  /(?:[早晚]|[上中下]午|凌晨|[\d一二两三四五六七八九十]{1,3}[点时]半?|前|后|、|和|各)+/,
  '早晚上中下凌0123456789一二两三四五六七八九十前后、和各',
);

/** 城区45分钟、农村90分钟内: how soon in each place. */
const BY_PLACE = opening(
  /(?:(?:城区|城市|市区|县城|近郊|郊区|远郊|农村|乡村|乡镇|山区|平原|镇区|街道|主城区|高速|白天|夜间|平时)\d{1,3}(?:分钟|个?小时|个?半小时|天)(?:以?内)?[、，和]?)+(?:以?内)?/,
  '城市县近郊远农乡山平镇街主高白夜',
);

export const isByPlace = (keyed: Keyed, from: number, to: number): boolean =>
  BY_PLACE.length(keyed, from) === to - from;

const MEASURES = characters('率量额');
/** … so often, or so many. */
const AT_LEAST = wordSet('不得少于 不能少于 不得低于 不能低于 不得超过 不能超过 不得多于');
const LONGEST_DOING = 8;

const LONGEST_TIME = 8;
/** 企业的账款6月底前必须清零: what must stands behind 的, unless the actor is in charge of it (分管的领域年底前要过一遍). */
const OF_THING_DUE =
  /^(?!分管|主管|主抓|负责|牵头|承担|承办|包[保联抓村片]|联系|所[辖管]|管辖|自己|[今明本]年|[本下]周)[^，。；]{0,2}的[^，。；]{2,6}?(?:[\d今明本年春汛入]|[一二三四五六七八九十]{1,2}月)[^，。；]{0,5}$/u;

/** 每个基层法院年底前至少要…: a time, and how. */
function isTimed(keyed: Keyed, from: number, to: number): boolean {
  const at = TIME_ENDS.first(keyed, from, Math.min(to, from + LONGEST_TIME));
  const end = at <= from ? -1 : TIME_ENDS.startingAt(keyed, at);
  if (end <= at || end >= to) return false;
  const behind = skipWords(ADVERBS, keyed, end, to);
  // 8月15日前都
  return behind === to || MANNERS.startingAt(keyed, behind) === to;
}

const MANNERS = wordSet('至少 最少 起码 必须 一律 全部 统一 再 都 也');
