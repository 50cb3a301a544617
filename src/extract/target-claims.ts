/** Claims: what an amount says of which metric, and whether it says anything to be measured at all. */
import { characters, ending, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { allAreDone } from './target-everybody.js';
import { isFewDone, SAID } from './target-few.js';
import { DAILY, isFewAsked, isFrequency, isHeldBy, isHowLong, isListedDeed } from './target-frequency.js';
import { isTopic } from './target-circumstances.js';
import { MODAL, MODAL_WORDS, type Cues } from './target-cues.js';
import { CHANGED, factOf, isBasis, TO, type Fact } from './target-facts.js';
import { allOfLeft, leftMetric } from './target-left.js';
import type { Metric, Previous } from './target-carried.js';
import { behindNoun } from './target-lists.js';
import { isMetal } from './target-medals.js';
import { isCompared, isGloss, isPer, isPlanned, wasBefore } from './target-measures-of.js';
import { metricOf } from './target-metrics.js';
import { isSaying, isTold } from './target-sayings.js';
import { SIZES, tellsWhich } from './target-sizes.js';
import { isSmallAsked } from './target-small-counts.js';
import {
  ACTIONS,
  AT_LAST,
  beforeOf,
  endsClause,
  FAR,
  followedBy,
  isActedOn,
  LAST_MILE,
  ledBy,
  NAMES_MONEY,
  NAMES_SMALL_MONEY,
  outOfPairs,
  PER_CHANGE,
  POINTING,
  type Stretch,
} from './target-stretch.js';
import { isMoreTime, timeClaims } from './target-times.js';
import { has } from './word-kinds.js';

export interface Claim {
  readonly start: number;
  readonly metric: Metric;
  readonly fact: Fact | null;
  /** 剩余的420户，必须全部改造: where it is said that all are done; -1 elsewhere. */
  readonly all: number;
}

/** The amount behind one, and how many stand in a row with it, itself included. */
export interface Ahead {
  readonly following: Amount | undefined;
  readonly run: number;
}

/** The claim an amount makes: its metric, from its clause, or carried from the claim before (力争增长8%). */
export function readClaim(
  syntax: Syntax,
  cues: Cues,
  amount: Amount,
  clause: Span,
  previous: Previous | null,
  ahead: Ahead,
): Claim | null {
  const { following, run } = ahead;
  let from = Math.max(behindMarker(syntax.units, clause.start, amount.start), amount.start - BEFORE);
  if (previous !== null && previous.end > from)
    from = Math.min(JOINTS.skip(syntax, previous.end, amount.start), amount.start);
  // 做到“三个零”——零感染
  const dash = DASH.behindLast(syntax, amount.start, from);
  if (dash > from && DASH.has(syntax, dash - 2)) from = dash;
  if (previous !== null) from = behindNoun(syntax, previous, from, amount);
  const stretch: Stretch = {
    syntax,
    cues,
    amount,
    next: following !== undefined && isNear(syntax, amount, following) ? following : null,
    run,
    from,
    to: Math.min(clause.end, amount.end + BEHIND),
    led: ledBy(syntax, amount.start, from),
    followed: followedBy(syntax, amount.end),
  };
  if (!isClaim(stretch) && !isMoreTime(stretch, previous) && !isListedOne(stretch, previous)) return null;
  const adjacent =
    previous !== null && from - previous.end <= 2 && SENTENCE_ENDS.find(syntax, previous.end, from) === from;
  const all = stretch.next === null || stretch.next.kind === 'coverage' ? allOfLeft(stretch) : -1;
  const left = all < 0 ? '' : leftMetric(stretch, all);
  return {
    start: outOfPairs(syntax, claimStart(stretch), amount.start),
    metric: left === '' ? metricOf(stretch, previous, adjacent) : { text: left, rest: [] },
    fact: factOf(stretch) ?? (isTopic(stretch, following) ? 'plain' : null),
    all,
  };
}

/** Whether no mark stands between two amounts. */
const isNear = (syntax: Syntax, { end }: Amount, { start }: Amount): boolean =>
  start >= end && start - end <= BEHIND && MARKS.find(syntax, end, start) === start;

/** How far an amount is read with the words before and behind it, in characters. */
const BEFORE = 70;
const BEHIND = 24;
const DASH = characters('—');
const JOINTS = characters('、，；和与及');
const MARKS = characters('、，；。：');
const SENTENCE_ENDS = characters('。！？\n');
const OF = characters('的');

/** Start of the words of a clause: behind the marker of the unit that it opens. */
function behindMarker(units: readonly Unit[], clause: number, at: number): number {
  const unit = unitAt(units, clause);
  return unit !== null && unit.marker.start === clause && unit.headingStart <= at ? unit.headingStart : clause;
}

const MODALS = wordSet(MODAL_WORDS);
/** These stay in the claim: 确保增长8%. */
const PROMISES = wordSet('确保 力争');
/** 每月检查不得少于2次: a bound of the claim, not what leads into it. */
const BOUNDS = opening(/不得(?:少于|低于|超过|高于|多于|小于|大于)/, '不');

/** The claim begins behind the last modal or actor that leads into it, where words of its own are left. */
function claimStart({ syntax, cues, amount, from }: Stretch): number {
  const last = amount.start - 2;
  for (let at = cues.last(MODAL, from, last); at >= 0; at = cues.last(MODAL, from, at)) {
    const behind = MODALS.startingAt(syntax, at);
    if (behind <= last && !BOUNDS.test(syntax, at)) return PROMISES.startingAt(syntax, at) >= 0 ? at : behind;
  }
  return from;
}

const isSmall = ({ chinese, value }: Amount): boolean => chinese && value !== null && value < 10;

/** 前1%学科由6个增至8个: which ones. */
const TOP = characters('前');
/** 年底前80%以上行政村 */
const DATES = characters('底末日节庆旦汛期冬以之');

/** 消除“零查处”乡镇: a nought that is to be done away with. */
const isGotRidOf = ({ syntax, amount }: Stretch): boolean =>
  OPENS.has(syntax, amount.start - 1) && RIDS.endingAt(syntax, amount.start - 1) >= 0;
const OPENS = characters('“');
const RIDS = wordSet('消除 破除 杜绝 防止 避免 扭转 整治 治理 改变 打破 告别 清除 遏制');

function isClaim(stretch: Stretch): boolean {
  const { amount, led, followed } = stretch;
  if (
    isTold(stretch) ||
    wasBefore(stretch) ||
    isCompared(stretch) ||
    isPlanned(stretch) ||
    isBasis(stretch) ||
    isGloss(stretch) ||
    isPer(stretch)
  )
    return false;
  if (has(led, LAST_MILE) && /[里米步]$/.test(amount.unit ?? '')) return false;
  if (has(led, PER_CHANGE) || (isSmall(amount) && isSaying(stretch))) return false;
  if (tellsWhich(stretch)) return false;
  switch (amount.kind) {
    case 'share':
      return !(
        TOP.has(stretch.syntax, amount.start - 1) &&
        !DATES.has(stretch.syntax, amount.start - 2) &&
        !endsClause(stretch) &&
        !OF.has(stretch.syntax, amount.end)
      );
    case 'coverage':
      return !(amount.value === 0 && isGotRidOf(stretch));
    case 'bare':
    case 'none':
      return true;
    case 'money':
      return !has(followed, isSmall(amount) ? NAMES_MONEY | NAMES_SMALL_MONEY : NAMES_MONEY);
    case 'measure':
      if (amount.chinese && amount.value === 1 && isBaseOf(stretch)) return false;
      if (isSmall(amount) && amount.comparator === '=' && /^[度里斤担石升分]$/.test(amount.unit ?? ''))
        return isActedOn(stretch.syntax, amount.start, stretch.from);
      return !has(followed, FAR);
    case 'time':
      return (
        timeClaims(stretch) || isHowLong(stretch) || (endsClause(stretch) && DAILY.test(stretch.syntax, amount.start))
      );
    case 'count':
      return countClaims(stretch);
    case 'ordinal':
      return false;
  }
}

/** 一亩地补30块钱, 一亩地要打到八百斤: for how much. */
const YIELDS = /^[地田]?[^，。；、\d]{0,4}(?:要|达到|打到|收到|产到|卖到)/u;
const isBaseOf = ({ syntax, amount, next }: Stretch): boolean =>
  next?.kind === 'money' || (next?.kind === 'measure' && YIELDS.test(syntax.text.slice(amount.end, next.start)));

const LISTED = characters('、');
/** 引进亿元项目10个、十亿元项目1个: one among others that are counted. */
const isListedOne = ({ syntax, amount, from }: Stretch, previous: Previous | null): boolean =>
  amount.kind === 'count' &&
  amount.value === 1 &&
  !amount.chinese &&
  previous?.unit === amount.unit &&
  previous.end === from - 1 &&
  amount.start > from &&
  LISTED.has(syntax, previous.end);

/** 3项（其中一等奖1项）: of those only one. */
const OF_THEM = wordSet('其中');

/** 新增上市企业1家: one that was brought about, told in a digit behind it. */
const isOneDone = (stretch: Stretch): boolean =>
  !stretch.amount.chinese &&
  (HONOURED.startingAt(stretch.syntax, stretch.amount.end) >= 0 ||
    (endsClause(stretch) &&
      (AWARDS.has(stretch.syntax, stretch.amount.start - 1) ||
        ROSE.endingAt(stretch.syntax, stretch.amount.start) >= 0 ||
        ACTIONS.test(stretch.syntax, stretch.from, stretch.amount.start - 1))));
/** 1人获全国金牌, 1篇入选省级案例 */
const HONOURED = wordSet('获 荣获 获得 入选 被评为 被授予 当选 考入 考上');
/** 事故上升1起 */
const ROSE = wordSet('上升 上升了 增加 增加了 减少 减少了 下降 下降了');
/** 创鲁班奖1项 */
const AWARDS = characters('奖旗章杯');

/** 事故3起，死亡1人 */
const HARMED = wordSet('死亡 伤亡 失踪 遇难 重伤 轻伤 受伤 伤');
const isHarmed = ({ syntax, amount, from }: Stretch): boolean => HARMED.endingAt(syntax, amount.start) >= from;

/** 上百, 近三, 数 */
const SIZE_WORDS = characters('上近数');
const SMALL_POINTING = characters('这那每第有是头另同');

const isScaled = (unit: string): boolean => unit.startsWith('万') || unit.startsWith('亿');

/** 从业人员万人，: the number before 万 is lost; 惠及万人 and 达万人 are whole. */
const BY_NUMBERS = ending(
  /(?:[达过上近逾超破约数至为到及]|[一-龥](?:训|引|务|盖|动|访|待|待了|育|养))$/,
  '达过上近逾超破约数至为到及训引务盖动访待了育养',
  3,
);
const isLost = (stretch: Stretch): boolean => {
  const { syntax, amount, from } = stretch;
  return (
    amount.chinese &&
    SIZES.has(syntax, amount.start) &&
    amount.end - amount.start === 2 &&
    amount.start - from >= 2 &&
    endsClause(stretch) &&
    !BY_NUMBERS.test(syntax, amount.start) &&
    ACTIONS.endingAt(syntax, amount.start) < from
  );
};

/** Behind these a small number counts what follows, and sums up no list. */
const OPENS_COUNT = characters('，。；：\n前底内的让把将使在建年');
const ONCE = characters('遍趟回');
/** 新建文化站七个 */
const FOUNDS = wordSet('新建 新增 建成 改造 创建 引进 培育');

/** 千万双眼睛盯着我们: everybody. */
const WATCHING = wordSet('双眼睛 双手');

function countClaims(stretch: Stretch): boolean {
  const { syntax, amount, from, led } = stretch;
  if (isLost(stretch)) return false;
  const unit = amount.unit ?? '';
  if (isMetal(unit)) return true;
  if (WATCHING.startingAt(syntax, unit.endsWith('双') ? amount.end - 1 : amount.end) >= 0) return false;
  const bounded = amount.comparator !== '=';
  if (isSmall(amount) && !isScaled(unit)) {
    if (
      endsClause(stretch) &&
      /^[座家所处台套支辆栋条场]/.test(unit) &&
      !SMALL_POINTING.has(syntax, amount.start - 1) &&
      SAID.endingAt(syntax, amount.start) < 0 &&
      /[一-龥]{4,}$/.test(beforeOf(stretch))
    )
      return true;
    // 两座水库年底前全部竣工
    if (
      /^[个座所家处条项户村]/.test(unit) &&
      OPENS_COUNT.has(syntax, amount.start - 1) &&
      !SMALL_POINTING.has(syntax, amount.start - 1) &&
      allAreDone(stretch)
    )
      return true;
    if (unit === '个' && endsClause(stretch) && FOUNDS.first(syntax, from, amount.start - 2) >= 0) return true;
    if (isSmallAsked(stretch)) return true;
    if (bounded && !(amount.start > from && SIZE_WORDS.has(syntax, amount.start - 1))) return true;
    if (TO.has(syntax, amount.start - 1) && CHANGED.test(beforeOf(stretch))) return true;
    return (
      (isFrequency(stretch) && /[次户场篇课名项件遍轮堂节份回趟]/.test(unit)) ||
      isHeldBy(stretch) ||
      isFewAsked(stretch) ||
      isListedDeed(stretch) ||
      isFewDone(stretch)
    );
  }
  if (bounded || (has(led, POINTING) && allOfLeft(stretch) >= 0)) return true;
  const isOne =
    amount.value === 1 && !isScaled(unit) && !OF_THEM.test(syntax, from, amount.start) && !isOneDone(stretch);
  // 把配电箱查一遍: not how often.
  if (isOne && amount.chinese && ONCE.has(syntax, amount.end - 1) && !isFrequency(stretch)) return false;
  if (isOne && !isFrequency(stretch) && !isActedOn(syntax, amount.start, from) && !isHarmed(stretch)) return false;
  return !has(led, POINTING) || has(led, AT_LAST);
}
