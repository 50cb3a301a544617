/** A file taken apart: the text of all stories, and the formatting of each of its characters and paragraphs. */
import { Unreadable } from '../../unreadable.js';
import { characterFormat, type CharacterFormat } from './character-format.js';
import { openWord, type WordFile } from './file.js';
import { fontsOf } from './fonts.js';
import { CHARACTERS, formatAt, PARAGRAPHS, readRuns, runIndexAt, type Run } from './pages.js';
import { listsIn, paragraphFormat, type Beside, type ParagraphFormat } from './paragraph-format.js';
import { byteOf, pieceAt, textOf, type Piece } from './pieces.js';
import { lastNotAbove } from './plc.js';
import { stylesOf, type Styles } from './styles.js';
import { typedMarks, withoutMarks, type TypedMarks } from './typed-marks.js';

/** Characters in a row that share their formatting. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Their own formatting, then that of their piece. */
  readonly lists: readonly Uint8Array[];
}

export interface WordDocument {
  readonly file: WordFile;
  readonly text: string;
  /** Marks of notes that are typed, by the place of their first character. */
  readonly marks: TypedMarks;
  readonly styles: Styles;
  /** Names of fonts by number. */
  readonly fonts: readonly string[];
  readonly stretches: readonly Stretch[];
  /** Format of the paragraph that ends at a character. */
  readonly paragraphAt: (mark: number) => ParagraphFormat;
}

/** The runs of one piece, in characters; what no run holds is plain. */
function* stretchesOf(piece: Piece, runs: readonly Run[]): Generator<Stretch> {
  const more = piece.format.length === 0 ? [] : [piece.format];
  let start = piece.start;
  for (let index = runIndexAt(runs, piece.offset); start < piece.end;) {
    const run = runs[index];
    const byte = byteOf(piece, start);
    const own = run !== undefined && run.start <= byte;
    const until = run === undefined ? Infinity : own ? run.end : run.start;
    const end = Math.min(piece.end, piece.start + Math.ceil((until - piece.offset) / piece.width));
    if (end > start) yield { start, end, lists: own ? [run.format, ...more] : more };
    start = Math.max(start, end);
    if (own) index += 1;
  }
}

/** Opens a file and reads what all stories share. Throws `Unreadable`. */
export function openDocument(bytes: Uint8Array): WordDocument {
  const file = openWord(bytes);
  const { main, part, data } = file;
  const { text, pieces } = textOf(file);
  if (file.stories.body.end > text.length) throw new Unreadable('damaged');
  const styles = stylesOf(file);
  const characterRuns = readRuns(main, part('characterRuns'), CHARACTERS);
  const paragraphRuns = readRuns(main, part('paragraphRuns'), PARAGRAPHS);
  const beside: Beside = { styled: styles.styled, elsewhere: listsIn(data) };
  const stretches = pieces.flatMap((piece) => [...stretchesOf(piece, characterRuns)]);
  const marks = typedMarks(file, text, stretches);
  return {
    file,
    text: withoutMarks(text, marks),
    marks,
    styles,
    fonts: fontsOf(file),
    stretches,
    paragraphAt: (mark) => {
      const piece = pieceAt(pieces, mark);
      return paragraphFormat(formatAt(paragraphRuns, byteOf(piece, mark)), piece.format, beside);
    },
  };
}

/** Index of the stretch that holds a character. */
export const stretchAt = ({ stretches }: Pick<WordDocument, 'stretches'>, at: number): number =>
  lastNotAbove(stretches.length, (index) => stretches[index]?.start ?? 0, at);

/** Format of the characters of a stretch, in a paragraph of the style. */
export function characterFormatOf({ styles }: WordDocument, { lists }: Stretch, style: number): CharacterFormat {
  return characterFormat(lists, { hidden: styles.hides(style) ?? false, ofStyle: styles.hides });
}

/** Format of one character. */
export function characterAt(document: WordDocument, at: number, style: number): CharacterFormat {
  const stretch = document.stretches[stretchAt(document, at)];
  return characterFormatOf(document, stretch ?? { start: at, end: at, lists: [] }, style);
}
