/** A PDF as the pages that are to be read. Every fault of the file is a `bad-document`. */
import { UserError } from '../../errors.js';
import { typed } from './characters.js';
import { holdsPictures, legibilityOf, NOTHING_SEEN, tallied, type Tally } from './legible.js';
import type { PdfFont, PdfPage } from './library.js';
import { matrixOf } from './matrix.js';
import type { Sheet } from './painted.js';
import { paintingOf, type Painting } from './painting.js';
import { isPicture } from './pictures.js';
import { withPdf, type Session } from './session.js';
import { sheetsOf } from './upright.js';

/** More than any manuscript has. What is past one of them is refused as `too-large`. */
const MOST_PAGES = 3000;
const MOST_GLYPHS = 2_000_000;
const MOST_ON_PAGE = 50_000;
const MOST_BYTES = 512 * 2 ** 20;

export interface Page {
  /** From 1. */
  readonly number: number;
  /** What can be read on it; the first holds most. */
  readonly sheets: readonly Sheet[];
  /** Whether it shows a picture and no text. */
  readonly isPicture: boolean;
}

export interface Opened {
  readonly pages: readonly Page[];
  /** The document's information dictionary. */
  readonly info: Readonly<Record<string, unknown>>;
}

/** The end of every whole file, maybe with something behind it. One cut short may lack pages, or the fonts of all. */
const END = '%%EOF';
const BEHIND = 32_768;

const isWhole = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(END, Math.max(0, bytes.length - BEHIND));

/** Reads the whole file. Throws `reader-missing` and `bad-document`. */
export async function openPdf(bytes: Uint8Array, path: string): Promise<Opened> {
  return await withPdf(bytes, path, async (session) => {
    const { document, answered, bad } = session;
    const { pages, tally } = await pagesOf(session);
    const legibility = legibilityOf(tally);
    if (legibility === 'garbled') throw bad('garbled');
    if (legibility === 'nothing') throw bad(holdsPictures(bytes) ? 'pictures' : 'empty');
    return { pages, info: (await answered(document.getMetadata())).info };
  });
}

/** Refuses what is cut short or too long, before it is handed over. */
export function refuseUnsafe(bytes: Uint8Array, path: string): void {
  const bad = (kind: 'damaged' | 'too-large'): UserError =>
    new UserError('bad-document', { path, format: 'pdf', kind });
  if (!isWhole(bytes)) throw bad('damaged');
  if (bytes.length > MOST_BYTES) throw bad('too-large');
}

interface Counted {
  readonly pages: readonly Page[];
  readonly tally: Tally;
}

async function pagesOf(session: Session): Promise<Counted> {
  const { document, answered, found, bad } = session;
  if (document.numPages > MOST_PAGES) throw bad('too-large');
  const pages: Page[] = [];
  let tally = NOTHING_SEEN;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await answered(document.getPage(number));
    const { width, height } = page.getViewport({ scale: 1 });
    const shown = await shownOn(session, page, Math.min(MOST_ON_PAGE, MOST_GLYPHS - tally.seen));
    page.cleanup();
    found(shown.glyphs.length);
    tally = tallied(tally, shown.glyphs);
    pages.push({ number, sheets: sheetsOf(asTyped(shown), { width, height }), isPicture: shown.isPicture });
  }
  return { pages, tally };
}

interface Shown extends Painting {
  readonly isPicture: boolean;
}

async function shownOn({ pdf, answered, bad }: Session, page: PdfPage, most: number): Promise<Shown> {
  const annotationMode = pdf.library.AnnotationMode.DISABLE;
  const operators = await answered(page.getOperatorList({ annotationMode }));
  const fontOf = (id: string): PdfFont | null => (page.commonObjs.has(id) ? page.commonObjs.get(id) : null);
  const paper = page.getViewport({ scale: 1 });
  const matrix = matrixOf(paper.transform);
  const { nameOf } = pdf;
  const painting = paintingOf(operators, matrix, { nameOf, fontOf }, most);
  if (painting === null) throw bad('too-large');
  return { ...painting, isPicture: isPicture(operators, painting.glyphs, { page: matrix, paper, nameOf }) };
}

/** Characters as typed, those that are none gone. */
const asTyped = ({ glyphs, rules }: Painting): Painting => ({
  glyphs: glyphs.map((glyph) => ({ ...glyph, text: typed(glyph.text) })).filter(({ text }) => text !== ''),
  rules,
});
