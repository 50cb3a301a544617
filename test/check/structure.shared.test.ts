/**
 * The rules on structure over the shared texts: how much each finds, each finding read once and judged. Figures and rule
 * ids only; the texts are no part of the repository.
 */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/registry.js';
import { hasShared, sharedTexts } from '../manuscripts.js';
import { findingsIn } from './check.js';

const STRUCTURE = new Set([
  'count-mismatch',
  'numbering-gap',
  'numbering-duplicate',
  'missing-text',
  'unpaired-mark',
  'lost-dun',
  'repeated-member',
  'repeated-clause',
  'fixed-expression',
  'year-conflict',
  'impossible-date',
  'paragraph-stop',
  'notice-line',
  'numbering-level',
]);
const rules = RULES.filter(({ id }) => STRUCTURE.has(id));

/** Findings by rule. */
function tally(texts: readonly { readonly name: string; readonly text: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name, text } of texts)
    for (const { rule } of findingsIn(text, rules, { path: name })) counts[rule.id] = (counts[rule.id] ?? 0) + 1;
  return counts;
}

describe.skipIf(!hasShared)('findings', () => {
  test('on the seeds: all of them true', () => {
    expect(tally(sharedTexts('seeds'))).toEqual({
      'count-mismatch': 2,
      'lost-dun': 1,
      'missing-text': 10,
      'notice-line': 2,
      'repeated-clause': 1,
      'repeated-member': 1,
      'year-conflict': 1,
    });
  });

  test('on the reports from 1998 on: paragraphs cut in two, two passages twice, a number twice; all of them true', () => {
    const reports = sharedTexts('archive').filter(({ name }) => Number(/\d{4}/u.exec(name)?.[0]) >= 1998);
    expect(tally(reports)).toEqual({ 'numbering-duplicate': 1, 'paragraph-stop': 8, 'repeated-clause': 2 });
  });
});
