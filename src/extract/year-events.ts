/** What dated events say of the year: congresses, plans, campaigns and anniversaries that a text names. */
import type { EventEntry } from '../lexicon/types.js';
import { sentenceAt } from '../syntax/around.js';
import { ageStatements } from './ages.js';
import { anniversaryStatements } from './anniversaries.js';
import type { Context } from './context.js';
import type { EventMention } from './events.js';
import { campaignStatements, courseOf, isUnderWay, startsIn } from './year-campaigns.js';
import { centuryStatements } from './year-century.js';
import { heldStatements } from './year-held.js';
import { issuedStatements } from './year-issued.js';
import { measureStatements } from './year-measures.js';
import { nthStatements } from './year-nth.js';
import { yearByItsDay } from './year-on-day.js';
import { planStatements, succeeded } from './year-plans.js';
import { gamesStatements } from './year-games.js';
import { returnStatements } from './year-returns.js';
import { shiftOf } from './year-shifts.js';
import { sinceStatements } from './year-since.js';
import type { Statement } from './year-statement.js';
import { surveyDays, surveyStatements } from './year-surveys.js';
import { yearlyStatements } from './year-yearly.js';

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** What dated events say: a congress named means not before it; 明年是…的第二年 dates the speech itself. */
export function eventStatements(context: Context, events: readonly EventMention[]): readonly Statement[] {
  const { statements, told } = anniversaryStatements(context, events);
  return [
    ...statements,
    ...ageStatements(context.syntax.text),
    ...returnStatements(context.syntax.text, context.lexicon),
    ...centuryStatements(context.syntax.text),
    ...gamesStatements(context.syntax.text, context.lexicon),
    ...campaignStatements(context.syntax.text, events),
    ...surveyDays(context.syntax.text, events),
    ...measureStatements(context),
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
    const sentence = sentenceAt(context.syntax, start);
    const clause = text.slice(Math.max(sentence.start, start - 60), start);
    const after = text.slice(end, Math.min(sentence.end, end + 30));
    const onDay = yearByItsDay(event, clause, after);
    if (onDay !== null) {
      found.push({ relation: '=', year: onDay, source: 'inferred', start, end, weight: 6 });
      continue;
    }
    const said = SAID_BY[event.kind];
    if (said !== undefined) found.push(...said(context, mention));
    if (said !== undefined || event.kind === 'anniversary') continue;
    const opened = yearOf(event.start);
    const closed = event.end === undefined ? null : yearOf(event.end);
    const shift = shiftOf(clause);
    const lasts =
      LASTING.has(event.kind) ||
      SINCE.test(after) ||
      isHistory(event, clause, after) ||
      OF_THAT_YEAR.exec(clause)?.[1] === String(opened);
    const add = (relation: Statement['relation'], year: number, weight: number): void => {
      found.push({ relation, year, source: 'inferred', start, end, weight, lasts });
    };
    const nth = nthStatements(event, clause, after);
    if (nth !== null) {
      for (const { relation, year, weight } of nth) add(relation, year, weight);
      continue;
    }
    // A goal tells which year is its last, and that what is asked of it this year is not behind.
    if (event.kind === 'goal') {
      if (closed !== null && LAST_STRETCH.test(after)) add('=', closed, 3);
      if (shift === 0 && closed !== null && ASKED_OF.test(after) && THIS_YEAR.test(clause)) add('<=', closed, 0);
      continue;
    }
    const held = heldStatements(event, clause, after, text.slice(start, end));
    if (held !== null) {
      for (const { relation, year, weight } of held) add(relation, year, weight);
      continue;
    }
    const course = event.kind === 'campaign' ? courseOf(event, after) : null;
    if (course !== null) {
      add('>=', course[0], 1);
      add('<=', course[1], 2);
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
    const isLastWinter = shift === -1 && Number(event.start.slice(5, 7)) <= 2 && LAST_WINTER.test(clause);
    if (isLastWinter) add('=', opened, 3);
    add('>=', opened + (shift === -1 && !isLastWinter ? 1 : shift === 1 ? -1 : 0), 1);
    if (event.kind === 'campaign') {
      const last = lastYear(event, isUnderWay(clause, after, inTitle(context, mention)), after);
      if (last !== null) add('<=', last, 0);
    }
    if (event.kind === 'congress' && !lasts) add('<=', opened + 5, 0);
  }
  return found;
}

/** Kinds of which something else tells the year than of the rest. */
const SAID_BY: Partial<Record<EventEntry['kind'], (context: Context, mention: EventMention) => readonly Statement[]>> =
  {
    yearly: yearlyStatements,
    since: sinceStatements,
    body: sinceStatements,
    document: documentStatements,
    survey: surveyStatements,
    disaster: toldStatements,
    games: toldStatements,
  };

/** 去年衡阳大火 tells the year; by its name alone a disaster is told of for decades, and games say nothing. */
function toldStatements(context: Context, mention: EventMention): readonly Statement[] {
  const { start, end, event } = mention;
  const { text } = context.syntax;
  const sentence = sentenceAt(context.syntax, start);
  const held = heldStatements(
    event,
    text.slice(Math.max(sentence.start, start - 60), start),
    text.slice(end, Math.min(sentence.end, end + 30)),
    text.slice(start, end),
  );
  return held === null
    ? event.kind === 'games'
      ? []
      : sinceStatements(context, mention)
    : held.map((said) => ({ ...said, source: 'inferred', start, end }));
}

/** 去年7月国务院下发的《…》 tells the year; by its name alone a document is read as since. */
function documentStatements(context: Context, mention: EventMention): readonly Statement[] {
  const { text } = context.syntax;
  const sentence = sentenceAt(context.syntax, mention.start);
  const clause = text.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  return (
    issuedStatements(mention, clause, text.slice(mention.end, Math.min(sentence.end, mention.end + 30))) ??
    sinceStatements(context, mention)
  );
}

/** The last year that a campaign says that is named without more; null where it says none. */
function lastYear(event: EventMention['event'], underWay: boolean, after: string): number | null {
  const closed = event.end === undefined ? null : yearOf(event.end) + 1;
  if (TOLD_AFTER.test(after)) return null;
  return underWay ? startsIn(event) : closed;
}
/** 今年的脱贫攻坚任务, 今年要打赢脱贫攻坚战; not 今年要巩固脱贫攻坚成果. */
const THIS_YEAR = /今年(?:的|是|要|，|我们|全[市县省区镇乡]|打赢|打好|决战|决胜|坚决|完成|如期)*[“]?$/u;
/** 脱贫攻坚到了全面收官的关键阶段. */
const LAST_STRETCH =
  /^[”]?战?(?:已经?)?(?:到了|进入|步入)(?:了)?[^，。；]{0,10}收官[^，。；]{0,6}(?:阶段|时刻|关头|之年)/u;
const ASKED_OF = /^[”]?(?:战|工作|任务|攻坚)?(?:的)?(?:任务|工作|目标|一天|要|必须|[，。；])/u;
const TOLD_AFTER = /成果|以来|期间|经验|长效/u;

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
const isHistory = ({ kind }: EventEntry, clause: string, after: string): boolean =>
  kind === 'event' && (REMEMBERED.test(clause) || LONG_AFTER.test(after));
/** 党的十八大以来, 党的十一届三中全会召开以来. */
const SINCE = /^[”》]?(?:精神)?(?:胜利)?(?:召开|闭幕|结束|提出|出台|颁布|发布|实施|施行|开展|推行)?以来/u;

/** 逐步取消农业税, 申办北京冬奥会: what happens in the end has not yet. */
const NOT_YET = /(?:逐步|争取|力争|申请|申办|筹办|筹备)[^，。；]{0,4}$/u;
/** 办好北京冬奥会, but 做好精准扶贫工作, which goes on. */
const MADE_READY = /(?:做好|办好)[^，。；]{0,4}$/u;
const UNDER_WAY = /^[^，。；]{0,16}(?:的?进程(?:加快|中)|谈判|筹备|筹办|申办|备战|准备工作|举办权|达成)/u;
