/** What dated events say of the year: congresses, plans, campaigns and anniversaries that a text names. */
import type { EventEntry } from '../lexicon/types.js';
import { sentenceAt } from '../syntax/around.js';
import { anniversaryStatements } from './anniversaries.js';
import type { Context } from './context.js';
import type { EventMention } from './events.js';
import { yearBeside } from './year-countdown.js';
import { planStatements, succeeded } from './year-plans.js';
import { shiftOf } from './year-shifts.js';
import { sinceStatements } from './year-since.js';
import type { Statement } from './year-statement.js';
import { surveyStatements } from './year-surveys.js';
import { yearlyStatements } from './year-yearly.js';

const yearOf = (date: string): number => Number(date.slice(0, 4));
const ordinalOf = (digits: string): number =>
  /^\d/.test(digits) ? Number(digits) : '一二三四五六七八九十'.indexOf(digits) + 1;

/** What dated events say: a congress named means not before it; 明年是…的第二年 dates the speech itself. */
export function eventStatements(context: Context, events: readonly EventMention[]): readonly Statement[] {
  const { statements, told } = anniversaryStatements(context, events);
  return [
    ...statements,
    ...mentionStatements(
      context,
      events.filter((mention) => !told.has(mention)),
    ),
  ];
}

/** What mentions of dated events say by themselves, without the years counted from them. */
export function mentionStatements(context: Context, events: readonly EventMention[]): readonly Statement[] {
  const { text } = context.syntax;
  const found: Statement[] = [];
  const over = succeeded(text, events);
  for (const mention of events) {
    const { start, end, event } = mention;
    const said = SAID_BY[event.kind];
    if (said !== undefined) found.push(...said(context, mention));
    if (said !== undefined || event.kind === 'anniversary') continue;
    const sentence = sentenceAt(context.syntax, start);
    const clause = text.slice(Math.max(sentence.start, start - 60), start);
    const after = text.slice(end, Math.min(sentence.end, end + 30));
    const opened = yearOf(event.start);
    const closed = event.end === undefined ? null : yearOf(event.end);
    const shift = shiftOf(clause);
    const lasts = LASTING.has(event.kind) || SINCE.test(after) || OF_THAT_YEAR.exec(clause)?.[1] === String(opened);
    const add = (relation: Statement['relation'], year: number, weight: number): void => {
      found.push({ relation, year, source: 'inferred', start, end, weight, lasts });
    };
    const nth =
      /^(?:[”》]|规划|时期|精神|胜利|召开|计划|战略|目标|任务|战|的|实施|开局|之后|后)*(?:第([一二三四五六七八九十]|\d)|(开局|起步|首|头一|打头)|(攻坚收官|收官|最后一|决战决胜|决胜|完成))(?:个)?(?:之)?年/.exec(
        after,
      );
    if (nth !== null && (event.kind !== 'goal' || (nth[3] !== undefined && shift !== null))) {
      // A congress late in the year is carried out from the next one on: 十九大 (October 2017), its second year is 2019.
      const late = event.kind === 'congress' && Number(event.start.slice(5, 7)) >= 9 ? 1 : 0;
      const year =
        nth[1] !== undefined
          ? opened + late + ordinalOf(nth[1]) - 1
          : nth[2] !== undefined
            ? opened + late
            : (closed ?? opened);
      if (shift !== null) add('=', year - shift, event.kind === 'plan' ? 7 : 8);
      else if (explicitYear(clause) === null) add('=', year, 3);
      continue;
    }
    // A goal tells no more than which year is its last.
    if (event.kind === 'goal') continue;
    const beside = HELD.has(event.kind) ? yearBeside(event.start, after) : null;
    if (beside !== null) {
      add('=', beside, 6);
      continue;
    }
    if (HELD.has(event.kind) && shift !== null && isHeldThen(clause, after)) {
      add('=', opened - shift, 6);
      continue;
    }
    if (event.kind === 'plan') {
      for (const { relation, year, weight } of planStatements(mention, { clause, after }, over))
        add(relation, year, weight);
      continue;
    }
    if (
      /(?:迎接|喜迎|即将|备战|为[^，。]{0,24}(?:预热|做好准备))[^，。]{0,12}$/.test(clause) ||
      /^[^，。]{0,12}(?:预热|即将(?!(?:圆满|胜利|顺利|全部)?(?:结业|结束|闭幕|毕业|离|返|出版|印发))|做好准备)/.test(
        after,
      )
    ) {
      add('<=', opened, 2);
      add('>=', opened - 1, 1);
      continue;
    }
    if (
      (event.kind === 'event' || event.kind === 'policy') &&
      (NOT_YET.test(clause) || UNDER_WAY.test(after) || (event.kind === 'event' && MADE_READY.test(clause)))
    ) {
      add('<=', closed ?? opened, 0);
      continue;
    }
    add('>=', opened + (shift === -1 ? 1 : shift === 1 ? -1 : 0), 1);
    if (event.kind === 'campaign' && closed !== null && !/(?:成果|以来|期间|经验|长效)/.test(after))
      add('<=', isUnderWay(context, mention, clause, after) ? startsIn(event, opened, closed) : closed + 1, 0);
    if (event.kind === 'congress' && !lasts) add('<=', opened + 5, 0);
  }
  return found;
}

