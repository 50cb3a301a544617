/** What a paragraph's formatting says of lists, tables and outline ([MS-DOC] 2.6.2). */
import { i32, u16 } from '../../little-endian.js';
import { compacted, eachModifier } from './modifiers.js';

export interface ParagraphFormat {
  /** Number of its style. */
  readonly style: number;
  /** Number of its list format override, from 1; 0 for none. */
  readonly list: number;
  /** Level in the list, from 0. */
  readonly level: number;
  /** Level in the outline, from 0; 9 for body text; null where only the style says it. */
  readonly outline: number | null;
  /** How many tables it is in. */
  readonly depth: number;
  /** Stands for the end of a row and is no paragraph to be read. */
  readonly endsRow: boolean;
  /** Ends a cell of a table within a table. */
  readonly endsCell: boolean;
  /** A letter as high as several lines, which begins the next paragraph. */
  readonly isDropCap: boolean;
  /** Numbered in the way of Word 95. */
  readonly oldNumber: boolean;
  /** Of the end of a row: what is said of its cells (see `cellsOf`). */
  readonly row: Uint8Array;
}

const NONE = new Uint8Array();

export const PLAIN: ParagraphFormat = {
  style: 0,
  list: 0,
  level: 0,
  outline: null,
  depth: 0,
  endsRow: false,
  endsCell: false,
  isDropCap: false,
  oldNumber: false,
  row: NONE,
};

/** What a paragraph has from its style. */
export type Styled = Pick<ParagraphFormat, 'list' | 'level'>;

/** Where the formatting of a paragraph may lie beside its own list. */
export interface Beside {
  readonly styled: (style: number) => Styled;
  /** A list that lies elsewhere: in the stream `Data`, which has those too long for a page. */
  readonly elsewhere: (place: number) => Uint8Array;
}

type Draft = { -readonly [Key in keyof ParagraphFormat]: ParagraphFormat[Key] };
type Setter = (draft: Draft, list: Uint8Array, at: number, beside: Beside) => void;

/** Word 95's numbers: no list format override, the text of the number in the paragraph's own format (2.6.2). */
const OLD_LIST = 0x7ff;

const setElsewhere: Setter = (draft, list, at, beside) => {
  const more = beside.elsewhere(i32(list, at));
  // One list in another list's place, never a third.
  eachModifier(more, (sprm, operand) => ELSEWHERE.has(sprm) || SETS[sprm]?.(draft, more, operand, beside));
};

const HUGE = 0x6646;
const HUGE_OLD = 0x6645;
const TABLE = 0x646b;
const ELSEWHERE: ReadonlySet<number> = new Set([HUGE, HUGE_OLD, TABLE]);

const SETS: Readonly<Record<number, Setter>> = {
  // sprmPIstd
  0x4600: (draft, list, at, { styled }) => Object.assign(draft, { style: u16(list, at) }, styled(u16(list, at))),
  // sprmPIlvl
  0x260a: (draft, list, at) => (draft.level = list[at] ?? 0),
  // sprmPIlfo: above 0x7ff, the paragraph was taken out of its list.
  0x460b: (draft, list, at) => {
    const number = u16(list, at);
    draft.oldNumber = number === OLD_LIST;
    draft.list = number < OLD_LIST ? number : 0;
  },
  // sprmPOutLvl
  0x2640: (draft, list, at) => (draft.outline = list[at] ?? 9),
  // sprmPFInTable
  0x2416: (draft, list, at) => (draft.depth = list[at] ? Math.max(1, draft.depth) : 0),
  // sprmPDcs
  0x442c: (draft, list, at) => (draft.isDropCap = ((list[at] ?? 0) & 7) > 0),
  // sprmPItap, sprmPDtap
  0x6649: (draft, list, at) => (draft.depth = i32(list, at)),
  0x664a: (draft, list, at) => (draft.depth += i32(list, at)),
  // sprmPFTtp, sprmPFInnerTtp
  0x2417: (draft, list, at) => (draft.endsRow = list[at] === 1),
  0x244c: (draft, list, at) => (draft.endsRow = list[at] === 1),
  // sprmPFInnerTableCell
  0x244b: (draft, list, at) => (draft.endsCell = list[at] === 1),
  // sprmTDefTable
  0xd608: (draft, list, at) => (draft.row = list.subarray(at)),
  // sprmPHugePapx, sprmPTableProps
  [HUGE]: setElsewhere,
  [HUGE_OLD]: setElsewhere,
  [TABLE]: setElsewhere,
};

/** Whether a modifier says anything of what is read here. */
export const isOfParagraph = (sprm: number): boolean => sprm in SETS;

/**
 * Lists in the stream `Data` by their place: a length, then the list (2.9.211 PrcData). Each is read once, and all
 * together are no longer than the stream.
 */
export function listsIn(data: Uint8Array): Beside['elsewhere'] {
  const known = new Map<number, Uint8Array>();
  let left = data.length;
  return (place) => {
    if (place < 0 || place + 2 > data.length) return NONE;
    const found = known.get(place);
    if (found !== undefined) return found;
    const list = compacted(data.subarray(place + 2, place + 2 + Math.min(left, u16(data, place))), isOfParagraph);
    left -= Math.min(left, u16(data, place));
    known.set(place, list);
    return list;
  };
}

/** Formatting laid over what was there before. */
export function formatted(before: ParagraphFormat, list: Uint8Array, beside: Beside): ParagraphFormat {
  const draft: Draft = { ...before };
  eachModifier(list, (sprm, at) => SETS[sprm]?.(draft, list, at, beside));
  return draft;
}

/** Format of a paragraph from the page that holds it: number of its style, then a list of modifiers. */
export function paragraphFormat(page: Uint8Array, piece: Uint8Array, beside: Beside): ParagraphFormat {
  const style = page.length < 2 ? 0 : u16(page, 0);
  const own = formatted({ ...PLAIN, style, ...beside.styled(style) }, page.subarray(2), beside);
  return piece.length === 0 ? own : formatted(own, piece, beside);
}
