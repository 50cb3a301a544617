/**
 * Amounts: numerals with their unit, blanks in place of a number, and words of coverage (全覆盖, 清零, 一半), each
 * with the comparator around it.
 */
import type { Numeral } from '../lexicon/numerals.js';
import type { UnitEntry } from '../lexicon/types.js';
import type { Placeholder, Target } from '../model/types.js';
import { finder } from '../source/finder.js';
import type { Span } from '../source/span.js';
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

const BEFORE_AT_LEAST =
  /(?:不低于|不少于|不下于|不小于|不得少于|不得低于|至少|超过|突破|高于|大于|多于|逾|超|达到或超过|跨越|迈上|站上|越过)(?:到)?$/;
/** 上百, 上千, 上亿: a size is passed; 断上五分钟 and 上到35度 pass none. */
const UP_TO_SIZE = /[百千万亿]/;
const BEFORE_AT_MOST =
  /(?:不超过|不高于|不大于|不多于|不得超过|不得高于|(?<!不|得)(?:低于|少于|小于)|控制在|控制到|降到|不足|不到|不突破|最多|至多|未超过)$/;
const BEFORE_ABOUT = /(?:约|近|大约|接近|将近|大概|数|左右|上下|稳定在)$/;

function comparatorOf(
  text: string,
  start: number,
  end: number,
  more: boolean,
): { readonly comparator: Comparator; readonly end: number } {
  const after = /^(?:及|或)?(以上|以内|以下|之内|之上|左右|上下|开外)/.exec(text.slice(end, end + 4));
  const tail = after?.[1] ?? '';
  const to = end + (after?.[0].length ?? 0);
  if (tail === '以上' || tail === '之上' || tail === '开外') return { comparator: '>=', end: to };
  if (tail === '以内' || tail === '以下' || tail === '之内') return { comparator: '<=', end: to };
  if (tail !== '') return { comparator: '~', end: to };
  const before = text.slice(Math.max(0, start - 6), start);
  if (BEFORE_AT_MOST.test(before) && !/(?<!不)(?:降到)$/.test(before)) return { comparator: '<=', end };
  const sized = before.endsWith('上') && UP_TO_SIZE.test(text.charAt(start));
  if (
    (BEFORE_AT_LEAST.test(before) || sized) &&
    !/(?:以上|同比上|比上|晚上|早上|会上|手上|路上|网上|线上|马上|面上)$/.test(before)
  )
    return { comparator: '>=', end };
  if (/(?:至少|不少于|不低于)[^，。；、\d]{1,8}$/.test(text.slice(Math.max(0, start - 14), start)))
    return { comparator: '>=', end };
  if (
    BEFORE_ABOUT.test(before) &&
    !/(?:[签预节公条契合]约|最近|附近|靠近|临近|大多数|多数|少数|总数|人数|户数|指数|次数|倍数|无数)$/.test(before)
  )
    return { comparator: '~', end };
  return { comparator: more ? '>=' : '=', end };
}

/** Numerals with a unit: 8%, 5万元, 三百五十万吨, 1-2个, 100名. */
function numbers(context: Context): readonly Amount[] {
  const { text } = context.syntax;
  const found: Amount[] = [];
  const { numerals } = context;
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index];
    if (numeral === undefined) continue;
    if (!mayMeasure(context, numeral)) continue;
    const several = severalOf(context, numeral);
    if (several !== null) found.push(several);
    if (several !== null || !mayCount(text, numeral)) continue;
    const range = readRange(context, numeral, numerals[index + 1]);
    const last = range ?? numeral;
    const more = last.more || /^[多余来](?![的年点])/.test(text.slice(last.end, last.end + 2));
    const at = last.end + (more && !last.more ? 1 : 0);
    const unit = unitAt(context, last, at);
    if (unit === null) continue;
    const within = unit.kind === 'time' && text.charAt(unit.end) === '内';
    const comparator = within
      ? { comparator: '<=' as const, end: unit.end + 1 }
      : comparatorOf(text, numeral.start, unit.end, more);
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
function mayMeasure(context: Context, { end, scale, unit, script }: Numeral): boolean {
  return (
    script === 'arabic' ||
    scale !== '' ||
    unit !== '' ||
    context.lexicon.unitHeads.has(context.syntax.text.charCodeAt(end))
  );
}

