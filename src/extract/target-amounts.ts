/**
 * Amounts: numerals with their unit, blanks in place of a number, and words of coverage (全覆盖, 清零, 一半), each
 * with the comparator around it.
 */
import type { Numeral } from '../lexicon/numerals.js';
import type { UnitEntry } from '../lexicon/types.js';
import type { Placeholder, Target } from '../model/types.js';
import { characters, opening, type Keyed } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { entriesOf, wordSet } from '../source/word-set.js';
import type { Context } from './context.js';

type Comparator = Target['comparator'];

/** A number with its unit as it stands in the text; offsets of the reading. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly kind: UnitEntry['kind'] | 'coverage' | 'bare';
  readonly comparator: Comparator;
  readonly placeholder: boolean;
  readonly chinese: boolean;
}

/** Every amount of the text, in order; the longer first where two begin at one place. */
export const amountsOf = (context: Context, placeholders: readonly Placeholder[]): readonly Amount[] =>
  [...numbers(context), ...blanks(context, placeholders), ...coverages(context)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );

const words = (list: string): readonly string[] => list.split(' ');

/** Words right before an amount: what they say of it; the longest decides, so that 签约 and 晚上 say nothing. */
const AT_LEAST = words(
  '不低于 不少于 不下于 不小于 不得少于 不得低于 至少 超过 突破 高于 大于 多于 逾 超 跨越 迈上 站上 越过',
);
const AT_MOST = words(
  '不超过 不高于 不大于 不多于 不得超过 不得高于 低于 少于 小于 控制在 控制到 不降到 不足 不到 不突破 最多 至多 未超过',
);
const ABOUT = words('约 近 大约 接近 将近 大概 数 左右 上下 稳定在');
const NO_COMPARATOR = words(
  '得低于 得少于 得小于 签约 预约 节约 公约 条约 契约 合约 最近 附近 靠近 临近 大多数 多数 少数 总数 人数 户数 指数 次数 倍数 无数 以上 比上 晚上 早上 会上 手上 路上 网上 线上 马上 面上',
);
/** 上百, 上千, 上亿: a size is passed; 断上五分钟 and 上到35度 pass none. */
const UP_TO = '上';
const SIZES = characters('百千万亿');

type Said = Comparator | typeof UP_TO;

const pairsOf = <Value>(list: readonly string[], value: Value): (readonly [string, Value])[] =>
  list.map((word) => [word, value]);

const BEFORE = entriesOf<Said>([
  ...pairsOf<Said>([...AT_LEAST, ...AT_LEAST.map((word) => `${word}到`)], '>='),
  ...pairsOf<Said>(AT_MOST, '<='),
  ...pairsOf<Said>(ABOUT, '~'),
  ...pairsOf<Said>(NO_COMPARATOR, '='),
  [UP_TO, UP_TO],
]);

const BEHIND = entriesOf<Comparator>(
  ['', '及', '或'].flatMap((joint) => [
    ...pairsOf<Comparator>([`${joint}以上`, `${joint}之上`, `${joint}开外`], '>='),
    ...pairsOf<Comparator>([`${joint}以内`, `${joint}以下`, `${joint}之内`], '<='),
    ...pairsOf<Comparator>([`${joint}左右`, `${joint}上下`], '~'),
  ]),
);

/** 至少要引进100名: the noun stands between. */
const AT_LEAST_AHEAD = wordSet('至少 不少于 不低于');
const AHEAD = 11;
const AHEAD_STOPS = characters('，。；、0123456789');

