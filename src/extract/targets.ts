/**
 * Quantified targets: metric + number or coverage word + unit, with comparator, deadline and status.
 * 地区生产总值增长8%左右; 到2015年，村办公经费达到5万元以上; 普惠性幼儿园全覆盖; 实现零事故.
 * Left out: dates, ages, ordinals, counts inside names and slogans, goals without a number.
 */
import type { Move, Placeholder, Target } from '../model/types.js';
import type { Numeral } from '../lexicon/numerals.js';
import type { UnitEntry } from '../lexicon/types.js';
import { finder } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { clauseBody, clauseEnd, clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import { findDeadline } from './deadlines.js';
import { moveAt } from './moves.js';
import { readStatus } from './target-status.js';

type Comparator = Target['comparator'];

/** A number with its unit as it stands in the text; offsets of the reading. */
interface Amount {
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

export function extractTargets(
  context: Context,
  moves: readonly Move[],
  taken: readonly Span[],
  placeholders: readonly Placeholder[],
): readonly Target[] {
  const skip = insideAny([...taken].sort((a, b) => a.start - b.start));
  const amounts = [...numbers(context), ...blanks(context, placeholders), ...coverages(context)]
    .filter((amount) => !skip(amount.start))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const targets: Target[] = [];
  let previous: { readonly end: number; readonly metric: string } | null = null;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index];
    if (amount === undefined) continue;
    if (previous !== null && (amount.start < previous.end || repeats(context, amount, previous.end))) continue;
    const claim = readClaim(context, amount, previous);
    if (claim === null) continue;
    const end = amount.end + reachOf(context, amount, amounts[index + 1]);
    // 引进百名博士、培育…: the next claim begins behind the noun, where a mark ends it.
    const ended = '、，；'.includes(context.syntax.text.charAt(end) || '。');
    previous = { end: ended ? end : amount.end, metric: claim.metric };
    const move = moveAt(moves, amount.start);
    const told = move === 'review' && context.syntax.text.charAt(amount.start - 1) === '有' && amount.kind === 'count';
    const status = claim.plain && !told ? 'reference' : readStatus(context, amount, claim.start, move);
    targets.push({
      text: context.written(claim.start, end),
      metric: claim.metric,
      value: amount.value,
      valueMax: amount.valueMax,
      unit: amount.unit,
      comparator: amount.comparator,
      deadline: findDeadline(context, amount.start, status),
      status,
      placeholder: amount.placeholder,
      span: { start: claim.start, end },
    });
  }
  return targets;
}

/** 68个贫困村全部出列: the number is the claim, 全部 only says it again. */
const repeats = (context: Context, amount: Amount, end: number): boolean =>
  amount.kind === 'coverage' &&
  context.syntax.text.startsWith('全部', amount.start) &&
  end >= clauseStart(context.syntax, amount.start);

/** A number before what it counts takes these words into its span: 吸引百名院士, 拿出三分之一的时间. */
function reachOf(context: Context, amount: Amount, next: Amount | undefined): number {
  const { text } = context.syntax;
  const limit = Math.min(clauseEnd(context.syntax, amount.end), next?.start ?? text.length, amount.end + 16);
  if (/^[和与及以并]/.test(text.charAt(amount.end))) return 0;
  return /^[^，。；：、”）]*/.exec(text.slice(amount.end, Math.max(amount.end, limit)))?.[0].length ?? 0;
}

/** Whether a place lies in one of the spans; asked in ascending or any order, spans may nest. */
function insideAny(spans: readonly Span[]): (at: number) => boolean {
  const reach: number[] = [];
  spans.forEach((span, index) => reach.push(Math.max(span.end, reach[index - 1] ?? 0)));
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && at < (reach[low - 1] ?? 0);
  };
}

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
  const hit = context.lexicon.units.startingAt(text, numeral.end);
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
  const hit = context.lexicon.units.startingAt(text, at);
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
    const hit = per ? null : context.lexicon.units.startingAt(text, span.end + scale.length);
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

interface Claim {
  readonly start: number;
  readonly metric: string;
  /** A plain fact: it says how many there are, not what was or is to be reached. */
  readonly plain: boolean;
}

