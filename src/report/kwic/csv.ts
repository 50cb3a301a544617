/**
 * Key words in context as CSV, a row a hit; written as in `report/csv-line.ts`, runs of white space as one blank. Columns are
 * the same in every language; `start` and `end` are UTF-16 offsets into the text of the document.
 */
import type { KwicCount } from '../../model/kwic.js';
import { BOM, guard, lineOf } from '../csv-line.js';
import { clean } from '../width.js';
import type { OpenKwic, PlacedHit } from './renderer.js';

const HIT = ['document', 'year', 'pattern', 'line', 'column', 'start', 'end', 'left', 'key', 'right'] as const;
const COUNT = ['pattern', 'group', 'hits', 'documents', 'searched', 'characters', 'per_million'] as const;

export const open: OpenKwic = ({ options }) => ({
  head: () => BOM + lineOf(options.count === null ? HIT : COUNT),
  hits: (hits) => hits.map((hit) => lineOf(cellsOf(hit))).join(''),
  counts: (counts) => counts.map((count) => lineOf(countCells(count))).join(''),
  foot: () => '',
});

const cellsOf = ({ document, year, pattern, line, column, span, left, key, right }: PlacedHit): readonly string[] => [
  guard(document),
  year === null ? '' : String(year),
  guard(pattern),
  ...[line, column, span.start, span.end].map(String),
  ...[left, key, right].map((text) => guard(clean(text))),
];

const countCells = ({
  pattern,
  group,
  hits,
  documents,
  searched,
  characters,
  perMillion,
}: KwicCount): readonly string[] => [
  guard(pattern),
  guard(group),
  ...[hits, documents, searched, characters, perMillion].map(String),
];
