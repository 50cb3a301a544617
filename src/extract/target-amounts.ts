/**
 * Amounts: numerals with their unit, blanks in place of a number, and words of coverage (全覆盖, 清零, 一半), each
 * with the comparator around it.
 */
import type { Numeral } from '../lexicon/numerals.js';
import type { UnitEntry } from '../lexicon/types.js';
import type { Placeholder } from '../model/types.js';
import { characters, ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { comparatorOf, type Comparator } from './target-comparators.js';
import { coverages } from './target-coverage.js';

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

const MORE = characters('多余来');
const NOT_MORE = characters('的年点');

/** Numerals with a unit: 8%, 5万元, 三百五十万吨, 1-2个, 100名. */
function numbers(context: Context): readonly Amount[] {
  const { syntax, numerals } = context;
  const found: Amount[] = [];
  let ahead = -1;
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index];
    if (numeral === undefined || !mayMeasure(context, numeral)) continue;
    const several = severalOf(context, numeral);
    if (several !== null) found.push(several);
    if (several !== null || !mayCount(syntax, numeral)) continue;
    const range = readRange(syntax, numeral, numerals[index + 1]);
    const last = range ?? numeral;
    const sign = MORE.has(syntax, last.end) && !NOT_MORE.has(syntax, last.end + 1);
    const unit = unitAt(context, last, last.end + (sign && !last.more ? 1 : 0)) ?? noUnit(context, last);
    if (unit === null) continue;
    const within = unit.kind === 'time' && syntax.text.startsWith('内', unit.end);
    const more = last.more || sign || unit.more;
    const compared = comparatorOf(syntax, numeral.start, unit.end, more);
    const listed = compared.comparator === '=' && isListed(syntax, ahead, numeral.start);
    const end = within ? unit.end + 1 : compared.end;
    ahead = compared.ahead || listed ? end : -1;
    const valueMax = range !== null ? range.value : numeral.upTo;
    const none = valueMax === null && isNone(syntax, numeral, unit.end);
    found.push({
      start: numeral.start,
      end,
      value: none ? 0 : numeral.value,
      valueMax,
      unit: unit.text,
      kind: none ? 'none' : unit.kind,
      comparator: valueMax !== null ? 'range' : within ? '<=' : listed ? '>=' : compared.comparator,
      placeholder: false,
      chinese: numeral.script === 'chinese',
    });
    if (range !== null) index++;
  }
  return found;
}

const LIST_MARKS = characters('、');
const LIST_ENDS = characters('，。；：\n');
const LIST_REACH = 16;

/** 至少培育1个合作社、2家企业: 至少 holds for all that is listed. */
const isListed = (syntax: Keyed, ahead: number, start: number): boolean =>
  ahead >= 0 &&
  start - ahead <= LIST_REACH &&
  LIST_MARKS.find(syntax, ahead, start) < start &&
  LIST_ENDS.find(syntax, ahead, start) === start;

const NOT_ONE = wordSet(
  '未发生 不发生 没发生 没有发生 未再发生 不再发生 未出现 不出现 没有出现 没出现 再发生 杜绝发生 防止发生 避免发生',
);
const WITHOUT = characters('无');
/** 无一例外, 无一不 */
const NOT_NONE = characters('外不');

/** 未发生一起, 无一人: the count is 0. */
function isNone(syntax: Keyed, { start, value }: Numeral, end: number): boolean {
  if (value !== 1) return false;
  if (WITHOUT.has(syntax, start - 1)) return !NOT_NONE.has(syntax, end);
  return NOT_ONE.endingAt(syntax, start) >= 0;
}

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
/** 面积（万亩）, 单位：万元: the head of a table names a unit, no number. */
const OPENS_UNIT = characters('（(/／');
const UNIT_IS = wordSet('单位： 单位:');
const namesUnit = (syntax: Keyed, at: number): boolean =>
  OPENS_UNIT.has(syntax, at - 1) || UNIT_IS.endingAt(syntax, at) >= 0;
/** 千家万户, 万人计划: a size that stands alone counts before these only. */
const SIZED = opening(
  /(?:[名户亩场所支台套]|家(?=[企单商店公机医农工])|个(?!别)|人(?=[，。；、以次参]))(?!计划|工程|大会|行动|灯火|万户|忧乐|团圆)/,
  '名家户亩场所支台套个人',
);
const COUNTLESS = '千千万';
/** 千家万户, 千村万店 */
const IDIOM_HEADS = characters('千');
const EACH = characters('每');
/** 千万不能, 千万要: by all means. */
const BY_ALL_MEANS = new Set([1000, 1e7]);
const URGES = wordSet('不 别 要 莫 勿 记 注意 当心 小心 马虎');
/** 统一, 单一, 万一, 归零 */
const BINDS_ONE = characters('统进单专同唯逐任万归合');

