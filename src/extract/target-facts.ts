/** Plain facts: figures that only say how many there are, not what was or is to be reached. */
import { compounds } from '../source/compounds.js';
import { words } from './word-runs.js';
import { characters, ending, endingWith, finder, opening } from '../source/finder.js';
import { entriesOf, wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt } from '../syntax/around.js';
import {
  isDivided,
  isGiven,
  isOfContent,
  isOfMeeting,
  isOwedTo,
  isStrength,
  isParty,
  isPersons,
  isPunished,
  isSuch,
  isThanked,
  isToReach,
  isToWhom,
} from './target-counted.js';
import { CONCERNS, isSizeOf, wants } from './target-extent.js';
import { allOfLeft } from './target-left.js';
import { isEverybody, isInCharge, isOneOf, WHOLE, wholeDoes, allAreDone } from './target-everybody.js';
import {
  ACTIONS,
  afterOf,
  AND_SO_ON,
  beforeOf,
  endsClause,
  HAS,
  HAS_GOT,
  isActedOn,
  SAYS_HOW_MANY,
  TASKS,
  type Stretch,
} from './target-stretch.js';
import { ESTIMATE, SITUATED } from './target-cues.js';
import { has } from './word-kinds.js';

/** What is reckoned to come is neither reached nor aimed at: 据测算，今夏负荷将达386万千瓦; 预计到年底，营业收入将突破80亿元. */
const FORECAST =
  /据[^，。；]{0,8}(?:测算|预测|预报|估算|估计)[^。]*$|(?:^|[。；\n])[^，。；]{0,8}(?:预计|预测(?![准精模的性])|有望)(?!.*(?:力争|确保|争取|必须|务必|(?<![主重需])要))[^。；]*$|(?:预计|有望|估计|预测(?![准精模的性]))[^，。；]*$/;
const FORECAST_REACH = 60;

const isForecast = ({ syntax, cues, amount, from }: Stretch): boolean => {
  const floor = Math.max(0, from - FORECAST_REACH);
  return has(cues.within(floor, amount.start), ESTIMATE) && FORECAST.test(syntax.text.slice(floor, amount.start));
};

export const TO = characters('到至为');
/** 由6个精简为4个: the number behind 为 is what is reached. */
export const CHANGED =
  /(?:由|从)[^，。；]{1,12}(?:精简|压缩|压减|缩短|减少|降低|下降|增加|提高|扩大|提升|增长|上升|扩展|拓展|发展|调整|[增减升降扩缩变])[为到至]$/;
/** 总人口约85万, 地处海拔1200米 */
const OF_THE_PLACE = /(?:原有|地处|位于|总人口|海拔|国土面积|幅员|预计)[^，。]{0,12}$/;
const PLACE_REACH = 16;

const LEADS_WHOLE = characters('把对将为在给有的是靠由向让使令与同');
/** … unless something is done to them: 把全区96个小区过一遍. */
const WHOLE_DONE_TO = /(?:把|对|将|为)全/;
/** 排查出的9个问题销号 */
const SETTLED =
  /^(?:具体|重点)?(?:问题|事项|任务|工作|大事|隐患|线索)(?:已经?|要|必须|务必|应当?)?(?:全部|都|均)?(?:已经?|得到|得以)?(?:全部)?(?:整改销号|整改到位|整改完[成毕]|整改落实|销号|办结|清零|见底|落地|完成|解决|化解|办理完毕)/;

/** 只要3800名职工拧成一股绳, 一旦超过警戒水位2米; 全县就能多收500万元; 不可能把所有问题全部解决 */
const CONDITIONS = wordSet('只要 如果 假如 要是 一旦 倘若 哪怕 即使 即便 就算 若是');
const SUPPOSES = wordSet('就能 便能 就可 便可 就会 相当于 等于');
const SUPPOSED_REACH = 8;
const DENIES = wordSet('不可能 难以 未能 尚未 不会 没能');

/** 5200名医护人员以…的担当, 7名党员凑了: who acts, and how. */
const PERSONS = characters('人名位');
const ACTS =
  /^[^，。；]{0,10}?(?:以(?![上下内来])|用(?![上于])|凭|靠|一边|拧成|凑|同心|齐心|团结|奋战|奋力|冲在|坚守|日夜|昼夜|舍小家|一针一线|众志成城|并肩|携手|[^，。；]{0,8}(?:干|拼|闯|苦|奋斗|打拼|创造)出来)/;

