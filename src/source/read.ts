/** Reading one manuscript from a file or standard input, by the reader its bytes or its name ask for. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { binaryKind, isStump } from './binary.js';
import { encodingNamed } from './decode.js';
import { UserError } from './errors.js';
import { sniff } from './formats/html/sniff.js';
import { officeXmlKind } from './office-xml.js';
import type { Reader, ReadText } from './reader.js';
import { placeOf, sha256Of, type SourceText } from './text.js';
import type { Reason } from './unreadable.js';
import { zipWithin } from './zip-bounds.js';

/** Also reads what nobody else claims: a text is a text under any name, and the decoder refuses what is none. */
const txt = {
  name: 'txt',
  extensions: ['.txt', '.text', ''],
  load: () => import('./formats/txt.js'),
} satisfies Reader;

/** Documents, templates and those with macros, which are left alone. */
const docx = {
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  kind: 'docx',
  load: () => import('./formats/docx.js'),
} satisfies Reader;

/** Documents and templates of Word 97–2003; and of WPS Writer, which writes the same. */
const doc = {
  name: 'doc',
  extensions: ['.doc', '.dot', '.wps', '.wpt'],
  kind: 'doc',
  load: () => import('./formats/doc.js'),
} satisfies Reader;

const html = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml', '.mht', '.mhtml'],
  sniff,
  load: () => import('./formats/html.js'),
} satisfies Reader;

const md = {
  name: 'md',
  extensions: ['.md', '.markdown'],
  load: () => import('./formats/md.js'),
} satisfies Reader;

const pdf = {
  name: 'pdf',
  extensions: ['.pdf'],
  kind: 'pdf',
  load: () => import('./formats/pdf.js'),
} satisfies Reader;

export const READERS = [txt, docx, doc, html, md, pdf] as const satisfies readonly Reader[];

/** The reader of documents that are no texts, by the extension of a path. */
const documentNamed = (path: string): Reader | undefined =>
  (READERS as readonly Reader[]).find(
    ({ kind, extensions }) => kind !== undefined && extensions.includes(extname(path).toLowerCase()),
  );

/** By content first, by extension where the content leaves it open. A document without a byte is none; a text may be empty. */
function readerFor(path: string, bytes: Uint8Array): Reader {
  const readers: readonly Reader[] = READERS;
  const extension = extname(path).toLowerCase();
  const meant = isStump(bytes) ? documentNamed(path) : undefined;
  const stump = bytes.length > 0 ? 'damaged' : 'no-bytes';
  if (meant !== undefined) throw new UserError('bad-document', { path, format: meant.name, kind: stump });
  const kind = binaryKind(bytes) ?? officeXmlKind(bytes);
  if (kind !== null) {
    const reader = readers.find((candidate) => candidate.kind === kind);
    if (reader === undefined) throw new UserError('binary', { path, kind, offset: 0 });
    return reader;
  }
  const texts = readers.filter((reader) => reader.kind === undefined);
  return (
    texts.find((reader) => reader.sniff?.(bytes)) ??
    texts.find((reader) => reader.extensions.includes(extension)) ??
    txt
  );
}

export interface ReadOptions {
  /** A name of `ENCODING_NAMES`; without one the encoding is found out. */
  readonly encoding?: string | undefined;
  /** What `-` reads; standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** What `-` is called: its extension, its year and errors are those of a file of this name. */
  readonly stdinName?: string | undefined;
  /** False leaves `sha256` empty: what reckons it takes a twentieth of a short run to load. */
  readonly digest?: boolean | undefined;
}

/** Code of an error of the system; null for a defect of ours, which must not look like a bad file. */
const codeOf = (error: unknown): string | null => {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code ?? null;
};

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A directory fails with another code on each system, so it is asked for rather than read off the code. */
function explain(path: string, error: unknown): unknown {
  const reason = codeOf(error);
  if (error instanceof UserError || reason === null) return error;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return new UserError('missing-file', { path });
  if (reason === 'EISDIR' || (path !== '-' && isDirectory(path))) return new UserError('is-directory', { path });
  return new UserError('unreadable', { path, reason });
}

async function collect(chunks: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(parts);
}

/** A file is read at once: it is small, and what is done with it then takes longer than waiting for it. */
async function bytesOf(path: string, options: ReadOptions): Promise<Uint8Array> {
  try {
    return path === '-' ? await collect(options.stdin ?? process.stdin) : readFileSync(path);
  } catch (error) {
    throw explain(path, error);
  }
}

/**
 * Reads a manuscript of any format; `-` is standard input, whose name may be given. Throws `missing-file`, `is-directory`, `unreadable`,
 * `binary` and what the format's reader throws, the path in each as it was given.
 */
export async function readSource(path: string, options: ReadOptions = {}): Promise<SourceText> {
  if (options.encoding !== undefined) encodingNamed(options.encoding);
  const name = path === '-' ? (options.stdinName ?? '-') : path;
  return readBytes(await bytesOf(path, options), name, options);
}

interface Content {
  readonly reader: Reader;
  readonly content: ReadText;
}

/** A manuscript under the name of a document has Chinese in it; what has none is no text by another name. */
const HAN = /\p{Script=Han}/u;

async function contentOf(bytes: Uint8Array, path: string, encoding: string | undefined): Promise<Content> {
  try {
    const reader = readerFor(path, bytes);
    const { read } = await reader.load();
    const content = await read(bytes, { encoding, path });
    const meant = reader === txt ? documentNamed(path) : undefined;
    if (meant !== undefined && !HAN.test(content.text))
      throw new UserError('bad-document', { path, format: meant.name, kind: 'damaged' });
    return { reader, content };
  } catch (error) {
    throw asMeant(error, bytes, path);
  }
}

/** What is called a Word document, and is none that anybody could tell, is a broken one and no zip to be unpacked. */
function asMeant(error: unknown, bytes: Uint8Array, path: string): unknown {
  const meant = documentNamed(path);
  if (meant === undefined || !(error instanceof UserError) || error.code !== 'binary') return error;
  const broken = (kind: Reason): UserError => new UserError('bad-document', { path, format: meant.name, kind });
  const found = error.args['kind'];
  if (found === 'data') return broken('damaged');
  if (found !== 'zip' || meant.kind === 'pdf') return error;
  return broken(zipWithin(bytes) === null ? 'damaged' : 'empty');
}

/** The same of bytes in hand; `path` is what they are called. */
export async function readBytes(
  bytes: Uint8Array,
  path: string,
  { encoding, digest = true }: Pick<ReadOptions, 'encoding' | 'digest'> = {},
): Promise<SourceText> {
  if (encoding !== undefined) encodingNamed(encoding);
  const { reader, content } = await contentOf(bytes, path, encoding);
  const {
    text,
    encoding: found,
    paragraphs = [],
    front = {},
    properties = {},
    remarks = [],
    unusedFields = [],
    pagesMissing,
  } = content;
  return {
    text,
    encoding: found,
    ...placeOf(path === '-' ? null : path),
    format: reader.name,
    sha256: digest ? sha256Of(bytes) : '',
    paragraphs,
    front,
    properties,
    remarks,
    ...(unusedFields.length > 0 ? { unusedFields } : {}),
    ...(pagesMissing === undefined ? {} : { pagesMissing }),
  };
}
