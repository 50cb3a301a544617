/** One story of the file (body, notes, text boxes) as paragraphs ([MS-DOC] 2.4.2). */
import { characterAt, type WordDocument } from './document.js';
import type { Range } from './file.js';
import type { Fields } from './fields.js';
import { isLostDeletion } from './libreoffice.js';
import type { ParagraphFormat } from './paragraph-format.js';
import { plcOf } from './plc.js';
import { readableText, withBreaks } from './readable.js';

export interface StoryParagraph extends Range {
  readonly text: string;
  readonly format: ParagraphFormat;
  /** Whether its mark ends a cell. */
  readonly endsCell: boolean;
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

/** Whether the mark at the end of a paragraph is gone, so that what is left of it goes on in the next one. */
function isGone(document: WordDocument, range: Range, style: number, text: string): boolean {
  const look = characterAt(document, range.end, style);
  return look.deleted || look.hidden || isLostDeletion(document, range, style, text);
}

/** The paragraphs of a range. One whose mark is deleted or hidden goes on in the next, unless it ends a cell. */
export function* paragraphsOf(
  document: WordDocument,
  range: Range,
  sections: ReadonlySet<number>,
  fields: Fields,
): Generator<StoryParagraph> {
  let start = range.start;
  let from = range.start;
  let before = '';
  for (const mark of marksIn(document.text, range, sections)) {
    const format = document.paragraphAt(mark);
    const text = before + readableText(document, { start: from, end: mark }, format.style, fields);
    const endsCell = document.text[mark] === CELL || format.endsCell;
    const gone = isGone(document, { start: from, end: mark }, format.style, text);
    from = mark + 1;
    if (gone && !endsCell && !format.endsRow && from < range.end) {
      before = text;
      continue;
    }
    yield { start, end: mark, text: withBreaks(text), format, endsCell };
    start = from;
    before = '';
  }
}
