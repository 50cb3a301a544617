/** Findings by the file they are in, files in the order of the result. */
import type { CheckFinding } from '../../model/check.js';

export function filesIn(findings: readonly CheckFinding[]): ReadonlyMap<string, readonly CheckFinding[]> {
  const files = new Map<string, CheckFinding[]>();
  for (const finding of findings) {
    const list = files.get(finding.file);
    if (list === undefined) files.set(finding.file, [finding]);
    else list.push(finding);
  }
  return files;
}
