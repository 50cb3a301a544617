/**
 * Numbers of things in a clause, by what they count (24小时, 250人, 三级), and whether another clause in nearly the same words asks
 * for less. For clauses that set no goal: of a goal its own row tells. Left out: times, years and dates (`times.ts`), what is
 * numbered (第三, 十四五), 一, which is said of anything, and how many levels a row has (县、乡、村三级), which every level changes.
 */
import { readNumeral } from '../lexicon/numerals.js';
import { timesIn, withoutTimes } from './times.js';

const COUNTED =
  /(?<![第\d零〇一二两三四五六七八九十百千万亿])(\d+|[二两三四五六七八九十百千]{1,5})(万|亿)?(?:个|多)?(小时|分钟|学时|课时|人|名|位|次|级|批|份|户|亩|公里|千米|米|吨|公斤|元|辆|套|台|处|座|所|家|项|倍|岁|天|支|张|组|班|轮|场|件|期|以上|以下|以内|左右|$)/gu;

/** 县乡村三级, 县、乡、村三级 */
const ROW_OF_LEVELS = /(?:[省市县区州镇乡村组街屯]{2}|[、和][^、]{0,3}[省市县区州镇乡村组屯社街道])$/u;
/** The most that may be: 不超过45人, 每200户配一名. */
const CEILING_BEFORE =
  /(?:不(?:得|能|可|准)?(?:超过|多于|高于|大于)|至多|最[多长高远晚]|控制在|[压降]到|限|仅|只|每隔?|间隔|相隔)$/u;
const CEILING_BEHIND = /^(?:[之以]?[内下](?!沉)|封顶|为限)/u;
/** 10分钟到场: the sooner the better. */
const SOON =
  /^[^，]{1,5}?(?:小时|分钟|天)(?:之|以)?内?(?:就要|要|必须|须|务必|全部)?(?:到[场岗位达]|赶[到赴]|抵达|响应|出[警动车]|送达|上报|报告|处[置理]|反馈|办[结理]|答复|完成|恢复|解决|修复)/u;
/** Neither more nor fewer: 统一补200元; so are levels (二级响应). */
const FIXED_BEFORE = /(?:统一|一律|固定)[^，\d]{0,4}$|(?:恰好?|正好)[为按是]?$/u;
const REACH = 8;

interface Said {
  readonly value: number;
  readonly unit: string;
  readonly bound: 'least' | 'most' | 'fixed';
}

function figuresIn(text: string): readonly Said[] {
  const rest = withoutTimes(text, timesIn(text));
  return [...rest.matchAll(COUNTED)].flatMap(({ 0: words, 1: number = '', 2: scale = '', 3: unit = '', index }) => {
    const value = readNumeral(number, 0)?.value ?? null;
    const before = rest.slice(Math.max(0, index - REACH), index);
    if (value === null || (unit === '级' && ROW_OF_LEVELS.test(before))) return [];
    return [{ value, unit: `${scale}${unit}`, bound: boundOf(before, words, rest.slice(index + words.length)) }];
  });
}

function boundOf(before: string, words: string, behind: string): Said['bound'] {
  if (FIXED_BEFORE.test(before) || words.endsWith('级')) return 'fixed';
  if (CEILING_BEFORE.test(before) || /以[内下]$/u.test(words)) return 'most';
  return CEILING_BEHIND.test(behind.slice(0, REACH)) || SOON.test(`${words}${behind.slice(0, REACH)}`)
    ? 'most'
    : 'least';
}

/** Whether the second clause has less for a number of the first: of one unit, none of them the same or better. `around` is the sentence of the second, where a row may go on. */
export function isLesserFigure(asked: string, given: string, around = given): boolean {
  const said = figuresIn(given);
  if (said.length === 0) return false;
  const others = asked.includes('、') ? figuresIn(around) : said;
  return figuresIn(asked).some(({ value, unit, bound }) => {
    const same = said.filter((one) => one.unit === unit);
    const isWorse = (other: number): boolean =>
      bound === 'least' ? other < value : bound === 'most' ? other > value : other !== value;
    return (
      same.length > 0 &&
      same.every((one) => isWorse(one.value)) &&
      !others.some((one) => one.unit === unit && one.value === value)
    );
  });
}
