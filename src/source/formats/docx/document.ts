/** The text of a document from its parts: body, then notes, with what styles, lists and diagrams add. */
import type { Piece } from '../../origin.js';
import type { Remark } from '../../reader.js';
import { createCounter } from '../counter.js';
import { readDiagram } from './diagram.js';
import { placesIn } from './lists.js';
import { looksOf } from './look.js';
import { NO_NUMBERING, readNumbering } from './numbering.js';
import type { Parts } from './relationships.js';
import { NO_STYLES, readStyles } from './styles.js';
import { Unreadable } from '../../unreadable.js';
import { PARAGRAPHS_MAXIMUM } from './walk/paragraph.js';
import type { Context } from './walk/state.js';
import { flat, readBody, readNotes, type Body } from './walk/walk.js';

async function contextOf(parts: Parts): Promise<Context> {
  const styleBytes = await parts.ofKind('styles');
  const numberingBytes = await parts.ofKind('numbering');
  const styles = styleBytes === null ? NO_STYLES : readStyles(styleBytes);
  const numbering = numberingBytes === null ? NO_NUMBERING : readNumbering(numberingBytes);
  const { hidden } = styles;
  return { looks: looksOf(styles), placeOf: placesIn(numbering, styles), counter: createCounter(), hidden };
}

/** Puts the text of diagrams where they stand; the data of one shown twice is read once. */
async function fillDiagrams({ diagrams }: Body, parts: Parts): Promise<void> {
  const known = new Map<string, readonly string[]>();
  let count = 0;
  for (const { id, textbox, pieces } of diagrams) {
    const lines = known.get(id) ?? (await diagramLines(id, parts));
    known.set(id, lines);
    if ((count += lines.length) > PARAGRAPHS_MAXIMUM) throw new Unreadable('too-large');
    lines.forEach((text, index) => pieces.push({ text, origin: { textbox, paragraph: index + 1 } }));
  }
}

async function diagramLines(id: string, parts: Parts): Promise<readonly string[]> {
  const bytes = await parts.ofId(id);
  return bytes === null ? [] : readDiagram(bytes);
}

async function notesOf(
  { footnotes, endnotes, other }: Body,
  parts: Parts,
  context: Context,
): Promise<readonly Piece[]> {
  const read = async (kind: 'footnote' | 'endnote', references: Body['footnotes']): Promise<readonly Piece[]> => {
    if (references.size === 0) return [];
    const bytes = await parts.ofKind(`${kind}s`);
    if (bytes === null) other.absent = true;
    return bytes === null ? [] : readNotes(bytes, { kind, references }, context);
  };
  return [...(await read('footnote', footnotes)), ...(await read('endnote', endnotes))];
}

/** A file whose text we cannot see is not taken for one without. Saved again by Word, a document packed whole is text. */
function refuseSilence({ other }: Body): void {
  if (other.chunks) throw new Unreadable('damaged');
  if (other.pictures) throw new Unreadable('pictures');
}

/** What Word would show and we do not is said. */
const remarksOf = ({ other }: Body): readonly Remark[] => [
  ...(other.uncounted ? (['numbers-missing'] as const) : []),
  ...(other.chunks || other.absent ? (['chunks-missing'] as const) : []),
];

interface Found {
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
}

/** Pieces of a document by its main part and those it leads to. Throws `Unreadable`. */
export async function readPieces(main: Uint8Array, parts: Parts): Promise<Found> {
  const context = await contextOf(parts);
  const body = readBody(main, context);
  await fillDiagrams(body, parts);
  const pieces = [...flat(body.pieces), ...(await notesOf(body, parts, context))];
  if (pieces.every(({ text }) => text.trim() === '')) refuseSilence(body);
  return { pieces, remarks: remarksOf(body) };
}
