/** What a table of an archive looks like: typed columns, one row an element, each with its document. */
import type { Analysis, Element } from '../../model/types.js';
import type { Span } from '../../source/span.js';

/** `texts` is a list of texts, `json` anything else. Every value may be missing. */
export type Type = 'text' | 'integer' | 'number' | 'flag' | 'texts' | 'json';

export type Cell = string | number | boolean | readonly string[] | null;

export interface Column {
  readonly name: string;
  readonly type: Type;
}

export interface Table {
  readonly name: Element | 'documents';
  readonly columns: readonly Column[];
  /** Null where the element was not asked for. */
  readonly rows: (analysis: Analysis) => readonly (readonly Cell[])[] | null;
}

export interface ColumnOf<Item> extends Column {
  readonly of: (item: Item) => Cell | undefined;
}

export interface Description<Item> {
  readonly items: (analysis: Analysis) => readonly Item[] | undefined;
  /** Left out where the elements stand nowhere. */
  readonly span?: (item: Item) => Span;
  readonly columns: readonly ColumnOf<Item>[];
}

const OF_DOCUMENT: readonly Column[] = [
  { name: 'document', type: 'text' },
  { name: 'year', type: 'integer' },
];
const OF_SPAN: readonly Column[] = [
  { name: 'start', type: 'integer' },
  { name: 'end', type: 'integer' },
];

/** Every table of elements begins alike: document, year, offsets. */
export function tableOf<Item>(name: Element, { items, span, columns }: Description<Item>): Table {
  const placed = span === undefined ? [] : OF_SPAN;
  const placeOf = (item: Item): readonly Cell[] => {
    const place = span?.(item);
    return place === undefined ? [] : [place.start, place.end];
  };
  return {
    name,
    columns: [...OF_DOCUMENT, ...placed, ...columns.map(({ name: own, type }) => ({ name: own, type }))],
    rows: (analysis) =>
      items(analysis)?.map((item) => [
        analysis.id,
        analysis.meta.year,
        ...placeOf(item),
        ...columns.map((column) => column.of(item) ?? null),
      ]) ?? null,
  };
}
