/**
 * Goals of a year, or of a five-year plan, that was over when the speech was held: 2023年，优良天数比率达到83.6% in a
 * speech of 2024 tells what was reached, “十三五”期间，新建学校42所 in one of 2021 too. Left out: deadlines (到2020年,
 * 2020年底前, “十三五”末), which a speech may name again years later.
 */
import type { Move, Target } from '../model/types.js';
import { moveAt } from './moves.js';

const BARE_YEAR = /^((?:19|20)\d{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})年(?:全年|年?[底末])?$/u;
const DIGITS = '〇一二三四五六七八九';
/** 一九八七, 2023 */
const yearOf = (written: string): number =>
  Number(written.replace(/[零○]/g, '〇').replace(/[〇一二三四五六七八九]/g, (one) => `${DIGITS.indexOf(one)}`));

/** 2018年到2020年 */
const YEARS = /^(?:19|20)\d{2}年(?:到|至|—+|－|-|~|～)((?:19|20)\d{2})年[底末]?$/u;

/** “十三五”期间: the plans by their names, and the years they ended in. */
const PLAN = /^“?(八|九|十[一二三四]?)五”?(?:[规计]划)?(?:期间|时期|期内)$/u;
const PLAN_ENDS: ReadonlyMap<string, number> = new Map([
  ['八', 1995],
  ['九', 2000],
  ['十', 2005],
  ['十一', 2010],
  ['十二', 2015],
  ['十三', 2020],
  ['十四', 2025],
]);

/** The last year of a deadline that may be over; null for all others. */
function lastYear(deadline: string): number | null {
  const year = (BARE_YEAR.exec(deadline) ?? YEARS.exec(deadline))?.[1];
  return year === undefined ? (PLAN_ENDS.get(PLAN.exec(deadline)?.[1] ?? '') ?? null) : yearOf(year);
}

/** 到8月底, 8月20日 in a speech of September: months gone by; 到3月底 in one of December is next year's. */
const MONTH = /^[到至]?(\d{1,2})月(?:[底末份]|\d{1,2}[日号])?$/u;
const LONGEST_PAST = 4;
export function isPastMonth(deadline: string, iso: string | null): boolean {
  const month = Number(MONTH.exec(deadline)?.[1] ?? 0);
  const own = Number(iso?.slice(5, 7) ?? 0);
  return month > 0 && own > month && own - month <= LONGEST_PAST;
}

/** 到2023年末, 2022年底: the end of a year, which in a review of a later one is told of. */
const YEAR_END = /^(?:到|至)?((?:19|20)\d{2})年(?:年?[底末])?$/u;

/** The targets of a speech of this year, with its moves. */
export const withPast = (targets: readonly Target[], year: number, moves: readonly Move[]): readonly Target[] =>
  targets.map((target) => {
    const { deadline, status, span } = target;
    if (status !== 'goal' || deadline === null) return target;
    const end = YEAR_END.exec(deadline)?.[1];
    const told = end !== undefined && moveAt(moves, span.start) === 'review' ? Number(end) : lastYear(deadline);
    return told !== null && told < year ? { ...target, status: 'achieved', deadline: null } : target;
  });
