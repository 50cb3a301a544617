/** Findings by the file they are in, files in the order of the result. */
import type { CheckFinding } from '../../model/check.js';
import { groupBy } from '../../source/grouping.js';

export const filesIn = (findings: readonly CheckFinding[]): ReadonlyMap<string, readonly CheckFinding[]> =>
  groupBy(findings, ({ file }) => file);
