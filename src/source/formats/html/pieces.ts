/** The blocks of a text as pieces: numbers written out, tables by cells, notes at the end, every piece with its place. */
import { withNumber } from '../../enumeration.js';
import type { Origin, ParagraphStyle, Piece } from '../../origin.js';
import type { Block, Cell } from './block.js';
import { writesNumbers } from './lists.js';
import type { NoteKind } from './notes.js';

export interface Placed {
  readonly block: Block;
  readonly isTitle: boolean;
}

/** The block with its number, that of its list or the one Word wrote. */
function textWithNumber({ text, item, number }: Block): string {
  if (item?.number != null && writesNumbers(item.list)) return withNumber(item.number, text);
  return withNumber(number, text);
}

function styleOf({ block: { setting, item }, isTitle }: Placed): ParagraphStyle | null {
  if (isTitle) return { name: 'title', level: null };
  if (setting.title !== null) return { name: setting.title, level: null };
  if (setting.heading !== null) return { name: 'heading', level: setting.heading };
  const level = item?.list.level ?? setting.listLevel;
  return level === null || level === undefined ? null : { name: 'list', level };
}

/** A line that opens a paragraph of its own: set in by full-width or no-break spaces. */
const INDENTED = /^(?:\u3000|\u00a0[\u00a0 ]|\t)/u;

/**
 * The paragraphs of a block. Pages of old are one block with a `<br>` behind every paragraph: there an empty line parts
 * two, and so does a line that is set in. Any other line break is one within a paragraph.
 */
function paragraphsOf(text: string): readonly string[] {
  if (!text.includes('\n')) return [text];
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const last = found.at(-1);
    if (last === undefined || last === '' || line.trim() === '' || INDENTED.test(line))
      found.push(line.trim() === '' ? '' : line);
    else found[found.length - 1] = `${last}\n${line}`;
  }
  return found;
}

/** Counts things by key as they are met: the first is 1. */
function counter(): (key: unknown) => number {
  const counts = new Map<unknown, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}

/** Numbers things in the order in which they are first met: 1, 2 … */
function numbering(): (key: unknown) => number {
  const numbers = new Map<unknown, number>();
  return (key) => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
}

/** Says of each paragraph where it stands; asked in the order of the text. */
function placer(depth: number): (block: Block, index: number, count: number) => Origin {
  const paragraphIn = counter();
  const tableOf = numbering();
  const blockOf = numbering();
  const notes: Readonly<Record<NoteKind, (key: unknown) => number>> = { footnote: numbering(), endnote: numbering() };
  return (block, index, count) => {
    const { note, cell } = block.setting;
    if (note !== null) return { [note.kind]: notes[note.kind](note), paragraph: paragraphIn(note) };
    if (cell !== null && cell.depth > depth) return inCell(cell, tableOf(cell.table), paragraphIn(cell));
    return count === 1 ? { block: blockOf(block) } : { block: blockOf(block), paragraph: index + 1 };
  };
}

const inCell = ({ row, column }: Cell, table: number, paragraph: number): Origin => ({ table, row, column, paragraph });

/** Pieces of the placed blocks, without empty ones at the edges; cells count where they stand deeper than `depth`. */
export function piecesOf(placed: readonly Placed[], depth: number): readonly Piece[] {
  const body = trimmed(placed.filter(({ block }) => block.setting.note === null));
  const notes = placed.filter(({ block }) => block.setting.note !== null && block.text !== '');
  const inOrder = [...notes].sort((a, b) => orderOf(a) - orderOf(b));
  const place = placer(depth);
  return [...body, ...inOrder].flatMap((one) => {
    const paragraphs = paragraphsOf(textWithNumber(one.block));
    const style = styleOf(one);
    const { line } = one.block;
    return paragraphs.map((text, index) => ({
      text,
      origin: { ...place(one.block, index, paragraphs.length), ...(line === null ? {} : { line }) },
      style: index === 0 || style?.name !== 'list' ? style : null,
    }));
  });
}

/** Footnotes before endnotes. */
const orderOf = ({ block }: Placed): number => (block.setting.note?.kind === 'endnote' ? 1 : 0);

function trimmed(placed: readonly Placed[]): readonly Placed[] {
  const hasText = ({ block }: Placed): boolean => block.text !== '';
  const first = placed.findIndex(hasText);
  return first < 0 ? [] : placed.slice(first, placed.findLastIndex(hasText) + 1);
}
