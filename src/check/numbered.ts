/** The markers of the outline as they are written: what stands for 一、 or （一） in the text as read. */
import type { Span } from '../source/span.js';
import type { MarkerStyle } from '../syntax/markers.js';
import type { Unit } from '../syntax/outline.js';
import type { Manuscript } from './manuscript.js';

export interface Numbered {
  readonly unit: Unit;
  /** The marker in the text, its own mark included where the style has one (一、, 1.). */
  readonly span: Span;
  readonly written: string;
}

/** The units of some styles, in text order. */
export function numberedBy(
  { text, context, written }: Manuscript,
  ...styles: readonly MarkerStyle[]
): readonly Numbered[] {
  return context.syntax.units
    .filter(({ marker }) => styles.includes(marker.style))
    .map((unit) => {
      const span = written(unit.marker.start, unit.marker.end);
      return { unit, span, written: text.slice(span.start, span.end) };
    });
}

/** The mark right behind a marker, blanks stepped over, as a span of the text; null where another character stands there. */
export function markBehind({ context, written }: Manuscript, { unit }: Numbered, marks: string): Span | null {
  const at = unit.marker.end;
  const mark = context.syntax.text.charAt(at);
  return mark !== '' && marks.includes(mark) ? written(at, at + 1) : null;
}

/** The last character of a marker. */
export const lastOf = ({ span }: Numbered): Span => ({ start: span.end - 1, end: span.end });
