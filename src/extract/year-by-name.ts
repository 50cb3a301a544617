/**
 * What the name of a congress, a meeting, a campaign, a law or another event says where nothing around it tells its year: that the speech is
 * not of before; that what is looked forward to or not yet brought about lies ahead; of a campaign and a congress also how long they are named.
 */
import type { EventEntry } from '../lexicon/types.js';
import type { Context } from './context.js';
import type { DatedEvent, EventMention } from './events.js';
import type { Around } from './year-around.js';
import { latestMonth } from './year-by-deadlines.js';
import { courseOf, isUnderWay, startsIn } from './year-campaigns.js';
import { shiftOf } from './year-shifts.js';
import type { Said } from './year-statement.js';
import { turnOf } from './year-turn.js';

/** A congress is named until the next one, in years. */
const TERM = 5;
/** What was known at the end of a year had begun by this month of the next. */
const WINTER = 2;

/** Bounds; and the year itself of what began in the winter between the last one and this. */
export function namedStatements(context: Context, mention: EventMention, around: Around): readonly Said[] {
  const { event } = mention;
  const { clause, after } = around;
  const opened = yearOf(event.start);
  const course = event.kind === 'campaign' ? courseOf(event, after) : null;
  if (course !== null) return [atLeast(course[0]), atMost(course[1], 2)];
  if (AWAITED.test(clause) || IS_NEAR.test(after)) return [atMost(opened, 2), atLeast(opened - 1)];
  if (isAhead(event, around)) return [atMost(event.end === undefined ? opened : yearOf(event.end), 0)];
  const last = lastYear(context, mention, around);
  const isNext =
    HELD_LATE.has(event.kind) && isLate(event.start) && !isQuoted(event, around) && isEarly(context, event);
  return [
    ...firstYear(event, clause),
    ...(isNext ? [{ ...atLeast(opened + 1), raises: true }] : []),
    ...(last === null ? [] : [atMost(last, 0)]),
  ];
}

/** 贯彻党的十七大精神，总结去年工作，部署今年任务: held in autumn, it is carried out in the next year. */
const HELD_LATE: ReadonlySet<EventEntry['kind']> = new Set(['congress', 'plenum']);
const LATE = 9;
const isLate = (start: string): boolean => Number(start.slice(5, 7)) >= LATE;
function isEarly({ syntax }: Context, { start }: DatedEvent): boolean {
  const month = latestMonth(syntax);
  return (month !== null && month < Number(start.slice(5, 7))) || turnOf(syntax).startsYear();
}
const isQuoted = (event: DatedEvent, { clause }: Around): boolean =>
  shiftOf(clause) === 0 || OF_THAT_YEAR.exec(clause)?.[1] === event.start.slice(0, 4);

/** Whether what an event is named by is named for decades: a law in force, 党的十八大以来, 汶川地震的教训. */
export const lastsLong = (event: DatedEvent, { clause, after }: Around): boolean =>
  LASTING.has(event.kind) ||
  SINCE.test(after) ||
  (event.kind === 'event' && (REMEMBERED.test(clause) || LONG_AFTER.test(after))) ||
  OF_THAT_YEAR.exec(clause)?.[1] === event.start.slice(0, 4);

const yearOf = (date: string): number => Number(date.slice(0, 4));
const atLeast = (year: number): Said => ({ relation: '>=', year, weight: 1 });
const atMost = (year: number, weight: number): Said => ({ relation: '<=', year, weight });

/** The speech is not of before the event, nor of the year of it where 去年 is said; of one before it where 明年 is. */
function firstYear({ start }: DatedEvent, clause: string): readonly Said[] {
  const opened = yearOf(start);
  const shift = shiftOf(clause);
  if (shift === -1 && Number(start.slice(5, 7)) <= WINTER && LAST_WINTER.test(clause))
    return [{ relation: '=', year: opened, weight: 3 }, atLeast(opened)];
  return [atLeast(shift === -1 || shift === 1 ? opened - shift : opened)];
}

/** How long a campaign and a congress are named without more; null where nothing is told. */
function lastYear(context: Context, mention: EventMention, around: Around): number | null {
  const { event } = mention;
  if (event.kind === 'congress') return lastsLong(event, around) ? null : yearOf(event.start) + TERM;
  if (event.kind !== 'campaign' || TOLD_AFTER.test(around.after)) return null;
  if (isUnderWay(around.clause, around.after, inTitle(context, mention))) return startsIn(event);
  return event.end === undefined ? null : yearOf(event.end) + 1;
}
const TOLD_AFTER = /成果|以来|期间|经验|长效/u;

const isAhead = ({ kind }: DatedEvent, { clause, after }: Around): boolean =>
  (kind === 'event' && MADE_READY.test(clause)) ||
  ((kind === 'event' || kind === 'policy') && (NOT_YET.test(clause) || UNDER_WAY.test(after)));

/** 迎接党的二十大, 为北京冬奥会预热. */
const AWAITED = /(?:迎接|喜迎|即将|备战|为[^，。]{0,24}(?:预热|做好准备))[^，。]{0,12}$/;
/** 北京冬奥会即将; not 即将结束, which tells that it goes on. */
const IS_NEAR =
  /^[^，。]{0,12}(?:预热|即将(?!(?:圆满|胜利|顺利|全部)?(?:结业|结束|闭幕|毕业|离|返|出版|印发))|做好准备)/;

const inTitle = ({ syntax: { front } }: Context, { start }: EventMention): boolean =>
  front.title !== null && start >= front.title.start && start < front.title.end;

/** 去年底以来，新冠肺炎疫情: what began in the first weeks of a year was known at the end of the one before. */
const LAST_WINTER = /去年(?:年?[底末]|岁末|冬|1?2月|十二月)/u;
/** A law in force, a policy once put forward. */
const LASTING: ReadonlySet<EventEntry['kind']> = new Set(['law', 'policy']);
/** 1992年党的十四大: told with its year, it is history. */
const OF_THAT_YEAR = /(\d{4})年(?:\d{1,2}月)?[，,]?(?:召开的?)?$/u;
/** 汶川地震的教训, 北京奥运会开幕那天, 记得取消农业税那年: what is told of long after. */
const REMEMBERED = /记得|想起|回想|回忆|难忘|小时候|当年/u;
const LONG_AFTER =
  /^[”》]?[^，。；]{0,6}?(?:那[一]?[年天次场夜]|的?时候)|^[”》]?(?:的|中的)(?:那|教训|遗址|启示|记忆|故事|英雄|精神|伤痛|纪念)|^[”》]?(?:给我们|给全|让我们|教会|告诉我们|的?(?:废墟|幸存|阴影)|灾后(?:恢复)?重建|纪念[日馆碑]|遗址|博物馆|调查报告)/u;
/** 党的十八大以来, 党的十一届三中全会召开以来. */
const SINCE = /^[”》]?(?:精神)?(?:胜利)?(?:召开|闭幕|结束|提出|出台|颁布|发布|实施|施行|开展|推行)?以来/u;

/** 逐步取消农业税, 申办北京冬奥会: what happens in the end has not yet. */
const NOT_YET = /(?:逐步|争取|力争|申请|申办|筹办|筹备)[^，。；]{0,4}$/u;
/** 办好北京冬奥会, but 做好精准扶贫工作, which goes on. */
const MADE_READY = /(?:做好|办好)[^，。；]{0,4}$/u;
const UNDER_WAY = /^[^，。；]{0,16}(?:的?进程(?:加快|中)|谈判|筹备|筹办|申办|备战|准备工作|举办权|达成)/u;
