/**
 * What a page shows, from its operators: every glyph with its place, and the rules drawn. Read from the operators
 * rather than from pdf.js's own text, which drops white space (the indent of two full-width spaces), guesses spaces
 * from gaps and knows neither weights nor rules.
 */
import type { Operators, PdfFont, PdfGlyph } from './library.js';
import { combined, matrixOf, type Matrix } from './matrix.js';
import type { Glyph, Rule } from './painted.js';
import { rulesOf } from './rules.js';
import {
  movedAlong,
  movedBy,
  placedAt,
  shownGlyphs,
  startingState,
  TEXT_START,
  type TextPlace,
  type TextState,
} from './text-state.js';

export interface Painting {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

/** What pdf.js knows of a page besides its operators. */
export interface Palette {
  readonly nameOf: (operator: number) => string | undefined;
  readonly fontOf: (id: string) => PdfFont | null;
}

/** A page being painted. */
interface Scene extends Palette {
  state: TextState;
  place: TextPlace;
  readonly saved: TextState[];
  /** For each mark around what is painted now, whether it sets it apart from the text. */
  readonly marks: boolean[];
  readonly glyphs: Glyph[];
  /** Those under such a mark. */
  readonly apart: Glyph[];
  readonly rules: Rule[];
}

type Args = readonly unknown[];
type Paint = (scene: Scene, args: Args) => void;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

const set = (scene: Scene, change: Partial<TextState>): void => {
  scene.state = { ...scene.state, ...change };
};

const save: Paint = (scene) => scene.saved.push(scene.state);

const restore: Paint = (scene) => {
  scene.state = scene.saved.pop() ?? scene.state;
};

const transform = (scene: Scene, matrix: unknown): void =>
  set(scene, { page: combined(matrixOf(matrix), scene.state.page) });

const setFont: Paint = (scene, [id, size]) => set(scene, { font: scene.fontOf(String(id)), size: numberOf(size) });

/** Graphics states as `[key, value]`; one may name a font. */
const setGraphics: Paint = (scene, [changes]) => {
  const font = (changes as readonly (readonly [string, Args])[]).find(([key]) => key === 'Font');
  if (font !== undefined) setFont(scene, font[1]);
};

const moveText: Paint = (scene, [x, y]) => {
  scene.place = movedBy(scene.place, numberOf(x), numberOf(y));
};

const showText: Paint = (scene, [items]) => {
  const { glyphs, moved } = shownGlyphs(items as readonly (PdfGlyph | number)[], scene.state, scene.place.here);
  const target = scene.marks.includes(true) ? scene.apart : scene.glyphs;
  for (const glyph of glyphs) target.push(glyph);
  scene.place = movedAlong(scene.place, ...moved);
};

/** What ISO 32000-1, 14.8.2.2 sets apart from the text: headers, footers, page numbers, marks of the paper. */
const ARTIFACT = 'Artifact';

const mark: Paint = ({ marks }, [tag]) => {
  const name: unknown = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
  marks.push(name === ARTIFACT);
};

const STROKES: readonly string[] = ['stroke', 'closeStroke'];
const FILLS: readonly string[] = [
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

/** A path comes with the operator that ends it. */
const drawPath: Paint = ({ rules, state, nameOf }, [operator, data]) => {
  const name = nameOf(numberOf(operator)) ?? '';
  const path = (data as readonly (ArrayLike<number> | null)[])[0];
  if (path == null || ![...STROKES, ...FILLS].includes(name)) return;
  for (const rule of rulesOf(path, state.page, STROKES.includes(name))) rules.push(rule);
};

const PAINTERS: Readonly<Record<string, Paint>> = {
  save,
  restore,
  transform: (scene, numbers) => transform(scene, numbers),
  paintFormXObjectBegin: (scene, [matrix]) => {
    save(scene, []);
    transform(scene, matrix);
  },
  paintFormXObjectEnd: restore,
  setGState: setGraphics,
  setFont,
  setCharSpacing: (scene, [spacing]) => set(scene, { charSpacing: numberOf(spacing) }),
  setWordSpacing: (scene, [spacing]) => set(scene, { wordSpacing: numberOf(spacing) }),
  setHScale: (scene, [percent]) => set(scene, { stretch: numberOf(percent) / 100 }),
  setLeading: (scene, [leading]) => set(scene, { leading: numberOf(leading) }),
  setTextRise: (scene, [rise]) => set(scene, { rise: numberOf(rise) }),
  beginText: (scene) => {
    scene.place = TEXT_START;
  },
  setTextMatrix: (scene, [matrix]) => {
    scene.place = placedAt(matrixOf(matrix));
  },
  moveText,
  setLeadingMoveText: (scene, args) => {
    set(scene, { leading: -numberOf(args[1]) });
    moveText(scene, args);
  },
  nextLine: (scene) => moveText(scene, [0, -scene.state.leading]),
  showText,
  beginMarkedContent: mark,
  beginMarkedContentProps: mark,
  endMarkedContent: ({ marks }) => marks.pop(),
  constructPath: drawPath,
};

/**
 * Paints a page without paper; `page` leads from the file's coordinates to points from the upper left corner. Null
 * where it shows more than `most` glyphs.
 */
export function paintingOf(
  { fnArray, argsArray }: Operators,
  page: Matrix,
  palette: Palette,
  most = Infinity,
): Painting | null {
  const scene: Scene = {
    ...palette,
    state: startingState(page),
    place: TEXT_START,
    saved: [],
    marks: [],
    glyphs: [],
    apart: [],
    rules: [],
  };
  const { glyphs, apart, rules } = scene;
  for (const [at, operator] of fnArray.entries()) {
    const name = palette.nameOf(operator);
    if (name !== undefined) PAINTERS[name]?.(scene, argsArray[at] ?? []);
    if (glyphs.length + apart.length > most) return null;
  }
  // A page that holds nothing else says nothing by setting it apart.
  return { glyphs: glyphs.some(({ text }) => text.trim() !== '') ? glyphs : apart, rules };
}
