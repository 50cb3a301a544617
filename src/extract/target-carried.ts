/** What one claim carries on from the one before: 力争增长8%; A、B分别增长8%和9%; 明年再改造1500户. */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import { BARE, DIRECTION_END, DIRECTIONS } from './target-directions.js';
import { isWho } from './target-nouns.js';
import { clean } from './target-cleaned.js';
import { COMPLETES } from './target-own-words.js';
import type { Stretch } from './target-stretch.js';

/** The claim before: where it ended, what it measured; what the one before it measured. */
export interface Previous {
  readonly end: number;
  readonly metric: string;
  readonly before: string | null;
  readonly beforeUnit: string | null;
  /** What the amounts behind it measure, one each: 分别增长8%、9%和12%. */
  readonly rest: readonly string[];
  /** What the amounts before it in their row measure, in text order, itself last. */
  readonly row: readonly string[];
  readonly fact: boolean;
  readonly unit: string | null;
  /** 造林3万亩，其中封山育林1万亩: what the parts are of; null where no part was told. */
  readonly whole: Pick<Previous, 'metric' | 'unit'> | null;
}

/** What is measured, and what the next claim carries on. */
export interface Metric {
  readonly text: string;
  /** 分别增长8%和9%: the metrics of the numbers behind it. */
  readonly rest: readonly string[];
}

const SCALE = /^[百千万亿]+/;

/** 亩 and 万亩. */
export const sameUnit = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.replace(SCALE, '') === other.replace(SCALE, '');

export const isLeft = (stretch: Stretch, previous: Previous | null): boolean =>
  previous !== null && isOtherThing(stretch, previous);

const RESPECTIVELY = wordSet('分别');

const NAMES = /^(.{2,}?)分别(.{0,6})$/;
const SHARES_OF = /^(?:各自?|分别)(占(?!年度|全年|计划|任务|预算).{2,14}?)的?$/;

const JOINTS = characters('、和与');

const LISTS = characters('、');

const FEWEST = 2;
const EACH_ITS = '分别';

/** A、B、C分别增长8%、9%和12%; A10万元、B20万元，分别增长8%和9%: as many metrics as there are numbers in the row. */
export function respectively(stretch: Stretch, previous: Previous | null, head: number, tail: number): Metric | null {
  const { syntax, amount, run, from } = stretch;
  if (run < FEWEST || !RESPECTIVELY.test(syntax, from, amount.start)) return null;
  const told = NAMES.exec(syntax.text.slice(head, tail));
  // 开工率、投资完成率分别达到90%和95%: each says itself what is measured.
  const list = told === null && syntax.text.startsWith(EACH_ITS, tail) ? syntax.text.slice(head, tail) : '';
  const names =
    told === null
      ? list.split(/[、和与]/u).filter((name) => A_MEASURE.test(name))
      : namesOf(told[1] ?? '', told[2] ?? '', run === FEWEST && !LISTS.has(syntax, amount.end));
  if (names.length === run) return metricOf(names);
  if (previous === null || previous.row.length < run) return null;
  // 分别占耕地面积的15%和10%
  const share = SHARES_OF.exec(syntax.text.slice(head, tail))?.[1];
  if (share !== undefined)
    return metricOf(previous.row.slice(-run).map((metric) => `${metric.replace(CARRIED_OUT, '')}${share}`));
  // 分别完成年计划的102%和104%; 分别是前五年的2.1倍和1.8倍
  const [, ofPlan, ofOthers] = EACH_OF.exec(syntax.text.slice(head, tail)) ?? [];
  if (ofPlan !== undefined)
    return metricOf(
      rowOf(previous, run).map(
        (metric) => `${metric.replace(CARRIED_OUT, '').replace(DIRECTION_END, '').replace(DONE_END, '')}${ofPlan}`,
      ),
    );
  if (ofOthers !== undefined) return metricOf(rowOf(previous, run).map((metric) => metric.replace(DONE_END, '')));
  const own = rowOf(previous, run).map((metric) => carried(syntax, { ...previous, metric }, head, tail, amount.unit));
  return own.every((name) => name !== null) ? metricOf(own) : null;
}

const EACH_OF =
  /^分别(?:均|都)?(?:((?:完成|占|达到?)(?:全年|年度?|年初|预算|本年度|既定|调整后)?(?:任务|计划|目标|预算)(?:数|值)?)|(?:是|为|达到?|相当于)([^，。；的]{1,10}))的?$/u;
const DONE_END = /(?:累计|实际)?(?:完成|实现)$/u;

/** 归集58亿元、提取41亿元、贷款7126笔29.8亿元，分别增长A、B和C: what was told twice is one of the row. */
function rowOf({ row }: Previous, run: number): readonly string[] {
  const each = row.filter((metric, index) => metric !== row[index - 1]);
  return (each.length >= run ? each : row).slice(-run);
}

const metricOf = ([text = '', ...rest]: readonly string[]): Metric => ({ text: clean(text), rest: rest.map(clean) });

