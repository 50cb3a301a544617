/** A page as it is read: its blocks of text in order, and which of them each element holds. */
import type { Item } from './lists.js';
import type { Note } from './notes.js';

/** A cell of a table, by the numbers of its row and of its column in the grid, from 1. */
export interface Cell {
  /** The same object for all cells of a table. */
  readonly table: object;
  readonly row: number;
  readonly column: number;
  /** How deep its element stands in the page. */
  readonly depth: number;
}

/** What a block is by the elements around it. */
export interface Setting {
  /** Of h1 to h6. */
  readonly heading: number | null;
  /** By the styles of Word and LibreOffice. */
  readonly title: 'title' | 'subtitle' | null;
  /** Level of a paragraph of a Word list. */
  readonly listLevel: number | null;
  readonly cell: Cell | null;
  readonly note: Note | null;
  /** In the page's own header, which stands before its text. */
  readonly banner: boolean;
  readonly centered: boolean;
  /** Named as a title, or as a subtitle, by a class or id. */
  readonly named: 'title' | 'subtitle' | null;
  /** The outermost element around it that names itself as one about a text (`aside.ts`). */
  readonly aside: object | null;
}

export interface Block {
  /** Without its number; it may hold line breaks. */
  readonly text: string;
  readonly setting: Setting;
  /** Characters other than white space, all and those in links. */
  readonly size: number;
  readonly linked: number;
  /** How many links begin in it. */
  readonly links: number;
  /** The item of a list that it opens. */
  readonly item: Item | null;
  /** The number that Word wrote out before it; empty where there is none. */
  readonly number: string;
  /** Of the source, from 1, where its text begins; null where lines are not asked for. */
  readonly line: number | null;
}

/** An element and the blocks in it, a half-open range. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** How deep it stands in the page. */
  readonly depth: number;
  /** Index of the rule of `containers.ts` that names it; -1 for none. */
  readonly rule: number;
}

export interface Page {
  readonly blocks: readonly Block[];
  readonly regions: readonly Region[];
  /** Holds frames: other pages, whose text this file does not have. */
  readonly framed: boolean;
}
