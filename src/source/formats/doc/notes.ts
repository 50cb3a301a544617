/** Footnotes and endnotes: where they are called for, and the text of each ([MS-DOC] 2.8.18, 2.8.19). */
import type { WordDocument } from './document.js';
import type { Part, Range, Story } from './file.js';
import { plcOf, stretchesIn } from './plc.js';

export type NoteKind = 'footnote' | 'endnote';

export interface Note extends Range {
  /** Character of the body that calls for it. */
  readonly mark: number;
}

const MARK = 2;

const PLACES: Readonly<Record<NoteKind, { readonly marks: Part; readonly texts: Part & Story }>> = {
  footnote: { marks: 'footnoteMarks', texts: 'footnotes' },
  endnote: { marks: 'endnoteMarks', texts: 'endnotes' },
};

/** The notes of a kind in the order of their marks. */
export function notesOf({ file }: WordDocument, kind: NoteKind): readonly Note[] {
  const place = PLACES[kind];
  const marks = plcOf(file.part(place.marks), MARK);
  const texts = plcOf(file.part(place.texts), 0);
  // The last stretch is the mark at the end of the story.
  const ranges = stretchesIn({ ...texts, count: Math.min(marks.count, texts.count) }, file.stories[place.texts]);
  return ranges.map((range, index) => ({ ...range, mark: marks.at(index) }));
}
