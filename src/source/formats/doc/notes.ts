/** Footnotes and endnotes: where they are called for, and the text of each ([MS-DOC] 2.8.18, 2.8.19). */
import type { WordDocument } from './document.js';
import type { Range } from './file.js';
import { plcOf } from './plc.js';

export interface Note extends Range {
  /** Character of the body that calls for it. */
  readonly mark: number;
}

const MARK = 2;

/** The notes of a kind in the order of their marks. */
export function notesOf({ file }: WordDocument, kind: 'footnotes' | 'endnotes'): readonly Note[] {
  const marks = plcOf(file.part(kind === 'footnotes' ? 'footnoteMarks' : 'endnoteMarks'), MARK);
  const texts = plcOf(file.part(kind), 0);
  const { start } = file.stories[kind];
  return Array.from({ length: Math.min(marks.count, texts.count) }, (_, index) => ({
    mark: marks.at(index),
    start: start + texts.at(index),
    end: start + texts.at(index + 1),
  }));
}