/** 几十万果农眼巴巴地望着我们: who looks on. */
const LOOK_ON = /^[^，。；\d]{0,10}?(?:眼巴巴|翘首以|(?:期盼|企盼|盼望|盼|望|看|等)着(?:我们|咱们|大家|各位|这))/;

/** 团结带领4.2万名干部职工: with whom it was done. */
const LED_PEOPLE = wordSet('带领 率领 依靠 凝聚 动员全县 广大');

/** 65岁以上老人已有12万, 常住人口达到85万 */
const OF_AN_AGE = characters('岁口');
const POPULATION =
  /(?:(?:^|[，。；])(?:全[县市区镇乡村省])?总?人口(?:约|近|有|为|只有)?(?:[几数一二两三四五六七八九十百千万]+(?:乃至|甚至|到|至)?)?[上近]?$)|(?:岁(?:及)?以[上下][^，。；\d]{0,8}?(?:老人|老年人|人口|老龄人口|儿童)|(?:户籍|常住|老年|老龄|流动)人口)(?:已经|已|现|约|近|超)?(?:有|达到?|为|是|过|约|近)?$/;
const POPULATION_REACH = 24;

/** 近三成的干渠没有衬砌, 58座带病运行: a shortcoming told as a figure. */
const LACKS = entriesOf<boolean>([
  ...words(
    '没有一分 喝不上 用不上 住不上 看不上 吃不上 上不起 看不起 通不了 没有 没 未 还在 仍在 带病 不达标 不合格 不会 不敢 不愿 闲置 空置 亏损',
  ).map((word) => [word, true] as const),
  ...words('没有发生 没有出现 没有一 没发生 没收 未发生 未出现 未来 未成年 未婚').map((word) => [word, false] as const),
]);
const LACKS_REACH = 14;
const MARKS = characters('，。；、：');
const CLAUSE_ENDS = characters('，。；：\n');
const MUST_NOT = /必须|务必|确保|力争|不得|要|避免|杜绝/;

const ANDS = characters('和与及');
const BRACKETS = characters('（');
/** 8家敬老院签约率达到100%: the rate is the claim. */
const RATES = wordSet('率 满意度 比例 比重 占比 评分');
/** 对30名病人每月上门1次; 2项（其中牵头1项） */
const AIMED_AT = characters('对');
const OF_THEM = wordSet('其中');
/** 120座病险桥今年加固45座: of the first number only the second is done. */
function isBase({ syntax, amount, next, from }: Stretch): boolean {
  if (next === null || amount.comparator !== '=') return false;
  if (next.kind === 'share')
    return RATES.test(syntax, amount.end, next.start) && !ACTIONS.test(syntax, from, amount.start);
  if (next.kind !== 'count' || OF_THEM.test(syntax, amount.end, next.start)) return false;
  if (AIMED_AT.has(syntax, amount.start - 1)) return true;
  if (BRACKETS.find(syntax, amount.end, next.start) < next.start) return false;
  return amount.unit === next.unit && ANDS.find(syntax, amount.end, next.start) === next.start;
}

/** 为1300户老人免费安装 */
const FOR = characters('为');
const NOT_FOR = characters('分定成作称视认变列升');
const HELPS =
  /^[^，。；\d]{0,12}?(?:减免|减税|退税|安装|提供|发放|办理|解决|配备|送|建立|购买|落实|免费|体检|改造|培训|筹集|争取|缴纳|兑付|追回|挽回|讨回|开展|接通|报销|代缴|垫付|追讨|发放)|^[^，。；\d]{0,12}?[一-龥](?:到了|上了|好了|成了|[办建修送装配请治看]了)/;

const isHelped = (stretch: Stretch): boolean =>
  FOR.has(stretch.syntax, stretch.amount.start - 1) &&
  !NOT_FOR.has(stretch.syntax, stretch.amount.start - 2) &&
  HELPS.test(afterOf(stretch));

/** `held`: 全市有市级企业20家, a fact that a review counts among what was reached; `each`: 每个村有2名村医, a goal where it stands among goals. */
export type Fact = 'plain' | 'held' | 'each';

