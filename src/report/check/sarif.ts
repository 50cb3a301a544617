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
import { fileLineOf, isInFile, type Place, placedMessage } from './where.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

export const render: RenderCheck = (result, { rules, textOf, say }) => {
  const run = {
    tool: {
      driver: { name: 'gaojian', version: result.tool.version, rules: rules.map((rule) => descriptorOf(rule, say)) },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(result)],
    results: result.findings.map((finding) => resultOf(finding, { rules, text: textOf(finding.file), say })),
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

interface Around {
  readonly rules: readonly RuleFacts[];
  readonly text: string;
  readonly say: Say;
}

function resultOf(finding: CheckFinding, { rules, text, say }: Around) {
  const { file, rule, severity, message, related, span } = finding;
  const words = text.slice(Math.max(0, span.start - 12), span.end + 12).replace(/\s+/gu, '');
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: placedMessage(finding, message, say) },
    locations: [{ physicalLocation: placeIn(file, finding, text) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({
            id: index,
            message: { text: placedMessage(other, other.message, say) },
            physicalLocation: placeIn(file, other, text),
          })),
        }),
    ...fixesOf(finding),
    partialFingerprints: {
      'gaojian/context': createHash('sha256').update(`${rule}\0${words}`).digest('hex').slice(0, 32),
    },
  };
}

/** Offsets of the text are not those of a file it was taken out of. */
function fixesOf(finding: CheckFinding) {
  const { file, message, fix } = finding;
  if (fix === undefined || !isInFile(finding)) return {};
  const replacement = { deletedRegion: offsetRegion(fix.span), insertedContent: { text: fix.text } };
  const change = { artifactLocation: { uri: uriOf(file) }, replacements: [replacement] };
  return { fixes: [{ description: { text: message }, artifactChanges: [change] }] };
}

/** The region of a text; the line alone of one whose lines are told; the file alone where there is none. */
function placeIn(file: string, place: Place & Marked, text: string) {
  if (isInFile(place)) return locationOf(file, place, text);
  const startLine = fileLineOf(place);
  return { artifactLocation: { uri: uriOf(file) }, ...(startLine === null ? {} : { region: { startLine } }) };
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
