/**
 * Mends: those of fixable rules, made together. Never inside a citation, whose words are somebody else's, but for the width of a
 * mark, which is the typist's; of two that
 * overlap the first is made and the other waits for the next round. Made until nothing is left to make, so that mending
 * what was mended changes nothing.
 */
import type { Span } from '../source/span.js';
import type { Finding } from './engine.js';
import type { Fix } from './rule.js';

/** What a text is and what is found in it. */
export interface Looked {
  readonly findings: readonly Finding[];
  readonly citations: readonly Span[];
}

export interface Mended {
  readonly text: string;
  /** How many mends were made. */
  readonly fixes: number;
}

/** Each round mends what the last one brought to light: a mark doubled three times, quotation marks in one another. */
const MOST_ROUNDS = 10;

/** Mends a text until `look` finds nothing more to mend. */
export function mend(text: string, look: (text: string) => Looked): Mended {
  let current = text;
  let fixes = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = fixesOf(look(current));
    if (chosen.length === 0) break;
    current = applied(current, chosen);
    fixes += chosen.length;
  }
  return { text: current, fixes };
}

/** The mends to make in one round, in order of place, none overlapping another. */
export function fixesOf({ findings, citations }: Looked): readonly Fix[] {
  const offered = findings
    .flatMap((finding) => mendOf(finding, () => citations) ?? [])
    .toSorted((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
  const chosen: Fix[] = [];
  let free = 0;
  for (const fix of offered) {
    if (fix.span.start < free) continue;
    chosen.push(fix);
    // Two insertions at one place would be one after the other: one a round.
    free = Math.max(fix.span.end, fix.span.start + 1);
  }
  return chosen;
}

/** The mend that a finding offers and that is made; null where there is none. The citations are asked for where they matter. */
function mendOf({ rule, fix, widens }: Finding, citations: () => readonly Span[]): Fix | null {
  if (!rule.fixable || fix === undefined) return null;
  return widens === true || !citations().some((citation) => isInside(fix.span, citation)) ? fix : null;
}

/** The findings, with those told whose mend is not made: in a citation, or where the file is not `writable`. */
export const withHeld = (
  findings: readonly Finding[],
  citations: () => readonly Span[],
  writable: boolean,
): readonly Finding[] =>
  findings.map((finding) =>
    finding.fix === undefined || (writable && mendOf(finding, citations) !== null)
      ? finding
      : { ...finding, withheld: true as const },
  );

/** Between the marks of a citation; the marks themselves are the speaker's. */
const isInside = ({ start, end }: Span, citation: Span): boolean => start > citation.start && end < citation.end;

function applied(text: string, fixes: readonly Fix[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of fixes) {
    parts.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}
