/**
 * What happened on its day, told with the time of the speech: 今年5月12日，四川汶川发生特大地震; 去年3月，习近平总书记提出“三严三实”; 今年2月印发的
 * “两学一做”学习教育方案. Its month, and its day where both are told, are those of the event. Left out: what is told of long after.
 */
import type { EventEntry } from '../lexicon/types.js';
import { numberOf, shiftOf } from './year-shifts.js';

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** How far before the name of an event its day may be told, in characters. */
const REACH = 40;
const ON_DAY = new RegExp(`([去今前]年)的?${NUMBER}月份?(?:[上中下]旬|[初底]|${NUMBER}[日号])?[^。；年月]{0,24}$`, 'u');
/** What lies between is done about the event, later on: 今年5月，我们学习“三严三实”. */
const LATER = /学习|贯彻|落实|传达|纪念|开展|召开|组织|深入|按照|根据|围绕|以来|之后|以后/u;
const LONG_AGO = /那一?年|当年|记得/u;
const MONTH_END = '2008-05'.length;
const DAY_END = '2008-05-12'.length;
const NO_DAYS: ReadonlySet<EventEntry['kind']> = new Set([
  'plan',
  'anniversary',
  'yearly',
  'goal',
  'law',
  'body',
  'document',
]);

/** The year of the speech whose words before an event tell the day or the month that it was on; null where they do not. */
export function yearByItsDay({ kind, start }: EventEntry & { readonly start: string }, clause: string): number | null {
  if (start.length < MONTH_END || NO_DAYS.has(kind) || !clause.includes('月')) return null;
  const found = ON_DAY.exec(clause.slice(-REACH));
  if (found === null || LONG_AGO.test(clause)) return null;
  const [whole, year = '', month = '', day] = found;
  if (LATER.test(whole) || numberOf(month) !== Number(start.slice(5, MONTH_END))) return null;
  const isOtherDay = day !== undefined && start.length === DAY_END && numberOf(day) !== Number(start.slice(8));
  const shift = shiftOf(year);
  return shift === null || isOtherDay ? null : Number(start.slice(0, 4)) - shift;
}
