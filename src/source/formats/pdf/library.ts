/**
 * pdf.js (`pdfjs-dist`, an optional dependency): found, loaded without a word, and seen through the few of its parts
 * that are used. The shapes are written out here, since its own types are absent where the package is.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MessagePort } from 'node:worker_threads';
import { UserError } from '../../errors.js';
import { withoutCanvas } from './canvas.js';
import { importModule } from './import-module.js';

/** A glyph as shown: its text, and its advance in thousandths of the font size. */
export interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  /** A space of one byte, which word spacing widens. */
  readonly isSpace: boolean;
  /** Of a vertical font: advance, and where the glyph's origin lies. */
  readonly vmetric?: readonly [number, number, number] | null;
}

export interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly [number, number, number];
}

/** A page's content as pdf.js has parsed it: operators by number (see `OPS`) and what each was given. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

export interface PdfPage {
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly getOperatorList: (options: { readonly annotationMode: number }) => Promise<Operators>;
  readonly commonObjs: { readonly has: (id: string) => boolean; readonly get: (id: string) => PdfFont | null };
  readonly cleanup: () => boolean;
}

export interface PdfDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getMetadata: () => Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}

export interface PdfTask {
  readonly promise: Promise<PdfDocument>;
  readonly destroy: () => Promise<void>;
}

export interface PdfWorker {
  readonly destroy: () => void;
}

export interface PdfLibrary {
  /** The half that asks; `port` leads to the half that reads. */
  readonly PDFWorker: new (options: { readonly port: MessagePort; readonly verbosity: number }) => PdfWorker;
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => PdfTask;
  readonly OPS: Readonly<Record<string, number>>;
  readonly AnnotationMode: { readonly DISABLE: number };
}

export interface Pdf {
  readonly library: PdfLibrary;
  /** Address of the half that reads, for a thread to load. */
  readonly reader: string;
  /** The name of an operator. */
  readonly nameOf: (operator: number) => string | undefined;
  /** Folders of the package with the tables of CJK fonts and the fonts a file need not embed. */
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

const PACKAGE = 'pdfjs-dist';

let loaded: Promise<Pdf | null> | undefined;

/**
 * pdf.js, loaded once; what failed is tried again the next time. Throws `reader-missing` where it is not installed, or only a version so old that it is no
 * module; the file's path is for that error.
 */
export async function loadPdf(path: string): Promise<Pdf> {
  const folder = folderOf();
  const pdf = folder === null ? null : await (loaded ??= loadFrom(folder).catch(forgotten));
  if (pdf === null) throw new UserError('reader-missing', { path, format: 'pdf', package: PACKAGE });
  return pdf;
}

function forgotten(error: unknown): never {
  loaded = undefined;
  throw error;
}

function folderOf(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** By its path, so that no bundler takes it in. */
async function loadFrom(folder: string): Promise<Pdf | null> {
  const fileOf = (name: string): string => join(folder, 'legacy', 'build', name);
  if (!existsSync(fileOf('pdf.mjs'))) return null;
  const addressOf = (name: string): string => pathToFileURL(fileOf(name)).href;
  const library = (await withoutCanvas(() => importModule(addressOf('pdf.mjs')))) as PdfLibrary;
  const names = new Map(Object.entries(library.OPS).map(([name, operator]) => [operator, name]));
  // pdf.js asks for a slash at the end; every system takes one.
  const within = (name: string): string => `${join(folder, name)}/`;
  return {
    library,
    reader: addressOf('pdf.worker.mjs'),
    nameOf: (operator) => names.get(operator),
    cMapUrl: within('cmaps'),
    standardFontDataUrl: within('standard_fonts'),
  };
}
