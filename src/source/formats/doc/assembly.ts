/** All stories of a document in the order they are read: the body with its text boxes, then the notes. */
import type { Origin, Piece } from '../../origin.js';
import { boxesOf, type Box } from './boxes.js';
import { characterAt, type WordDocument } from './document.js';
import { fieldsOf } from './fields.js';
import type { Range } from './file.js';
import { notesOf, type NoteKind } from './notes.js';
import { numberer, type Numberer } from './numbers.js';
import { paragraphsOf, sectionEnds, type StoryParagraph } from './story.js';
import { locator } from './tables.js';

/** What is gathered while the stories are read. */
interface Assembly {
  readonly document: WordDocument;
  readonly sections: ReadonlySet<number>;
  readonly numbers: Numberer;
  readonly pieces: Piece[];
}

/** How one story is read. */
interface Telling {
  /** What stands in the origin of its paragraphs beside their own place. */
  readonly within: Origin;
  /** Called behind each paragraph. */
  readonly behind?: (paragraph: StoryParagraph) => void;
}

function tell({ document, sections, numbers, pieces }: Assembly, range: Range, { within, behind }: Telling): void {
  const locate = locator();
  for (const paragraph of paragraphsOf(document, range, sections, fieldsOf(numbers.miss))) {
    const place = locate(paragraph);
    if (place !== null) pieces.push({ ...numbers.number(paragraph), origin: { ...within, ...place } });
    behind?.(paragraph);
  }
}

const isSeen = (document: WordDocument, at: number): boolean => {
  const { deleted, hidden } = characterAt(document, at, 0);
  return !deleted && !hidden;
};

/** The body; each text box behind the paragraph it is anchored in, those without an anchor at the end. */
function tellBody(assembly: Assembly): void {
  const { document } = assembly;
  const boxes = boxesOf(document).filter(({ anchor }) => anchor === null || isSeen(document, anchor));
  let told = 0;
  const tellBoxes = (until: number): void => {
    const due = (box: Box | undefined): box is Box => box !== undefined && (box.anchor ?? Infinity) <= until;
    for (let box = boxes[told]; due(box); box = boxes[told]) tell(assembly, box, { within: { textbox: (told += 1) } });
  };
  tell(assembly, document.file.stories.body, { within: {}, behind: ({ end }) => tellBoxes(end) });
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
    tell(assembly, note, { within: { [kind]: index + 1 } });
    const piece = pieces[first];
    if (piece !== undefined && document.text[note.start] === MARK)
      pieces[first] = { ...piece, text: piece.text.replace(BEHIND_MARK, '') };
  });
}

/** Every paragraph of a document, and whether the numbers of some could not be read. */
export function assembled(document: WordDocument): { readonly pieces: readonly Piece[]; readonly complete: boolean } {
  const numbers = numberer(document);
  const assembly: Assembly = { document, sections: sectionEnds(document), numbers, pieces: [] };
  tellBody(assembly);
  tellNotes(assembly, 'footnote');
  tellNotes(assembly, 'endnote');
  return { pieces: assembly.pieces, complete: numbers.complete() };
}