const ACTION =
  '(?:新建|建成|建设|完成|举办|开展|组织|培训|培育|引进|打造|创建|新增|实施|解决|化解|整改|排查|发放|投入|选派|派出|安排|整治|改造|修建|修复|落实|签约|开工|竣工|达到?|突破|实现|争取|吸引|招录|招聘|帮扶|脱贫|减少|增加|压减|关停|关闭|取缔|立案|处分|查处|查办|问责|约谈|通报|处理|结案|移送|办理|办结|接待|化解|覆盖|惠及|受益|推出|出台|制定|修订|发展|整顿|转化|提升|推广|种植|栽植|造林|流转|新开工|续建|筹集|争取到|到位|兑现|发行|减免|清退|清理|拆除|疏浚|加固|储备|组建|成立|设立|配备|聘请|招引|洽谈|走访|慰问|救助|资助|联系|包联|结对|吸引|集结|备足|备齐|储备|惠及|听课|撰写|发表|获得?|荣获|承担|申报|获批|授权|采购|更新|投产|下线|销售|生产|收获|播种|检查|抽查|暗访|巡查|督查|调度|召开|研究|征求|收集|梳理|转移|安置|撤离|抢险|封停|处置|形成|举行|推行|评选|表彰|扶持|孵化|盘活|节约|降低|下降|提高|增长|缩短|压缩|领衔|服务|上门|回访|诊疗|接诊|手术|开设|开办|编写|录制|选树|命名|设置|布设|安装|更换|铺设|硬化|绿化|亮化|通车|贯通|投用|入驻|落户|注册|孵化)';
const ANY_ACTION = new RegExp(ACTION);
const ACTION_BEFORE = new RegExp(
  `${ACTION}(?:了|出|到|好|成|过|各类|各级|各|共|新|近|约|至少|不少于|不低于|超过|突破|累计|再|重点|总计|第一批|首批|年均|每年|专题|至|为|\\s){0,3}$`,
);
const LINKS =
  /(?:达到?了?|为|是|至|到|在|约|近|共|仅|只|也|均|分别|累计|总计|合计|实现|完成|突破|超过?|不低于|不少于|不超过|不高于|至少|最多|控制在|保持在|稳定在|降到|降至|降为|提高到|提高至|提升到|提升至|增加到|增加至|上升到|扩大到|压缩到|压缩至|缩短到|缩短至|压减到|高于|低于|大于|小于|占|的|每年|年均|全年|逾|上|不到|不足|接近|达|以|要|各|就|比20\d\d年|比上年|较上年|同比|才|已|已经|还|将|即|有|了|跨越|迈上|站上|冲刺|不得|力争|确保|争取|再|翻)+$/;
/** A date the target is to be reached by, before its metric. */
const BY_WHEN =
  /^(?:在|到)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|年底|月底|上半年|下半年)?(?:之?前|以前|以内|内)，?(?=.{2})/;
const LEADS =
  /^(?:(?:确保|力争|争取|努力|实现|要|必须|务必|使|让|全县|全市|全省|全区|全镇|全校|全院|全年|今年|去年|明年|后年|其中|同时|并|还|也|又|把|将|计划|预计|预期|拟|到20\d\d年底?末?|20\d\d年|年底前|年内|截至[^，]{0,10}|共|已|累计|先后|一年来|当年|据统计|特别是|目前|现有|通过[^，]{2,20}?，|今年以来|一季度|上半年|下半年|当前|仅|坚持|做到|进一步)，?)+/;

/** The claim an amount makes: its metric, from its clause, or carried from the claim before (力争增长8%). */
function readClaim(
  context: Context,
  amount: Amount,
  previous: { readonly end: number; readonly metric: string } | null,
): Claim | null {
  const { text } = context.syntax;
  const clause = clauseBody(context.syntax, context.syntax.units, amount.start);
  let start = Math.max(clause, amount.start - 70);
  if (previous !== null && previous.end > start) start = Math.min(skipJoint(text, previous.end), amount.start);
  const before = text.slice(start, amount.start);
  const after = text.slice(amount.end, Math.min(clauseEnd(context.syntax, amount.end), amount.end + 24));
  if (!isClaim(amount, before, after, text, start)) return null;
  const metric = metricOf(amount, before, after, previous, start - (previous?.end ?? -99) <= 2);
  return { start: claimStart(text, start, amount.start), metric, plain: isPlain(amount, before, after, text, start) };
}

function skipJoint(text: string, at: number): number {
  let to = at;
  while (/[、，；和与及]/.test(text.charAt(to))) to++;
  return to;
}

/** The claim begins behind a modal or an actor that leads into it. */
function claimStart(text: string, start: number, amount: number): number {
  const before = text.slice(start, amount);
  const modal = /^.*(?:一定要|必须要?|务必|应当|负责|确保|力争|不得|(?<![重主需首只若])要(?![求点素件]))(?=.{2,})/.exec(
    before,
  );
  return modal === null ? start : start + modal[0].length - (/(?:确保|力争)$/.exec(modal[0])?.[0].length ?? 0);
}

