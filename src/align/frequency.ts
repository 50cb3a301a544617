/**
 * How often something is to be done: 每月至少两次 is 24 times a year, 每三个月一次 four, as is 每季度一次. What counts turns only
 * (次, 场), not what is reached each year (每年新增就业100万人). Left out: 每天 of working or school days, which are taken for days
 * of a year of 360, so that 每10天 is 每旬.
 */
import { readNumeral } from '../lexicon/numerals.js';
import type { Target } from '../model/types.js';
import { likestOf } from './likest.js';

/** Units of time, how many of them a year has. */
const A_YEAR: Readonly<Record<string, number>> = {
  工作日: 360,
  天: 360,
  日: 360,
  周: 52,
  星期: 52,
  旬: 36,
  月: 12,
  季: 4,
  季度: 4,
  学期: 2,
  年: 1,
  学年: 1,
  年度: 1,
};
const UNIT = String.raw`(?:工作日|天|日(?!常)|周|星期|旬|月|季度?|学期|学年|年度?)`;
const NUMBER = String.raw`[\d一二两三四五六七八九十]{1,3}`;
const COUNT = String.raw`(?:${NUMBER}|半|双)`;

/** 今年年底, 9月月底, 春天天气, 青年年龄 say no unit twice: the first belongs to what stands before, the second to what follows. */
const UNIT_BEFORE =
  '(?<![今去明昨前后上下本当每首全整半几多同新青少中老周学旬春夏秋冬航露\\d〇零一二两三四五六七八九十百千])';
const UNIT_BEHIND = '(?![底初末度份龄气空色])';
/** 每月, 每两年, 每10天, 每半个月, 每隔一周, 每双周; 月月. */
const EVERY = String.raw`每隔?${COUNT}?个?${UNIT}|${UNIT_BEFORE}(?:天天|周周|月月|季季|年年)${UNIT_BEHIND}`;
/** The word that names the period, for taking it off a name. */
export const PERIOD = new RegExp(EVERY, 'gu');

/** Without 每 it is a period where it says how many times: 半年一次, 一个月开展两次, 一周一调度. */
const BARE = String.raw`(?:一个?(?:天|周|星期|学期|年)|一个(?:月|季度)|半个?(?:月|年)|一[月季](?=一[^月季日号]))`;
/** 上半年, 前一个月, 二十一天; 半年内, 一年来, 用半年时间. */
const TIME_BEFORE = '(?<![第前上下近过去这今头后满用\\d〇零一二两三四五六七八九十百千])';
const TIME_BEHIND = '(?!以?[内后来前]|时间)';
const TURNS_BEHIND = String.raw`(?=[^，。；：！？]{0,8}?${NUMBER}[次回趟遍场轮]|一\p{Script=Han})`;
/** 按周调度, 按月通报; not 按月租金. */
const BY =
  '按(?:工作日|天|日|周|旬|月|季度?|学期|年度?)(?=调度|通报|报[告送]|上报|督[查办导]|检查|巡查|排查|公[布开示]|研判|会商|汇总|分析|评[估价]|考核|统计|更新|监测|发布|小结|总结|例会|晾晒|排名|兑现)';
const PERIODS = new RegExp(`${EVERY}|${BY}|${TIME_BEFORE}${BARE}${TIME_BEHIND}${TURNS_BEHIND}`, 'gu');

const TURNS = /^[次回趟遍轮节期堂场]/u;

/** Whether an amount counts how many times something is done. */
export const countsTurns = ({ unit }: Pick<Target, 'unit'>): boolean => TURNS.test(unit ?? '');

/** How many periods a year has; null without one, and of several the last, which stands next to the figure. */
export function periodsAYear({ text = '' }: Partial<Pick<Target, 'text'>>): number | null {
  const word = text.match(PERIODS)?.at(-1);
  return word === undefined ? null : rateOf(word);
}

const PARTS = new RegExp(`^[每按]?(隔?)(${COUNT})?个?(${UNIT})$`, 'u');

/** 每隔一周 leaves one out; 每隔三个月 is said for 每三个月. */
function rateOf(word: string): number | null {
  const [, apart, count, unit = word.slice(1)] = PARTS.exec(word) ?? [];
  const often = A_YEAR[unit];
  if (often === undefined) return null;
  const number = numberOf(count);
  return often / (apart === '隔' && number === 1 ? 2 : number);
}

const NUMBERS: Readonly<Record<string, number>> = { 半: 0.5, 双: 2 };
const numberOf = (count = '一'): number => NUMBERS[count] ?? readNumeral(count, 0)?.value ?? 1;

/** What a clause says is done so many times a year. */
interface Turns {
  readonly clause: string;
  readonly aYear: number;
}

/** What clauses end with. */
export const MARKS = /[，。；：！？\n]/u;
const TIMES = new RegExp(`(${NUMBER})[次回趟遍场轮]`, 'u');
/** 每月一次 alone is said of what stands before it. */
const NOTHING_ELSE = 2;

function turnsIn(text: string): readonly Turns[] {
  const clauses = text.split(MARKS);
  return clauses.flatMap((clause, at) => {
    const often = periodsAYear({ text: clause });
    if (often === null) return [];
    const words = clause.replace(PERIODS, '').replace(TIMES, '');
    const whole = words.length > NOTHING_ELSE ? words : `${clauses[at - 1] ?? ''}${words}`;
    return [{ clause: whole, aYear: often * numberOf(TIMES.exec(clause)?.[1]) }];
  });
}

/** Whether a text says of something that it is done more seldom than another asks: of the same work, by its words. */
export function isSeldomer(asked: string, given: string): boolean {
  const done = turnsIn(given);
  if (done.length === 0) return false;
  const likest = likestOf(done, ({ clause }) => clause);
  return turnsIn(asked).some(({ clause, aYear }) => {
    const alike = likest(clause);
    return alike.length > 0 && alike.every((turns) => turns.aYear < aYear);
  });
}
