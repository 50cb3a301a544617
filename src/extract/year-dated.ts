/**
 * Days told with 去年 or 今年 that are those of an event named beside them: 去年3月9日，总书记首次提出“三严三实”; and the month that a plan of
 * a campaign was issued in (“两学一做”学习教育方案今年2月印发).
 */
import type { EventEntry } from '../lexicon/types.js';
import { firstIndex } from '../source/sorted.js';
import type { EventMention } from './events.js';
import { DATE_LENGTH, numberOf, shiftOf, SMALL_NUMBER } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const DAY = new RegExp(`([去今]年)的?${SMALL_NUMBER}月${SMALL_NUMBER}[日号](?!起|前|以前|之前|开始)`, 'gu');
/** 方案今年2月印发. */
const ISSUED = new RegExp(
  `(?:方案|意见|通知|决定)[》”]?(?:是|于|在)?([去今]年)${SMALL_NUMBER}月份?(?:[上中下]旬|[初底])?，?(?:就|已经?|正式|刚刚?)*(?:印发|下发|出台|发布|公布)`,
  'gu',
);
/** 学习教育的方案今年2月印发: of the one that the text is about. */
const OF_EDUCATION = /(?:学习教育|主题教育|教育活动|实践活动|专项斗争|专项行动|专项整治|三年行动)[^，。；]{0,4}$/u;
const FAR = 4000;
const LEAD = 16;
const REACH = 120;
/** What is of one day, and not kept on it each year. */
const OF_A_DAY: ReadonlySet<EventEntry['kind']> = new Set([
  'congress',
  'plenum',
  'meeting',
  'event',
  'policy',
  'since',
  'document',
  'disaster',
  'campaign',
]);

export function datedStatements(text: string, events: readonly EventMention[]): readonly Statement[] {
  if (events.length === 0) return [];
  const days = [...text.matchAll(DAY)].flatMap((found) => {
    const [month, day] = [numberOf(found[2] ?? ''), numberOf(found[3] ?? '')];
    return beside(found, events, ({ start, kind }) => {
      if (!OF_A_DAY.has(kind) || start.length < DATE_LENGTH) return false;
      return Number(start.slice(5, 7)) === month && Number(start.slice(8)) === day;
    });
  });
  const issued = [...text.matchAll(ISSUED)].flatMap((found) => {
    const month = numberOf(found[2] ?? '');
    const reach = OF_EDUCATION.test(text.slice(Math.max(0, found.index - LEAD), found.index)) ? FAR : REACH;
    return beside(
      found,
      events,
      ({ start, kind }) => kind === 'campaign' && Number(start.slice(5, 7)) === month,
      reach,
    );
  });
  return [...days, ...issued];
}

/** Mentions that lie across a stretch; they are in text order. */
export function mentionsNear(events: readonly EventMention[], from: number, to: number): readonly EventMention[] {
  const first = firstIndex(events.length, (at) => (events[at]?.end ?? 0) <= from);
  const behind = firstIndex(events.length, (at) => (events[at]?.start ?? 0) < to);
  return events.slice(first, Math.min(behind, first + MOST));
}
/** Of more than so many, the rest are named again. */
const MOST = 64;

/** The year, where the events near a place that it may be of are all of one. */
function beside(
  found: RegExpExecArray,
  events: readonly EventMention[],
  isOf: (event: EventMention['event']) => boolean,
  reach = REACH,
): readonly Statement[] {
  const end = found.index + found[0].length;
  const near = mentionsNear(events, found.index - reach, end + reach);
  const [year, ...more] = new Set(
    near
      .map(({ event }) => event)
      .filter(isOf)
      .map(({ start }) => Number(start.slice(0, 4))),
  );
  const shift = shiftOf(found[1] ?? '');
  if (year === undefined || more.length > 0 || shift === null) return [];
  return [{ relation: '=', year: year - shift, source: 'inferred', start: found.index, end, weight: 5 }];
}