/** Figures that only say how it is: 全县10个乡镇, 19名书记, 30项重点任务; null for those that were or are to be reached. */
export function factOf(stretch: Stretch): Fact | null {
  const { syntax, cues, amount, from } = stretch;
  const { start } = amount;
  if (
    isForecast(stretch) ||
    isSupposed(stretch) ||
    isHow(stretch) ||
    isSuch(stretch) ||
    isGiven(stretch) ||
    LOOK_ON.test(afterOf(stretch))
  )
    return 'plain';
  if ((amount.kind === 'count' || amount.kind === 'share') && lacks(stretch)) return 'plain';
  if (amount.kind === 'measure' && STANDS_RIPE.test(afterOf(stretch))) return 'plain';
  if (isThreshold(stretch) || wants(stretch) || isSizeOf(stretch)) return 'plain';
  if (endsClause(stretch) && allOfLeft(stretch) < 0 && CONCERNS.test(syntax, start)) return 'held';
  if (isGround(stretch)) return 'held';
  if (amount.kind === 'count') return factOfCount(stretch);
  const place = Math.max(from, start - PLACE_REACH);
  return has(cues.within(place, start), SITUATED) && OF_THE_PLACE.test(beforeOf(stretch)) ? 'plain' : null;
}

/** 38.6万亩小麦已进入成熟期: how it stands in the fields. */
const STANDS_RIPE =
  /^[一-龥]{1,6}?(?:已经?|正|即将|陆续|相继)(?:大面积)?(?:进入|成熟|返青|拔节|抽穗|灌浆|扬花|开镰|处于|出苗|受旱)/u;

/** 半天以内由班主任批准, 一天以上必须报备; 500万元以上的一律公开招标: which cases, not how much. */
const CASE =
  /^(?:的|，)?(?:必须|须|不(?!足|到|少|低|超|得少|得低|得超)|免|要|应当?|由|一律|报|经|向|由|找|归|交|按|先)/;
/** 有两门以上不及格的 */
const WHERE = wordSet('有 凡 凡有 对 凡是');
/** 五人以上党员的必须建立支部 */
const CASES = /^[^，。；\d的]{1,8}的(?:必须|须|要|应当?|一律|由|不得|不准)/;
const BOUNDED = wordSet('以上 以下 以内 之内');

const isThreshold = ({ syntax, amount, from, to }: Stretch): boolean =>
  isPunished(syntax, amount.end) ||
  (BOUNDED.endingAt(syntax, amount.end) > amount.start &&
    (amount.start === from || (amount.start - from <= 2 && WHERE.endingAt(syntax, amount.start) === from)
      ? CASE.test(syntax.text.slice(amount.end, to)) || CASES.test(syntax.text.slice(amount.end, to))
      : BEFALLS.endingAt(syntax, amount.start) >= from && WEATHER.startingAt(syntax, amount.end) >= 0));

/** 出现50毫米以上降雨，立即会商: in which case, not how much. */
const BEFALLS = wordSet('出现 遇到 遇 遭遇 发生 预报有 预报');
const WEATHER = wordSet(
  '降雨 的降雨 强降雨 的强降雨 暴雨 的暴雨 大风 的大风 降雪 的降雪 降水 的降水 洪水 的洪水 地震 的地震 高温 的高温',
);

/** 百万公里死亡率, 亿元产值事故率: what a rate is reckoned by. */
const BASES = characters('百十万亿');
const RATE = /^[^，。；\d的]{1,8}率/;

const HARM_RATE = /^(?:工时|公里|车公里)?(?:死亡|事故|负伤|伤亡|工伤)率/;

export const isBasis = (stretch: Stretch): boolean =>
  BASES.has(stretch.syntax, stretch.amount.start) && (stretch.next === null ? HARM_RATE : RATE).test(afterOf(stretch));

/** 在巩固40所学校的基础上: what more is built on. */
const GROUND = wordSet('基础上');
const STANDS_ON = characters('在');
/** 种植面积要在去年5600亩的基础上 */
const THAT_GROUND = ending(/在(?:去年|上年|现有|原有|目前)的?(?:完成|达到)?的?$/, '年有前的成到', 8);
const isGround = ({ syntax, amount, from, to }: Stretch): boolean =>
  GROUND.endingAt(syntax, to) >= 0 && (STANDS_ON.has(syntax, from) || THAT_GROUND.test(syntax, amount.start));

