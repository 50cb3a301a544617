/** The blocks of a Markdown text as pieces: headings and lists in styles, numbers written out, every piece with its line. */
import type { Token } from 'markdown-it';
import { withNumber } from '../../enumeration.js';
import type { Origin, ParagraphStyle, Piece } from '../../origin.js';
import { keptLines, type KeptLine } from './breaks.js';
import { linesOf } from './lines.js';
import { openLists, type Lists } from './lists.js';

/** HTML among the text, to be read by whoever can. */
export interface HtmlPiece {
  readonly html: string;
  readonly line: number;
}

export type MarkdownPiece = Piece | HtmlPiece;

/** What is open while the tokens go by. */
interface Reading {
  readonly pieces: MarkdownPiece[];
  readonly notes: Piece[];
  readonly lists: Lists;
  /** The number of the item that has no text yet, empty for a bullet. */
  number: string | null;
  heading: number | null;
  noteCount: number;
  inNote: boolean;
  inCell: boolean;
  readonly cell: { table: number; row: number; column: number };
  rowLine: number;
  readonly firstLine: number;
}

/** The line a token begins on; those of a cell know none and stand on that of their row. */
const lineOf = ({ firstLine, rowLine }: Reading, { map }: Token): number => firstLine + (map?.[0] ?? rowLine);

function originOf({ inNote, inCell, cell, noteCount }: Reading, line: number): Origin {
  if (inNote) return { footnote: noteCount, line };
  return inCell ? { line, ...cell } : { line };
}

type Styled = Pick<Piece, 'text'> & { readonly style: ParagraphStyle | null };

/** A heading whose # has no space behind it; #话题# is none. */
const CLOSE_HEADING = /^(#{1,6})([^#\s][^#]*)$/u;
/** A number that Markdown takes for text: in the midst of a paragraph, or with its stop escaped. */
const NUMBER = /^(\d{1,9}[.)])[ \t]+/u;

/** A box to be ticked at the head of an item (GFM 5.3): `[ ]`, `[x]`. */
const TASK = /^\[([ xX])\][ \t]+(?=\S)/u;
const ticked = (text: string): string => text.replace(TASK, (_, sign: string) => (sign === ' ' ? '☐' : '☑'));

function styled(reading: Reading, written: string): Styled {
  const { heading, number, lists } = reading;
  const text = number === null ? written : ticked(written);
  if (heading !== null) return { text, style: { name: 'heading', level: heading } };
  reading.number = null;
  if (number !== null) return { text: withNumber(number, text), style: { name: 'list', level: lists.level() } };
  const [, marks, title] = CLOSE_HEADING.exec(text) ?? [];
  return marks === undefined || title === undefined
    ? { text: text.replace(NUMBER, '$1'), style: null }
    : { text: title, style: { name: 'heading', level: marks.length } };
}

const LONGEST_HEADING = 60;

/** Not a heading but a text with a rule right below it, which makes a heading of it (CommonMark, 4.3). */
const isUnderlinedText = (lines: readonly KeptLine[]): boolean => {
  const [{ text } = { text: '' }] = lines;
  return lines.length > 1 || text.length > LONGEST_HEADING || /[。；]$/u.test(text);
};

function readInline(reading: Reading, token: Token): void {
  const lines = keptLines(linesOf(token.children ?? []));
  if (reading.heading !== null && isUnderlinedText(lines)) reading.heading = null;
  const list = reading.inNote ? reading.notes : reading.pieces;
  for (const { text, line } of lines)
    if (text.trim() !== '')
      list.push({ ...styled(reading, text), origin: originOf(reading, lineOf(reading, token) + line) });
}

/** Lines between fences, as they stand. */
function readFence(reading: Reading, token: Token): void {
  const first = lineOf(reading, token) + 1;
  const lines = token.content.replace(/\n$/u, '').split('\n');
  lines.forEach((text, index) => reading.pieces.push({ text, origin: originOf(reading, first + index) }));
}

type Handler = (reading: Reading, token: Token) => void;

const openCell: Handler = (reading) => {
  reading.cell.column++;
  reading.inCell = true;
};
const closeCell: Handler = (reading) => {
  reading.inCell = false;
};
const closeList: Handler = ({ lists }) => lists.close();

/** By the type of a token; the others say nothing that counts. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  inline: readInline,
  fence: readFence,
  html_block: (reading, token) => reading.pieces.push({ html: token.content, line: lineOf(reading, token) }),
  heading_open: (reading, { tag }) => {
    reading.heading = Number(tag.slice(1));
  },
  heading_close: (reading) => {
    reading.heading = null;
  },
  bullet_list_open: ({ lists }) => lists.open(false),
  ordered_list_open: ({ lists }) => lists.open(true),
  bullet_list_close: closeList,
  ordered_list_close: closeList,
  list_item_open: (reading, { info, markup }) => {
    reading.number = reading.lists.item(info, markup);
  },
  list_item_close: (reading) => {
    reading.number = null;
  },
  table_open: ({ cell }) => {
    cell.table++;
    cell.row = 0;
  },
  tr_open: (reading, { map }) => {
    reading.cell.row++;
    reading.cell.column = 0;
    reading.rowLine = map?.[0] ?? 0;
  },
  th_open: openCell,
  td_open: openCell,
  th_close: closeCell,
  td_close: closeCell,
  note_open: (reading) => {
    reading.noteCount++;
    reading.inNote = true;
  },
  note_close: (reading) => {
    reading.inNote = false;
  },
};

/** Pieces in the order of the text, notes behind them; `firstLine` is that of the text in its file, from 1. */
export function piecesOf(tokens: readonly Token[], firstLine: number): readonly MarkdownPiece[] {
  const reading: Reading = {
    pieces: [],
    notes: [],
    lists: openLists(),
    number: null,
    heading: null,
    noteCount: 0,
    inNote: false,
    inCell: false,
    cell: { table: 0, row: 0, column: 0 },
    rowLine: 0,
    firstLine,
  };
  for (const token of tokens) HANDLERS[token.type]?.(reading, token);
  return [...reading.pieces, ...reading.notes];
}