/** Kinds of which something else tells the year than of the rest. */
const SAID_BY: Partial<Record<EventEntry['kind'], (context: Context, mention: EventMention) => readonly Statement[]>> =
  { yearly: yearlyStatements, since: sinceStatements, body: sinceStatements, survey: surveyStatements };

/** 在…主题教育动员部署会上的讲话: the campaign begins; 以开展…活动为契机, 当前正在开展的…: it goes on. */
const BEGINS = /^[”》]?(?:工作会议|(?:工作)?(?:动员|部署|启动)[^，。；]{0,6}(?:会|大会|仪式))/u;
const GOES_ON_BEFORE = /(?:正在|以开展|以扎实开展|以深入开展|当前|结合)[^，。；]{0,6}[“《]?$/u;
const GOES_ON_BEHIND = /^[”》]?(?:为契机|为动力|为抓手|已经?全面展开|正在)/u;

const isUnderWay = ({ syntax }: Context, { start }: EventMention, clause: string, after: string): boolean => {
  const { title } = syntax.front;
  if (title !== null && start >= title.start && start < title.end) return BEGINS.test(after);
  return BEGINS.test(after) || GOES_ON_BEFORE.test(clause) || GOES_ON_BEHIND.test(after);
};

/** Last year in which a campaign still begins, or is in full swing: not the one in which it only ends (2024-01). */
const startsIn = ({ end = '' }: EventEntry, opened: number, closed: number): number =>
  Number(end.slice(5, 7) || '12') <= 3 ? Math.max(opened, closed - 1) : closed;

const explicitYear = (clause: string): string | null =>
  /(?:\d{4}|[一二][〇零○九][〇零○一二三四五六七八九]{2})年/.exec(clause)?.[0] ?? null;

/** What is held or happens on its days. */
const HELD: ReadonlySet<EventEntry['kind']> = new Set(['congress', 'plenum', 'meeting', 'event']);
/** 去年召开的党的十九届四中全会, 今年下半年将召开党的二十大. */
const HELD_BEFORE =
  /[去今明前]年(?:[上下]半年|[春夏秋冬]天?|年?[初底末]|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:\d{1,2}日)?|[，])?[^，。；年]{0,6}(?:召开|开[了过]|举行|举办|发生|爆发|迎来|闭幕)[了的]?[“《]?$/u;
/** 今年，党的二十大将胜利召开; 今年是党的二十大召开之年. */
const HELD_BEHIND =
  /^[”》]?(?:将|即将|就要|将要|要)?(?:在北京)?(?:胜利|隆重|顺利|成功)?(?:召开|举行|举办|闭幕)(?:之年|的一年|的?[，。；！]|$)/u;
const THEN = /[去今明前]年[^，。；年]{0,8}[，]?[^，。；年]{0,6}$/u;

const isHeldThen = (clause: string, after: string): boolean =>
  HELD_BEFORE.test(clause) || (HELD_BEHIND.test(after) && THEN.test(clause));

/** A law in force, a policy once put forward. */
const LASTING: ReadonlySet<EventEntry['kind']> = new Set(['law', 'policy']);
/** 1992年党的十四大: told with its year, it is history. */
const OF_THAT_YEAR = /(\d{4})年(?:\d{1,2}月)?[，,]?(?:召开的?)?$/u;
/** 党的十八大以来, 党的十一届三中全会召开以来. */
const SINCE = /^[”》]?(?:精神)?(?:胜利)?(?:召开|闭幕|结束|提出|出台|颁布|发布|实施|施行|开展|推行)?以来/u;

/** 逐步取消农业税, 申办北京冬奥会: what happens in the end has not yet. */
const NOT_YET = /(?:逐步|争取|力争|申请|申办|筹办|筹备)[^，。；]{0,4}$/u;
/** 办好北京冬奥会, but 做好精准扶贫工作, which goes on. */
const MADE_READY = /(?:做好|办好)[^，。；]{0,4}$/u;
const UNDER_WAY = /^[^，。；]{0,16}(?:的?进程(?:加快|中)|谈判|筹备|筹办|申办|备战|准备工作|举办权|达成)/u;
