/** Makes mends as the engine does: those of all rules at once, of two that overlap the first, and again until nothing is left. */
import { RULES } from '../../src/check/registry.js';
import type { Rule } from '../../src/check/rule.js';
import { withoutBom } from '../../src/source/text.js';
import { findingsIn } from './check.js';

const MOST_ROUNDS = 10;

export function mendedOnce(text: string, rules: readonly Rule[] = RULES): string {
  const fixes = findingsIn(text, rules)
    .flatMap(({ fix }) => (fix === undefined ? [] : [fix]))
    .toSorted((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
  let result = '';
  let at = 0;
  for (const { span, text: right } of fixes) {
    if (span.start < at) continue;
    result += text.slice(at, span.start) + right;
    at = span.end;
  }
  // A mark of byte order at the head is no part of a text that is read.
  return withoutBom(result + text.slice(at));
}

export function mended(text: string, rules: readonly Rule[] = RULES): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = mendedOnce(current, rules);
    if (next === current) return current;
    current = next;
  }
  throw new Error(`still changing after ${MOST_ROUNDS} rounds: ${JSON.stringify(current)}`);
}
