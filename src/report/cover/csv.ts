/** The coverage as CSV for a spreadsheet, a row for everything asked and for what the draft adds; written as in `report/csv.ts`. */
import type { Coverage } from '../../model/cover.js';
import { BOM, guard, lineOf } from '../csv-line.js';
import { placeOf } from '../place.js';
import type { CoverRenderOptions, Placed, RenderCover } from './renderer.js';
import { type Row, rowsOf } from './rows.js';

const COLUMNS = [
  'kind',
  'status',
  'source',
  'sourcePlace',
  'path',
  'asked',
  'detail',
  'score',
  'place',
  'evidence',
] as const;

export const render: RenderCover = (coverage, options) => {
  const header = COLUMNS.map((key) => options.say(`cover.column.${key}`));
  const rows = rowsOf(coverage, options.say).map((row) => cellsOf(row, options));
  return BOM + [header, ...rows, ...ownRows(coverage, options)].map(lineOf).join('');
};

function cellsOf(row: Row, { say, draft, upperOf }: CoverRenderOptions): readonly string[] {
  const [first] = row.evidence;
  const upper = row.source === null ? undefined : upperOf(row.source);
  return [
    say(`cover.${row.kind}`),
    say(`cover.status.${row.status}`),
    guard(row.source ?? ''),
    row.at === null ? '' : shown(upper, row.at.start),
    guard(row.path),
    guard(row.text),
    guard(row.detail),
    row.score === null ? '' : String(row.score),
    first === undefined ? '' : shown(draft, first.span.start),
    guard(first?.text ?? ''),
  ];
}

function shown(placed: Placed | undefined, offset: number): string {
  if (placed === undefined) return '';
  const { line, column } = placeOf(placed.source.lineStarts, offset);
  return `${line}:${column}`;
}

function ownRows({ own, ownItems }: Coverage, { say, draft }: CoverRenderOptions): readonly (readonly string[])[] {
  const units = own.map(({ path, heading, span }) => ({ kind: say('cover.own'), path, text: heading, span }));
  const items = ownItems.map(({ kind, text, span }) => ({
    kind: say('cover.ownOf', { kind: say(`cover.${kind}`) }),
    path: '',
    text,
    span,
  }));
  return [...units, ...items].map(({ kind, path, text, span }) => [
    kind,
    '',
    '',
    '',
    guard(path),
    guard(text),
    '',
    '',
    shown(draft, span.start),
    '',
  ]);
}
