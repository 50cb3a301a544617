/**
 * Whether a saved analysis is one: held against the schema when it is read, so that nothing fails half-way. What is as it
 * should be is told by a quick test of the published schema; only what is not is held against the model, which names the field.
 */
import { readFileSync } from 'node:fs';
import { ROOT } from '../root.js';
import { type Test, testOf } from './conforms.js';

let isAnalysis: Test | null = null;

function published(): Test {
  const schema = new URL('dist/schema/analysis.schema.json', ROOT);
  return testOf(JSON.parse(readFileSync(schema, 'utf8')));
}

/** The first field that is not as the schema says, as a path; null for none. Fields of later versions are no fault. */
export async function fieldProblem(value: unknown): Promise<string | null> {
  isAnalysis ??= published();
  if (isAnalysis(value)) return null;
  const { analysisSchema } = await import('../../model/schema.js');
  const { success, error } = analysisSchema.safeParse(value);
  if (success) return null;
  const issue = error.issues.find(({ code }) => code !== 'unrecognized_keys');
  return issue === undefined ? null : issue.path.join('.');
}
