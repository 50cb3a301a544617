/** What a draft lacks as SARIF 2.1.0: a result a row not covered, with the place in the upper text as a related one. */
import { createHash } from 'node:crypto';
import { locationOf } from '../check/sarif.js';
import { placeOf } from '../place.js';
import type { CoverRenderOptions, Placed, RenderCover } from './renderer.js';
import type { Span } from '../../source/span.js';
import { levelOf, messageOf } from './finding.js';
import { KINDS, type Row, rowsOf } from './rows.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

export const render: RenderCover = (coverage, options) => {
  const { say } = options;
  const rules = KINDS.map((kind) => ({ id: `cover/${kind}`, shortDescription: { text: say(`cover.${kind}`) } }));
  const run = {
    tool: { driver: { name: 'gaojian', version: coverage.tool.version, rules } },
    columnKind: 'utf16CodeUnits',
    results: rowsOf(coverage, say)
      .filter(({ status }) => status !== 'covered')
      .map((row) => resultOf(row, options)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function resultOf(row: Row, { say, draft, upperOf }: CoverRenderOptions) {
  const upper = row.source === null ? undefined : upperOf(row.source);
  const span = row.evidence[0]?.span ?? { start: 0, end: 0 };
  const message = messageOf(row, say);
  return {
    ruleId: `cover/${row.kind}`,
    ruleIndex: KINDS.indexOf(row.kind),
    level: LEVELS[levelOf(row)],
    message: { text: message },
    locations: [{ physicalLocation: located(draft, span, say('stdin')) }],
    ...(upper === undefined || row.at === null
      ? {}
      : {
          relatedLocations: [
            { id: 0, message: { text: row.text }, physicalLocation: located(upper, row.at, say('stdin')) },
          ],
        }),
    partialFingerprints: {
      'gaojian/context': createHash('sha256')
        .update(`${row.kind}\0${row.path}\0${row.text}`)
        .digest('hex')
        .slice(0, 32),
    },
  };
}

const located = ({ source }: Placed, span: Span, stdin: string) =>
  locationOf(source.path ?? stdin, { span, ...placeOf(source.lineStarts, span.start) }, source.text ?? '');
