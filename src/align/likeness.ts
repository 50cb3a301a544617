/**
 * How like two units are that have a heading and a body (what is said there, the heading again included). Headings weigh as
 * much as bodies where they name something of their own (推进厕所革命), and little where any speech could have them
 * (加强组织领导): those need their bodies. A heading that reads quite differently each year takes little from equal bodies.
 */
import { cosine, NAMING_TERMS, type Passage, sharedTerms } from './similar.js';

export interface Unit {
  readonly heading: Passage;
  readonly body: Passage;
}

export interface Likeness {
  readonly score: number;
  readonly heading: number;
  readonly body: number;
}

/** Share of a heading that names something. */
const HEADING_SHARE = 0.5;
const LEAST_SHARE = 0.1;
/** What bodies are worth under headings that have nothing in common. */
const BODY_ALONE = 0.9;
/** Headings that share but a word or two (强化农业支持政策, 落实中小企业支持政策) count as far as their bodies bear them out. */
const BORNE_OUT = 0.08;

export function likeness(left: Unit, right: Unit): Likeness {
  const heading = cosine(left.heading, right.heading);
  const body = cosine(left.body, right.body);
  return {
    score: rounded(scoreOf(heading, body, headingShare(left, right))),
    heading: rounded(heading),
    body: rounded(body),
  };
}

/** Its score alone. */
export const likenessScore = (left: Unit, right: Unit): number =>
  rounded(scoreOf(cosine(left.heading, right.heading), cosine(left.body, right.body), headingShare(left, right)));

function scoreOf(heading: number, body: number, share: number): number {
  const borne = Math.max(heading, Math.min(1, body / BORNE_OUT));
  return Math.max(share * heading * borne + (1 - share) * body, BODY_ALONE * body);
}

/** Bodies alone where neither has a heading. */
function headingShare(left: Unit, right: Unit): number {
  if (left.heading.norm === 0 && right.heading.norm === 0) return 0;
  const own = Math.min(left.heading.own, right.heading.own) / NAMING_TERMS;
  return Math.max(LEAST_SHARE, HEADING_SHARE * Math.min(1, own));
}

/** Characters of the longest name that both have: terms of its own that hang together (美国 国白 白蛾 → 4). */
export function sharedName(left: Passage, right: Passage): number {
  const { keys, generic } = left.vocabulary;
  const next = new Map<number, number>();
  for (const number of sharedTerms(left, right)) {
    const key = keys[number] ?? 0;
    if (generic[number] === 0) next.set(key >>> 16, key & 0xffff);
  }
  return Math.max(0, ...[...next.keys()].map((first) => chain(next, first)));
}

function chain(next: ReadonlyMap<number, number>, first: number): number {
  let length = 1;
  for (let at = next.get(first); at !== undefined && length <= next.size; at = next.get(at)) length++;
  return length;
}

const DIGITS = 1000;
const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;