/** Names of a list, where each says itself what is measured: in 小学、初中、高中入学率 only the last one does. */
function namesOf(list: string, how: string, isPair: boolean): readonly string[] {
  const names = list.split(/[、和与]/u);
  const last = names.at(-1) ?? '';
  // 二氧化硫、氮氧化物排放: what the last one says holds for the first.
  const what = SHARED.exec(last)?.[0] ?? '';
  const each =
    names.slice(0, -1).every((name) => A_MEASURE.test(name)) || (isPair && (what !== '' || !NOT_PAIRED.test(last)));
  return each ? names.map((name) => `${name}${A_MEASURE.test(name) ? '' : what}${how}`) : [];
}

const SHARED = /(?:排放量?|浓度|产量|面积|价格|投资|收入|支出|产值|密度|人口|消费|增加值|销量|利润)$/u;
/** 小微企业、“三农”贷款增速比各项贷款平均增速高: of both, and of neither alone. */
const NOT_PAIRED = /[比较].{2,}|[率度速]$/u;

const A_MEASURE = /.[度值额量率入收产出资耗积数价税费款利润财贸]$|消费|人口|比重|浓度|排放|密度|GDP|里程$/u;

/** Whether another amount stands right behind, in a row with this one: 8%、9%和12%. */
export const isJoined = (syntax: Syntax, end: number, next: number): boolean =>
  JOINTS.has(syntax, end) &&
  (next - end === 1 || (next - end <= LONGEST_TURN && TURNS.has(syntax.text.slice(end + 1, next))));
/** 分别下降31%和增长4.2%: each its own way. */
const TURNS: ReadonlySet<string> = new Set(['增长', '下降', '提高', '降低', '增加', '减少', '上升', '回落']);
const LONGEST_TURN = 3;

/** 是2015年的4.4倍, 分别为“十二五”时期的2.4倍和2.2倍: of what was measured before. */
const TIMES_OF =
  /^(分别)?(?:是|为|达到?|相当于|约为?)(?:(?:19|20)\d\d年|[一二][〇零○一二三四五六七八九]{3}年|[去上][一]?年|上一?个?五年|上一?届|“?[七八九十][一二三四五]?五”?|[一二两三四五六七八九十\d]{1,3}年前|建[国区市县校院厂]初期?)(?:同期|全年|时期|期间|末|底|初|总和)?的?$/;

const TIMES = '倍';
const GROWTH_END = /(?<=[一-龥A-Z]{2})(?:增长|上升|提高|增加)$/u;

export function timesOf(stretch: Stretch, previous: Previous | null): Metric | null {
  const { syntax, amount, from } = stretch;
  if (previous === null || amount.unit !== TIMES) return null;
  const told = TIMES_OF.exec(syntax.text.slice(from, amount.start));
  if (told === null) return null;
  // 总产增长41.2%，是2010年的4倍: the total is so many times, not its growth.
  return told[1] === undefined || previous.before === null
    ? { text: previous.metric.replace(GROWTH_END, ''), rest: [] }
    : { text: previous.before, rest: [previous.metric] };
}

/** 今年改造危房1260户，明年再改造1500户: more of the same. */
export function isMoreOf({ syntax, amount }: Stretch, { metric, unit }: Previous, head: number, tail: number): boolean {
  const verb = AGAIN.has(syntax, head) ? syntax.text.slice(head + 1, tail) : '';
  return verb.length >= 2 && metric.length > verb.length && metric.startsWith(verb) && sameUnit(unit, amount.unit);
}

const AGAIN = characters('再');

const MEASURED_TIME =
  /(?:办理|办结|审批|审核|审查|答复|响应|到账|退税|通关|开办|接电|等候|受理|处理|处置|建设)?(?:时间|时限|周期|期限)$/;

/** 小微企业平均办理时间压缩到3天，大中型企业不超过6天: of the next ones the same is measured. */
export function measureOf({ syntax, amount }: Stretch, previous: Previous | null, head: number, tail: number): string {
  if (amount.kind !== 'time' || previous === null || previous.unit !== amount.unit) return '';
  return isWho(syntax, head, tail) ? (MEASURED_TIME.exec(previous.metric)?.[0] ?? '') : '';
}

/** 改厕补助每户2200元，…。5月底前完成900户: homes are not measured like sums of money. */
export const isOtherThing = ({ syntax, amount, from }: Stretch, { unit, end }: Previous): boolean =>
  (amount.kind === 'count' && COMPLETES.endingAt(syntax, amount.start) >= from && isMoney(unit)) ||
  // 疏浚沟渠30公里。…把配套资金筹足，不少于300万元: of another sentence, and money.
  (amount.kind === 'money' && unit !== null && !isMoney(unit) && !isRate(unit) && STOPS.find(syntax, end, from) < from);
const STOPS = characters('。！？；\n');
const isMoney = (unit: string | null): boolean => unit?.endsWith('元') === true;

