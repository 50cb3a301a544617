/**
 * Two years told beside each other in a report: 2010年财政决算和2011年预算草案, 2013年计划执行情况与2014年计划草案. The first is
 * reviewed, the second is the year of the report.
 */

import { toYear } from '../syntax/dates.js';

const PLANNED = /^度?[^，。；：、\d\n]{0,18}(?:预算|计划)(?:（?草案）?|安排|建议)?/u;
const DONE =
  /(\d{4}|[一二][〇零○九0Oo][〇零○0Oo一二三四五六七八九]{2})年度?[^。；\n\d]{0,28}(?:执行情况|完成情况|决算)(?:（?草案）?)?[^。；\n\d]{0,8}[和与及、][^。；，\n\d]{0,6}$/u;
const REACH = 56;

/** Whether the year in `text` is planned for right after the accounts of the one before it. */
export function isBudgetYear(
  text: string,
  { year, start, end }: { readonly year: number; readonly start: number; readonly end: number },
): boolean {
  if (!PLANNED.test(text.slice(end, end + 24))) return false;
  const done = DONE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return done !== undefined && toYear(done) === year - 1;
}
