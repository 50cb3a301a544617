/** Lines to paragraphs, across pages where the text goes on. */
import { startsParagraph } from './breaks.js';
import type { Column } from './column.js';
import type { Line } from './lines.js';
import { settingOf } from './setting.js';

/** A line and the page it stands on, from 1. */
export interface PlacedLine {
  readonly line: Line;
  readonly page: number;
  /** Lines of one area stand one below the other, with nothing between them. */
  readonly area: number;
}

/** At least one line. */
export type Paragraph = readonly [PlacedLine, ...PlacedLine[]];

/** Paragraphs of lines that are read one after another in one column. */
export function paragraphsOf(lines: readonly PlacedLine[], column: Column): readonly Paragraph[] {
  const settingFor = settingOf(
    lines.map(({ line }) => line),
    column,
  );
  const paragraphs: [PlacedLine, ...PlacedLine[]][] = [];
  for (const next of lines) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    if (paragraph === undefined || last === undefined) paragraphs.push([next]);
    else if (startsParagraph(paragraph[0].line, last.line, next.line, settingFor(next.line), last.area === next.area))
      paragraphs.push([next]);
    else paragraph.push(next);
  }
  return paragraphs;
}
