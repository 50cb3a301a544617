/** Word 97–2003, and the .wps of WPS Writer, which is the same ([MS-DOC]). */
import { explained } from '../defect.js';
import { joinPieces, type Origin, type ParagraphStyle, type Piece } from '../origin.js';
import type { Read, ReadText } from '../reader.js';
import { boxesOf, type Box } from './doc/boxes.js';
import { characterAt, openDocument, type WordDocument } from './doc/document.js';
import { fieldsOf } from './doc/fields.js';
import type { Range } from './doc/file.js';
import { listsOf } from './doc/lists.js';
import { notesOf } from './doc/notes.js';
import { paragraphsOf, sectionEnds, type StoryParagraph } from './doc/story.js';
import { locator } from './doc/tables.js';
import { counter } from './numbering.js';

/** Writes the number of a paragraph in front of its text. */
function numbers(document: WordDocument): (paragraph: StoryParagraph) => Pick<Piece, 'text' | 'style'> {
  const lists = listsOf(document.file);
  const next = counter();
  return ({ text, format }) => {
    const named = document.styles.named(format.style);
    const list = lists[format.list - 1];
    if (format.list === 0 || list === undefined) return { text, style: named };
    const number = next(list, format.list, format.level);
    const style: ParagraphStyle = named ?? { name: 'list', level: format.level + 1 };
    const space = number.text !== null && /[\p{L}\p{Nd}]$/u.test(number.text) ? ' ' : '';
    return { text: `${number.text ?? ''}${space}${text}`, style };
  };
}

export const read: Read = (bytes, { path = '-' }) => explained(path, 'doc', () => readWord(bytes));

function readWord(bytes: Uint8Array): ReadText {
  const document = openDocument(bytes);
  const sections = sectionEnds(document);
  const numbered = numbers(document);
  const pieces: Piece[] = [];
  const boxes = boxesOf(document);
  const story = (range: Range, place: (origin: Origin) => Origin, behind?: (paragraph: StoryParagraph) => void): void => {
    const locate = locator();
    for (const paragraph of paragraphsOf(document, range, sections, fieldsOf())) {
      const origin = locate(paragraph);
      if (origin !== null) pieces.push({ ...numbered(paragraph), origin: place(origin) });
      behind?.(paragraph);
    }
  };
  let box = 0;
  let count = 0;
  const readBox = (one: Box): void => {
    count += 1;
    const number = count;
    story(one, (origin) => ({ textbox: number, ...origin }));
  };
  story(document.file.stories.body, (origin) => origin, (paragraph) => {
    for (; box < boxes.length; box++) {
      const one = boxes[box];
      if (one === undefined || one.anchor === null || one.anchor > paragraph.end) break;
      const look = characterAt(document, one.anchor, paragraph.format.style);
      if (!look.deleted && !look.hidden) readBox(one);
    }
  });
  for (const one of boxes.slice(box)) readBox(one);
  for (const kind of ['footnotes', 'endnotes'] as const)
    notesOf(document, kind).forEach((note, index) => {
      story(note, (origin) => ({ [kind === 'footnotes' ? 'footnote' : 'endnote']: index + 1, ...origin }));
    });
  return { ...joinPieces(pieces), encoding: null };
}
