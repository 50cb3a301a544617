/** What dated events say of the year: congresses, plans, campaigns and anniversaries that a text names. */
import type { EventEntry } from '../lexicon/types.js';
import { sentenceAt } from '../syntax/around.js';
import { ageStatements } from './ages.js';
import { anniversaryStatements } from './anniversaries.js';
import type { Context } from './context.js';
import type { EventMention } from './events.js';
import { campaignStatements } from './year-campaigns.js';
import { centuryStatements } from './year-century.js';
import { heldStatements } from './year-held.js';
import { issuedStatements } from './year-issued.js';
import { nthStatements } from './year-nth.js';
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
    const nth = nthStatements(event, clause, after);
    if (nth !== null) {
      for (const { relation, year, weight } of nth) add(relation, year, weight);
      continue;
    }
    // A goal tells no more than which year is its last.
    if (event.kind === 'goal') continue;
    const held = heldStatements(event, clause, after);
    if (held !== null) {
      for (const { relation, year, weight } of held) add(relation, year, weight);
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

/** 在…主题教育动员部署会上的讲话: the campaign begins; 以开展…活动为契机, 当前正在开展的…: it goes on. */
const BEGINS = /^[”》]?(?:工作会议|(?:工作)?(?:动员|部署|启动)[^，。；]{0,6}(?:会|大会|仪式))/u;
/** 在…教育整顿查纠整改环节推进会上的讲话. */
const MOVES_ON = /^[”》]?(?:环节)?(?:工作)?(?:推进|调度|转段|再动员)[^，。；]{0,4}会/u;
const GOES_ON_BEFORE =
  /(?:正在|以开展|以扎实开展|以深入开展|当前|结合)[^，。；]{0,6}[“《]?$|(?:(?<!同期)以来|一年来|半年来)，[^，。；]{0,12}(?:开展|推进|组织|抓好|投入)了?[“《]?$/u;
const GOES_ON_BEHIND = /^[”》]?(?:为契机|为动力|为抓手|已经?全面展开|正在)/u;

const isUnderWay = ({ syntax }: Context, { start }: EventMention, clause: string, after: string): boolean => {
  const { title } = syntax.front;
  if (title !== null && start >= title.start && start < title.end) return BEGINS.test(after) || MOVES_ON.test(after);
  return BEGINS.test(after) || GOES_ON_BEFORE.test(clause) || GOES_ON_BEHIND.test(after);
};

/** Last year in which a campaign still begins, or is in full swing: not the one in which it only ends (2024-01). */
const startsIn = ({ end = '' }: EventEntry, opened: number, closed: number): number =>
  Number(end.slice(5, 7) || '12') <= 3 ? Math.max(opened, closed - 1) : closed;

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
