/**
 * Amounts: numerals with their unit, blanks in place of a number, and words of coverage (全覆盖, 清零, 一半), each
 * with the comparator around it.
 */
import type { Numeral } from '../lexicon/numerals.js';
import type { UnitEntry } from '../lexicon/types.js';
import type { Placeholder } from '../model/types.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { blanks } from './target-blanks.js';
import { boundOf, isRespective, JOINTS, withSharedBounds } from './target-bounds.js';
import { isCalled, isCohort } from './target-codes.js';
import { comparatorOf, type Comparator } from './target-comparators.js';
import { coverages } from './target-coverage.js';
import { isNone } from './target-none.js';
import { MORE, noUnit, type Unit, unitAt } from './target-units.js';

/** A number with its unit as it stands in the text; offsets of the reading. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  /** `none`: not one (未发生一起, 无一人). */
  readonly kind: UnitEntry['kind'] | 'coverage' | 'bare' | 'none';
  readonly comparator: Comparator;
  readonly placeholder: boolean;
  readonly chinese: boolean;
}

/** Every amount of the text, in order; the longer first where two begin at one place. */
export function amountsOf(context: Context, placeholders: readonly Placeholder[]): readonly Amount[] {
  const covered = coverages(context);
  const ends = new Set(covered.map(({ end }) => end));
  // 每个村都有一名村医: that there is one is what is said of every village.
  const counted = numbers(context).filter(({ value, start }) => value !== 1 || !ends.has(start));
  return [...counted, ...blanks(context, placeholders), ...covered].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 百, 千, 万, 亿 alone */
const SIZES = characters('百千万亿');

const NOT_MORE = characters('的年点');

/** Numerals with a unit: 8%, 5万元, 三百五十万吨, 1-2个, 100名. */
function numbers(context: Context): readonly Amount[] {
  const { syntax, numerals } = context;
  const found: Amount[] = [];
  let ahead = -1;
  let bare = -1;
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index];
    if (numeral === undefined || !mayMeasure(context, numeral)) continue;
    const several = severalOf(context, numeral);
    if (several !== null) found.push(several);
    if (several !== null || !mayCount(syntax, numeral)) continue;
    const range = readRange(syntax, numeral, numerals[index + 1]);
    const last = range ?? numeral;
    const sign = MORE.has(syntax, last.end) && !NOT_MORE.has(syntax, last.end + 1);
    const own = unitAt(context, last, last.end + (sign && !last.more ? 1 : 0)) ?? noUnit(context, last, bare);
    const unit = own === null || own.text === numeral.scale ? (unitOfNext(context, numerals, index) ?? own) : own;
    if (unit === null) continue;
    if (unit.kind === 'bare') bare = unit.end;
    const within = unit.kind === 'time' && syntax.text.startsWith('内', unit.end);
    const more = last.more || sign || unit.more;
    const about = more && isAbout(syntax, last);
    const compared = comparatorOf(syntax, numeral.start, unit.end, more && !about);
    const bound = compared.comparator === '=' && unit.kind === 'share' ? boundOf(syntax, numeral.start) : '=';
    const listed = compared.comparator === '=' && isListed(syntax, ahead, numeral.start);
    const end = within ? unit.end + 1 : compared.end;
    ahead = compared.ahead || listed ? end : -1;
    const valueMax = range !== null ? range.value : numeral.upTo;
    const none = valueMax === null && isNone(syntax, numeral, unit.end);
    // 突破亿元大关: one 亿元.
    const isBareYi =
      numeral.end - numeral.start === 1 && BARE_YI.has(syntax, numeral.start) && unit.text !== null && range === null;
    found.push({
      start: numeral.start,
      end,
      value: none
        ? 0
        : isBareYi
          ? 1
          : isTenths(syntax, numeral, range)
            ? numeral.value * 10
            : withPart(numeral.value, unit.part),
      valueMax,
      unit: isBareYi ? `${YI}${unit.text}` : unit.text,
      kind: none ? 'none' : unit.kind,
      comparator:
        valueMax !== null
          ? 'range'
          : about && compared.comparator === '='
            ? '~'
            : within
              ? '<='
              : listed
                ? '>='
                : bound === '='
                  ? compared.comparator
                  : bound,
      placeholder: false,
      chinese: numeral.script === 'chinese',
    });
    if (range !== null) index++;
  }
  return withSharedBounds(syntax, found);
}