/** 烤烟6200亩、收购1.6万担，比去年增加400亩、800担: of the one before the last, as the unit tells; null elsewhere. */
export function byUnit(stretch: Stretch, previous: Previous, head: number, tail: number): string | null {
  const { syntax, amount, run } = stretch;
  const { before, beforeUnit, unit, metric, end } = previous;
  const isPair = run >= FEWEST || (LISTS.has(syntax, end) && amount.start === end + 1);
  if (!isPair || before === null || sameUnit(unit, amount.unit) || !sameUnit(beforeUnit, amount.unit)) return null;
  const own =
    tail > head
      ? carried(syntax, { ...previous, metric: before, unit: beforeUnit }, head, tail, amount.unit)
      : `${before}${DIRECTION_END.exec(metric)?.[0] ?? ''}`;
  return own === before ? null : own;
}

const COMPARISONS = wordSet(
  '都 均 同比 同期 同期相比 可比 环比 同口径 可比口径 按可比口径 按可比价格 累计 年均 平均每年 每年平均 每年 力争 确保 分别 实际 再 预计 最终 其中',
);

const THAN_THEN = opening(
  /与(?:去年|上年|(?:20)?\d\d年(?!前))(?:同期)?相?比|[比较](?:上年|去年|前年|大前年|(?:19|20)?\d\d年(?!前)|[一二][〇零○一二三四五六七八九]{3}年|[XxＸ×*]{1,4}年|年初|上[一]?届|[一二两三四五六七八九十几]年[前来]|[“十一二三四五]{2,4}”?[末初]|前[一二两三四五]年|[^，。]{0,4}(?:同期|之前))(?:同期|末|底)?|占(?:全年|年度?|年初|预算)?(?:计划|任务|目标|预算)|(?:剔除|扣除)[^，。\d]{2,14}?(?:后|因素(?:后|影响)?)|按(?:可比|不变|现行|同)(?:口径|价格?)(?:计算|测算|算)?/,
  '与比较占剔扣按',
);

/** 完成投资30亿元，比上年增加4亿元 */
const CARRIED_OUT = /^(?:完成|实现)(?=.{2})/;

/** 降低规费2.5个百分点，减少80万元: what was moved is told of twice. */
const MOVED = /^(?:降低|减少|增加|提高|压减|压缩)(?=.{2})/;

const THAN_BEFORE = /(?:同比|环比|比上年|较上年|比去年|年均)$/;

/** 投资占年计划, 同比下降: the investment falls. */
const OF_PLAN = /(?:占|不到|不足|超过|达到)(?:全年|年度?|年初|本年度?|预算)(?:计划|任务|目标|预算)?$/;

const isRate = (unit: string | null): boolean => unit === '%' || unit === '个百分点';

const LEVELS = wordSet('至 到 达 为');

/** 负债率较年初下降2.1个百分点，降至61.8%: behind the change the level, of the rate itself; null where it is none. */
export function levelOf({ syntax, amount }: Stretch, { metric, unit }: Previous): string | null {
  const isLevel = isRate(unit) ? unit === '个百分点' && amount.unit === '%' : unit !== null && unit === amount.unit;
  if (!isLevel || LEVELS.endingAt(syntax, amount.start) < 0 || !DIRECTION_END.test(metric)) return null;
  const subject = metric.replace(DIRECTION_END, '').replace(SINCE_WHEN, '');
  return subject.length > 1 ? subject : null;
}

const SINCE_WHEN = /(?:同比|每年|年均|平均每年|环比|[比较](?:年初|上年|去年|上[一]?年|上届)(?:同期|末|底)?)$/;

const GROWTHS: ReadonlySet<string> = new Set(['增幅', '降幅', '涨幅', '增速']);

/** A metric that is but 增长 or 同比下降 is that of the claim before, in this direction; null where it says more. */
export function carried(
  syntax: Syntax,
  previous: Previous,
  head: number,
  tail: number,
  unit: string | null,
): string | null {
  let at = head;
  while (at < tail) {
    const next = Math.max(COMPARISONS.startingAt(syntax, at), at + THAN_THEN.length(syntax, at));
    if (next <= at || next > tail) break;
    at = next;
  }
  if (tail - at > 2) return null;
  const bare = syntax.text.slice(at, tail);
  if (!BARE.has(bare)) return null;
  const subject = previous.metric.replace(OF_PLAN, '').replace(DIRECTION_END, '');
  // 存款增加21亿元，增幅11%: a rate of its own.
  if (GROWTHS.has(bare)) return `${subject.replace(CARRIED_OUT, '').replace(MOVED, '').replace(SINCE_WHEN, '')}${bare}`;
  if (DIRECTIONS.has(bare)) return `${subject.replace(CARRIED_OUT, '').replace(MOVED, '')}${bare}`;
  // 税收增长6%，力争突破300亿元: a sum is of the tax, not of how it grows.
  return (isRate(previous.unit) || previous.unit === TIMES) && unit !== null && !isRate(unit) && subject !== ''
    ? subject.replace(THAN_BEFORE, '')
    : previous.metric;
}