/** 百分之百地投入学习: how it is done. */
const HOW = opening(/地(?![区方块段下面上税价铁板力产质形貌球膜理类亩租点])/, '地');
const isHow = ({ syntax, amount }: Stretch): boolean =>
  (amount.kind === 'share' || amount.kind === 'coverage') && HOW.test(syntax, amount.end);

const isSupposed = ({ syntax, amount, from }: Stretch): boolean =>
  CONDITIONS.startingAt(syntax, from) >= 0 ||
  (amount.kind === 'coverage' && DENIES.test(syntax, from, amount.start)) ||
  SUPPOSES.test(syntax, Math.max(from, amount.start - SUPPOSED_REACH), amount.start);

function lacks(stretch: Stretch): boolean {
  const { syntax, amount, to } = stretch;
  const limit = Math.min(to, MARKS.find(syntax, amount.end, amount.end + LACKS_REACH));
  for (let at = amount.end; at < limit; at++) {
    const hit = LACKS.startingAt(syntax, at);
    if (hit !== null) return hit.value && !MUST_NOT.test(beforeOf(stretch)) && allOfLeft(stretch) < 0;
  }
  return false;
}

/** 我和刘镇长转了9个村: where the speaker went is no result. */
const WENT = wordSet('转了 看了 走了 跑了 去了 转过 走过 跑过 看过 走访了 跑遍了 到了');
const SPEAKER = wordSet('我 我们 咱们');
/** 这次会议看了12个现场 */
const MEETING = finder(/(?:这次|本次|此次)(?:现场|观摩|拉练|流动)?会|这两天|(?:今天|昨天)?[上下]午/, '这本此今昨上下');
/** … of that day, not of the year. */
const LONG_TIME = wordSet('全年 今年 去年 累计 以来 年内 上半年 本月 每月');
const isVisited = ({ syntax, amount, from }: Stretch): boolean => {
  const went = WENT.endingAt(syntax, amount.start);
  if (went < 0) return false;
  if (went > from && SPEAKER.startingAt(syntax, from) >= 0) return true;
  const before = clauseStart(syntax, Math.max(sentenceAt(syntax, went).start, from - 1));
  return MEETING.test(syntax, before, went) && !LONG_TIME.test(syntax, before, went);
};

const MORE = characters('多余');

/** 接到的2300多件投诉: those there are. */
const FOUND_THERE = ending(/(?:接到|收到|反映|曝光|存在|涉及|面临|遇到)的$/, '的', 6);
const isPointedAt = ({ syntax, amount }: Stretch): boolean =>
  MORE.find(syntax, amount.start, amount.end) < amount.end && FOUND_THERE.test(syntax, amount.start);

/** 是全系统2100多名干部职工干出来的; 不少于 and 以上 say more than how many there are. */
const isManyOfWhole = (stretch: Stretch): boolean => {
  const { syntax, amount, from } = stretch;
  const isMore = amount.comparator === '>=' && MORE.find(syntax, amount.start, amount.end) < amount.end;
  return isMore && WHOLE.endingAt(syntax, amount.start) >= from && saysHowMany(stretch);
};

function factOfCount(stretch: Stretch): Fact | null {
  const { syntax, amount, from } = stretch;
  const { start } = amount;
  if (isBase(stretch) || isPopulation(stretch) || isVisited(stretch) || isOurselves(stretch)) return 'plain';
  if (isInCharge(stretch) || isOwedTo(stretch) || isStrength(stretch)) return 'plain';
  if (isOneOf(stretch) || isEverybody(stretch) || isOnlyNamed(stretch)) return 'plain';
  const acted = isActedOn(syntax, start, Math.max(0, from - 2));
  if (isParty(stretch) || isOfMeeting(stretch) || isDivided(stretch)) return 'plain';
  if (!acted && (isOfContent(stretch) || isThanked(stretch) || isPersons(stretch))) return 'plain';
  if (
    PERSONS.has(syntax, amount.end - 1) &&
    (ACTS.test(afterOf(stretch)) || LED_PEOPLE.endingAt(syntax, start) >= from)
  )
    return 'plain';
  if (amount.comparator !== '=' && amount.comparator !== '~' && !isPointedAt(stretch))
    return isManyOfWhole(stretch) ? 'plain' : null;
  if (TO.has(syntax, start - 1) && CHANGED.test(beforeOf(stretch))) return null;
  if (acted || isHelped(stretch) || allOfLeft(stretch) >= 0) return null;
  if (!isToWhom(stretch) && (GOAL_IS.endingAt(syntax, start) >= 0 || !saysHowMany(stretch))) return null;
  if (!HAS_IT.has(syntax, start - 1)) return 'plain';
  if (isToReach(stretch)) return null;
  return EACH.find(syntax, from, start) < start ? 'each' : 'held';
}

