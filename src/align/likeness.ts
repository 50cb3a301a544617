/**
 * How like two units are that have a heading and a body: headings weigh as much as bodies where they name something of their
 * own (推进厕所革命), and little where any speech could have them (加强组织领导): those need their bodies.
 */
import { cosine, type Passage } from './similar.js';
import { isGeneric } from './rarity.js';

export interface Unit {
  readonly heading: Passage;
  readonly body: Passage;
}

export interface Likeness {
  readonly score: number;
  readonly heading: number;
  readonly body: number;
  /** Share of the heading in the score, 0 to 1. */
  readonly share: number;
}

/** Share of a heading that names something, and terms of its own from which on it does. */
const HEADING_SHARE = 0.5;
const NAMING_TERMS = 4;
const LEAST_SHARE = 0.1;

export function likeness(left: Unit, right: Unit): Likeness {
  const heading = cosine(left.heading, right.heading);
  const body = cosine(left.body, right.body);
  const share = headingShare(left, right);
  return {
    score: rounded(share * heading + (1 - share) * body),
    heading: rounded(heading),
    body: rounded(body),
    share,
  };
}

/** Headings alone where neither has a body, bodies alone where neither has a heading. */
function headingShare(left: Unit, right: Unit): number {
  if (left.body.norm === 0 && right.body.norm === 0) return 1;
  if (left.heading.norm === 0 && right.heading.norm === 0) return 0;
  const own = Math.min(ownTerms(left.heading), ownTerms(right.heading)) / NAMING_TERMS;
  return Math.max(LEAST_SHARE, HEADING_SHARE * Math.min(1, own));
}

export const ownTerms = ({ keys }: Passage): number => keys.reduce((sum, key) => sum + (isGeneric(key) ? 0 : 1), 0);

const DIGITS = 1000;
const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;
