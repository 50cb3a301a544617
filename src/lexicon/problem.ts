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

/** What an issue is about. */
export interface Place {
  /** The keys that may stand there. */
  readonly fields: readonly string[];
  /** What stands at the issue's path; undefined where nothing does. */
  readonly given: unknown;
}

interface YamlNode {
  readonly hasIn: (path: Issue['path']) => boolean;
  readonly getIn: (path: Issue['path']) => unknown;
}

/** What stands at a path of a document or an entry: null for an empty value, undefined where there is none. */
export const givenAt = (node: YamlNode, path: Issue['path']): unknown =>
  path.length > 0 && node.hasIn(path) ? (node.getIn(path) ?? null) : path.length > 0 ? undefined : null;

/** The kind of an issue of the schema. */
export function problemOf(issue: Issue, { fields, given }: Place): DictionaryProblem {
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys') return { kind: 'unknown-field', value: issue.keys[0] ?? '', valid: fields };
  if (given === undefined) return { kind: 'missing-field', value: key };
  if (issue.code === 'invalid_value')
    return { kind: 'not-one-of', value: key, given: String(given), valid: issue.values.map(String) };
  if (issue.code === 'invalid_type') return { kind: TYPES[issue.expected] ?? 'no-text', value: key };
  if (issue.code === 'custom')
    return { kind: issue.params?.['kind'] === 'members-count' ? 'members-count' : 'min-above-max', value: key };
  if (issue.code === 'invalid_format') return { kind: 'no-date', value: key };
  if (issue.code === 'too_small' && issue.origin !== 'number') return { kind: 'empty', value: key };
  if (issue.code === 'too_big' && issue.origin === 'string') return { kind: 'too-long', value: key };
  return { kind: 'out-of-range', value: key };
}
