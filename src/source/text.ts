/** A manuscript as read, and the way from an offset to the line and column a person looks for. */
import { hash } from 'node:crypto';
import { basename, isAbsolute } from 'node:path';
import type { SourceParagraph } from './origin.js';
import type { Front, Properties, Remark, UnusedField } from './reader.js';

export interface SourceText {
  /** Exactly as decoded, without a byte order mark; CR LF, full-width spaces and all else kept. */
  readonly text: string;
  /** As given when relative, base name when absolute, null for standard input. */
  readonly path: string | null;
  /** The reader that read it: `txt`, `docx` … */
  readonly format: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `gb18030` (GBK and GB 2312 are parts of it) or `big5`; null where the format has its own. */
  readonly encoding: string | null;
  /** SHA-256 of the bytes, in hex; empty where the reader was told that nobody asks. */
  readonly sha256: string;
  /** Base name with extension: a year may stand in it. */
  readonly name: string | null;
  /** Where each stretch of the text stands in the file; empty where the lines of the text are those of the file. */
  readonly paragraphs: readonly SourceParagraph[];
  /** YAML front matter of a text. */
  readonly front: Front;
  readonly properties: Properties;
  readonly remarks: readonly Remark[];
  readonly unusedFields?: readonly UnusedField[];
  /** Numbers of the pages that `pages-missing` speaks of; absent where there are none. */
  readonly pagesMissing?: readonly number[];
}

/** The half of a source that comes from where it was found: no absolute path, so that results do not differ by machine. */
export function placeOf(path: string | null): Pick<SourceText, 'path' | 'name'> {
  if (path === null) return { path: null, name: null };
  const name = basename(path);
  return { path: isAbsolute(path) ? name : path, name };
}

export const sha256Of = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

const BOM = '\ufeff';

export const withoutBom = (text: string): string => (text.startsWith(BOM) ? text.slice(1) : text);

export interface StringOptions {
  readonly path?: string | null | undefined;
}

/** A source from a string already in memory; its bytes are taken to be UTF-8. */
export function sourceFromString(text: string, options: StringOptions = {}): SourceText {
  return {
    text: withoutBom(text),
    ...placeOf(options.path ?? null),
    format: 'txt',
    encoding: 'utf-8',
    sha256: sha256Of(text),
    paragraphs: [],
    front: {},
    properties: {},
    remarks: [],
  };
}

const LF = 10;
const CR = 13;

/** Offset of the first character of each line. Lines end at LF, CR LF or a lone CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf !== -1 || cr !== -1) {
    const end = cr === -1 || (lf !== -1 && lf < cr) ? lf : cr;
    const start = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
    starts.push(start);
    if (lf !== -1 && lf < start) lf = text.indexOf('\n', start);
    if (cr !== -1 && cr < start) cr = text.indexOf('\r', start);
  }
  return starts;
}

/** A place as people count: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Position of an offset, by the line starts of its text; an offset inside a line end belongs to the line it ends. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
