/**
 * GitLab's code quality report: a JSON array whose entries have a description, a check name, a fingerprint that stays
 * when lines move, a severity and a place (GitLab documentation, "Code Quality report format").
 */
import { createHash } from 'node:crypto';
import type { CheckFinding } from '../../model/check.js';
import type { Say } from '../renderer.js';
import type { RenderCheck } from './renderer.js';
import { fileLineOf, placedMessage } from './where.js';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

export const render: RenderCheck = ({ findings, notChecked }, { textOf, say }) => {
  const seen = new Map<string, number>();
  const issues = [
    ...notChecked.map(({ file, code, message }) => ({
      description: message,
      check_name: code,
      fingerprint: fingerprint([file, code], seen),
      severity: 'blocker',
      location: { path: file, lines: { begin: 1 } },
    })),
    ...findings.map((finding) => issueOf(finding, { text: textOf(finding.file), seen, say })),
  ];
  return `${JSON.stringify(issues, null, 2)}\n`;
};

interface Around {
  readonly text: string;
  readonly seen: Map<string, number>;
  readonly say: Say;
}

/** GitLab wants a line of every issue: the first of a file that has none. */
function issueOf(finding: CheckFinding, { text, seen, say }: Around) {
  const { file, rule, severity, message, span } = finding;
  const words = text.slice(Math.max(0, span.start - 12), span.end + 12).replace(/\s+/gu, '');
  return {
    description: placedMessage(finding, message, say),
    check_name: rule,
    fingerprint: fingerprint([file, rule, words], seen),
    severity: SEVERITIES[severity],
    location: { path: file, lines: { begin: fileLineOf(finding) ?? 1 } },
  };
}

/** Two findings alike in every word get numbers, since fingerprints must be unique. */
function fingerprint(parts: readonly string[], seen: Map<string, number>): string {
  const key = parts.join('\0');
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return createHash('sha256').update(`${key}\0${count}`).digest('hex').slice(0, 40);
}
