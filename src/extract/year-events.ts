/** What dated events say of the year: congresses, plans, campaigns and anniversaries that a text names. */
import type { EventEntry } from '../lexicon/types.js';
import { ageStatements } from './ages.js';
import { anniversaryStatements } from './anniversaries.js';
import type { Context } from './context.js';
import { type EventMention, newestYear } from './events.js';
import { aroundMention, type Around } from './year-around.js';
import { campaignStatements } from './year-campaigns.js';
import { centuryStatements } from './year-century.js';
import { datedStatements } from './year-dated.js';
import { epidemicStatements } from './year-epidemic.js';
import { foundedStatements } from './year-founded.js';
import { gamesStatements } from './year-games.js';
import { goalStatements } from './year-goals.js';
import { heldStatements } from './year-held.js';
import { issuedStatements } from './year-issued.js';
import { leaderStatements } from './year-leaders.js';
import { measureStatements } from './year-measures.js';
import { lastsLong, namedStatements } from './year-by-name.js';
import { nextStatements, nthStatements, yearOfFirstTerm } from './year-nth.js';
import { yearByItsDay } from './year-on-day.js';
import { planStatements, succeeded } from './year-plans.js';
import { reorganisedStatements } from './year-reorganised.js';
import { returnStatements } from './year-returns.js';
import { shiftOf } from './year-shifts.js';
import { sinceStatements } from './year-since.js';
import type { Said, Statement } from './year-statement.js';
import { surveyDays, surveyStatements } from './year-surveys.js';
import { yearlyStatements } from './year-yearly.js';

/** What dated events say: a congress named means not before it; 明年是…的第二年 dates the speech itself. */
export function eventStatements(context: Context, events: readonly EventMention[]): readonly Statement[] {
  const { statements, told } = anniversaryStatements(context, events);
  return [
    ...statements,
    ...ageStatements(context.syntax.text),
    ...foundedStatements(context.syntax.text, events, newestYear(context.lexicon)),
    ...returnStatements(context.syntax.text, context.lexicon),
    ...centuryStatements(context.syntax.text),
    ...epidemicStatements(context.syntax.text),
    ...leaderStatements(context.syntax.text),
    ...gamesStatements(context.syntax.text, context.lexicon),
    ...campaignStatements(context.syntax.text, events),
    ...surveyDays(context.syntax.text, events),
    ...measureStatements(context),
    ...datedStatements(context.syntax.text, events),
    ...reorganisedStatements(context.syntax.text, events),
    ...mentionStatements(
      context,
      events.filter((mention) => !told.has(mention)),
    ),
  ];
}

/** What mentions of dated events say by themselves, without the years counted from them. */
export function mentionStatements(context: Context, events: readonly EventMention[]): readonly Statement[] {
  const over = succeeded(context.syntax.text, events);
  return events.flatMap((mention) => statementsOf(context, mention, over));
}

/** What one mention says, by what stands around it and the kind of its event. */
function statementsOf(context: Context, mention: EventMention, over: ReadonlySet<number>): readonly Statement[] {
  const { event } = mention;
  const around = aroundMention(context, mention);
  const onDay = yearByItsDay(event, around.clause, around.after);
  if (onDay !== null) return placed([{ relation: '=', year: onDay, weight: 6 }], mention);
  const term = yearOfFirstTerm(event, around.after);
  if (term !== null) return placed([{ relation: '=', year: term, weight: 3 }], mention);
  const said = SAID_BY[event.kind];
  if (said !== undefined) return said(context, mention, around);
  const lasts = lastsLong(event, around);
  return placed(saidOf(context, mention, around, over), mention).map((statement) => ({ ...statement, lasts }));
}

/** The first of the readings that tells something; by its name alone an event tells the least. */
function saidOf(context: Context, mention: EventMention, around: Around, over: ReadonlySet<number>): readonly Said[] {
  const { event } = mention;
  const nth =
    nthStatements(event, around.clause, around.after) ??
    nextStatements(event, context.syntax.text.slice(mention.end, mention.end + NEXT_REACH));
  if (nth !== null) return nth;
  if (event.kind === 'goal') return goalStatements(event, around);
  const held = heldOf(context, mention, around);
  if (held !== null) return held;
  return event.kind === 'plan' ? planStatements(mention, around, over) : namedStatements(context, mention, around);
}

/** So far the sentence behind is read. */
const NEXT_REACH = 40;

const placed = (said: readonly Said[], { start, end }: EventMention): readonly Statement[] =>
  said.map((one) => ({ ...one, source: 'inferred', start, end }));

const heldOf = (
  { syntax: { text } }: Context,
  { start, end, event }: EventMention,
  { clause, after }: Around,
): readonly Said[] | null => heldStatements(event, clause, after, text.slice(start, end));

/** Kinds of which something else tells the year than of the rest; anniversaries are read with the years counted from them. */
const SAID_BY: Partial<
  Record<EventEntry['kind'], (context: Context, mention: EventMention, around: Around) => readonly Statement[]>
> = {
  anniversary: happenedStatements,
  yearly: yearlyStatements,
  since: sinceStatements,
  body: sinceStatements,
  document: documentStatements,
  survey: surveyStatements,
  disaster: disasterStatements,
  games: gamesHeldStatements,
};

/** 今年重庆直辖，: what is kept since, in the year that it was in. */
const IN_YEAR = /[去今]年，?$/u;
const IT_IS = /^(?:[，。；、！]|以后|之后|了)/u;
const FIRST_TOLD = 1977;

function happenedStatements(_: Context, mention: EventMention, { clause, after }: Around): readonly Statement[] {
  const year = Number(mention.event.start.slice(0, 4));
  const shift = year >= FIRST_TOLD && IN_YEAR.test(clause) && IT_IS.test(after) ? shiftOf(clause) : null;
  return shift === null ? [] : placed([{ relation: '=', year: year - shift, weight: 4 }], mention);
}

/** 去年衡阳大火 tells the year; by its name alone a disaster is told of for decades. */
function disasterStatements(context: Context, mention: EventMention, around: Around): readonly Statement[] {
  const held = heldOf(context, mention, around);
  return held === null ? sinceStatements(context, mention) : placed(held, mention);
}

/** 去年的广州亚运会 tells the year; by their name alone games say nothing. */
function gamesHeldStatements(context: Context, mention: EventMention, around: Around): readonly Statement[] {
  return placed(heldOf(context, mention, around) ?? [], mention);
}

/** 去年7月国务院下发的《…》 tells the year; by its name alone a document is read as since. */
function documentStatements(context: Context, mention: EventMention, around: Around): readonly Statement[] {
  return issuedStatements(mention, around.clause, around.after) ?? sinceStatements(context, mention);
}
