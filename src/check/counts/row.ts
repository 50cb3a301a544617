/** A row of members beside a count, however many the count says. Offsets of the reading. */
import { KINDS } from '../chinese.js';
import { DUN } from '../../source/chars.js';
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';

export interface Row {
  /** The members and the count. */
  readonly span: Span;
  readonly declared: number;
  readonly items: readonly Span[];
  /** There may be more than the row names: 玉米、大豆、花生四个新品种. */
  readonly doubtful?: boolean;
}

/** No set has more members, and no member more characters. */
export const MOST = 12;
export const LONGEST = 12;
export const CONJUNCTIONS = /[和与及]/gu;

/** What 、 parts outside pairs. */
export function split({ text, partners }: Syntax, from: number, to: number): readonly Span[] {
  const segments: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const partner = partners[at] ?? 0;
    if (partner > at + 1 && partner <= to) at = partner - 1;
    else if (KINDS[text.charCodeAt(at)] === DUN) {
      segments.push({ start, end: at });
      start = at + 1;
    }
  }
  return [...segments, { start, end: to }];
}

export const lengthOf = ({ start, end }: Span): number => end - start;
