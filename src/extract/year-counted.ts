/**
 * Years counted from the speech: 自1985年开展以来，今年已是第十个年头 (their number), 到2020年只剩下6年半的时间 (what is left
 * until then), 2016年就被点了名，三年过去了 (what has gone by since), and a gathering told once with its year and once with 明年
 * (办好2025年全省旅游产业发展大会 … 明年全省旅发大会).
 */
import type { NamedYear } from './year-names.js';
import { numberOf, shiftOf } from './year-shifts.js';

const REACH = 48;
const SENTENCE_ENDS = /[。！？；\n]/u;
const COUNT = '([一二两三四五六七八九十]{1,3}|\\d{1,2})(?:个)?年';

/** 到2020年, 距2020年底; */
const UNTIL = /(?:到|至|离|距|距离)$/u;
const NOT_UNTIL = /(?:直到|截至|截止到|截止至|截止|达到|等到)$/u;
const LEFT = new RegExp(
  `(?:只剩|仅剩|还剩|剩下|只有|仅有|还有|所剩|满打满算(?:也)?(?:就)?)下?(?:了)?(?:短短|最后|仅仅|大约|约)?(不到|不足)?(?:的)?${COUNT}(?:半|多)?(?:的)?(?:时间|光景|工夫|左右)?(?:了)?(?=[，。；！？、\\n]|$)`,
  'u',
);
/** 三年过去了, 至今已经三年, 一晃三年. */
const GONE = new RegExp(
  `(?:${COUNT}(?:时间)?过去了|(?:至今|到现在|到今天|如今|一晃)(?:已经?|都)?(?:过去)?(?:有|是)?(?:整整)?${COUNT}(?:时间)?(?:了|过去了)?(?=[，。；！？\\n]|$))`,
  'u',
);

/** 自1985年开展以来，今年已是第十个年头. */
const NTH =
  /(?:今年|现在|如今|到今年)(?:已经?|正好|恰好|刚好|正)?是?(?:整整)?第([一二三四五六七八九十]{1,3}|\d{1,2})(?:个年头|年(?![度级]))|(?:这|今年|已经?)(?:已经?)?是第([一二三四五六七八九十]{1,3})个年头(?=了?(?:[，。；]|$))/u;

/** 离2020年没有几年了, 距2000年不远了: before it, by no number of years. */
const AWAY = /(?:离|距|距离)$/u;
const NEAR =
  /^[^，。；]{0,4}?(?:(?:没有?|不到|只有|只剩|还有|没剩)下?(?:不?了?)?几年|不远|越来越近|近在(?:眼前|咫尺)|屈指可数)/u;
/** 离2020年底, 距2020年6月: in the year itself still. */
const WITHIN = /^(?:年?[底末初中]|\d{1,2}月|的|[上下]半年|春节|高考|中考|元旦|新年|国庆)/u;

/** The last year that a speech may be of that counts up to the year at `place` without a number; null where it does not. */
export function yearBefore(text: string, { year, start, end }: NamedYear): number | null {
  if (!AWAY.test(text.slice(Math.max(0, start - 2), start))) return null;
  const rest = text.slice(end, end + REACH).split(SENTENCE_ENDS)[0] ?? '';
  if (!NEAR.test(rest)) return WITHIN.test(rest) ? null : year;
  return WITHIN.test(rest) ? year : year - 1;
}

/** The year a speech is given in, by what it counts up to or on from the year at `place`; null where it counts nothing. */
export function countedYear(text: string, { year, start, end }: NamedYear): number | null {
  const rest = text.slice(end, end + REACH).split(SENTENCE_ENDS)[0] ?? '';
  if (/\d{4}年/u.test(rest)) return null;
  const before = text.slice(Math.max(0, start - 4), start);
  if (UNTIL.test(before) && !NOT_UNTIL.test(before)) {
    const left = LEFT.exec(rest);
    const years = numberOf(left?.[2] ?? '');
    return left === null || years === null ? null : year - years + (left[1] === undefined ? 0 : 1);
  }
  const gone = GONE.exec(rest);
  const years = gone === null ? null : numberOf(gone[1] ?? gone[2] ?? '');
  return years === null ? null : year + years;
}

/** 九八年发的办法，到现在一年多了: between two years. */
const GONE_SOME =
  /(?:至今|到现在|到今天|如今|一晃)(?:已经?|都|也|就|快|又|，)*(?:过去)?(?:有|是)?([一二两三四五六七八九十]{1,3}|\d{1,2})年多(?:的时间)?(?:了|过去了)?(?=[，。；！？\n]|$)/u;