/** 数万名, 几百家: a size without a number. */
function severalOf(context: Context, numeral: Numeral): Amount | null {
  const { text } = context.syntax;
  const before = text.charAt(numeral.start - 1);
  if (
    (before !== '数' && before !== '几') ||
    numeral.script !== 'chinese' ||
    numeral.value < 10 ||
    /[十百千万亿一-九]/.test(text.charAt(numeral.start - 2))
  )
    return null;
  const hit = context.lexicon.units.startingAt(context.syntax, numeral.end);
  if (hit === null || (hit.value.kind !== 'count' && hit.value.kind !== 'money')) return null;
  return {
    start: numeral.start - 1,
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

/** Places where a numeral is part of a word, a date or a name. */
function mayCount(text: string, { start, end, script, value, digits }: Numeral): boolean {
  const before = text.charAt(start - 1);
  if (before !== '' && (before < '\u0080' || '第〔几'.includes(before)) && /[第〔[.\-:/几\dA-WYZa-z]/.test(before))
    return before === '-' && /[^\dA-Za-z]/.test(text.charAt(start - 2)) ? true : false;
  if (digits && script === 'chinese') return false;
  const after = text.slice(end, end + 3);
  if (
    /^(?:年(?!.{0,1}[期均])|月(?![均供])|日(?!均|元|以?内)|号|届(?!次)|周年|大[^型]|五[规计期末时])/.test(after) &&
    !/^年(?:以上|以内|内|期)/.test(after)
  )
    return /^年以[上内]/.test(after);
  if (script === 'chinese' && value === 1 && before === '每') return false;
  if (
    script === 'chinese' &&
    /^[百千万亿]$/.test(text.slice(start, end)) &&
    !/^(?:[名家户亩场所支台套]|个(?!别)|人(?=[，。；、以次参]))(?!计划|工程|大会|行动|灯火|万户|忧乐|团圆)/.test(after)
  )
    return false;
  if (script === 'chinese' && /[统进单专同唯逐任万归合]$/.test(before) && value <= 1) return false;
  return true;
}

/** 6%—6.5%, 1-2个, 三到五年: the numeral behind the range mark. */
function readRange(context: Context, first: Numeral, second: Numeral | undefined): Numeral | null {
  if (second === undefined || second.start - first.end > 6) return null;
  const between = context.syntax.text.slice(first.end, second.start);
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

function unitAt(context: Context, numeral: Numeral, at: number): Unit | null {
  const { text } = context.syntax;
  if (numeral.unit !== '') return { text: numeral.unit, kind: 'share', end: at };
  const hit = context.lexicon.units.startingAt(context.syntax, at);
  const whole = hit !== null && isUnit(text, hit.value.text, hit.end);
  if (hit !== null && !whole && numeral.scale === '') return null;
  if (hit !== null && whole) {
    if (
      /^(?:个|项|种|条)$/.test(hit.value.text) &&
      numeral.script === 'chinese' &&
      /^(?:方面|问题|意见|要求|维护|意识|自信|坚持)/.test(text.slice(hit.end, hit.end + 2))
    )
      return null;
    const noun = boundNoun(text, hit.end, hit.value.kind);
    return { text: `${numeral.scale}${hit.value.text}${noun}`, kind: hit.value.kind, end: hit.end + noun.length };
  }
  if (numeral.scale !== '' && text.charAt(at) === '级') return null;
  const latin = /^(?:[A-Za-z][A-Za-z/]{1,7})(?=以内|以下|以上|左右|[，。；、])/.exec(text.slice(at, at + 12));
  if (latin !== null) return { text: `${numeral.scale}${latin[0]}`, kind: 'measure', end: at + latin[0].length };
  const unknown =
    numeral.script === 'arabic'
      ? /^[一-龥]{1,2}(?=[，。；、）]|以上|左右|以内|以下)/.exec(text.slice(at, at + 4))
      : null;
  if (unknown !== null && !/^[年月日号届度以左时点]|年[以来底初末前]|[的了是]/.test(unknown[0]))
    return { text: `${numeral.scale}${unknown[0]}`, kind: 'measure', end: at + unknown[0].length };
  if (numeral.scale !== '') {
    const noun =
      /^(?:人次|人|户|家庭|农户|群众|脱贫人口|劳动力|千瓦|套|亩|吨|斤)/.exec(text.slice(at, at + 4))?.[0] ?? '';
    return { text: `${numeral.scale}${noun}`, kind: 'count', end: at + noun.length };
  }
  return null;
}

/** 分 in 分平台 and 人 in 人民 are no units. */
function isUnit(text: string, unit: string, end: number): boolean {
  const next = text.charAt(end);
  if (unit === '分') return next === '' || /[，。；、以的]/.test(next);
  if (unit === '家') return next !== '庭' && next !== '长' && next !== '属';
  if (unit === '人') return !/[民才大事力居文格]/.test(next);
  if (unit === '级' || unit === '层' || unit === '度' || unit === '里') return !/[别次级党干部组织]/.test(next);
  return true;
}

/** A noun bound to the classifier stays in the unit: 127个村, 10万人次. */
function boundNoun(text: string, at: number, kind: UnitEntry['kind']): string {
  if (kind !== 'count') return '';
  return /^(?:村|社区|乡镇|县|镇|街道|项目|行政村|自然村)(?=[，。；、）]|$)/.exec(text.slice(at, at + 4))?.[0] ?? '';
}

/** XX in the place of a number: 增长XX, X%, X个, XX名. */
function blanks(context: Context, placeholders: readonly Placeholder[]): readonly Amount[] {
  const { text } = context.syntax;
  const found: Amount[] = [];
  for (const { span } of placeholders) {
    const own = text.slice(span.start, span.end);
    if (!/^[XxＸ×○◯_*□某]+[%％]?$/.test(own)) continue;
    const per = /[%％]$/.test(own);
    const scale = per ? '' : (/^(?:万亿|万|亿)/.exec(text.slice(span.end, span.end + 2))?.[0] ?? '');
    const hit = per ? null : context.lexicon.units.startingAt(context.syntax, span.end + scale.length);
    const measured =
      /(?:增长|下降|减少|增加|提高|降低|达到?|占[^，。]{0,12}的?|完成|突破|超过|不低于|为|提升|总额|到|上升|回升)$/.test(
        text.slice(Math.max(0, span.start - 16), span.start),
      );
    if (hit !== null && !isUnit(text, hit.value.text, hit.end)) continue;
    if (!per && hit === null && scale === '' && !(measured && standsFree(text, span))) continue;
    if (hit !== null && hit.value.kind === 'time' && !measured) continue;
    const noun = hit === null ? '' : boundNoun(text, hit.end, hit.value.kind);
    const unit = per ? '%' : hit !== null ? `${scale}${hit.value.text}${noun}` : scale === '' ? null : scale;
    const { comparator, end } = comparatorOf(
      text,
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

const COVERAGE: readonly (readonly [
  pattern: RegExp,
  value: (match: RegExpExecArray) => number,
  unit: (match: RegExpExecArray) => string | null,
])[] = [
  [/全覆盖/y, () => 100, () => '%'],
  [
    /(?<![清归为从数零])零(?!距离|容忍|基础|起点|门槛|售|散|碳|食|件|工|花|接触|跑|突破|星|头|点|钱|部|乱|碎|售|下|上[^访]|的|度|时|担保|成本|元|首付|利率|关税)([一-龥]{1,4}?)(?=[，。；、”）和与]|目标|$)/y,
    () => 0,
    (match) => (/^(?:发生|新增|增长|持有)$/.test(match[1] ?? '') ? null : (match[1] ?? null)),
  ],
  [/(?:动态|全部|全面)?清零/y, () => 0, () => null],
  [/(?<=[为归到至])零(?=[，。；、]|$)/y, () => 0, () => null],
  [/翻(?:了)?(?:一)?番(?!地)/y, () => 2, () => '倍'],
  [/翻两番/y, () => 4, () => '倍'],
  [/(?<![另前后下上这那对写])(?:一半|半数)(?=[，。；、]|$|以上|左右|以内)/y, () => 50, () => '%'],
  [
    /每(?:个|一个|名|一名|户|一户|所|家|位|一位|座|村|镇)[^，。；]{0,20}?都(?:有|能|达)(?!点|些)/y,
    () => 100,
    () => '%',
  ],
  [
    /全部(?=覆盖|改造|公开|向社会公开|兑现|化解|拆除|落地|恢复|安置|达标|脱贫|完成|销号|清零|建成|整改|办结|退出|摘帽|实现|到位|纳入|投用|开工|竣工|出列|入库)/y,
    () => 100,
    () => '%',
  ],
];

const MAY_COVER = finder(/全覆盖|全部|全面清零|零|动态清零|清零|翻|一半|半数|每/, '全零动清翻一半每');

function coverages(context: Context): readonly Amount[] {
  const { text } = context.syntax;
  const found: Amount[] = [];
  MAY_COVER.each(context.syntax, 0, text.length, (_, at) => {
    for (const [pattern, value, unit] of COVERAGE) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      const { comparator, end } = comparatorOf(text, at, at + match[0].length, false);
      found.push({
        start: at,
        end,
        value: value(match),
        valueMax: null,
        unit: unit(match),
        kind: 'coverage',
        comparator,
        placeholder: false,
        chinese: true,
      });
      return;
    }
  });
  return found;
}
