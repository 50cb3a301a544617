/**
 * Where something stands, for people: line and column of a text, derived from `source.lineStarts` and never stored in
 * the document; the paragraph, cell, note or page of a file whose lines a person does not see.
 */
import { paragraphAt, type Origin } from '../source/origin.js';
import type { Span } from '../source/span.js';
import type { Analysis } from '../model/types.js';
import type { Say } from './renderer.js';

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** The place of an offset; the last line start at or before it decides (binary search). */
export function placeOf(lineStarts: readonly number[], offset: number): Place {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** `12:8`, as editors read it. */
export function showPlace(lineStarts: readonly number[], offset: number): string {
  const { line, column } = placeOf(lineStarts, offset);
  return `${line}:${column}`;
}

export type ShowPlace = (offset: number) => string;

type Placed = Pick<Analysis, 'source' | 'paragraphs'>;

/** Shows the places of one document: `12:8` of a text, 段12:8 of a Word file, 页3 12:8 of a PDF. */
export function placer({ source, paragraphs }: Placed, say: Say): ShowPlace {
  const inLines: ShowPlace = (offset) => showPlace(source.lineStarts, offset);
  const findOrigin = originFinder({ paragraphs });
  return (offset) => {
    const found = findOrigin(offset);
    if (found === null) return inLines(offset);
    const { origin, start } = found;
    if (origin.page !== undefined) return `${showOrigin(origin, say)} ${inLines(offset)}`;
    return `${showOrigin(origin, say)}:${offset - start + 1}`;
  };
}

/** A paragraph of the file: where it stands there, and its start in the text. */
interface Located {
  readonly origin: Origin;
  readonly start: number;
}

/** Finds the paragraph of the file that an offset lies in; null for the lines of a text. */
export function originFinder({ paragraphs }: Pick<Analysis, 'paragraphs'>): (offset: number) => Located | null {
  const located: (Located & Span)[] = [];
  for (const { span, origin } of paragraphs) {
    if (origin === null) continue;
    // Lines of one paragraph, parted by a soft break, have one origin.
    const last = located.at(-1);
    const start = last !== undefined && sameOrigin(last.origin, origin) ? last.start : span.start;
    located.push({ start, end: span.end, origin });
  }
  return (offset) => paragraphAt(located, offset);
}

const sameOrigin = (left: Origin, right: Origin): boolean => PARTS.every((part) => left[part] === right[part]);

/** Where a paragraph stands in its file: 段12, 表1行2列3段1, 注3段1, 页5; the line alone of a text. */
export function showOrigin(origin: Origin, say: Say): string {
  if (origin.line !== undefined) return String(origin.line);
  return PARTS.map((part) => {
    const number = origin[part];
    return number === undefined || part === 'line' ? '' : say(`origin.${part}`, { [part]: number });
  }).join('');
}

const PARTS = [
  'line',
  'page',
  'block',
  'table',
  'row',
  'column',
  'textbox',
  'footnote',
  'endnote',
  'paragraph',
] as const;