export function yearsGone(text: string, { year, end }: NamedYear): readonly [number, number] | null {
  const rest = text.slice(end, end + REACH).split(SENTENCE_ENDS)[0] ?? '';
  const count = rest.includes('年多') && !/\d{4}年/u.test(rest) ? numberOf(GONE_SOME.exec(rest)?.[1] ?? '') : null;
  return count === null ? null : [year + count, year + count + 1];
}

/** The year a speech is given in, by the number of it from the one at `place` on; null where it has none. */
export function numberedYear(text: string, { year, end }: NamedYear): number | null {
  const rest = text.slice(end, end + REACH).split(SENTENCE_ENDS)[0] ?? '';
  const found = rest.includes('第') ? NTH.exec(rest) : null;
  const nth = numberOf(found?.[1] ?? found?.[2] ?? '');
  return nth === null || nth < 2 ? null : year + nth - 1;
}

/** 自1956年3月建院以来，…走过60年的不凡历程: within the year before or after. */
const SINCE_THEN = /^(?:\d{1,2}月(?:\d{1,2}日)?)?[^，。；]{0,8}?(?:成立|建立|创立|创办|建校|建院|建厂|组建|诞生)以?来/u;
const WALKED = new RegExp(
  `(?:走过|历经|度过)了?(?:了)?(?:整整)?${COUNT}(?:的)?[^，。；]{0,6}(?:历程|岁月|春秋|路程|道路|风雨)`,
  'u',
);

/** First and last year of a speech that counts the years of a body from the year at `place`; null where it counts none. */
export function yearsWalked(text: string, { year, end }: NamedYear): readonly [number, number] | null {
  const rest = text.slice(end, end + REACH).split(SENTENCE_ENDS)[0] ?? '';
  if (!SINCE_THEN.test(rest)) return null;
  const years = numberOf(WALKED.exec(rest)?.[1] ?? '');
  return years === null || years < 2 ? null : [year + years - 1, year + years];
}

const GATHERING =
  /^[^，。；：！？、\n]{0,18}?(?:大会|运动会|运会|博会|博览会|交易会|洽谈会|年会|峰会|论坛|艺术节|文化节|旅游节|锦标赛|马拉松)/u;
const SCOPE =
  /^(?:的|第?[一二三四五六七八九十\d]+届|全[国省市县区]|[省市县区]里?|我[省市县区]|要?(?:举办|承办|召开))+/u;

/** What is held, without its scope and number: 全省旅游产业发展大会 → 旅游产业发展大会; null where nothing is. */
export function gatheringNamed(after: string): string | null {
  const name = GATHERING.exec(after)?.[0].replace(SCOPE, '') ?? '';
  return name.length < 3 ? null : name;
}

/** A gathering said to lie so many years ahead: 明年全省旅发大会. */
interface Coming {
  readonly name: string;
  readonly shift: number;
}

const COMING = ['明年', '后年', '今年'];
/** A speech has a few; so that a text made of nothing else costs no more than another, no more are held against a name. */
const MOST = 100;

/** Gatherings that the text names with 明年, then those with 后年 and 今年, each once. */
export function comingGatherings(text: string): readonly Coming[] {
  const found = new Map<string, Coming>();
  for (const word of COMING)
    for (let at = text.indexOf(word); at >= 0 && found.size < MOST; at = text.indexOf(word, at + 1)) {
      const name = gatheringNamed(text.slice(at + word.length, at + word.length + 24));
      if (name !== null && !found.has(name)) found.set(name, { name, shift: shiftOf(word) ?? 0 });
    }
  return [...found.values()];
}

/** The year of a speech that names the gathering after `place` again as one to come. */
export function gatheringYear(text: string, { year, end }: NamedYear, coming: () => readonly Coming[]): number | null {
  const name = gatheringNamed(text.slice(end, end + 24));
  const again = name === null ? undefined : coming().find((one) => isShortFor(one.name, name));
  return again === undefined ? null : year - again.shift;
}

/** 旅发大会 for 旅游产业发展大会: its characters in order. */
function isShortFor(short: string, long: string): boolean {
  let at = -1;
  for (const char of short) {
    at = long.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return short.charAt(0) === long.charAt(0);
}
