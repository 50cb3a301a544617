/**
 * Annotations of GitHub Actions: one workflow command a finding, which the runner shows beside the changed lines.
 * Columns are left out over several lines, as GitHub asks; escapes as in its toolkit (`%25 %0D %0A`, in properties also
 * `%3A %2C`).
 */
import type { CheckFinding, NotChecked } from '../../model/check.js';
import type { Say } from '../renderer.js';
import { withClause } from './clause.js';
import type { RenderCheck } from './renderer.js';
import { fileLineOf, isInFile, placedMessage } from './where.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A workflow command. */
export const command = (
  level: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string =>
  `::${level} ${Object.entries(properties)
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',')}::${data(message)}\n`;

export const render: RenderCheck = ({ findings, notChecked }, { textOf, quiet, say }) => {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  return [
    ...notChecked.map(notCheckedLine),
    ...shown.map((finding) => findingLine(finding, textOf(finding.file), say)),
  ].join('');
};

const notCheckedLine = ({ file, code, message }: NotChecked): string =>
  command('error', { file, title: code }, message);

/** No line of a file that has none: it would be marked where nothing is wrong. */
function findingLine(finding: CheckFinding, text: string, say: Say): string {
  const { file, rule, severity, message, clause } = finding;
  const line = fileLineOf(finding);
  const lines = line === null ? {} : { line, ...columnsOf(finding, text) };
  const told = placedMessage(finding, withClause(message, clause, say), say);
  return command(LEVELS[severity], { file, ...lines, title: rule }, told);
}

function columnsOf(finding: CheckFinding, text: string): Readonly<Record<string, number>> {
  const { column, span } = finding;
  const inLine = isInFile(finding) && !/[\r\n]/u.test(text.slice(span.start, span.end));
  return inLine ? { col: column, endColumn: column + Math.max(1, span.end - span.start) } : {};
}
