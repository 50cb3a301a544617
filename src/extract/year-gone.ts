/**
 * How long ago an event was: 党的十三大闭幕四个多月了, 三中全会开过快一年了, 四个多月前的汶川地震. The first and last year that leaves, of the
 * months since its last day.
 */
import type { DatedEvent } from './events.js';
import { numberOf, shiftOf } from './year-shifts.js';

const COUNT = '([一二两三四五六七八九十]{1,3}|\\d{1,2})';
const NEARLY = '(快要?|将近|接近|不到|不足|近)?';
/** 半年多, 两年多, 一年半, 四个多月, 三个月. */
const SPAN = `${NEARLY}(?:(半)年(多)?|([一二两三])(?:周)?年(多|半)?|${COUNT}个(多|半)?(?:多)?月)(?:的时间)?`;
/** 闭幕已经半年多了, 开过也快一年了; not 召开三年后, 召开一年来. */
const BEHIND = new RegExp(
  `^[”》]?(?:胜利|隆重|圆满|成功)?(?:过去|发生|结束|闭幕|开过|召开|发表|发布|落幕)(?:到现在|到今天|至今|以来)?(?:已经?|都|也|才|还|有|又|了|刚刚?|整整|差不多)*${SPAN}(?:了|的时间)*(?=[，。；！]|$)`,
  'u',
);
/** 武汉封城已经一个月. */
const BARE_BEHIND = new RegExp(
  `^[”》]?(?:已经|都|才)(?:整整|有|快|近|过去)*${SPAN}(?:了|的时间)*(?=[，。；！]|$)`,
  'u',
);
/** 四个多月前的汶川地震, 半年前召开的党的十九大; years are told too roughly by 三年前. */
const BEFORE = new RegExp(
  `${SPAN}(?:以|之)?前，?(?:的|突如其来的?|[暴爆]发的?|来袭的?|袭来的?|发生的?|召开的?|闭幕的?|结束的?|举行的?|开的)*(?:那场|那次)?[“《]?$`,
  'u',
);

const MONTHS = 12;
const DAYS = 30.4;
/** So much may a number of whole months be off, and of whole years. */
const OFF = 1;
const OFF_YEARS = [1.5, 3] as const;
/** 快一年, 不到两年. */
const NEAR = 3;
const LESS = 5;
const HALF = 6;
/** So little of the next year is left out, where so much of the one lies within. */
const FEW = 1.5;
const MOST = 9;

/** Fewest and most months. */
function monthsOf(groups: readonly (string | undefined)[]): readonly [number, number] | null {
  const [nearly, half, halfMore, years, more, months, moreMonths] = groups;
  const count = half !== undefined ? HALF : (numberOf(years ?? months ?? '') ?? 0) * (years === undefined ? 1 : MONTHS);
  if (count === 0) return null;
  if (nearly !== undefined) {
    const short = years === undefined ? OFF : nearly.startsWith('不') ? LESS : NEAR;
    return [count - short, count];
  }
  if (half !== undefined) return halfMore === undefined ? [count - OFF, count + OFF] : [count, count + NEAR];
  if (years === undefined) return moreMonths === undefined ? [count - OFF, count + OFF] : [count, count + OFF];
  if (more === '多') return [count, count + MONTHS - 1];
  return more === undefined ? [count - OFF_YEARS[0], count + OFF_YEARS[1]] : [count + HALF - OFF, count + HALF + OFF];
}

