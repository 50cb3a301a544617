/** Which cell of which table a paragraph is in, told by the marks that end cells and rows ([MS-DOC] 2.4.3). */
import type { Origin } from '../../origin.js';
import type { StoryParagraph } from './story.js';

/** A table that is open. */
interface Place {
  readonly table: number;
  row: number;
  column: number;
  paragraph: number;
}

/** Takes the paragraphs of a story in their order; the place of each, null for the mark of a row's end. */
export type Locate = (paragraph: StoryParagraph) => Origin | null;

/** Depths above this no program writes; a damaged file may claim any. */
const DEEPEST = 100;

/** Numbers the paragraphs outside tables, and the tables in the order they begin. */
export function locator(): Locate {
  const open: Place[] = [];
  let tables = 0;
  let paragraphs = 0;
  return ({ format, endsCell }) => {
    const depth = Math.max(0, Math.min(DEEPEST, format.depth));
    open.length = Math.min(open.length, depth);
    while (open.length < depth) open.push({ table: (tables += 1), row: 1, column: 1, paragraph: 0 });
    const place = open.at(-1);
    if (place === undefined) return { paragraph: (paragraphs += 1) };
    if (format.endsRow) {
      Object.assign(place, { row: place.row + 1, column: 1, paragraph: 0 });
      return null;
    }
    const { table, row, column } = place;
    const origin = { table, row, column, paragraph: (place.paragraph += 1) };
    if (endsCell) Object.assign(place, { column: column + 1, paragraph: 0 });
    return origin;
  };
}
