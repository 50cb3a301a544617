/**
 * Documents of a known day, told with the time of the speech: 去年7月，国务院下发了《关于…的通知》; 今年9月印发的《…计划》; 去年4月，《…意见》正式公布.
 * By its name alone a document is named for years after, and tells no year.
 */
import type { Span } from '../source/span.js';
import type { EventMention } from './events.js';
import { numberOf, shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const MONTH =
  '(?:(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底]|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?|(年?[底末])|(年?初)|[上下]半年|[春夏秋冬][天季]?)?';
/** Whose documents these are; 我省, 市政府 only pass them on. */
const ISSUER =
  '(?:党中央|中共中央|中央|国务院|全国人大常委会|国家|办公厅|《|“|、|，|和|先后|又|还|正式|联合|制定|颁布|专门|审议|并)*';
const ISSUED = '(?:下发|印发|颁布|颁发|发布|公布|出台|制定|通过|作出|做出|制发|发出|发表|发|制订|批准)';
/** 去年7月，国务院下发了《; 今年3月印发的《; 去年4月，《中共中央国务院. */
const BEFORE = new RegExp(
  `(?:([去今前]年)(?:的)?)?${MONTH}，?${ISSUER}(?:(${ISSUED})(?:实施|施行)?(?:了|的)?)?(?:[“《](?:中共中央|国务院|、)*)?$`,
  'u',
);
/** 国务院8月份下发的: the year's own month, where no other year stands before it. */
const OTHER_YEAR = /年[^，。；]{0,4}$/u;
/** Places pass what they call the same. */
const NATIONAL = /国务院|中央|国家|全国人大/u;
const LOCAL = /(?:[省市县区州旗乡镇厂校局委]|政府|我们)(?:里|的)?，?[“《]?$/u;
/** 《…》的实施意见 is another document, 《…》颁布三年 another time. */
const OTHER =
  /^[”》]?(?:的)?(?:（[^）]{0,12}）)?(?:实施|贯彻|落实|配套|若干|补充|征求|修订|修正|座谈|培训|，?(?:已经?|正好|整整|满|就|将|近|快|有)*(?:\d{1,2}|[一二两三四五六七八九十半]{1,3})(?:周?年|个多?月)(?!多?以?来))/u;
/** … 正式公布. */
const BEHIND = new RegExp(`^[”》]?(?:（[^）]{0,12}）)?，?(?:就|也|已经?|正式|由国务院|经国务院|经中央)*${ISSUED}`, 'u');
/** “土十条”今年5月出台. */
const YEAR_BEHIND = new RegExp(
  `^[”》]?(?:是|于|由国务院)?([去今前]年)${MONTH}，?(?:就|已经?|正式|由国务院|由中央)*${ISSUED}`,
  'u',
);

/** 《…条例》六月份公布的: of the year's own month. */
const MONTH_BEHIND = new RegExp(
  `^[”》]?(?:（[^）]{0,12}）)?(?:是|也|就|已|于|在)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底]|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?，?(?:刚刚?|才|就|也|已经?|正式|由国务院|由中央|经国务院)*${ISSUED}(?!以来|后|之后|以后)`,
  'u',
);
const NOT_NOW = /\d{4}年|[去前明]年|当年|那一?年|那时|记得/u;

const LATE = 10;
const EARLY = 3;

/** Issued in one month, it reaches people within the next. */
function isOfMonth(held: number, [month, end, start]: readonly (string | undefined)[]): boolean {
  if (month !== undefined) {
    const told = numberOf(month);
    return told !== null && (told === held || told === held + 1);
  }
  if (end !== undefined) return held >= LATE;
  return start === undefined || held <= EARLY;
}

const thisYear = (lead: string, month: string | undefined): number | null =>
  month === undefined || OTHER_YEAR.test(lead) || /\d{4}年|[去前明]年/u.test(lead) ? null : 0;

function ofItsMonth(
  { start: date }: EventMention['event'],
  clause: string,
  after: string,
  place: Span,
): readonly Statement[] | null {
  const found = after.includes('月') && !NOT_NOW.test(clause + after) ? MONTH_BEHIND.exec(after) : null;
  const month = Number(date.slice(5, 7));
  if (found === null || month === 0 || numberOf(found[1] ?? '') !== month) return null;
  return [{ relation: '=', year: Number(date.slice(0, 4)), source: 'inferred', ...place, weight: 4 }];
}

/** The year by the one that the document is told to be of; null where no such word stands with it. */
export function issuedStatements(
  { start, end, event }: EventMention,
  clause: string,
  after: string,
): readonly Statement[] | null {
  const behind = after.includes('年') && !LOCAL.test(clause) ? YEAR_BEHIND.exec(after) : null;
  const before = behind === null && NATIONAL.test(clause) && !OTHER.test(after) ? BEFORE.exec(clause) : null;
  const found = behind ?? before;
  if (found === null) return ofItsMonth(event, clause, after, { start, end });
  const lead = clause.slice(0, found.index);
  if (before !== null && ((before[5] === undefined && !BEHIND.test(after)) || LOCAL.test(lead))) return null;
  const shift = found[1] === undefined ? thisYear(lead, found[2]) : shiftOf(found[1]);
  if (shift === null) return null;
  if (!isOfMonth(Number(event.start.slice(5, 7)), [found[2], found[3], found[4]])) return null;
  const year = Number(event.start.slice(0, 4)) - shift;
  return [{ relation: '=', year, source: 'inferred', start, end, weight: found[1] === undefined ? 4 : 6 }];
}
