/**
 * Duties that say only who leads or helps (渠道维护，水利站负责): what is charged stands in the clause before all who are, or behind
 * them (水利局牵头，财政局配合，做好堤防加固). It is what the draft is asked for; the verb alone is in every text. Left out: where
 * that clause charges or orders by itself (主要负责同志亲自过问，财政部门配合), and what another sentence says.
 */
import type { Responsibility } from '../model/types.js';
import { clausesOf, foldedSpan, sourceSpan } from '../align/clauses.js';
import { isWhen } from '../align/due-turns.js';
import { ORDERS } from '../align/stances.js';
import type { Ground } from './ground.js';
import { wantedIn } from './match.js';

const BARE =
  /^(?!要+$)(?:要|负责|牵头|主[抓办责]|抓总|总负责|负总责|配合|协[助同办]|参与|具体|全面|共同|分别|统一|组织|认真|切实|密切|积极|主动|实施|落实|落细|到位|抓[好实细]?|推[进动]|承[办担]|执行|做好|跟进|督[办促]|工作|的|等|并|和|及)+$/u;

/** Whether a duty names nothing that is to be done. */
export const isBare = ({ duty }: Pick<Responsibility, 'duty'>): boolean =>
  BARE.test(clausesOf(duty).text.replace(/[，。、]/gu, ''));

export interface Thing {
  /** Clauses of the upper text that name it. */
  readonly clauses: readonly number[];
  /** As it is written. */
  readonly text: string;
}

export type Duties = readonly Responsibility[];

/** What a bare duty is of; null where nothing is named. */
export function thingOf(ground: Ground, { span }: Responsibility, source: string, duties: Duties): Thing | null {
  const { clauses: all } = ground.upper;
  const own = wantedIn(ground, span).clauses;
  if (namesIt(ground, own[0] ?? 0, duties)) return null;
  const sentence = all[own[0] ?? 0]?.sentence ?? 0;
  const chain = indicesOf(ground, sentence).map((clause) => ({ clause, role: roleOf(ground, clause, duties) }));
  const from = chain.findIndex(({ clause }) => clause === own[0]);
  const lead = chain.slice(0, Math.max(0, from)).toReversed();
  const before = lead.find(({ role }) => role !== 'bare');
  if (before !== undefined) return before.role === 'free' ? thingAt(ground, [before.clause], source) : null;
  const behind = chain.slice(from).filter(({ clause, role }) => role === 'free' && !own.includes(clause));
  return thingAt(ground, behind.map(({ clause }) => clause), source);
}

/** 欠薪问题由人社部门牵头、住建部门配合: before the first of them. */
const BEFORE_IT = /^(?:[一二三四五六七八九十]+[是要]|由|对此|为此|同时|其中|会同|请)*/u;
const LEAST = 3;

function namesIt({ upper }: Ground, clause: number, duties: Duties): boolean {
  const { start, end } = sourceSpan(upper, upper.clauses[clause] ?? { start: 0, end: 0 });
  const first = Math.min(...duties.map(({ actorSpan }) => actorSpan.start).filter((at) => at >= start && at < end));
  if (!Number.isFinite(first)) return false;
  const { start: from } = upper.clauses[clause] ?? { start: 0 };
  const lead = upper.text.slice(from, foldedSpan(upper, { start: first, end: first }).start).replace(BEFORE_IT, '');
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
  const { start, end } = sourceSpan(upper, stretch);
  const own = duties.filter(({ actorSpan }) => actorSpan.start < end && actorSpan.end > start);
  if (own.length > 0) return own.every(isBare) ? 'bare' : 'charged';
  return ORDERS.test(upper.text.slice(stretch.start, stretch.end)) ? 'charged' : 'free';
}

function indicesOf({ upper }: Ground, sentence: number): readonly number[] {
  let [low, high] = [0, upper.clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upper.clauses[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; upper.clauses[at]?.sentence === sentence; at++) found.push(at);
  return found;
}