/** First and last year of a speech that says how long ago the event was; null where it does not. */
export function yearsSince(
  { start, end = start }: DatedEvent,
  clause: string,
  after: string,
): readonly [number, number] | null {
  const found = /[年月]/u.test(after) ? (BEHIND.exec(after) ?? BARE_BEHIND.exec(after)) : null;
  const before = found === null && /[年月](?:以|之)?前，?[^，。；]{0,8}$/u.test(clause) ? BEFORE.exec(clause) : null;
  const told = found ?? (before?.[4] === undefined ? before : null);
  const last = end.slice(0, 4) === start.slice(0, 4) ? end : start;
  const month = Number(last.slice(5, 7));
  const span = told === null ? null : monthsOf(told.slice(1));
  if (span === null || month === 0) return null;
  const at = Number(last.slice(0, 4)) * MONTHS + month - 1 + Number(last.slice(8, 10) || '15') / DAYS;
  const [from, to] = [at + Math.max(0, span[0]), at + span[1]];
  const [first, until] = [Math.floor(from / MONTHS), Math.floor(to / MONTHS)];
  // 南方谈话发表一年多了: nearly all of it lies within the one year.
  return until === first + 1 && to - until * MONTHS <= FEW && until * MONTHS - from >= MOST
    ? [first, first]
    : [first, until];
}

/** 去年下半年以来，国际金融危机不断蔓延: of what has gone on ever since, by the part of the year it broke out in. */
const BEGUN = new RegExp(
  `([去今]年)的?(?:(下半年)|(上半年)|(入?秋[天季]?)|(入?春[天季]?|开春)|(年?底|岁末|[四4]季度|第四季度)|(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底])?)(?:以来|开始|起|后|，|的|受|由于|因|面对|应对|国际上|全球|爆发的?|发生的?)*[“《]?$`,
  'u',
);
const LAST_MONTHS = 9;
const HALF_YEAR = 7;
const MAY = 5;

/** 今年春天甲型H1N1流感来了: of what lasted into the next year. */
const BREAKS_OUT = /^(?:疫情)?(?:就|也|又|突然)?(?:来了|来袭|袭来|爆发|暴发|发生|流行)/u;
const isShort = ({ start, end = start }: DatedEvent): boolean =>
  Number(end.slice(0, 4)) - Number(start.slice(0, 4)) <= 1;

export function yearBegun(event: DatedEvent, clause: string, after: string): number | null {
  if (event.end !== undefined && !(isShort(event) && BREAKS_OUT.test(after))) return null;
  const { start } = event;
  const month = Number(start.slice(5, 7));
  const found = month === 0 || !/年[^年]{0,24}$/u.test(clause) ? null : BEGUN.exec(clause);
  const shift = shiftOf(found?.[1] ?? '');
  if (found === null || shift === null) return null;
  const [, , second, first, autumn, spring, last, told] = found;
  const isThen =
    (second !== undefined && month >= HALF_YEAR) ||
    (first !== undefined && month < HALF_YEAR) ||
    (autumn !== undefined && month > HALF_YEAR && month <= LAST_MONTHS + 2) ||
    (spring !== undefined && month >= 2 && month <= MAY) ||
    (last !== undefined && month >= LAST_MONTHS) ||
    (told !== undefined && [0, 1].includes((numberOf(told) ?? 0) - month));
  return isThen ? Number(start.slice(0, 4)) - shift : null;
}

/** 国庆三十五周年的喜庆日子刚刚过去, 刚刚庆祝了建党九十周年: within weeks; not 刚过去三年. */
const GONE_BEHIND =
  /^(?:的)?(?:喜庆|庆祝|纪念|隆重|盛大)*(?:日子|活动|大会|大庆|庆典|阅兵式?|盛大阅兵|国庆阅兵|节日|生日|盛典|典礼)?，?(?:才|我们)?刚(?:刚|才)?(?:隆重|胜利|圆满)?(?:过去|过完|过(?!去|完)|结束|落幕|举行)(?:了|不久)?(?!了?[一二两三四五六七八九十几\d后的])/u;
const GONE_BEFORE =
  /刚(?:刚|才)?(?:隆重|热烈)?(?:度过|过完|送走|庆祝|纪念|欢庆|过)(?:了|完)?(?:伟大的?|我们|全国人民|全党|我国)*$/u;

/** Whether a day that is kept has been within the last weeks, by the words around its name. */
export const isJustOver = (before: string, after: string): boolean =>
  GONE_BEHIND.test(after) || GONE_BEFORE.test(before);
