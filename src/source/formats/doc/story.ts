/** One story of the file (body, notes, text boxes) as paragraphs ([MS-DOC] 2.4.2). */
import { characterAt, type WordDocument } from './document.js';
import type { Range } from './file.js';
import type { Fields } from './fields.js';
import { isLostDeletion } from './libreoffice.js';
import type { ParagraphFormat } from './paragraph-format.js';
import { plcOf } from './plc.js';
import { readableText } from './readable.js';

export interface StoryParagraph extends Range {
  /** Of a paragraph whose mark is gone, what is left; breaks still stand in it (see `withBreaks`). */
  readonly text: string;
  readonly format: ParagraphFormat;
  /** Whether its mark ends a cell. */
  readonly endsCell: boolean;
  /** Where its mark is gone, or not seen behind a drop cap, it goes on in the next paragraph. */
  readonly mark: 'seen' | 'deleted' | 'hidden';
}

const CELL = '\u0007';
// oxlint-disable-next-line no-control-regex -- control characters are what Word marks with
const MARKS = /[\r\u0007\f]/gu;

/** Ends of sections; a page break is the same character, and ends no paragraph. */
export function sectionEnds({ file }: WordDocument): ReadonlySet<number> {
  const sections = plcOf(file.part('sections'), 12);
  return new Set(Array.from({ length: sections.count }, (_, index) => sections.at(index + 1) - 1));
}

/** Places of the paragraph marks in a range; its end counts as one where none stands there. */
function marksIn(text: string, { start, end }: Range, sections: ReadonlySet<number>): readonly number[] {
  const marks: number[] = [];
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match !== null && match.index < end; match = MARKS.exec(text))
    if (match[0] !== '\f' || sections.has(match.index)) marks.push(match.index);
  return marks;
}

function markOf(
  document: WordDocument,
  range: Range,
  { style, isDropCap }: ParagraphFormat,
  text: string,
): StoryParagraph['mark'] {
  const { deleted, hidden } = characterAt(document, range.end, style);
  if (deleted || isLostDeletion(document, range, style, text)) return 'deleted';
  return hidden || isDropCap ? 'hidden' : 'seen';
}

/** The paragraphs of a range as they stand in the file. */
export function* paragraphsOf(
  document: WordDocument,
  range: Range,
  sections: ReadonlySet<number>,
  fields: Fields,
): Generator<StoryParagraph> {
  let start = range.start;
  for (const end of marksIn(document.text, range, sections)) {
    const format = document.paragraphAt(end);
    const text = readableText(document, { start, end }, format.style, fields);
    const endsCell = document.text[end] === CELL || format.endsCell;
    yield { start, end, text, format, endsCell, mark: markOf(document, { start, end }, format, text) };
    start = end + 1;
  }
}
