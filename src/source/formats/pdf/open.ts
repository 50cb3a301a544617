/** A PDF opened by pdf.js and read page by page. Every fault of the file is a `bad-document`. */
import { UserError, type ErrorArgs } from '../../errors.js';
import { typed } from './characters.js';
import { unpacksTooFar } from './inflated.js';
import { holdsPictures, legibilityOf, NOTHING_SEEN, tallied, type Tally } from './legible.js';
import { loadPdf, type Pdf, type PdfDocument, type PdfFont, type PdfPage, type PdfTask } from './library.js';
import { matrixOf } from './matrix.js';
import type { Sheet } from './painted.js';
import { paintingOf, type Painting } from './painting.js';
import { withoutStrays } from './strays.js';
import { sheetsOf } from './upright.js';

/** More than any manuscript has. What is past one of them is refused as `too-large`. */
const MOST_PAGES = 3000;
const MOST_OPERATORS = 2_000_000;
const MOST_GLYPHS = 2_000_000;

/** Milliseconds for one answer, some hundred times what a full page takes: forms drawn within forms may have no end. */
const PATIENCE = 20_000;

export interface Page {
  /** From 1. */
  readonly number: number;
  /** What can be read on it; the first holds most. */
  readonly sheets: readonly Sheet[];
}

export interface Opened {
  readonly pages: readonly Page[];
  /** The document's information dictionary. */
  readonly info: Readonly<Record<string, unknown>>;
}

type Kind = ErrorArgs['bad-document']['kind'];

const bad = (path: string, kind: Kind): UserError => new UserError('bad-document', { path, format: 'pdf', kind });

/** What pdf.js says of a file, as an error of ours. Its faults are the file's: it is asked for nothing else. */
const explained = (path: string, error: unknown): UserError =>
  bad(path, error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');

/** An answer of pdf.js, its errors explained, and not waited for without end. */
async function answered<Answer>(path: string, question: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(bad(path, 'too-large')), PATIENCE);
  });
  try {
    return await Promise.race([question, late]);
  } catch (error) {
    throw error instanceof UserError ? error : explained(path, error);
  } finally {
    clearTimeout(timer);
  }
}

const start = ({ library, cMapUrl, standardFontDataUrl }: Pdf, bytes: Uint8Array): PdfTask =>
  library.getDocument({
    // A copy: what is handed over is no longer ours.
    data: Uint8Array.from(bytes),
    cMapUrl,
    standardFontDataUrl,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    // No picture is unpacked.
    maxImageSize: 0,
  });

/** The end of every whole file, maybe with something behind it. One cut short may lack pages, or the fonts of all. */
const END = '%%EOF';
const BEHIND = 32_768;

const isWhole = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(END, Math.max(0, bytes.length - BEHIND));

/** Reads the whole file. Throws `reader-missing` and `bad-document`. */
export async function openPdf(bytes: Uint8Array, path: string): Promise<Opened> {
  const pdf = await loadPdf(path);
  if (!isWhole(bytes)) throw bad(path, 'damaged');
  if (unpacksTooFar(bytes)) throw bad(path, 'too-large');
  return await withoutStrays(() => opened(pdf, bytes, path));
}

async function opened(pdf: Pdf, bytes: Uint8Array, path: string): Promise<Opened> {
  const task = start(pdf, bytes);
  try {
    const document = await answered(path, task.promise);
    const { pages, tally } = await pagesOf(pdf, document, path);
    const legibility = legibilityOf(tally);
    if (legibility === 'garbled') throw bad(path, 'garbled');
    if (legibility === 'nothing') throw bad(path, holdsPictures(bytes) ? 'pictures' : 'empty');
    return { pages, info: (await answered(path, document.getMetadata())).info };
  } finally {
    // Whatever is still under way has nobody left who would hear of its failure.
    await task.destroy().catch(() => undefined);
  }
}

interface Counted {
  readonly pages: readonly Page[];
  readonly tally: Tally;
}

async function pagesOf(pdf: Pdf, document: PdfDocument, path: string): Promise<Counted> {
  if (document.numPages > MOST_PAGES) throw bad(path, 'too-large');
  const pages: Page[] = [];
  let tally = NOTHING_SEEN;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await answered(path, document.getPage(number));
    const { width, height } = page.getViewport({ scale: 1 });
    const painting = await paintingOn(pdf, page, path);
    page.cleanup();
    tally = tallied(tally, painting.glyphs);
    if (tally.seen > MOST_GLYPHS) throw bad(path, 'too-large');
    pages.push({ number, sheets: sheetsOf(asTyped(painting), { width, height }) });
  }
  return { pages, tally };
}

async function paintingOn({ library, nameOf }: Pdf, page: PdfPage, path: string): Promise<Painting> {
  const operators = await answered(path, page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE }));
  if (operators.fnArray.length > MOST_OPERATORS) throw bad(path, 'too-large');
  const fontOf = (id: string): PdfFont | null => (page.commonObjs.has(id) ? page.commonObjs.get(id) : null);
  return paintingOf(operators, matrixOf(page.getViewport({ scale: 1 }).transform), { nameOf, fontOf });
}

/** Characters as typed, those that are none gone. */
const asTyped = ({ glyphs, rules }: Painting): Painting => ({
  glyphs: glyphs.map((glyph) => ({ ...glyph, text: typed(glyph.text) })).filter(({ text }) => text !== ''),
  rules,
});
