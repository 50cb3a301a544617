/**
 * SARIF 2.1.0 (OASIS), as GitHub code scanning and other viewers read it: the rules that ran with their reasons, a result
 * a finding with its region in UTF-16 units, related places and mends, and a notification for each file that could not be
 * checked, so that a green run cannot hide it.
 */
import { createHash } from 'node:crypto';
import type { CheckFinding, CheckResult } from '../../model/check.js';
import type { Say } from '../renderer.js';
import { clauseIn } from './clause.js';
import type { RenderCheck, RuleFacts } from './renderer.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

export const render: RenderCheck = (result, { rules, textOf, say }) => {
  const run = {
    tool: {
      driver: { name: 'gaojian', version: result.tool.version, rules: rules.map((rule) => descriptorOf(rule, say)) },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(result)],
    results: result.findings.map((finding) => resultOf(finding, rules, textOf(finding.file))),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const descriptorOf = ({ id, clause, severity, summary, why }: RuleFacts, say: Say) => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: why },
  help: { text: `${why}\n${clauseIn(clause, say)}` },
  defaultConfiguration: { level: LEVELS[severity] },
  properties: { clause },
});

function invocationOf({ notChecked }: CheckResult) {
  return {
    executionSuccessful: notChecked.length === 0,
    toolExecutionNotifications: notChecked.map(({ file, code, message }) => ({
      level: 'error',
      message: { text: message },
      descriptor: { id: code },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
  };
}

function resultOf(finding: CheckFinding, rules: readonly RuleFacts[], text: string) {
  const { file, rule, severity, message, related, fix, span } = finding;
  const words = text.slice(Math.max(0, span.start - 12), span.end + 12).replace(/\s+/gu, '');
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: locationOf(file, finding, text) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({
            id: index,
            message: { text: other.message },
            physicalLocation: locationOf(file, other, text),
          })),
        }),
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: message },
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(file) },
                  replacements: [{ deletedRegion: offsetRegion(fix.span), insertedContent: { text: fix.text } }],
                },
              ],
            },
          ],
        }),
    partialFingerprints: {
      'gaojian/context': createHash('sha256').update(`${rule}\0${words}`).digest('hex').slice(0, 32),
    },
  };
}

interface Marked {
  readonly span: { readonly start: number; readonly end: number };
  readonly line: number;
  readonly column: number;
}

/** Where something stands, as a physical location. */
export const locationOf = (file: string, { span, line, column }: Marked, text: string) => {
  const lines = text.slice(span.start, span.end).split(/\r\n|[\r\n]/u);
  const last = lines.at(-1) ?? '';
  const endLine = line + lines.length - 1;
  const endColumn = lines.length === 1 ? column + last.length : last.length + 1;
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, endLine, endColumn, ...offsetRegion(span) },
  };
};

const offsetRegion = ({ start, end }: Marked['span']) => ({ charOffset: start, charLength: end - start });

/** A relative path as a URI reference. */
const uriOf = (file: string): string => file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
