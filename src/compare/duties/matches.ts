/** Which duty of another group is the same: the likest one of the same actor, or of any other; a ban and an order never are. */
import { areFew, indexPassages, nearest, nearestOfFew, type PassageIndex, type Range } from '../../align/nearest.js';
import { isGeneric } from '../../align/generic.js';
import { areOpposed } from '../../align/stances.js';
import { cosine, NAMING_TERMS, type Passage } from '../../align/similar.js';
import { termsOf } from '../../align/terms.js';
import type { Responsibility } from '../../model/types.js';
import type { Actor, Duties } from './duties.js';

export interface Match {
  /** Number of the duty. */
  readonly duty: number;
  readonly score: number;
}

/** From which likeness a duty of the same actor is the same, and one of another. */
const SAME = 0.3;
const SAME_ELSEWHERE = 0.55;
const CANDIDATES = 8;

/** Duties of one actor, by their place among them. */
export interface ActorIndex {
  readonly actor: Actor;
  readonly passages: readonly Passage[];
  /** Null where they are few. */
  readonly index: PassageIndex | null;
}

export function actorIndex({ duties }: Duties, actor: Actor): ActorIndex {
  const passages = actor.duties.flatMap((duty) => duties[duty]?.passage ?? []);
  return { actor, passages, index: areFew(passages) ? null : indexPassages(passages) };
}

/** Of the actor's own duties within a range of all duties; of equals the last. */
export function ownMatch({ duties }: Duties, own: ActorIndex, duty: number, range: Range): Match | null {
  const { actor, passages, index } = own;
  const asked = duties[duty]?.passage;
  if (asked === undefined) return null;
  const places = { from: placeOf(actor.duties, range.from), to: placeOf(actor.duties, range.to) };
  const found =
    index === null ? nearestOfFew(passages, asked, places, CANDIDATES) : nearest(index, asked, places, CANDIDATES);
  return best(
    { duties, asked: duty, least: SAME },
    found.map((place) => actor.duties[place] ?? 0),
  );
}

/** Of other actors' duties within a range that are asked for; whoever it is 亲自抓 is no duty that moved. */
export function otherMatch({ duties, index }: Duties, duty: number, range: Range, isOpen: (duty: number) => boolean) {
  const asked = duties[duty];
  if (asked === undefined || asked.passage.own < NAMING_TERMS) return null;
  const found = nearest(index, asked.passage, range, CANDIDATES).filter(
    (other) => duties[other]?.actor !== asked.actor && isOpen(other),
  );
  const led = found.filter((other) => haveSameLead(asked.responsibility, duties[other]?.responsibility));
  return best({ duties, asked: duty, least: SAME_ELSEWHERE }, found) ?? best({ duties, asked: duty, least: SAME }, led);
}

const LEAD = /^[^，。；：]+/u;

/** 建立要素保障专班，… and 建立要素保障专班，… are the same duty, whatever else is asked with it. */
function haveSameLead(left: Responsibility, right: Responsibility | undefined): boolean {
  const lead = LEAD.exec(left.duty)?.[0] ?? '';
  return lead === LEAD.exec(right?.duty ?? '')?.[0] && namesSomething(lead);
}

const namesSomething = (words: string): boolean =>
  new Set(termsOf(words).filter((key) => !isGeneric(key))).size >= NAMING_TERMS;

interface Asked {
  readonly duties: Duties['duties'];
  readonly asked: number;
  readonly least: number;
}

function best({ duties, asked, least }: Asked, found: readonly number[]): Match | null {
  const { passage, stance = 'both' } = duties[asked] ?? {};
  let match: Match | null = null;
  for (const duty of found) {
    const other = duties[duty];
    if (passage === undefined || other === undefined || areOpposed(stance, other.stance)) continue;
    const score = Math.round(cosine(passage, other.passage) * 1000) / 1000;
    if (score >= least && score > (match?.score ?? 0)) match = { duty, score };
  }
  return match;
}

/** How many of ascending numbers are below one. */
function placeOf(numbers: readonly number[], below: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < below) low = middle + 1;
    else high = middle;
  }
  return low;
}
