/**
 * The shape of an element's description: which items an analysis holds, where each stands, and its
 * columns. Table, Markdown and CSV all read it, so a column is said once.
 */
import type { Analysis, Element } from '../model/types.js';
import type { Span } from '../source/span.js';
import { placer } from './place.js';
import type { Say } from './renderer.js';

export type Value = string | number | boolean | null | readonly string[];

export interface Column {
  /** Its header is the word `column.<key>`. */
  readonly key: string;
  /** The value is a code: people see the word `<words>.<value>`. */
  readonly words?: string;
  /** `data`: for CSV only; `people`: for table and Markdown only; else both. */
  readonly use?: 'data' | 'people';
  /** Widest share of a line the column may take in a table. */
  readonly share?: number;
}

export interface Row {
  readonly span: Span | null;
  readonly values: readonly Value[];
  /** Worth a place in the short view. */
  readonly brief: boolean;
  /** Something is wrong with it. */
  readonly alert: boolean;
}

export interface ElementTable {
  readonly element: Element;
  readonly columns: readonly Column[];
  /** Null where the element was not asked for. */
  readonly rows: (analysis: Analysis, say: Say) => readonly Row[] | null;
}

export interface Context {
  readonly say: Say;
  /** The text of a span; null with `--no-text`. */
  readonly slice: (span: Span) => string | null;
  readonly place: (span: Span) => string;
}

export interface ColumnOf<Item> extends Column {
  readonly value: (item: Item, context: Context) => Value;
}

export interface Description<Item> {
  readonly items: (analysis: Analysis) => readonly Item[] | undefined;
  readonly span: (item: Item) => Span | null;
  readonly brief?: (item: Item) => boolean;
  readonly alert?: (item: Item) => boolean;
  readonly columns: readonly ColumnOf<Item>[];
}

/** Ties a description to its element and hides the item's type. */
export function describe<Item>(element: Element, description: Description<Item>): ElementTable {
  const { items, span, brief = () => true, alert = () => false, columns } = description;
  const rowOf = (item: Item, context: Context): Row => ({
    span: span(item),
    values: columns.map((column) => column.value(item, context)),
    brief: brief(item),
    alert: alert(item),
  });
  const rows = (analysis: Analysis, say: Say): readonly Row[] | null => {
    const context = contextOf(analysis, say);
    return items(analysis)?.map((item) => rowOf(item, context)) ?? null;
  };
  return { element, columns, rows };
}

function contextOf(analysis: Analysis, say: Say): Context {
  const { source } = analysis;
  const show = placer(analysis, say);
  return {
    say,
    slice: ({ start, end }) => source.text?.slice(start, end) ?? null,
    place: ({ start }) => show(start),
  };
}

/** The columns of a table for people or for a spreadsheet, each with its index in a row's values. */
export function columnsFor(table: ElementTable, use: 'data' | 'people'): readonly (readonly [Column, number])[] {
  return table.columns
    .map((column, index) => [column, index] as const)
    .filter(([column]) => column.use === undefined || column.use === use);
}

/** Marks within a member that part it as strongly as the usual mark parts the members. */
const BREAKS = /[，,；;]/;

/** Members in a row; by a stronger mark where one of them holds the usual one, or one as strong, itself. */
export function joinList(members: readonly string[], say: Say): string {
  const usual = say('separator.list');
  const isBroken = members.some((member) => member.includes(usual.trim()) || BREAKS.test(member));
  return members.join(isBroken ? say('separator.parts') : usual);
}

/** A value in words. */
export function wordOf(value: Value, column: Column, say: Say): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value === 'object') return joinList(value, say);
  return column.words === undefined || value === '' ? String(value) : say(`${column.words}.${value}`);
}