function comparatorOf(
  syntax: Keyed,
  start: number,
  end: number,
  more: boolean,
): { readonly comparator: Comparator; readonly end: number } {
  const behind = BEHIND.startingAt(syntax, end);
  if (behind !== null) return { comparator: behind.value, end: behind.end };
  const said = BEFORE.endingAt(syntax, start)?.value ?? '=';
  if (said === '<=') return { comparator: said, end };
  if (said === '>=' || (said === UP_TO && SIZES.has(syntax, start))) return { comparator: '>=', end };
  const stop = AHEAD_STOPS.behindLast(syntax, start, Math.max(0, start - AHEAD));
  if (AT_LEAST_AHEAD.test(syntax, stop, start - 1)) return { comparator: '>=', end };
  if (said === '~') return { comparator: said, end };
  return { comparator: more ? '>=' : '=', end };
}

const MORE = characters('多余来');
const NOT_MORE = characters('的年点');

/** Numerals with a unit: 8%, 5万元, 三百五十万吨, 1-2个, 100名. */
function numbers(context: Context): readonly Amount[] {
  const { syntax, numerals } = context;
  const found: Amount[] = [];
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index];
    if (numeral === undefined || !mayMeasure(context, numeral)) continue;
    const several = severalOf(context, numeral);
    if (several !== null) found.push(several);
    if (several !== null || !mayCount(syntax, numeral)) continue;
    const range = readRange(syntax, numeral, numerals[index + 1]);
    const last = range ?? numeral;
    const sign = MORE.has(syntax, last.end) && !NOT_MORE.has(syntax, last.end + 1);
    const unit = unitAt(context, last, last.end + (sign && !last.more ? 1 : 0));
    if (unit === null) continue;
    const within = unit.kind === 'time' && syntax.text.startsWith('内', unit.end);
    const comparator = within
      ? { comparator: '<=' as const, end: unit.end + 1 }
      : comparatorOf(syntax, numeral.start, unit.end, last.more || sign);
    const valueMax = range !== null ? range.value : numeral.upTo;
    found.push({
      start: numeral.start,
      end: comparator.end,
      value: numeral.value,
      valueMax,
      unit: unit.text,
      kind: unit.kind,
      comparator: valueMax !== null ? 'range' : comparator.comparator,
      placeholder: false,
      chinese: numeral.script === 'chinese',
    });
    if (range !== null) index++;
  }
  return found;
}

