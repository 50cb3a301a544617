/**
 * Duties that say only who leads or helps (渠道维护，水利站负责): what is charged stands in the clause before all who are, or behind
 * them (水利局牵头，财政局配合，做好堤防加固). It is what the draft is asked for; the verb alone is in every text. Left out: where
 * that clause charges or orders by itself (主要负责同志亲自过问，财政部门配合), and what another sentence says.
 */
import type { Responsibility } from '../model/types.js';
import { clausesOf, foldedSpan, sourceSpan } from '../align/clauses.js';
import { isWhen } from '../align/due-turns.js';
import { ORDERS } from '../align/stances.js';
import type { Span } from '../source/span.js';
import { firstIndex } from '../source/sorted.js';
import type { Ground } from './ground.js';
import { wantedIn } from './match.js';

const BARE =
  /^(?!要+$)(?:要|负责|牵头|主[抓办责]|抓总|总负责|负总责|配合|协[助同办]|参与|具体|全面|共同|分别|统一|组织|认真|切实|密切|积极|主动|实施|落实|落细|到位|抓[好实细]?|推[进动]|承[办担]|执行|做好|跟进|督[办促]|工作|的|等|并|和|及)+$/u;

/** Whether a duty names nothing that is to be done behind its actor: 渠道维护，水利站负责. */
export const isBare = ({ duty, actor }: Pick<Responsibility, 'duty' | 'actor'>): boolean => {
  const at = duty.indexOf(actor);
  return BARE.test(clausesOf(at < 0 ? duty : duty.slice(at + actor.length)).text.replace(/[，。、]/gu, ''));
};

export interface Thing {
  /** Clauses of the upper text that name it. */
  readonly clauses: readonly number[];
  /** As it is written. */
  readonly text: string;
}

/** By where their actors stand. */
export type Duties = readonly Responsibility[];

/** What a bare duty is of; null where nothing is named. */
export function thingOf(ground: Ground, duty: Responsibility, source: string, duties: Duties): Thing | null {
  const { clauses: all } = ground.upper;
  const own = wantedIn(ground, { start: duty.actorSpan.start, end: duty.span.end }).clauses;
  if (namesIt(ground, own[0] ?? 0, duties)) return null;
  const sentence = all[own[0] ?? 0]?.sentence ?? 0;
  const chain = indicesOf(ground, sentence).map((clause) => ({ clause, role: roleOf(ground, clause, duties) }));
  const from = chain.findIndex(({ clause }) => clause === own[0]);
  const lead = chain.slice(0, Math.max(0, from)).toReversed();
  const before = lead.find(({ role }) => role !== 'bare');
  if (before !== undefined) return before.role === 'free' ? thingAt(ground, [before.clause], source) : null;
  const behind = chain.slice(from).filter(({ clause, role }) => role === 'free' && !own.includes(clause));
  return thingAt(
    ground,
    behind.map(({ clause }) => clause),
    source,
  );
}

/** 欠薪问题由人社部门牵头、住建部门配合: before the first of them. */
const BEFORE_IT = /^(?:[一二三四五六七八九十]+[是要]|由|对此|为此|同时|其中|会同|请)*/u;
const LEAST = 3;

function namesIt({ upper }: Ground, clause: number, duties: Duties): boolean {
  const own = upper.clauses[clause] ?? { start: 0, end: 0 };
  const [first] = dutiesFrom(duties, sourceSpan(upper, own));
  if (first === undefined) return false;
  const lead = upper.text.slice(own.start, foldedSpan(upper, first.actorSpan).start).replace(BEFORE_IT, '');
  return lead.length >= LEAST && !isWhen(lead);
}

function thingAt(ground: Ground, clauses: readonly number[], source: string): Thing | null {
  const [from, to] = [ground.upper.clauses[clauses[0] ?? -1], ground.upper.clauses[clauses.at(-1) ?? -1]];
  if (from === undefined || to === undefined) return null;
  const { start, end } = sourceSpan(ground.upper, { start: from.start, end: to.end });
  return { clauses, text: source.slice(start, end) };
}

/** Whether a clause charges somebody with nothing of its own, charges somebody or orders, or only names something. */
function roleOf({ upper }: Ground, clause: number, duties: Duties): 'bare' | 'charged' | 'free' {
  const stretch = upper.clauses[clause] ?? { start: 0, end: 0 };
  const own = dutiesFrom(duties, sourceSpan(upper, stretch));
  if (own.length > 0) return own.every(isBare) ? 'bare' : 'charged';
  return ORDERS.test(upper.text.slice(stretch.start, stretch.end)) ? 'charged' : 'free';
}

function indicesOf({ upper: { clauses } }: Ground, sentence: number): readonly number[] {
  const found: number[] = [];
  const first = firstIndex(clauses.length, (at) => (clauses[at]?.sentence ?? 0) < sentence);
  for (let at = first; clauses[at]?.sentence === sentence; at++) found.push(at);
  return found;
}

/** Duties whose actor a stretch of the source has a part in; in text order. */
function dutiesFrom(duties: Duties, { start, end }: Span): Duties {
  const found: Responsibility[] = [];
  for (
    let at = firstIndex(duties.length, (index) => (duties[index]?.actorSpan.start ?? 0) < start);
    at < duties.length;
    at++
  ) {
    const duty = duties[at];
    if (duty === undefined || duty.actorSpan.start >= end) break;
    found.push(duty);
  }
  return found;
}
