/** What is open while the text of a document is read, and what has been read so far. */
import type { Origin, ParagraphStyle, Piece } from '../../../origin.js';
import type { Counter, Story } from '../../counter.js';
import type { OwnNumber, PlaceOf } from '../lists.js';
import type { Looks } from '../look.js';

/** What the other parts of the package say. */
export interface Context {
  readonly looks: Looks;
  readonly placeOf: PlaceOf;
  readonly counter: Counter;
  /** Whether text is hidden where no style says anything. */
  readonly hidden: boolean;
}

/** Pieces in order; those of a text box are a list of their own behind the paragraph it hangs on. */
export type Pieces = (Piece | Pieces)[];

/** A paragraph, or several become one because the marks between them are deleted or hidden. */
export interface Joined {
  readonly paragraph: number;
  readonly number: string;
  readonly text: string;
  readonly style: ParagraphStyle | null;
  readonly boxes: Pieces;
}

/** What holds paragraphs: the body, a cell, a text box, a note. */
export interface Container {
  readonly story: Story;
  readonly origin: Origin;
  readonly pieces: Pieces;
  /** Shared by the cells of a container: whether anything can be read in it. */
  readonly found: { text: boolean };
  /** Fields open around it. */
  readonly fields: number;
  /** Paragraphs so far. */
  count: number;
  pending: Joined | null;
  /** A cell that is part of the one above or before it, or that a tracked change has taken away. */
  cell: 'shown' | 'covered' | 'gone';
  /** Columns of a cell. */
  span: number;
}

export interface Paragraph {
  readonly index: number;
  style: string | null;
  own: OwnNumber;
  outline: number | null;
  /** Of the paragraph's mark: deleted by a tracked change; hidden, or as its style has it. */
  deleted: boolean;
  vanish: boolean | null;
  text: string;
  readonly boxes: Pieces;
  /** Behind the mark of a note: the space up to its text is layout. */
  afterMark: boolean;
}

export interface Run {
  style: string | null;
  vanish: boolean | null;
  /** Of its Latin characters: symbols are written as such too. */
  font: string;
  /** Told when first asked for. */
  hidden: boolean | null;
  /** The note referred to with a mark of its own: what follows in the run is the mark. */
  markOf: NoteReference | null;
}

/** A note that is referred to, and the mark the author gave it; empty where it is counted. */
export interface NoteReference {
  mark: string;
}

export interface Table {
  readonly number: number;
  row: number;
  /** Columns of the row so far. */
  columns: number;
  /** A row that is deleted or hidden. */
  gone: boolean;
}

export interface Field {
  /** Its instruction, not yet its result, is being read. */
  coding: boolean;
  code: string;
  /** The paragraph it begins in, and how much stood there. */
  readonly paragraph: Paragraph | null;
  readonly from: number;
  form: Form | null;
}

/** The data of a form field, as written. */
export interface Form {
  readonly kind: 'list' | 'box';
  readonly entries: string[];
  chosen: string | null;
  preset: string | null;
}

/** A content control. */
export interface Control {
  placeholder: boolean;
  muted: boolean;
}

/** A diagram, whose text stands in a part of its own: where it is read into. */
export interface Diagram {
  /** Of the relationship to its data. */
  readonly id: string;
  /** The diagram is a text box among the others. */
  readonly textbox: number;
  readonly pieces: Pieces;
}

export interface Walk {
  readonly context: Context;
  readonly containers: Container[];
  readonly paragraphs: Paragraph[];
  readonly runs: Run[];
  readonly tables: Table[];
  readonly fields: Field[];
  /** Fields in one element, which nest by their elements. */
  readonly simple: Field[];
  readonly controls: Control[];
  /** The notes that are referred to, by their ids, in order. */
  readonly footnotes: Map<string, NoteReference>;
  readonly endnotes: Map<string, NoteReference>;
  readonly diagrams: Diagram[];
  /** The run before, where it refers to a note with a mark of its own and holds none. */
  awaited: Run | null;
  /**
   * What there is beside text: pictures, other documents packed in or referred to (`w:altChunk`, `w:subDoc`), numbers kept
   * nowhere; notes that are referred to and not there.
   */
  readonly other: { pictures: boolean; chunks: boolean; uncounted: boolean; absent: boolean };
  /** So far in the whole document. */
  tableCount: number;
  boxCount: number;
  paragraphCount: number;
  /** Fields whose instruction is open; controls that show their prompt. */
  coding: number;
  muted: number;
  /** Inside the properties of a paragraph, of a row, of a control. */
  properties: 'paragraph' | 'row' | 'control' | null;
  /** The element of text that is open. */
  reading: { text: string; readonly preserved: boolean } | null;
}

export const createWalk = (context: Context): Walk => ({
  context,
  containers: [],
  paragraphs: [],
  runs: [],
  tables: [],
  fields: [],
  simple: [],
  controls: [],
  footnotes: new Map(),
  endnotes: new Map(),
  diagrams: [],
  awaited: null,
  other: { pictures: false, chunks: false, uncounted: false, absent: false },
  tableCount: 0,
  boxCount: 0,
  paragraphCount: 0,
  coding: 0,
  muted: 0,
  properties: null,
  reading: null,
});