/** Places where a numeral is part of a word, a date or a name. */
function mayCount(syntax: Keyed, { start, end, script, value, digits }: Numeral): boolean {
  if (NUMBERS_ON.has(syntax, start - 1) && !isSigned(syntax, start)) return false;
  const chinese = script === 'chinese';
  if (chinese && digits) return false;
  if (DATE.test(syntax, end) && YEARS.startingAt(syntax, end) < 0) return false;
  if (!chinese) return true;
  if (BY_ALL_MEANS.has(value) && URGES.startingAt(syntax, end) >= 0) return false;
  if (value === 1 && EACH.has(syntax, start - 1)) return false;
  // 百千万工程: sizes in a row name something.
  if (SIZES.has(syntax, start) && SIZES.has(syntax, start - 1)) return false;
  if (IDIOM_HEADS.has(syntax, start) && syntax.text.startsWith(COUNTLESS, start)) return false;
  if (end === start + 1 && SIZES.has(syntax, start))
    if (!SIZED.test(syntax, end) || IDIOM_HEADS.has(syntax, start - 2) || namesUnit(syntax, start)) return false;
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

interface Unit {
  readonly text: string | null;
  readonly kind: Amount['kind'];
  readonly end: number;
  /** 四个多百分点 */
  readonly more: boolean;
}

/** What an index or a rate is brought to, without a unit: 系数提高到0.53. */
const REACHES = wordSet(
  '指数 指数为 指数是 系数 系数为 系数是 得分为 评分为 容积率为 提高到 提高至 提升到 提升至 上升到 上升至 增加到 降到 降至 下降到 下降至 降低到 降低至 压降到 压降至 达 达到 控制在 保持在 稳定在 不低于 不高于 不超过 不大于 不小于 突破',
);
const STANDS_FREE = opening(/[，。；、）]|以[上下内]|左右|\n/, '，。；、）以左\n');
const NAMES_A_YEAR = /^(?:19|20)\d\d$/;

/** 比上年增长12.5: a per cent that was lost; what is compared with, or a point, tells that a rate it is. */
const GREW = ending(
  /(?:(?:比|较)(?:上年|去年|20\d\d年|上年同期|去年同期)|同比|环比|年均|同期|可比)(?:分别|实际)?(?:增长|下降|上升|回落|提高|降低)了?$/,
  '长降升落高低了',
  16,
);
const GROWS = wordSet('增长 下降 上升 回落 增长了 下降了 上升了');
const POINT = characters('.．');

/** A bare number that something is brought to, or grows by; a year is none. */
function noUnit({ syntax }: Context, { start, end, script, value }: Numeral): Unit | null {
  if (script !== 'arabic' || !(end === syntax.text.length || STANDS_FREE.test(syntax, end))) return null;
  if (NAMES_A_YEAR.test(`${value}`)) return null;
  const grows = GROWS.endingAt(syntax, start) >= 0 && POINT.find(syntax, start, end) < end;
  if (REACHES.endingAt(syntax, start) < 0 && !grows && !GREW.test(syntax, start)) return null;
  return { text: null, kind: 'bare', end, more: false };
}

const MORE_OF = wordSet('个多百分点 个多小时 个多工作日 个多亿');

const CLASSIFIERS: ReadonlySet<string> = new Set(['个', '项', '种', '条']);
/** 三个方面, 四个意识: parts of a speech or of a name. */
const PARTS = wordSet('方面 问题 意见 要求 维护 意识 自信 坚持');
const LATIN_UNIT = opening(
  /(?:[A-Za-z][A-Za-z/]{1,7})(?=以内|以下|以上|左右|[，。；、])/,
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
);
const UNKNOWN_UNIT = /[一-龥]{1,2}(?=[，。；、）]|以上|左右|以内|以下)/y;
const BEHIND_UNKNOWN = characters('，。；、）以左');
const NO_UNIT = /^[年月日号届度以左时点]|年[以来底初末前]|[的了是]/;
/** Nouns behind 万 and 亿 without a classifier. */
const COUNTED = wordSet('人次 人民 人 户 家庭 农户 群众 脱贫人口 劳动力 千瓦 套 亩 吨 斤');

function unitAt({ syntax, lexicon }: Context, numeral: Numeral, at: number): Unit | null {
  const { scale, script } = numeral;
  if (numeral.unit !== '') return { text: numeral.unit, kind: 'share', end: at, more: false };
  const hit = lexicon.units.startingAt(syntax, at);
  if (hit !== null && isUnit(syntax, hit.value.text, hit.end)) {
    const { text, kind } = hit.value;
    if (CLASSIFIERS.has(text)) {
      const end = MORE_OF.startingAt(syntax, at);
      if (end >= 0) return moreOf(syntax, at, end);
      if (script === 'chinese' && PARTS.startingAt(syntax, hit.end) >= 0) return null;
    }
    const noun = kind === 'money' ? perOne(syntax, hit.end) : boundNoun(syntax, hit.end, kind);
    const whole = scale === '' && noun === '' ? text : `${scale}${text}${noun}`;
    return { text: whole, kind, end: hit.end + noun.length, more: false };
  }
  if (scale === '' && (hit !== null || script === 'chinese')) return null;
  return unlistedUnit(syntax, numeral, at);
}

const IS_SHARE = '百分点';

function moreOf({ text }: Keyed, at: number, end: number): Unit {
  const unit = `个${text.slice(at + 2, end)}`;
  return { text: unit, kind: unit.endsWith(IS_SHARE) ? 'share' : 'time', end, more: true };
}

/** 300元一亩, 5万一亩: a price for one. */
const PER_ONE = opening(
  /一(?:亩|户|人|年|斤|吨|公斤|平方米?|平米|套|头|只|棵|度|天|个月)(?=[，。；、的以左）]|$)/,
  '一',
);

function perOne(syntax: Keyed, at: number): string {
  return syntax.text.slice(at, at + Math.max(0, PER_ONE.length(syntax, at)));
}

/** Length of a Latin unit, or of one or two Chinese characters that stand alone behind the number; -1 where there is none. */
function newUnit(syntax: Keyed, at: number): number {
  const latin = LATIN_UNIT.length(syntax, at);
  if (latin >= 0 || !(BEHIND_UNKNOWN.has(syntax, at + 1) || BEHIND_UNKNOWN.has(syntax, at + 2))) return latin;
  UNKNOWN_UNIT.lastIndex = at;
  const unknown = UNKNOWN_UNIT.exec(syntax.text);
  return unknown === null || NO_UNIT.test(unknown[0]) ? -1 : unknown[0].length;
}

/** A unit that the lexicon does not have: 50Mbps以上, 300牌， — or, behind 万 and 亿, none at all. */
function unlistedUnit(syntax: Keyed, { scale, script }: Numeral, at: number): Unit | null {
  const { text } = syntax;
  if (scale !== '' && text.startsWith('级', at)) return null;
  const length = script === 'arabic' ? newUnit(syntax, at) : LATIN_UNIT.length(syntax, at);
  if (length > 0)
    return { text: `${scale}${text.slice(at, at + length)}`, kind: 'measure', end: at + length, more: false };
  if (scale === '') return null;
  const price = perOne(syntax, at);
  if (price !== '') return { text: `${scale}${price}`, kind: 'money', end: at + price.length, more: false };
  const end = Math.max(at, COUNTED.startingAt(syntax, at));
  return { text: `${scale}${text.slice(at, end)}`, kind: 'count', end, more: false };
}

const ENDS = characters('，。；、）');
const BEHIND_SCORE = characters('，。；、以的');
const NOT_PERSONS = characters('民才大事力居文格');
const NOT_FAMILIES = characters('庭长属');
const NOT_DEGREES = characters('别次级党干部组织');

const DOUBTFUL = characters('分家人级层度里');

/** 分 in 分平台 and 人 in 人民 are no units. */
function isUnit(syntax: Keyed, unit: string, end: number): boolean {
  if (unit.length > 1 || !DOUBTFUL.has(syntax, end - 1)) return true;
  switch (unit) {
    case '分':
      return end === syntax.text.length || BEHIND_SCORE.has(syntax, end);
    case '家':
      return !NOT_FAMILIES.has(syntax, end);
    case '人':
      return !NOT_PERSONS.has(syntax, end);
    case '级':
    case '层':
    case '度':
    case '里':
      return !NOT_DEGREES.has(syntax, end);
    default:
      return true;
  }
}

const BOUND_NOUNS = wordSet('村 社区 乡镇 县 镇 街道 项目 行政村 自然村');

/** A noun bound to the classifier stays in the unit: 127个村, 10万人次. */
function boundNoun(syntax: Keyed, at: number, kind: UnitEntry['kind']): string {
  if (kind !== 'count') return '';
  const end = BOUND_NOUNS.startingAt(syntax, at);
  return end >= 0 && (end === syntax.text.length || ENDS.has(syntax, end)) ? syntax.text.slice(at, end) : '';
}

/** XX篇章, XX项目, XX名单: nouns that begin like a unit, and what XX stands for is their name. */
const BEGUN_NOUNS = wordSet(
  '篇章 篇目 项目 家庭 家园 家乡 个人 个体 个性 个别 名单 名胜 名优 名录 条件 条例 条款 台账 台风 场所 场馆 场镇 户籍 户外 处长 处室 处级 处置 位置 组织 组长 站点 站长 队伍 队员 队长 级别 支部 支队 支行 支书 所长 所在 分局 分行 分公司 分院 分校 道路 道德 部门 部队 部长 层面 次数 人民 人才 人员 人社 元素 元旦 轮训 期间 期刊 批示 批准 套路 门户 门前 面向 面对 面貌 口岸 股份 股东 段落 路口 本级 本地 本科 对口 册页 台商 间接 课程 课题 班子 班组 班长 年度 年会 天然 步行街 里程 里程碑 方案 方面 方针 度假区 头条 头部 起点 件数 类型 类别 种植 种子 种业 点位 片区 片长 辆次 架构 艘次',
);

/** X个半月, X届X次全会: a time. */
const IN_TIME = wordSet('个半月 个半小时 届 次全会 次全体会议 次会议 次党代会 次代表大会 次常委会 次常务会');

/** XX in the place of a number: 增长XX, X%, X个, XX名. */
function blanks(context: Context, placeholders: readonly Placeholder[]): readonly Amount[] {
  const { syntax, lexicon } = context;
  const { text } = syntax;
  const found: Amount[] = [];
  for (const { span } of placeholders) {
    const own = text.slice(span.start, span.end);
    if (!/^[XxＸ×○◯_*□某]+(?:\.[XxＸ×*]+)?[%％]?$/.test(own)) continue;
    const per = /[%％]$/.test(own);
    // xxx余万株
    const behind = span.end + (!per && MORE.has(syntax, span.end) ? 1 : 0);
    const scale = per ? '' : (/^(?:万亿|万|亿)/.exec(text.slice(behind, behind + 2))?.[0] ?? '');
    const hit = per ? null : lexicon.units.startingAt(syntax, behind + scale.length);
    const measured =
      /(?:增长|下降|减少|增加|提高|降低|达到?|占[^，。]{0,12}的?|完成|突破|超过|不低于|为|提升|总额|到|上升|回升|天数)了?$/.test(
        text.slice(Math.max(0, span.start - 16), span.start),
      );
    if (hit !== null && (IN_TIME.startingAt(syntax, hit.start) >= 0 || !isUnit(syntax, hit.value.text, hit.end)))
      continue;
    if (hit !== null && BEGUN_NOUNS.startingAt(syntax, hit.start) > hit.end) continue;
    if (!per && hit === null && scale === '' && !(measured && standsFree(text, span))) continue;
    if (hit !== null && hit.value.kind === 'time' && !measured) continue;
    const noun = hit === null ? '' : boundNoun(syntax, hit.end, hit.value.kind);
    const unit = per ? '%' : hit !== null ? `${scale}${hit.value.text}${noun}` : scale === '' ? null : scale;
    const { comparator, end } = comparatorOf(
      syntax,
      span.start,
      (hit?.end ?? behind + scale.length) + noun.length,
      behind > span.end,
    );
    found.push({
      start: span.start,
      end,
      value: null,
      valueMax: null,
      unit,
      kind: hit?.value.kind ?? (per ? 'share' : 'bare'),
      comparator,
      placeholder: true,
      chinese: false,
    });
  }
  return found;
}

/** A bare XX measures something behind 增长 and its like, or where nothing is attached to it (占…的XX，). */
const standsFree = (text: string, { start, end }: Span): boolean =>
  /(?:增长|下降|减少|增加|提高|降低|提升|上升|回升)$/.test(text.slice(start - 2, start)) ||
  /^(?:[，。；、,）]|以上|以下|左右|以内|$)/.test(text.slice(end, end + 2));
