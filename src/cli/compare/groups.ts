/**
 * Which group each document belongs to: its year (`--year FILE=N`, the manifest, the analysis, in this order), its file, or
 * what the manifest or the document itself says under another name (region, speaker …).
 */
import path from 'node:path';
import type { GroupedDocument } from '../../compare/compare.js';
import { dated } from '../../extract/dated.js';
import type { Analysis } from '../../model/types.js';
import { UserError } from '../codes.js';
import type { OpenedDocument } from '../documents/open.js';
import { slashed } from '../files.js';
import type { Manifest } from './manifest.js';

export interface Grouping {
  readonly by: string;
  readonly manifest: Manifest | null;
  /** `FILE=N` as typed. */
  readonly years: readonly string[];
}

/** What documents can always be grouped by. */
export const GROUP_KEYS = ['year', 'file', 'region', 'speaker'] as const;

/** Throws `bad-year`, `no-such-document`, `bad-manifest`, `no-group`. */
export function grouped(documents: readonly OpenedDocument[], grouping: Grouping): readonly GroupedDocument[] {
  const given = yearsGiven(documents, grouping.years);
  const found = documents.map((document) => groupedOne(document, grouping, given.get(document.id)));
  if (found.length > 0 && found.every(({ group }) => group === null) && grouping.by !== 'year')
    throw new UserError('no-group', {
      value: grouping.by,
      choices: keysOf(documents, grouping.manifest).filter((key) => key !== grouping.by),
    });
  return found;
}

/** The year and the group of a document; null where it has none. */
export function placeOf(
  document: OpenedDocument,
  { by, manifest }: Pick<Grouping, 'by' | 'manifest'>,
  given?: number,
): Pick<GroupedDocument, 'year' | 'group'> {
  const { id, analysis } = document;
  const row = manifest?.rowOf(document);
  const year = given ?? yearIn(row?.['year'], manifest) ?? analysis.meta.year;
  const group = by === 'year' ? (year === null ? null : String(year)) : by === 'file' ? id : nameIn(row, analysis, by);
  return { year, group };
}

function groupedOne(document: OpenedDocument, grouping: Grouping, given?: number): GroupedDocument {
  const { id, analysis, text } = document;
  const { year, group } = placeOf(document, grouping, given);
  return {
    id,
    path: analysis.source.path,
    year,
    yearRange: year === null ? analysis.meta.yearRange : null,
    title: analysis.meta.title?.text ?? null,
    group,
    analysis: inYear(analysis, year),
    text,
  };
}

/** What the year given rules out besides (see `dated`); what the year that was read ruled out is not brought back. */
function inYear(analysis: Analysis, year: number | null): Analysis {
  if (year === null || year === analysis.meta.year) return analysis;
  const meta = { ...analysis.meta, year, yearRange: null };
  return dated({ ...analysis, meta }, meta);
}

function nameIn(row: Readonly<Record<string, string>> | undefined, { meta }: Analysis, by: string): string | null {
  const own = by === 'region' ? meta.region : by === 'speaker' ? meta.speaker : meta.extra[by];
  const name = row?.[by] ?? (typeof own === 'string' || typeof own === 'number' ? String(own) : '');
  return name === '' ? null : name;
}

/** What documents could be grouped by; `extra` are the names they give themselves. */
export const groupings = (extra: Iterable<string>, manifest: Manifest | null): readonly string[] =>
  [...new Set([...GROUP_KEYS, ...(manifest?.columns ?? []), ...extra])].filter(
    (name) => name !== 'path' && name !== 'properties',
  );

const keysOf = (documents: readonly OpenedDocument[], manifest: Manifest | null): readonly string[] =>
  groupings(
    documents.flatMap(({ analysis }) => Object.keys(analysis.meta.extra)),
    manifest,
  );

const YEAR = /^[12]\d{3}$/u;

function yearIn(value: string | undefined, manifest: Manifest | null): number | null {
  if (value === undefined || value === '') return null;
  const year = /^([12]\d{3})年?$/u.exec(value)?.[1];
  if (year !== undefined) return Number(year);
  throw new UserError('bad-manifest', {
    path: manifest?.path ?? '',
    line: lineOf(value, manifest),
    kind: 'year',
    value,
  });
}

const lineOf = (value: string, manifest: Manifest | null): number =>
  (manifest?.rows.findIndex((row) => row['year'] === value) ?? 0) + 2;

function yearsGiven(documents: readonly OpenedDocument[], pairs: readonly string[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const name = slashed(pair.slice(0, Math.max(at, 0)));
    const year = pair.slice(at + 1);
    if (name === '' || !YEAR.test(year)) throw new UserError('bad-year', { value: pair });
    const fitting = documents.filter((document) => isNamed(document, name));
    if (fitting.length === 0)
      throw new UserError('no-such-document', {
        option: '--year',
        value: name,
        choices: documents.map(({ id }) => id),
      });
    for (const { id } of fitting) years.set(id, Number(year));
  }
  return years;
}

const isNamed = ({ id, input, analysis }: OpenedDocument, name: string): boolean =>
  [id, slashed(input), slashed(analysis.source.path ?? '')].some(
    (own) =>
      own === name || path.posix.normalize(own) === path.posix.normalize(name) || path.posix.basename(own) === name,
  );
