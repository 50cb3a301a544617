/** Whether a saved analysis is one: held against the schema when it is read, so that nothing fails half-way. */
import { analysisSchema } from '../../model/schema.js';

/** The first field that is not as the schema says, as a path; null for none. Fields of later versions are no fault. */
export function fieldProblem(value: unknown): string | null {
  const { success, error } = analysisSchema.safeParse(value);
  if (success) return null;
  const issue = error.issues.find(({ code }) => code !== 'unrecognized_keys');
  return issue === undefined ? null : issue.path.join('.');
}
