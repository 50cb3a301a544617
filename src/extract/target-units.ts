/** What a numeral counts: its unit with the noun bound to it (127个村), an index without one (系数0.53), units no dictionary lists. */
import type { Numeral } from '../lexicon/numerals.js';
import type { UnitEntry } from '../lexicon/types.js';
import { characters, ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Amount } from './target-amounts.js';
import { medalAt } from './target-medals.js';

/** Between a number and its unit: 三十多万, 100余人. */
export const MORE = characters('多余来');

export interface Unit {
  readonly text: string | null;
  readonly kind: Amount['kind'];
  readonly end: number;
  /** 四个多百分点 */
  readonly more: boolean;
  /** 一个半小时, 一米二: what is added to the number. */
  readonly part?: number;
}

/** What an index or a rate is brought to, without a unit: 系数提高到0.53. */
const REACHES = wordSet(
  '指数 指数为 指数是 系数 系数为 系数是 得分为 评分为 容积率为 提高到 提高至 提升到 提升至 上升到 上升至 增加到 降到 降至 下降到 下降至 降低到 降低至 压降到 压降至 缩小到 缩小至 缩小为 收窄到 收窄至 扩大到 达 达到 控制在 保持在 稳定在 不低于 不高于 不超过 不大于 不小于 突破',
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

/** 分别比上年增长18和7.6: the first of a pair, and what joins it to the second. */
const PAIR = opening(/[和与、](?=\d+(?:\.\d+)?(?:[，。；）]|$))/, '和与、');

/** 死亡率是零点八一: a rate told in characters. */
const DOT = characters('点');
const RATED = wordSet('率是 率为 率降到 率降为 率降至 率控制在 系数为 系数是 指数为 指数是');
const isDecimal = (syntax: Keyed, start: number, end: number): boolean =>
  DOT.find(syntax, start, end) < end && RATED.endingAt(syntax, start) >= 0;

/** A bare number that something is brought to, or grows by; a year is none. `behind`: where such a number ended before. */
export function noUnit({ syntax }: Context, { start, end, script, value }: Numeral, behind: number): Unit | null {
  const isPair = PAIR.test(syntax, end);
  if (
    (script !== 'arabic' && !isDecimal(syntax, start, end)) ||
    !(end === syntax.text.length || isPair || STANDS_FREE.test(syntax, end))
  )
    return null;
  if (NAMES_A_YEAR.test(`${value}`)) return null;
  if (start === behind + 1 && PAIR.test(syntax, behind)) return { text: null, kind: 'bare', end, more: false };
  const grows = GROWS.endingAt(syntax, start) >= 0 && POINT.find(syntax, start, end) < end;
  if (REACHES.endingAt(syntax, start) < 0 && RATED.endingAt(syntax, start) < 0 && !grows && !GREW.test(syntax, start))
    return null;
  return { text: null, kind: 'bare', end, more: false };
}

const MORE_OF = wordSet('个多百分点 个多小时 个多工作日 个多亿');

/** 增加了100个亿 */
/** 一个半小时, 两个半月: so many and a half. */
const AND_A_HALF = wordSet('个半小时 个半钟头 个半工作日 个半月');

const BY_THE_YI = opening(/个亿(?=[，。；、的以左”’》）和]|$)/, '个');

const CLASSIFIERS: ReadonlySet<string> = new Set(['个', '项', '种', '条']);
/** 三个方面, 四个意识: parts of a speech or of a name. */
const PARTS = wordSet('方面 问题 意见 要求 维护 意识 自信 坚持 字');
const WRITTEN = characters('字');
const LATIN_UNIT = opening(
  /(?:[A-Za-z][A-Za-z/]{1,7})(?=以内|以下|以上|左右|[，。；、])/,
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
);
const UNKNOWN_UNIT = /[一-龥]{1,2}(?=[，。；、）]|以上|左右|以内|以下)/y;
const BEHIND_UNKNOWN = characters('，。；、）以左');
const NO_UNIT = /^[年月日号届度以左时点版]|年[以来底初末前]|[的了是]/;
/** Nouns behind 万 and 亿 without a classifier. */
const COUNTED = wordSet('人次 人民 人 户 家庭 农户 群众 脱贫人口 劳动力 千瓦 套 亩 吨 斤');

/** 生师比降到17.5:1 */
const TO_ONE = opening(/[：:]1(?!\d)/, '：:');
const RATIO = wordSet('师比 护比 之比 配比 比例 比值 床比 比为 比是 比达 比不 比降 比提');
const RATIO_REACH = 14;

export function unitAt({ syntax, lexicon }: Context, numeral: Numeral, at: number): Unit | null {
  const { scale, script } = numeral;
  if (numeral.unit !== '') return { text: numeral.unit, kind: 'share', end: at, more: false };
  if (TO_ONE.test(syntax, at) && RATIO.test(syntax, Math.max(0, at - RATIO_REACH), at))
    return { text: ':1', kind: 'measure', end: at + 2, more: false };
  const medal = medalAt(syntax, numeral, at);
  if (medal !== null) return medal;
  const coins = scale === '' ? coinsAt(syntax, at, numeral.value) : null;
  if (coins !== null) return coins;
  const hit = lexicon.units.startingAt(syntax, at);
  if (hit !== null && isUnit(syntax, hit.value.text, hit.end, numeral)) {
    const { text, kind } = hit.value;
    if (CLASSIFIERS.has(text)) {
      if (BY_THE_YI.test(syntax, at)) return { text: '亿', kind: 'money', end: at + 2, more: false };
      const half = AND_A_HALF.startingAt(syntax, at);
      if (half >= 0) return { ...moreOf(syntax, at, half), more: false, part: HALF };
      const end = MORE_OF.startingAt(syntax, at);
      if (end >= 0) return moreOf(syntax, at, end);
      if (script === 'chinese' && PARTS.startingAt(syntax, hit.end) >= 0) return null;
      // 总共16个字
      if (text === '个' && WRITTEN.has(syntax, hit.end)) return null;
    }
    const part = script === 'chinese' && scale === '' ? partBehind(syntax, hit.end, text) : 0;
    if (part > 0) return { text, kind, end: hit.end + 1, more: false, part };
    const noun =
      eachOf(syntax, hit.end) || (kind === 'money' ? perOne(syntax, hit.end) : boundNoun(syntax, hit.end, kind));
    const whole = scale === '' && noun === '' ? text : `${scale}${text}${noun}`;
    return { text: whole, kind, end: hit.end + noun.length, more: false };
  }
  if (scale === '' && (hit !== null || script === 'chinese')) return null;
  return unlistedUnit(syntax, numeral, at);
}

const HALF = 0.5;
/** 一米二, 三块五, 两里半: what stands behind the unit is a part of it. */
const PARTED = characters('米块尺丈里斤亩吨');
const TENTHS = '一二三四五六七八九';
const A_PART = opening(
  /半(?=[，。；、的以左水土山柏石沙小公老新旱路渠坝堤沟田地粮米油煤]|$)|[一二三四五六七八九](?=[，。；、的]|以[上下内]|左右|$)/,
  `半${TENTHS}`,
);
function partBehind(syntax: Keyed, at: number, unit: string): number {
  if (!PARTED.has(syntax, at - 1) || unit.length > 2 || !A_PART.test(syntax, at)) return 0;
  const tenths = TENTHS.indexOf(syntax.text.charAt(at)) + 1;
  return tenths === 0 ? HALF : tenths / 10;
}

/** 十二元五角, 2角5分: all of it in 元. */
const COINS = opening(
  /(?:[元块]([1-9一二三四五六七八九])[角毛]|[角毛](?=[1-9一二三四五六七八九]分))(?:([1-9一二三四五六七八九])分)?(?=[，。；、的以左]|$|\n)/,
  '元块角毛',
);
const digitOf = (sign: string | undefined): number =>
  sign === undefined ? 0 : TENTHS.indexOf(sign) + 1 || Number(sign);
function coinsAt(syntax: Keyed, at: number, value: number): Unit | null {
  const coins = COINS.exec(syntax, at);
  if (coins === null) return null;
  const [text, tenths, hundredths] = coins;
  const whole = tenths === undefined ? value / 10 : value + digitOf(tenths) / 10;
  return {
    text: '元',
    kind: 'money',
    end: at + text.length,
    more: false,
    part: whole + digitOf(hundredths) / 100 - value,
  };
}

/** 300元/亩, 0.4吨标准煤/万元, 12元/人·次: for each of what. */
const FOR_EACH = opening(
  /\/(?:[百千万亿]?(?:元|平方公里|平方米|立方米|公里|平米|米|亩|公顷|人次|人|户|吨|公斤|千克|斤|克|升|千瓦时|度|年|月|日|天|小时|分钟|次|件|个|名|家|辆|套|株|只|头|床|村|班|车|台|项|例))(?:·(?:年|月|日|天|次|人))?/,
  '/',
);
const eachOf = (syntax: Keyed, at: number): string =>
  syntax.text.slice(at, at + Math.max(0, FOR_EACH.length(syntax, at)));

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

/** 孕产妇死亡率4.2/10万: for so many. */
const PER_SO_MANY = opening(/\/(?:10|十)?[万千百]/, '/');

/** A unit that the lexicon does not have: 50Mbps以上, 300牌， — or, behind 万 and 亿, none at all. */
function unlistedUnit(syntax: Keyed, { start, scale, script }: Numeral, at: number): Unit | null {
  const { text } = syntax;
  const per = scale === '' && script === 'arabic' ? PER_SO_MANY.length(syntax, at) : -1;
  if (per > 0) return { text: text.slice(at, at + per), kind: 'share', end: at + per, more: false };
  if (scale !== '' && text.startsWith('级', at)) return null;
  // 更为广阔的-3金: a number of the page, thrown into its words.
  const isStray = DASH.has(syntax, start - 1);
  const length = script === 'arabic' && !isStray ? newUnit(syntax, at) : LATIN_UNIT.length(syntax, at);
  if (length > 0)
    return { text: `${scale}${text.slice(at, at + length)}`, kind: 'measure', end: at + length, more: false };
  if (scale === '') return null;
  const price = perOne(syntax, at);
  if (price !== '') return { text: `${scale}${price}`, kind: 'money', end: at + price.length, more: false };
  const end = Math.max(at, COUNTED.startingAt(syntax, at));
  return { text: `${scale}${text.slice(at, end)}`, kind: 'count', end, more: false };
}

const DASH = characters('-');
const ENDS = characters('，。；、）');
const BEHIND_SCORE = characters('，。；、以的左）');
/** 6.5分和8.2分, 92分与88分 */
const SCORES_ON = opening(/[和与及到至]\d/, '和与及到至');
const TIMES_END = characters('，。；、！）\n');
const NOT_PERSONS = characters('民才大事力居文格');
const NOT_FAMILIES = characters('庭长属');
const NOT_TIMES = characters('布及地访');
const NOT_DEGREES = characters('别次级党干部组织');

const DOUBTFUL = characters('分家人级层度里方回遍');
/** 八方, 三方协议: so few are sides. */
const MOST_SIDES = 10;
const NOT_SIDES = opening(/[，。；、的了土石沙砂木料水混清\n]|以[上下内]|左右/, '，。；、的了土石沙砂木料水混清以左\n');

/** 分 in 分平台 and 人 in 人民 are no units. */
export function isUnit(
  syntax: Keyed,
  unit: string,
  end: number,
  numeral: Pick<Numeral, 'value' | 'scale'> | null = null,
): boolean {
  if (unit.length > 1 || !DOUBTFUL.has(syntax, end - 1)) return true;
  switch (unit) {
    case '分':
      return end === syntax.text.length || BEHIND_SCORE.has(syntax, end) || SCORES_ON.test(syntax, end);
    case '家':
      return !NOT_FAMILIES.has(syntax, end);
    case '人':
      return !NOT_PERSONS.has(syntax, end);
    case '方':
      return (
        numeral !== null &&
        (numeral.value > MOST_SIDES || numeral.scale !== '') &&
        (end === syntax.text.length || NOT_SIDES.test(syntax, end))
      );
    // 5万遍布各地的校友
    case '遍':
      return !NOT_TIMES.has(syntax, end);
    // 两回事, 三回来
    case '回':
      return end === syntax.text.length || TIMES_END.has(syntax, end);
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
export function boundNoun(syntax: Keyed, at: number, kind: UnitEntry['kind']): string {
  if (kind !== 'count') return '';
  const end = BOUND_NOUNS.startingAt(syntax, at);
  return end >= 0 && (end === syntax.text.length || ENDS.has(syntax, end)) ? syntax.text.slice(at, end) : '';
}
