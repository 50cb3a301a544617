/**
 * The years of five-year plans: 今年是“十四五”开局之年 says that it is 2021, 2020年是“十三五”收官之年 that both tell one year.
 * Offsets of the reading.
 */
import { ordinalValue } from '../../lexicon/numerals.js';
import type { Span } from '../../source/span.js';

export interface PlanYear extends Span {
  /** What the plan says: the year of the speech, or with `named` the year that is named. */
  readonly year: number;
  /** The year that the text names for it. */
  readonly named: number | null;
}

/** What is said between does not tell of another plan, or of one prepared: 是为“十四五”开局之年打基础. */
const BETWEEN = '(?:(?!谋划|衔接|迎接|准备|五[”"]|(?<![极更尤])为)[^。；！？\\n]){0,12}?';
const PLAN = new RegExp(
  `(今年|去年|明年|(?<!\\d)20\\d{2}年)(?:既?是|作为)${BETWEEN}[“"]?([一二三四五六七八九十]{1,3})五[”"]?(?:规划|计划|时期)?的?(开局|起步|收官|最后一|第[一二三四五])之?年(?!的?(?:谋划|衔接|前|准备|打))`,
  'gu',
);
const SHIFTS: Readonly<Record<string, number>> = { 今年: 0, 去年: 1, 明年: -1 };
const OPENS = /开局|起步/u;
const TERM = 5;
/** “七五” and “八五” are plans of other fields today, as of 普法. */
const LEAST = 10;
/** The sixth plan began in 1981, and each later one five years behind the one before. */
const SIXTH = 1981;

export const planYears = (text: string): readonly PlanYear[] =>
  [...text.matchAll(PLAN)].flatMap(
    ({ 0: { length }, 1: word = '', 2: numeral = '', 3: place = '', index }): readonly PlanYear[] => {
      const plan = ordinalValue(numeral);
      if (plan === null || plan < LEAST) return [];
      const told = SIXTH + TERM * (plan - 6) + offsetOf(place);
      const shift = SHIFTS[word];
      const named = shift === undefined ? Number.parseInt(word, 10) : null;
      return [{ start: index, end: index + length, year: told + (shift ?? 0), named }];
    },
  );

function offsetOf(place: string): number {
  if (OPENS.test(place)) return 0;
  if (place.startsWith('第')) return (ordinalValue(place.slice(1)) ?? 1) - 1;
  return TERM - 1;
}
