/** What is wrong with a dictionary entry, as a kind with its facts: `src/cli/wording` has the words. */
import type { z } from 'zod';
import type { DictionaryProblem, FieldProblem } from '../source/errors.js';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, FieldProblem['kind']>> = {
  string: 'no-text',
  array: 'no-list',
  number: 'no-number',
  int: 'no-number',
};

/** The kind of an issue of the schema; `has` tells whether the entry holds what its path names. */
export function problemOf(issue: Issue, has: boolean, fields: readonly string[]): DictionaryProblem {
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys') return { kind: 'unknown-field', value: issue.keys[0] ?? '', valid: fields };
  if (!has) return { kind: 'missing-field', value: key };
  if (issue.code === 'invalid_value') return { kind: 'not-one-of', value: key, valid: issue.values.map(String) };
  if (issue.code === 'invalid_type') return { kind: TYPES[issue.expected] ?? 'no-text', value: key };
  if (issue.code === 'custom') return { kind: 'min-above-max', value: key };
  if (issue.code === 'invalid_format') return { kind: 'no-date', value: key };
  if (issue.code === 'too_small' && issue.origin !== 'number') return { kind: 'empty', value: key };
  if (issue.code === 'too_big' && issue.origin === 'string') return { kind: 'too-long', value: key };
  return { kind: 'out-of-range', value: key };
}
