/**
 * What a page shows, from its operators: every glyph with its place, and the rules drawn. Read from the operators
 * rather than from pdf.js's own text, which drops white space (the indent of two full-width spaces), guesses spaces
 * from gaps and knows neither weights nor rules.
 */
import type { Operators, PdfFont, PdfGlyph } from './library.js';
import { combined, matrixOf, type Matrix } from './matrix.js';
import type { Glyph, Rule } from './painted.js';
import { rulesOf } from './rules.js';
import { movedAlong, movedBy, placedAt, shownGlyphs, startingState, TEXT_START, type TextState } from './text-state.js';

export interface Painting {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

type Args = readonly unknown[];

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Names of the operators a path ends with that draw its outline, and of those that fill it. */
const STROKES: readonly string[] = ['stroke', 'closeStroke'];
const FILLS: readonly string[] = [
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

/** What ISO 32000-1, 14.8.2.2 sets apart from the text: headers, footers, page numbers, marks of the paper. */
const ARTIFACT = 'Artifact';

/**
 * Paints a page without paper. `page` leads from the file's coordinates to points from the upper left corner;
 * `nameOf` names an operator, `fontOf` finds a font.
 */
export function paintingOf(
  { fnArray, argsArray }: Operators,
  page: Matrix,
  nameOf: (operator: number) => string | undefined,
  fontOf: (id: string) => PdfFont | null,
): Painting {
  const glyphs: Glyph[] = [];
  const marked: Glyph[] = [];
  const rules: Rule[] = [];
  const saved: TextState[] = [];
  const marks: boolean[] = [];
  let state = startingState(page);
  let place = TEXT_START;

  const set = (change: Partial<TextState>): void => {
    state = { ...state, ...change };
  };
  const save = (): number => saved.push(state);
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const transform = (matrix: unknown): void => set({ page: combined(matrixOf(matrix), state.page) });
  const setFont = (id: unknown, size: unknown): void => set({ font: fontOf(String(id)), size: numberOf(size) });
  const nextLine = (): void => {
    place = movedBy(place, 0, -state.leading);
  };

  const painters: Readonly<Record<string, (args: Args) => void>> = {
    save,
    restore,
    transform: (numbers) => transform(numbers),
    paintFormXObjectBegin: ([matrix]) => {
      save();
      transform(matrix);
    },
    paintFormXObjectEnd: restore,
    setGState: ([changes]) => {
      const font = (changes as readonly (readonly [string, Args])[]).find(([key]) => key === 'Font');
      if (font !== undefined) setFont(font[1][0], font[1][1]);
    },
    setFont: ([id, size]) => setFont(id, size),
    setCharSpacing: ([spacing]) => set({ charSpacing: numberOf(spacing) }),
    setWordSpacing: ([spacing]) => set({ wordSpacing: numberOf(spacing) }),
    setHScale: ([percent]) => set({ stretch: numberOf(percent) / 100 }),
    setLeading: ([leading]) => set({ leading: numberOf(leading) }),
    setTextRise: ([rise]) => set({ rise: numberOf(rise) }),
    beginText: () => {
      place = TEXT_START;
    },
    setTextMatrix: ([matrix]) => {
      place = placedAt(matrixOf(matrix));
    },
    moveText: ([x, y]) => {
      place = movedBy(place, numberOf(x), numberOf(y));
    },
    setLeadingMoveText: ([x, y]) => {
      set({ leading: -numberOf(y) });
      place = movedBy(place, numberOf(x), numberOf(y));
    },
    nextLine,
    showText: ([items]) => {
      const shown = shownGlyphs(items as readonly (PdfGlyph | number)[], state, place.here);
      for (const glyph of shown.glyphs) (marks.includes(true) ? marked : glyphs).push(glyph);
      place = movedAlong(place, ...shown.moved);
    },
    beginMarkedContent: ([tag]) => marks.push(nameIn(tag) === ARTIFACT),
    beginMarkedContentProps: ([tag]) => marks.push(nameIn(tag) === ARTIFACT),
    endMarkedContent: () => marks.pop(),
    constructPath: ([operator, data]) => {
      const name = nameOf(numberOf(operator)) ?? '';
      const path = (data as readonly (ArrayLike<number> | null)[])[0];
      if (path == null || ![...STROKES, ...FILLS].includes(name)) return;
      for (const rule of rulesOf(path, state.page, STROKES.includes(name))) rules.push(rule);
    },
  };

  fnArray.forEach((operator, at) => {
    const name = nameOf(operator);
    if (name !== undefined) painters[name]?.(argsArray[at] ?? []);
  });
  // A page that holds nothing else says nothing with the mark.
  return { glyphs: glyphs.some(({ text }) => text.trim() !== '') ? glyphs : marked, rules };
}

const nameIn = (tag: unknown): unknown => (typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag);