/** 分别提高1.2和2.5个百分点, 分别减少10.6万、3.8万、3.3万平方公里: the unit of all stands behind the last. */
function unitOfNext(context: Context, numerals: readonly Numeral[], index: number): Unit | null {
  const { syntax } = context;
  const first = numerals[index];
  if (first === undefined || !JOINTS.has(syntax, first.end) || !isRespective(syntax, first.start)) return null;
  let last = first;
  for (const next of numerals.slice(index + 1, index + MOST_JOINED)) {
    if (last.script !== 'arabic' || next.script !== 'arabic' || next.start !== last.end + 1) return null;
    if (!JOINTS.has(syntax, last.end)) return null;
    last = next;
    const unit = unitAt(context, last, last.end);
    const text = unit?.text?.slice(last.scale.length) ?? '';
    if (unit !== null && text !== '') return { ...unit, text: `${first.scale}${text}`, end: first.end };
  }
  return null;
}
const MOST_JOINED = 6;

/** 四十来天, 九十来万 */
const ABOUT = characters('来');
const isAbout = (syntax: Keyed, { start, end }: Numeral): boolean =>
  ABOUT.has(syntax, end) || ABOUT.find(syntax, start, end) < end;

/** 一个半小时, 一米二 */
const withPart = (value: number, part = 0): number => (part === 0 ? value : Math.round((value + part) * 100) / 100);

/** 一至二成: the first in tenths, too. */
const TENTH = characters('成');
const isTenths = (syntax: Keyed, first: Numeral, last: Numeral | null): boolean =>
  last !== null && last.unit === '%' && first.unit === '' && TENTH.has(syntax, last.end - 1);

const YI = '亿';
const BARE_YI = characters(YI);

const LIST_MARKS = characters('、和与');
const LIST_ENDS = characters('，。；：\n');
const LIST_REACH = 16;

/** 至少培育1个合作社、2家企业, 至少有1名医生和1名护士: 至少 holds for all that is listed. */
const isListed = (syntax: Keyed, ahead: number, start: number): boolean =>
  ahead >= 0 &&
  start - ahead <= LIST_REACH &&
  LIST_MARKS.find(syntax, ahead, start) < start &&
  LIST_ENDS.find(syntax, ahead, start) === start;

/** Most numerals of prose (一些, 两手, 三农) have no unit behind them: a look at one character tells. */
function mayMeasure({ syntax, lexicon }: Context, { end, scale, unit, script }: Numeral): boolean {
  return script === 'arabic' || scale !== '' || unit !== '' || lexicon.unitHeads.has(syntax, end);
}

const SEVERAL = characters('数几');
const GOES_ON = characters('十百千万亿一二两三四五六七八九');

/** 数万名, 几百家: a size without a number. */
function severalOf({ syntax, lexicon }: Context, { start, end, script, value }: Numeral): Amount | null {
  if (!SEVERAL.has(syntax, start - 1) || script !== 'chinese' || value < 10 || GOES_ON.has(syntax, start - 2))
    return null;
  const hit = lexicon.units.startingAt(syntax, end);
  if (hit === null || (hit.value.kind !== 'count' && hit.value.kind !== 'money')) return null;
  return {
    start: start - 1,
    end: hit.end,
    value: null,
    valueMax: null,
    unit: hit.value.text,
    kind: hit.value.kind,
    comparator: '~',
    placeholder: false,
    chinese: true,
  };
}

