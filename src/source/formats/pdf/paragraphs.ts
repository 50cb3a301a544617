/** Lines to paragraphs, across pages where the text goes on. */
import { startsParagraph, type Setting } from './breaks.js';
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
  const paragraphs: Growing[] = [];
  for (const next of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || endsBefore(last, next, settingFor(next.line))) {
      paragraphs.push({ placed: [next], lines: [next.line] });
      continue;
    }
    last.placed.push(next);
    last.lines.push(next.line);
  }
  return paragraphs.map(({ placed }) => placed);
}

interface Growing {
  readonly placed: [PlacedLine, ...PlacedLine[]];
  readonly lines: [Line, ...Line[]];
}

const endsBefore = ({ placed, lines }: Growing, next: PlacedLine, setting: Setting): boolean =>
  startsParagraph(lines, next.line, setting, placed.at(-1)?.area === next.area);