function isClaim(amount: Amount, before: string, after: string, text: string, start: number): boolean {
  if (
    /(?:由|从|现行|原来)[^，。；]{0,10}$/.test(before) &&
    /^(?:[^，。；]{0,4})(?:增加|提高|提升|上升|下降|降低|减少|扩大|增长|降|升|压缩|缩短|压减|变)?[^，。；]{0,2}(?:到|至|为)/.test(
      after,
    )
  )
    return false;
  if (/(?:最[先后初]|的?头|打通)$/.test(before) && /[里米步]$/.test(amount.unit ?? '')) return false;
  if (/每(?:降低?|增加?|提高|减少|下降|上升)$/.test(before)) return false;
  if (amount.comparator !== '=' && isQualifier(amount, after)) return false;
  switch (amount.kind) {
    case 'share':
    case 'money':
    case 'coverage':
      return !(
        amount.kind === 'money' &&
        (/^(?:级|以上规模)/.test(after) ||
          (amount.chinese && amount.value !== null && amount.value < 10 && /^(?:结构|化|论|体制|体系)/.test(after)))
      );
    case 'measure':
      if (
        amount.chinese &&
        amount.value !== null &&
        amount.value < 10 &&
        amount.comparator === '=' &&
        /^[度里斤担石升分]$/.test(amount.unit ?? '')
      )
        return false;
      return !/^(?:深处|之外|高空)/.test(after);
    case 'bare':
      return true;
    case 'time':
      return (
        /(?:不超过|不少于|不低于|至少|控制在|压缩[至到]|缩短[至到了]?|提前|减少到?|缩短了|压缩了|提前了|延长了|降[至到]|不得超过|不低于|限时|延长[至到]?|少于|达到?)$/.test(
          before,
        ) ||
        /(?:只用了?|仅用了?|用时|历时|耗时|值守了?|隔离|坚守了?|备好|储备|不少于)$/.test(before) ||
        (amount.comparator === '<=' &&
          /^[^，。；]{0,6}(?:报告|上报|书面|到达|赶到|到位|响应|处置|办结|回复|反馈|抵达|出动|送达|受理|解决|给[^，。]{0,4}答复|给出|完成)/.test(
            after,
          )) ||
        (amount.comparator !== '=' &&
          !/(?:只剩|还剩|仅剩|剩下?|还有|只有)$/.test(before) &&
          !text.slice(amount.start, amount.end).endsWith('内') &&
          !/^[岁年]/.test(amount.unit ?? '') &&
          !/(?:近|最近|过去|未来|今后|前)$/.test(before))
      );
    case 'count':
      return countClaims(amount, before, after, text, start);
    case 'ordinal':
      return false;
  }
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

const ENDS = /^(?:$|[、，；。])/;

function countClaims(amount: Amount, before: string, after: string, text: string, start: number): boolean {
  const small = amount.chinese && amount.value !== null && amount.value < 10 && !/^[万亿]/.test(amount.unit ?? '');
  const bounded = amount.comparator !== '=';
  const frequency =
    /每(?:个?(?:年|月|周|天|日|季度|学期|星期|半年|两周)|[一两三]个?(?:月|周|天|年|季度)|人|名[^，]{1,6}|户|村|镇|个[^，]{1,8})[^，。；]{0,14}$/.test(
      before,
    );
  if (
    small &&
    ENDS.test(after) &&
    /^[座家所处台套支辆栋条场]/.test(amount.unit ?? '') &&
    /[一-龥]{4,}$/.test(before) &&
    !/[这那每第有是]$/.test(before)
  )
    return true;
  if (small)
    return (bounded && !/(?:上|近|数)$/.test(before)) || (frequency && /[次户场篇课名项件]/.test(amount.unit ?? ''));
  if (
    amount.value !== null &&
    amount.value === 1 &&
    !/^[万亿]/.test(amount.unit ?? '') &&
    !bounded &&
    !frequency &&
    !ACTION_BEFORE.test(before.slice(-14))
  )
    return false;
  if (/(?:这|那|哪|每|前|(?<!最)后|某|头|另|任何|上|下|同|第)$/.test(before) && !bounded) return false;
  void text;
  void start;
  void after;
  return true;
}

/** What is reckoned to come is neither reached nor aimed at: 据测算，今夏负荷将达386万千瓦. */
const FORECAST = /据[^，。；]{0,8}(?:测算|预测|预报|估算|估计)[^。]*$/;

/** 由6个精简为4个: the number behind 为 is what is reached. */
const CHANGED =
  /(?:由|从)[^，。；]{1,12}(?:精简|压缩|压减|缩短|减少|降低|下降|增加|提高|扩大|提升|增长|上升|扩展|拓展|调整|[增减升降扩缩变])[为到至]$/;

/** Counts that only say how many there are: 全县10个乡镇, 19名书记, 30项重点任务. */
function isPlain(amount: Amount, before: string, after: string, text: string, start: number): boolean {
  if (FORECAST.test(text.slice(Math.max(0, start - 40), start + before.length))) return true;
  if (amount.kind !== 'count') return /(?:原有|地处|位于|总人口|海拔|国土面积|幅员|预计)[^，。]{0,12}$/.test(before);
  if (amount.comparator !== '=' && amount.comparator !== '~') return false;
  if (CHANGED.test(before)) return false;
  if (ACTION_BEFORE.test(text.slice(Math.max(0, start - 2, start + before.length - 14), start + before.length)))
    return false;
  if (/^(?:重点|主要|具体|工作|专项|方面|问题|关系|任务|指标|事项|环节|大事|要事)/.test(after)) return true;
  if (/(?:^|把|对|将|为|在|给|有|的)全(?:[县市省区镇乡村校院局系统]|集团|公司)$/.test(before))
    return !/(?:把|对|将|为)全/.test(before);
  if (before.endsWith('等') && ANY_ACTION.test(before)) return false;
  return (
    /(?:现有|原有|共有|辖|下辖|有|是|这|的|等|为|听取了?|通报的|参加会议的|刚才|前|第|余|多出|涉及|我[县市省区校院局镇乡])$/.test(
      before,
    ) &&
    !/(?:没有|还有|再有|只有|仅有|已有|至少有|占的|要有)$/.test(before) &&
    !(/[^全][一-龥]{3,}有$/.test(before) && /^(?:$|[、，；。])/.test(after))
  );
}

/** 每人固定联系5名执委: what each is to do is measured in the object behind the number. */
const FREQUENT = /^每/;
const ACTION_END = new RegExp(`${ACTION}$`);

/** What is measured: the words before the number without lead and link, and, for a count, the noun behind it. */
function metricOf(
  amount: Amount,
  before: string,
  after: string,
  previous: { readonly metric: string } | null,
  adjacent: boolean,
): string {
  let metric = before.replace(BY_WHEN, '').replace(LEADS, '');
  const link = LINKS.exec(metric.slice(-24));
  if (link !== null) metric = metric.slice(0, metric.length - link[0].length);
  metric = metric.replace(/(?:20\d\d年)?(?:\d{1,2}月(?:底|\d{1,2}日)?|年底|月底)之?前$/, '');
  if (amount.kind === 'coverage' && amount.value === 0 && amount.unit !== null)
    return `${metric.replace(/[，、；（“\s]+$/, '')}${amount.unit}`;
  if (amount.kind === 'coverage' && metric === '') metric = before;
  const noun =
    amount.kind === 'count' || amount.kind === 'money'
      ? (/^(?!以上|左右|以内)[^，。；、）的]{2,14}/.exec(after)?.[0] ?? '')
      : '';
  const bare = metric.replace(
    /^(?:[比较](?:上年|去年|20\d\d年|[“十一二三四五]{2,4}”?[末初])|同比|环比|年均|力争|确保|分别|实际|再|预计|最终|其中)+/,
    '',
  );
  if (
    /^(?:增长|下降|减少|增加|提高|降低|达到?|增幅|降幅|提升|净增|上升|力争)?$/.test(bare) &&
    noun === '' &&
    previous !== null
  ) {
    const direction = /^(?:增长|下降|减少|增加|提高|降低|上升)/.exec(bare)?.[0] ?? '';
    const base = previous.metric.replace(/(?:增长|下降|减少|增加|提高|降低|上升)$/, '');
    return direction === '' ? previous.metric : `${base}${direction}`;
  }
  if (metric.length < 2 && adjacent && previous !== null && noun === '') return previous.metric;
  const joined = /^(?:新建|建成|举办|完成)?$/.test(metric)
    ? `${metric}${noun}`
    : metric.length < 6 || (FREQUENT.test(metric) && ACTION_END.test(metric))
      ? `${metric}${noun}`
      : metric;
  return joined === '' ? before : joined;
}
