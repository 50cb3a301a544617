/** Tables of texts for the tests of one rule: what it marks, what it leaves alone, what its mends make of them. */
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/check/rule.js';
import { fixed, findingsIn, marked, type CheckOptions } from './check.js';

/** A text and what the rule marks in it, in order. */
export type Hit = readonly [text: string, marked: readonly string[]];

export function finds(rule: Rule, hits: readonly Hit[], options: CheckOptions = {}): void {
  describe('finds', () => {
    test.each(hits)('%s', (text, spans) => {
      expect(marked(text, rule, options)).toEqual(spans);
    });
  });
}

export function leaves(rule: Rule, texts: readonly string[], options: CheckOptions = {}): void {
  describe('leaves alone', () => {
    test.each(texts)('%s', (text) => {
      expect(marked(text, rule, options)).toEqual([]);
    });
  });
}

/** Mends, and that there is nothing left to mend. */
export function mends(rule: Rule, pairs: readonly (readonly [text: string, mended: string])[]): void {
  describe('mends', () => {
    test.each(pairs)('%s', (text, mended) => {
      expect(fixed(text, rule)).toBe(mended);
      expect(fixed(mended, rule)).toBe(mended);
    });
  });
}

/** The rule's own examples do what they are there for. */
export function explains(rule: Rule, options: CheckOptions = {}): void {
  test('its examples', () => {
    expect(marked(rule.bad, rule, options)).not.toEqual([]);
    expect(marked(rule.good, rule, options)).toEqual([]);
  });
}

/** The other places of the first finding, as written. */
export function related(text: string, rule: Rule, options: CheckOptions = {}): readonly string[] {
  const [first] = findingsIn(text, [rule], options);
  return (first?.related ?? []).map(({ span }) => text.slice(span.start, span.end));
}

/** Saying and severity of each finding. */
export const told = (text: string, rule: Rule, options: CheckOptions = {}): readonly string[] =>
  findingsIn(text, [rule], options).map(({ saying = '', severity }) => `${saying} ${severity}`.trim());