const CODES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWYZabcdefghijklmnopqrstuvwxyz';
const DASH = characters('-');
/** Before a numeral: 第3, 〔2015, A1. */
const NUMBERS_ON = characters(`第〔[.:/几-${CODES}`);
const IN_CODE = characters(`${CODES}X`);
/** 2015年, 3月, 1季度, 8号, 十八届, 三大战役, 十二五规划: a date or a name … */
const DATE = opening(
  /年(?!.{0,1}[期均])|月(?![均供])|日(?!均|元|以?内)|季度|号|届(?!次)|次(?:全会|全体会|会议|党代会|代表大会|常委会|常务会)|周年|大[^型]|五[规计期末时]/,
  '年月日季号届次周大五',
);
/** … but 三年以上 is a time. */
const YEARS = wordSet('年以上 年以内 年内 年期');
/** 人均受教育年限达到12年，比1995年增加2.1年: years that are measured. */
const YEAR = characters('年');
const MEASURED_IN_YEARS = wordSet('受教育年限 使用年限 使用寿命 折旧年限 服务年限');
const SPAN_ENDS = characters('到为加长高短少于');
const SPAN_REACH = 40;
const MOST_YEARS = 100;
const SENTENCE_STOPS = characters('。；！？\n');
function isSpan(syntax: Keyed, start: number, end: number, value: number): boolean {
  if (value >= MOST_YEARS || !YEAR.has(syntax, end) || !SPAN_ENDS.has(syntax, start - 1)) return false;
  const from = SENTENCE_STOPS.behindLast(syntax, start, Math.max(0, start - SPAN_REACH));
  return MEASURED_IN_YEARS.test(syntax, from, start);
}
/** 面积（万亩）, 单位：万元: the head of a table names a unit, no number. */
const OPENS_UNIT = characters('（(/／');
const UNIT_IS = wordSet('单位： 单位:');
const namesUnit = (syntax: Keyed, at: number): boolean =>
  OPENS_UNIT.has(syntax, at - 1) || UNIT_IS.endingAt(syntax, at) >= 0;
/** 千家万户, 万人计划: a size that stands alone counts before these only. */
const SIZED = opening(
  /(?:[名户亩场所支台套]|家(?=[企单商店公机医农工，。；])|个(?!别)|人(?=[，。；、以次参]))(?!计划|工程|大会|行动|灯火|万户|忧乐|团圆)/,
  '名家户亩场所支台套个人',
);
const COUNTLESS = wordSet('千千万 千百万');
/** 亩产过千斤, 人均收入突破万元 */
const PASSES = wordSet('突破 超过 要过 产过 率过 入过 值过 跨过 迈过 越过 达到 超');
const MEASURES = characters('斤吨担元种项件篇册部例');
const isPassed = (syntax: Keyed, start: number, end: number): boolean =>
  MEASURES.has(syntax, end) && PASSES.endingAt(syntax, start) >= 0;
/** 千家万户, 千村万店 */
const IDIOM_HEADS = characters('千');
const EACH = characters('每');
/** 千万不能, 千万要: by all means. */
const BY_ALL_MEANS = new Set([1000, 1e7]);
const URGES = wordSet(
  '不 别 要 莫 勿 记 请 得 须 可 把 将 让 注意 当心 小心 马虎 大意 松 保重 放心 抓紧 抓好 保持 保管 珍惜 珍重 爱护 重视 警惕 加强 防止 防范 留神 留意 保密 牢记 坚持 稳住 守住 管住 盯住 忽视 轻视 麻痹',
);
/** 大家千万抓紧 */
const URGED = wordSet('大家 同志们 各位 你们 咱们 我们 大伙 诸位');
/** 统一, 单一, 万一, 归零 */
const BINDS_ONE = characters('统进单专同唯逐任万归合');

const SAYS_ALL = wordSet('说一千道 说一千，道 说一千、道 讲一千道 讲一千，道 不怕 就怕');

