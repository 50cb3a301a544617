/** All stories of a document in the order they are read: the body with its text boxes, then the notes. */
import { withNumber } from '../../enumeration.js';
import type { Origin, Piece } from '../../origin.js';
import { withBreaks } from '../breaks.js';
import type { Story } from '../counter.js';
import { boxesOf, type Box } from './boxes.js';
import { characterAt, type WordDocument } from './document.js';
import { fieldsOf } from './fields.js';
import type { Range } from './file.js';
import { joined, type Joined } from './joined.js';
import { withoutMark } from '../note-mark.js';
import { notesOf, type NoteKind } from './notes.js';
import { numbersOf, type Numbers } from './numbers.js';
import { paragraphsOf, sectionEnds } from './story.js';
import { placed } from './tables.js';

interface Assembly {
  readonly document: WordDocument;
  readonly sections: ReadonlySet<number>;
  readonly numbers: Numbers;
  readonly pieces: Piece[];
}

/** How one story is read. */
interface Telling {
  readonly story: Story;
  /** What stands in the origin of its paragraphs beside their own place. */
  readonly within: Origin;
  /** Called behind each paragraph, with the place of its mark. */
  readonly behind?: (end: number) => void;
}

/** Reads one story; whether anything can be read in it. */
function tell({ document, sections, numbers, pieces }: Assembly, range: Range, telling: Telling): boolean {
  const { story, within, behind } = telling;
  const paragraphs = paragraphsOf(document, range, sections, fieldsOf(numbers.miss));
  let found = false;
  const handOver = ({ number, text, style, origin, end }: Joined): void => {
    const written = withNumber(number, withBreaks(text));
    found ||= written !== '';
    pieces.push({ text: written, style, origin: { ...within, ...origin } });
    behind?.(end);
  };
  for (const one of joined(placed(paragraphs), (format) => numbers.tell(story, format))) handOver(one);
  return found;
}

const isSeen = (document: WordDocument, at: number): boolean => {
  const { deleted, hidden } = characterAt(document, at, 0);
  return !deleted && !hidden;
};

/** The body; each text box behind the paragraph it is anchored in, those without an anchor at the end. */
function tellBody(assembly: Assembly): void {
  const { document, pieces } = assembly;
  const boxes = boxesOf(document).filter(({ anchor }) => anchor === null || isSeen(document, anchor));
  let next = 0;
  let count = 0;
  const tellBox = ({ content }: Box): void => {
    const before = pieces.length;
    if (typeof content === 'string') {
      pieces.push({ text: content, origin: { textbox: (count += 1), paragraph: 1 } });
      return;
    }
    // Most shapes could hold text and do not.
    if (tell(assembly, content, { story: 'textbox', within: { textbox: count + 1 } })) count += 1;
    else pieces.length = before;
  };
  const tellBoxes = (until: number): void => {
    for (let box = boxes[next]; box !== undefined && (box.anchor ?? Infinity) <= until; box = boxes[next]) {
      next += 1;
      tellBox(box);
    }
  };
  tell(assembly, document.file.stories.body, { story: 'body', within: {}, behind: tellBoxes });
  tellBoxes(Infinity);
}

/** What stands between the mark of a note and its text: a blank or tab that Word puts there by itself. */
const BEHIND_MARK = /^[ \t]+/u;
const MARK = '\u0002';

function tellNotes(assembly: Assembly, kind: NoteKind): void {
  const { document, pieces } = assembly;
  const notes = notesOf(document, kind).filter(({ mark }) => isSeen(document, mark));
  notes.forEach((note, index) => {
    const first = pieces.length;
    tell(assembly, note, { story: kind, within: { [kind]: index + 1 } });
    const piece = pieces[first];
    if (piece === undefined) return;
    if (document.text[note.start] === MARK) pieces[first] = { ...piece, text: piece.text.replace(BEHIND_MARK, '') };
    else pieces.splice(first, 1, ...withoutMark([piece], document.marks.get(note.mark) ?? ''));
  });
}

/** Every paragraph of a document, and whether the numbers of all could be read. */
export function assembled(document: WordDocument): { readonly pieces: readonly Piece[]; readonly complete: boolean } {
  const numbers = numbersOf(document);
  const assembly: Assembly = { document, sections: sectionEnds(document), numbers, pieces: [] };
  tellBody(assembly);
  tellNotes(assembly, 'footnote');
  tellNotes(assembly, 'endnote');
  return { pieces: assembly.pieces, complete: numbers.complete() };
}
