/** What a draft lacks as annotations of GitHub Actions: on the draft's first line where nothing of it is there, else beside it. */
import { command } from '../check/github.js';
import { placeOf } from '../place.js';
import type { RenderCover } from './renderer.js';
import { type Row, rowsOf } from './rows.js';
import { levelOf, messageOf } from './finding.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

export const render: RenderCover = (coverage, { say, draft }) => {
  const file = draft.source.path ?? say('stdin');
  const lineOf = ({ evidence }: Row): number => placeOf(draft.source.lineStarts, evidence[0]?.span.start ?? 0).line;
  return rowsOf(coverage, say)
    .filter(({ status }) => status !== 'covered')
    .map((row) =>
      command(LEVELS[levelOf(row)], { file, line: lineOf(row), title: `cover/${row.kind}` }, messageOf(row, say)),
    )
    .join('');
};