/** 我们12名常委，来自五湖四海; 我们班子9个人: who we are. */
const OURSELVES = endingWith(/(?:我们|咱们|在座(?:的|各位)?|班子(?:成员)?)(?:这)?$/, '们的位座子员这', 8);
const HEADS = /^(?:名|位|个)$/u;
const WE_ARE = /^(?:人|同志|常委|委员|党员|干部|队员|[^，。；、\d]{0,6}[员长记任])?(?:，|$)/u;
const isOurselves = (stretch: Stretch): boolean =>
  HEADS.test(stretch.amount.unit ?? '') &&
  OURSELVES.test(stretch.syntax, stretch.amount.start) &&
  WE_ARE.test(afterOf(stretch));

/** 今年的指标是160人 */
const GOAL_IS = wordSet(compounds(words('指标 任务 目标 计划 要求'), ['', '今年', '全年', '明年'], words('是 为')));

/** 镇里9座水库、30口山塘，每座落实责任人: there they are, and of each something is asked. */
const OF_EACH = opening(/，(?:每一?[座口个户名处家所条村]|座座|个个|户户|村村|人人)/, '，');
const NAMED_REACH = 24;
const MAKES = characters('要须应将拟建办设选派修种养挖植配送给划了进下入联到');
const NAMED_BEHIND = 8;
function isOnlyNamed({ syntax, amount, from }: Stretch): boolean {
  const { start, end } = amount;
  const comma = CLAUSE_ENDS.find(syntax, end, end + NAMED_REACH);
  if (start - from > NAMED_BEHIND || !OF_EACH.test(syntax, comma)) return false;
  return MAKES.find(syntax, from, comma) === comma && !ACTIONS.test(syntax, from, comma);
}

/** 与清华、北大等5所高校签订协议: with so many of them it was done. */
const AGREES = /^[与同和][^，。；]{2,40}等[^，。；、]{2,14}?(?:签订|签署|签约|达成|共建|建立|开展|合作|结成|结为)/u;

function saysHowMany(stretch: Stretch): boolean {
  const { syntax, amount, from, led, followed } = stretch;
  const isListed =
    has(led, AND_SO_ON) &&
    (ACTIONS.test(syntax, from, amount.start) || AGREES.test(syntax.text.slice(from, stretch.to)));
  if (!isListed && has(followed, TASKS)) return !SETTLED.test(afterOf(stretch));
  const whole = WHOLE.endingAt(syntax, amount.start);
  if (whole === from || (whole > from && LEADS_WHOLE.has(syntax, whole - 1)))
    return !WHOLE_DONE_TO.test(beforeOf(stretch)) && !wholeDoes(stretch);
  if (isListed) return false;
  return has(led, SAYS_HOW_MANY) && !has(led, HAS_GOT) && !isResult(stretch) && !allAreDone(stretch);
}

function isPopulation({ syntax, amount, from }: Stretch): boolean {
  const floor = Math.max(from, amount.start - POPULATION_REACH);
  if (OF_AN_AGE.find(syntax, floor, amount.start) === amount.start) return false;
  const match = POPULATION.exec(syntax.text.slice(floor, amount.start));
  return match !== null && !ACTIONS.test(syntax, from, floor + match.index);
}
const HAS_IT = characters('有');
const EACH = characters('每');

/** 规上企业有20家，: a sum of its own. */
const isResult = (stretch: Stretch): boolean =>
  has(stretch.led, HAS) && endsClause(stretch) && /[^全][一-龥]{3,}有$/.test(beforeOf(stretch));
