/** The state text is shown in (ISO 32000-1, 9.3 and 9.4), and where it puts each glyph. */
import { combined, IDENTITY, mapped, shift, type Matrix } from './matrix.js';
import type { PdfFont, PdfGlyph } from './library.js';
import type { Glyph, Turn } from './painted.js';

/** What `q` saves and `Q` brings back. */
export interface TextState {
  /** From user space to the page. */
  readonly page: Matrix;
  readonly font: PdfFont | null;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 for 100 %. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

export const startingState = (page: Matrix): TextState => ({
  page,
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
});

/** Thousandths of the font size, where the font has no matrix of its own. */
const UNIT = 0.001;

const BOLD = /bold|heavy|black|semibold|demi|-bd\b/iu;

const isBold = (font: PdfFont): boolean =>
  font.bold === true || font.black === true || (font.name !== undefined && BOLD.test(font.name));

/** Within 6° of a right angle: recognised text of a crooked scan is as crooked. */
const STRAIGHT = 0.1;

function turnOf(x: number, y: number): Turn | null {
  if (Math.abs(y) <= STRAIGHT * Math.abs(x)) return x > 0 ? 0 : 180;
  if (Math.abs(x) <= STRAIGHT * Math.abs(y)) return y > 0 ? 90 : 270;
  return null;
}

/** How far a glyph moves the pen along the line, in text space; a vertical font moves it down, by a negative number. */
function advanceOf(glyph: PdfGlyph, font: PdfFont, { size }: TextState): number {
  const unit = font.fontMatrix?.[0] ?? UNIT;
  const metric = font.vertical === true ? (glyph.vmetric ?? font.defaultVMetrics) : undefined;
  return (metric?.[0] ?? (font.vertical === true ? -glyph.width : glyph.width)) * unit * size;
}

/**
 * Glyphs of one string, and how far it moves the pen. `line` is the matrix of the text, `items` holds glyphs and,
 * between them, corrections in thousandths of the size.
 */
export function shownGlyphs(
  items: readonly (PdfGlyph | number)[],
  state: TextState,
  line: Matrix,
): { readonly glyphs: readonly Glyph[]; readonly moved: readonly [number, number] } {
  const { font, size, page, rise, stretch } = state;
  if (font === null || size === 0) return { glyphs: [], moved: [0, 0] };
  const vertical = font.vertical === true;
  const bold = isBold(font);
  const across = vertical ? 1 : stretch;
  const text = combined(line, page);
  const pen = (moved: number): readonly [number, number] => (vertical ? [0, moved] : [moved, 0]);
  const [ahead, aside] = vertical ? [text[2] * -1, text[3] * -1] : [text[0] * size, text[1] * size];
  const turn = turnOf(ahead, aside);
  const scale = vertical ? Math.hypot(text[2], text[3]) : Math.hypot(text[0], text[1]);
  const height = Math.abs(size) * (vertical ? Math.hypot(text[0], text[1]) : Math.hypot(text[2], text[3]));
  const glyphs: Glyph[] = [];
  let moved = 0;
  for (const item of items) {
    if (typeof item === 'number') {
      moved -= item * UNIT * size * across;
      continue;
    }
    const advance = advanceOf(item, font, state);
    const [dx, dy] = pen(moved);
    const [x, y] = mapped(text, dx, dy + rise);
    const glyph = { text: item.unicode, x, y, width: Math.abs(advance) * across * scale, size: height, bold, turn };
    if (isSound(glyph)) glyphs.push(glyph);
    moved += (advance + state.charSpacing + (item.isSpace ? state.wordSpacing : 0)) * across;
  }
  return { glyphs, moved: pen(moved) };
}

/** Numbers of a damaged file may be anything. */
const isSound = ({ x, y, width, size }: Glyph): boolean =>
  [x, y, width, size].every((value) => Number.isFinite(value)) && size > 0;

/** Where text stands: the matrix of its line, and that of the place on the line where it goes on. */
export interface TextPlace {
  readonly start: Matrix;
  readonly here: Matrix;
}

export const TEXT_START: TextPlace = { start: IDENTITY, here: IDENTITY };

export const placedAt = (matrix: Matrix): TextPlace => ({ start: matrix, here: matrix });

/** The next line, moved from the start of this one. */
export const movedBy = ({ start }: TextPlace, x: number, y: number): TextPlace =>
  placedAt(combined(shift(x, y), start));

export const movedAlong = ({ start, here }: TextPlace, x: number, y: number): TextPlace => ({
  start,
  here: combined(shift(x, y), here),
});
