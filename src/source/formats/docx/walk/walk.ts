/** The text of the parts of a document that hold any: the body, and the notes it refers to. */
import type { Piece } from '../../../origin.js';
import { readPart, type Element, type Elements } from '../elements.js';
import { withoutMark } from '../../note-mark.js';
import { Unreadable } from '../../../unreadable.js';
import { SKIP } from '../xml.js';
import { BOXES } from './box.js';
import { closeContainer, openContainer } from './container.js';
import { CONTROLS } from './control.js';
import { FIELDS } from './fields.js';
import { FORMS } from './form.js';
import { noteElements, REFERENCES, type Kind } from './note.js';
import { deleteMark, PARAGRAPHS } from './paragraph.js';
import { RUNS } from './run.js';
import { createWalk, type Context, type Diagram, type Pieces, type Walk } from './state.js';
import { dropRow, TABLES } from './table.js';

/** Deleted or moved away: the mark of a paragraph, a row, or a stretch of text. */
const DELETED: Element<Walk> = {
  open: (walk) => {
    if (walk.properties === null) return SKIP;
    if (walk.properties === 'paragraph') deleteMark(walk);
    if (walk.properties === 'row') dropRow(walk);
  },
};

const PICTURE: Element<Walk> = { open: ({ other }) => void (other.pictures = true) };
const CHUNK: Element<Walk> = { open: ({ other }) => void (other.chunks = true) };

/** What was before a tracked change of properties, what stands above the line, and what says nothing of text. */
const SKIPPED = [
  ...['p', 'r', 'tbl', 'tblGrid', 'tblPrEx', 'tr', 'tc', 'sect'].map((name) => `w:${name}PrChange`),
  'w:tblGridChange',
  'w:numberingChange',
  'w:rt',
  'w:rubyPr',
  'w:tabs',
  'w:sectPr',
  'w:sdtEndPr',
  'w:delText',
  'w:delInstrText',
];

const ELEMENTS: readonly (readonly [string, Element<Walk>])[] = [
  ...PARAGRAPHS,
  ...RUNS,
  ...FIELDS,
  ...FORMS,
  ...TABLES,
  ...BOXES,
  ...CONTROLS,
  ...REFERENCES,
  ['w:del', DELETED],
  ['w:moveFrom', DELETED],
  ['a:blip', PICTURE],
  ['v:imagedata', PICTURE],
  ['w:altChunk', CHUNK],
  ['w:subDoc', CHUNK],
  ...SKIPPED.map((name) => [name, { open: (): typeof SKIP => SKIP }] as const),
];

const walkPart = (bytes: Uint8Array, elements: Elements<Walk>, walk: Walk): Walk =>
  readPart(bytes, elements, walk, ({ reading }, text) => {
    if (reading !== null) reading.text += text;
  });

/** Pieces with text boxes in their places; no recursion, since a box may stand in a box in a box. */
export function flat(pieces: Pieces): readonly Piece[] {
  const all: Piece[] = [];
  const open: [Pieces, number][] = [[pieces, 0]];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const [list, at] = top;
    const piece = list[at];
    top[1] = at + 1;
    if (piece === undefined) open.pop();
    else if (Array.isArray(piece)) open.push([piece, 0]);
    else all.push(piece);
  }
  return all;
}

/** The mark of its own of each note, by its id. */
type References = ReadonlyMap<string, { readonly mark: string }>;

export interface Body {
  readonly pieces: Pieces;
  /** The notes it refers to, in order, each once. */
  readonly footnotes: References;
  readonly endnotes: References;
  readonly diagrams: readonly Diagram[];
  readonly other: Walk['other'];
}

/** The body of the main part; throws `Unreadable`, `empty` where there is none. */
export function readBody(bytes: Uint8Array, context: Context): Body {
  const pieces: Pieces = [];
  let found = false;
  const body: Element<Walk> = {
    open: (walk) => {
      if (found) return SKIP;
      found = true;
      openContainer(walk, { story: 'body', origin: {}, pieces });
    },
    close: (walk) => void closeContainer(walk),
  };
  const walk = walkPart(bytes, new Map([...ELEMENTS, ['w:body', body]]), createWalk(context));
  if (!found) throw new Unreadable('empty');
  const { footnotes, endnotes, diagrams, other } = walk;
  return { pieces, footnotes, endnotes, diagrams, other };
}

/** The notes of a part that are referred to, in the order of the references. */
export function readNotes(
  bytes: Uint8Array,
  { kind, references }: { readonly kind: Kind; readonly references: References },
  context: Context,
): readonly Piece[] {
  const notes = new Map<string, Pieces>();
  const numbers = new Map([...references.keys()].map((id, index) => [id, index + 1]));
  walkPart(bytes, new Map([...ELEMENTS, ...noteElements(kind, numbers, notes)]), createWalk(context));
  return [...references].flatMap(([id, { mark }]) => withoutMark(flat(notes.get(id) ?? []), mark));
}
