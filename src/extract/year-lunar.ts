/**
 * The year told by a day that a text names by the sun and by the moon: （2月7日）…今天是正月十四, 1月23日、农历腊月二十九. Such a day comes
 * back every nineteen years or so: what else bounds the year says which it is. Left out are months other than the first and the last of
 * the Chinese calendar, which are told by a table of their own.
 */
import { ordinalValue } from '../lexicon/numerals.js';
import { yearsOf, type LunarDay } from '../lexicon/new-years.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Statement } from './year-statement.js';

const SUN = '(\\d{1,2}|[一二三四五六七八九十]{1,3})月(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]';
const MOON =
  '(?:农历|阴历)?(?:(正月|腊月)(初[一二三四五六七八九十]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)(?![一二三四五六七八九])|(大年初[一二三四五六七八九]|除夕|大年三十|元宵))';
/** What stands between the one and the other. */
const BETWEEN = '(?:[早中下晚][午上]?)?[，、（(是即也就正好恰值逢]{1,4}(?:星期[一二三四五六日天]，?)?(?:农历的?)?';
const BESIDE = new RegExp(`(?<![\\d年十])${SUN}${BETWEEN}${MOON}`, 'u');
const BEHIND = new RegExp(`${MOON}[，、（(]{1,2}(?:公历|阳历)?${SUN}`, 'u');
/** The day of the speech: a line of its own, or a bracket, that names no year. */
const DATE_LINE = new RegExp(`[（(—\\n\\s]${SUN}(?:[早晚上下中]{1,2}午?)?[）)\\n]`, 'u');
const TODAY_SUN = new RegExp(`今天是?${SUN}`, 'u');
const TODAY_MOON = new RegExp(
  `今[天日晚](?:是|，|正是|正好是|正值|恰逢|已经是|才是|才)*${MOON}(?!以|前|后|之|节?前|的)`,
  'u',
);
/** One of these is in every text that names such a day. */
const SIGNS = /正月|腊月|除夕|大年|元宵/u;

interface Found {
  readonly years: readonly number[];
  /** Whether it is the day of the speech itself; one that is yet to come may be of the next year. */
  readonly isToday: boolean;
  readonly start: number;
  readonly end: number;
}

/** Days off the new year; null where no such day is. */
function lunarDay(month: string | undefined, day: string | undefined, feast: string | undefined): LunarDay | null {
  if (feast !== undefined) {
    if (feast.startsWith('大年初')) return at((ordinalValue(feast.slice(3)) ?? 1) - 1);
    return feast === '元宵' ? at(14) : at(-1);
  }
  const number = ordinalValue((day ?? '').replace('初', '').replace('廿', '二十'));
  if (number === null) return null;
  // The last month has twenty-nine days or thirty.
  return month === '正月' ? at(number - 1) : { from: number - 31, to: Math.min(-1, number - 30) };
}
const at = (from: number): LunarDay => ({ from, to: from });

function yearsOn(
  sun: readonly (string | undefined)[],
  moon: readonly (string | undefined)[],
): readonly number[] | null {
  const [month, day] = [ordinalValue(sun[0] ?? ''), ordinalValue(sun[1] ?? '')];
  const by = lunarDay(moon[0], moon[1], moon[2]);
  return month === null || day === null || by === null ? null : yearsOf(month, day, by);
}

const OF_TODAY = /今[天日晚][是，]*$/u;
const LAST_LUNAR_MONTHS = 3;

/** The first day that is named twice, with its years. */
function namedTwice({ text, front }: Syntax): Found | null {
  const dateLine = DATE_LINE.exec(`${text.slice(0, front.bodyStart)}\n`);
  const beside = BESIDE.exec(text);
  const behind = beside === null ? BEHIND.exec(text) : null;
  const twice = beside ?? behind;
  if (twice !== null) {
    const [sun, moon] = behind === null ? [twice.slice(1, 3), twice.slice(3)] : [twice.slice(4), twice.slice(1, 4)];
    const isToday =
      twice.index < front.bodyStart ||
      OF_TODAY.test(text.slice(Math.max(0, twice.index - 4), twice.index)) ||
      (dateLine !== null && (ordinalValue(dateLine[1] ?? '') ?? 12) <= LAST_LUNAR_MONTHS);
    return found(twice, yearsOn(sun, moon), isToday);
  }
  const moon = TODAY_MOON.exec(text);
  const sun = moon === null ? null : (dateLine ?? TODAY_SUN.exec(text));
  return moon === null || sun === null ? null : found(moon, yearsOn(sun.slice(1, 3), moon.slice(1, 4)), true);
}

const found = ({ 0: own, index }: RegExpExecArray, years: readonly number[] | null, isToday: boolean): Found | null =>
  years === null ? null : { years, isToday, start: index, end: index + own.length };

/** What the day says beside what else is known of the year: the one year left, if there is one. */
export function lunarStatements(syntax: Syntax, others: readonly Statement[], newest: number): readonly Statement[] {
  if (!SIGNS.test(syntax.text)) return [];
  const day = namedTwice(syntax);
  if (day === null) return [];
  const yearsBy = (relation: Statement['relation']): readonly number[] =>
    others.filter((one) => one.relation === relation).map(({ year }) => year);
  const low = Math.max(0, ...yearsBy('>='));
  const high = Math.min(newest + 1, ...yearsBy('<='));
  const [year, ...more] = day.years.filter((one) => one >= low && one <= high);
  if (year === undefined || more.length > 0) return [];
  const place = { source: 'inferred', start: day.start, end: day.end } as const;
  if (day.isToday) return [{ ...place, relation: '=', year, weight: OF_A_DAY }];
  return [
    { ...place, relation: '>=', year: year - 1, weight: 1 },
    { ...place, relation: '<=', year, weight: 2 },
  ];
}
/** What it weighs: more than an event that is told to be of this year. */
const OF_A_DAY = 9;