/** Most numerals of prose (一些, 两手, 三农) have no unit behind them: a look at one character tells. */
function mayMeasure({ syntax, lexicon }: Context, { end, scale, unit, script }: Numeral): boolean {
  return script === 'arabic' || scale !== '' || unit !== '' || lexicon.unitHeads.has(syntax.text.charCodeAt(end));
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
/** 2015年, 3月, 8号, 十八届, 三大战役, 十二五规划: a date or a name … */
const DATE = opening(
  /年(?!.{0,1}[期均])|月(?![均供])|日(?!均|元|以?内)|号|届(?!次)|周年|大[^型]|五[规计期末时]/,
  '年月日号届周大五',
);
/** … but 三年以上 is a time. */
const YEARS = wordSet('年以上 年以内 年内 年期');
/** 千家万户, 万人计划: a size that stands alone counts before these only. */
const SIZED = opening(
  /(?:[名家户亩场所支台套]|个(?!别)|人(?=[，。；、以次参]))(?!计划|工程|大会|行动|灯火|万户|忧乐|团圆)/,
  '名家户亩场所支台套个人',
);
const EACH = characters('每');
/** 统一, 单一, 万一, 归零 */
const BINDS_ONE = characters('统进单专同唯逐任万归合');

/** Places where a numeral is part of a word, a date or a name. */
function mayCount(syntax: Keyed, { start, end, script, value, digits }: Numeral): boolean {
  if (NUMBERS_ON.has(syntax, start - 1) && !isSigned(syntax, start)) return false;
  const chinese = script === 'chinese';
  if (chinese && digits) return false;
  if (DATE.test(syntax, end) && YEARS.startingAt(syntax, end) < 0) return false;
  if (!chinese) return true;
  if (value === 1 && EACH.has(syntax, start - 1)) return false;
  if (end === start + 1 && SIZES.has(syntax, start) && !SIZED.test(syntax, end)) return false;
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
}

const CLASSIFIERS: ReadonlySet<string> = new Set(['个', '项', '种', '条']);
/** 三个方面, 四个意识: parts of a speech or of a name. */
const PARTS = wordSet('方面 问题 意见 要求 维护 意识 自信 坚持');
const LATIN_UNIT = /^(?:[A-Za-z][A-Za-z/]{1,7})(?=以内|以下|以上|左右|[，。；、])/;
const UNKNOWN_UNIT = /^[一-龥]{1,2}(?=[，。；、）]|以上|左右|以内|以下)/;
const NO_UNIT = /^[年月日号届度以左时点]|年[以来底初末前]|[的了是]/;
/** Nouns behind 万 and 亿 without a classifier. */
const COUNTED = wordSet('人次 人 户 家庭 农户 群众 脱贫人口 劳动力 千瓦 套 亩 吨 斤');

function unitAt({ syntax, lexicon }: Context, numeral: Numeral, at: number): Unit | null {
  const { scale, script } = numeral;
  if (numeral.unit !== '') return { text: numeral.unit, kind: 'share', end: at };
  const hit = lexicon.units.startingAt(syntax, at);
  if (hit !== null && isUnit(syntax, hit.value.text, hit.end)) {
    const { text, kind } = hit.value;
    if (script === 'chinese' && CLASSIFIERS.has(text) && PARTS.startingAt(syntax, hit.end) >= 0) return null;
    const noun = boundNoun(syntax, hit.end, kind);
    return { text: `${scale}${text}${noun}`, kind, end: hit.end + noun.length };
  }
  if (scale === '' && (hit !== null || script === 'chinese')) return null;
  return unlistedUnit(syntax, numeral, at);
}

/** A unit that the lexicon does not have: 50Mbps以上, 300牌， — or, behind 万 and 亿, none at all. */
function unlistedUnit(syntax: Keyed, { scale, script }: Numeral, at: number): Unit | null {
  const { text } = syntax;
  if (scale !== '' && text.startsWith('级', at)) return null;
  const near = text.slice(at, at + 12);
  const latin = LATIN_UNIT.exec(near)?.[0];
  if (latin !== undefined) return { text: `${scale}${latin}`, kind: 'measure', end: at + latin.length };
  const unknown = script === 'arabic' ? UNKNOWN_UNIT.exec(near)?.[0] : undefined;
  if (unknown !== undefined && !NO_UNIT.test(unknown))
    return { text: `${scale}${unknown}`, kind: 'measure', end: at + unknown.length };
  if (scale === '') return null;
  const end = Math.max(at, COUNTED.startingAt(syntax, at));
  return { text: `${scale}${text.slice(at, end)}`, kind: 'count', end };
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

/** XX in the place of a number: 增长XX, X%, X个, XX名. */
function blanks(context: Context, placeholders: readonly Placeholder[]): readonly Amount[] {
  const { syntax, lexicon } = context;
  const { text } = syntax;
  const found: Amount[] = [];
  for (const { span } of placeholders) {
    const own = text.slice(span.start, span.end);
    if (!/^[XxＸ×○◯_*□某]+[%％]?$/.test(own)) continue;
    const per = /[%％]$/.test(own);
    const scale = per ? '' : (/^(?:万亿|万|亿)/.exec(text.slice(span.end, span.end + 2))?.[0] ?? '');
    const hit = per ? null : lexicon.units.startingAt(syntax, span.end + scale.length);
    const measured =
      /(?:增长|下降|减少|增加|提高|降低|达到?|占[^，。]{0,12}的?|完成|突破|超过|不低于|为|提升|总额|到|上升|回升)$/.test(
        text.slice(Math.max(0, span.start - 16), span.start),
      );
    if (hit !== null && !isUnit(syntax, hit.value.text, hit.end)) continue;
    if (!per && hit === null && scale === '' && !(measured && standsFree(text, span))) continue;
    if (hit !== null && hit.value.kind === 'time' && !measured) continue;
    const noun = hit === null ? '' : boundNoun(syntax, hit.end, hit.value.kind);
    const unit = per ? '%' : hit !== null ? `${scale}${hit.value.text}${noun}` : scale === '' ? null : scale;
    const { comparator, end } = comparatorOf(
      syntax,
      span.start,
      (hit?.end ?? span.end + scale.length) + noun.length,
      false,
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

type Coverage = readonly [pattern: RegExp, value: number, unit: (match: RegExpExecArray) => string | null];

const percent = (): string => '%';
const none = (): null => null;

const WHOLLY: Coverage = [
  /全部(?=覆盖|改造|公开|向社会公开|兑现|化解|拆除|落地|恢复|安置|达标|脱贫|完成|销号|清零|建成|整改|办结|退出|摘帽|实现|到位|纳入|投用|开工|竣工|出列|入库)/y,
  100,
  percent,
];
const CLEARED: Coverage = [/(?:动态|全部|全面)?清零/y, 0, none];
const HALF: Coverage = [/(?<![另前后下上这那对写])(?:一半|半数)(?=[，。；、]|$|以上|左右|以内)/y, 50, percent];

/** Patterns of coverage by the word they begin with; the first that matches decides. */
const COVERAGES = entriesOf<readonly Coverage[]>([
  ['全覆盖', [[/全覆盖/y, 100, percent]]],
  ['全部', [CLEARED, WHOLLY]],
  ['全面清零', [CLEARED]],
  ['动态清零', [CLEARED]],
  ['清零', [CLEARED]],
  [
    '零',
    [
      [
        /(?<![清归为从数零])零(?!距离|容忍|基础|起点|门槛|售|散|碳|食|件|工|花|接触|跑|突破|星|头|点|钱|部|乱|碎|售|下|上[^访]|的|度|时|担保|成本|元|首付|利率|关税)([一-龥]{1,4}?)(?=[，。；、”）和与]|目标|$)/y,
        0,
        (match) => (/^(?:发生|新增|增长|持有)$/.test(match[1] ?? '') ? null : (match[1] ?? null)),
      ],
      [/(?<=[为归到至])零(?=[，。；、]|$)/y, 0, none],
    ],
  ],
  [
    '翻',
    [
      [/翻(?:了)?(?:一)?番(?!地)/y, 2, () => '倍'],
      [/翻两番/y, 4, () => '倍'],
    ],
  ],
  ['一半', [HALF]],
  ['半数', [HALF]],
  [
    '每',
    [[/每(?:个|一个|名|一名|户|一户|所|家|位|一位|座|村|镇)[^，。；]{0,20}?都(?:有|能|达)(?!点|些)/y, 100, percent]],
  ],
]);
const COVERAGE_FIRSTS = characters('全动清零翻一半每');

function coverages({ syntax }: Context): readonly Amount[] {
  const { length } = syntax.text;
  const found: Amount[] = [];
  for (let at = COVERAGE_FIRSTS.find(syntax, 0, length); at < length;) {
    const hit = COVERAGES.startingAt(syntax, at);
    if (hit !== null) {
      const amount = coverageAt(syntax, at, hit.value);
      if (amount !== null) found.push(amount);
    }
    at = COVERAGE_FIRSTS.find(syntax, hit?.end ?? at + 1, length);
  }
  return found;
}

function coverageAt(syntax: Keyed, at: number, patterns: readonly Coverage[]): Amount | null {
  for (const [pattern, value, unit] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(syntax.text);
    if (match === null) continue;
    const { comparator, end } = comparatorOf(syntax, at, at + match[0].length, false);
    return {
      start: at,
      end,
      value,
      valueMax: null,
      unit: unit(match),
      kind: 'coverage',
      comparator,
      placeholder: false,
      chinese: true,
    };
  }
  return null;
}