/** 一二类苗, 二三线城市, 一二期工程: the first and the second, not how many. */
const RANKS = characters('类级等线期');
const TWO = characters('两');
/** 一本上线率, 二本以上录取500人; 读书三本以上 counts. */
const CLASSES_OF_SCHOOLS = opening(
  /本(?:以[上下](?=\d|录取|上线|考生|人|达线|院校|高校|学校|率|线)|上线|率|线|院校|达线|批次)/,
  '本',
);

const RECKONED = characters('计');
const BY_SIZE = characters('以');
const O_CLOCK = characters('点：:');
const DIGIT = characters('0123456789');
/** 附件3里有任务分解表 */
const ATTACHED = wordSet('附件 附表 附录');

/** Places where a numeral is part of a word, a date or a name. */
function mayCount(syntax: Keyed, { start, end, script, value, upTo, digits }: Numeral): boolean {
  if (NUMBERS_ON.has(syntax, start - 1) && !isSigned(syntax, start)) return false;
  if (ATTACHED.endingAt(syntax, start) >= 0) return false;
  // 早上6点20起床
  if (O_CLOCK.has(syntax, start - 1) && DIGIT.has(syntax, start - 2)) return false;
  const chinese = script === 'chinese';
  if (chinese && digits) return false;
  if (!chinese && isCohort(syntax, end, value)) return false;
  if (DATE.test(syntax, end) && YEARS.startingAt(syntax, end) < 0 && !isSpan(syntax, start, end, value)) return false;
  if (!chinese) return !isCalled(syntax, start, end);
  if (upTo === value + 1 && value < 3 && RANKS.has(syntax, end) && !TWO.has(syntax, end - 1)) return false;
  if (value <= 3 && !TWO.has(syntax, end - 1) && CLASSES_OF_SCHOOLS.test(syntax, end)) return false;
  if (BY_ALL_MEANS.has(value) && (URGES.startingAt(syntax, end) >= 0 || URGED.endingAt(syntax, start) >= 0))
    return false;
  if (value === 1 && EACH.has(syntax, start - 1)) return false;
  // 以千万计, 数以万计
  if (RECKONED.has(syntax, end) && BY_SIZE.has(syntax, start - 1)) return false;
  // 说一千道一万
  if (SAYS_ALL.endingAt(syntax, start) >= 0) return false;
  // 百千万工程: sizes in a row name something.
  if (SIZES.has(syntax, start) && SIZES.has(syntax, start - 1)) return false;
  if (IDIOM_HEADS.has(syntax, start) && COUNTLESS.startingAt(syntax, start) > 0) return false;
  if (end === start + 1 && SIZES.has(syntax, start))
    if (
      !(SIZED.test(syntax, end) || isPassed(syntax, start, end)) ||
      IDIOM_HEADS.has(syntax, start - 2) ||
      namesUnit(syntax, start)
    )
      return false;
  return value > 1 || !BINDS_ONE.has(syntax, start - 1);
}

/** －3% and 3-5% have a number behind the dash, GB-3 has none. */
const isSigned = (syntax: Keyed, start: number): boolean =>
  DASH.has(syntax, start - 1) && start > 1 && !IN_CODE.has(syntax, start - 2);

const RANGE_MARKS = characters('-—–~～至到');
/** Longest 个百分点— between two numerals. */
const RANGE_REACH = 6;

/** 6%—6.5%, 1-2个, 三到五年: the numeral behind the range mark. */
function readRange(syntax: Keyed, first: Numeral, second: Numeral | undefined): Numeral | null {
  if (second === undefined || second.start - first.end > RANGE_REACH || !RANGE_MARKS.has(syntax, second.start - 1))
    return null;
  const between = syntax.text.slice(first.end, second.start);
  return /^(?:%|‰|万|亿|个|元|万元|亿元|名|个百分点)?(?:-|—|——|–|~|～|至|到)$/.test(between) &&
    (second.value > first.value || second.scale !== first.scale)
    ? second
    : null;
}
