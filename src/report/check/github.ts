/**
 * Annotations of GitHub Actions: one workflow command a finding, which the runner shows beside the changed lines.
 * Columns are left out over several lines, as GitHub asks; escapes as in its toolkit (`%25 %0D %0A`, in properties also
 * `%3A %2C`).
 */
import type { CheckFinding, NotChecked } from '../../model/check.js';
import type { Say } from '../renderer.js';
import { withClause } from './clause.js';
import type { RenderCheck } from './renderer.js';

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

function findingLine(
  { file, rule, severity, message, clause, line, column, span }: CheckFinding,
  text: string,
  say: Say,
): string {
  const inLine = !/[\r\n]/u.test(text.slice(span.start, span.end));
  const columns = inLine ? { col: column, endColumn: column + Math.max(1, span.end - span.start) } : {};
  return command(LEVELS[severity], { file, line, ...columns, title: rule }, withClause(message, clause, say));
}
