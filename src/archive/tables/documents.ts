/** One row a document: what is known of it as a whole. */
import type { Analysis } from '../../model/types.js';
import type { Cell, ColumnOf, Table } from './column.js';

const COLUMNS: readonly ColumnOf<Analysis>[] = [
  { name: 'document', type: 'text', of: ({ id }) => id },
  { name: 'year', type: 'integer', of: ({ meta }) => meta.year },
  { name: 'yearFrom', type: 'integer', of: ({ meta }) => meta.yearRange?.[0] },
  { name: 'yearTo', type: 'integer', of: ({ meta }) => meta.yearRange?.[1] },
  { name: 'yearSource', type: 'text', of: ({ meta }) => meta.yearSource },
  { name: 'reportYear', type: 'integer', of: ({ meta }) => meta.reportYear },
  { name: 'date', type: 'text', of: ({ meta }) => meta.date },
  { name: 'title', type: 'text', of: ({ meta }) => meta.title?.text },
  { name: 'occasion', type: 'text', of: ({ meta }) => meta.occasion },
  { name: 'speaker', type: 'text', of: ({ meta }) => meta.speaker },
  { name: 'region', type: 'text', of: ({ meta }) => meta.region },
  { name: 'salutation', type: 'text', of: ({ meta }) => meta.salutation?.text },
  { name: 'path', type: 'text', of: ({ source }) => source.path },
  { name: 'format', type: 'text', of: ({ source }) => source.format },
  { name: 'encoding', type: 'text', of: ({ source }) => source.encoding },
  { name: 'sha256', type: 'text', of: ({ source }) => source.sha256 },
  { name: 'length', type: 'integer', of: ({ source }) => source.length },
  { name: 'characters', type: 'integer', of: ({ stats }) => stats.characters },
  { name: 'sentences', type: 'integer', of: ({ stats }) => stats.sentences },
  { name: 'paragraphs', type: 'integer', of: ({ stats }) => stats.paragraphs },
  { name: 'tokens', type: 'integer', of: ({ stats }) => stats.tokens },
  { name: 'modality', type: 'json', of: ({ stats }) => JSON.stringify(stats.modality) },
  /** What a manifest, a record or the document itself says besides. */
  { name: 'extra', type: 'json', of: ({ meta }) => JSON.stringify(meta.extra) },
];

export const documents: Table = {
  name: 'documents',
  columns: COLUMNS.map(({ name, type }) => ({ name, type })),
  rows: (analysis): readonly (readonly Cell[])[] => [COLUMNS.map((column) => column.of(analysis) ?? null)],
};
