/**
 * What `compare`, `terms` and `kwic` are handed on standard input: analyses one a line, read line by line; one analysis over
 * many lines; or a manuscript.
 */
import { linesOf } from '../archive/find/lines.js';
import { lineOf, type TextLine } from './lines.js';

export type Piped =
  | { readonly kind: 'manuscript'; readonly bytes: Uint8Array }
  | { readonly kind: 'analyses'; readonly lines: AsyncIterable<TextLine> | readonly TextLine[] };

const OPENING = 0x7b;
const isOpening = (bytes: Uint8Array): boolean => bytes[bytes.findIndex((byte) => byte > 0x20)] === OPENING;
const BOM = Buffer.from('\ufeff');

/** An analysis begins with {. */
export async function pipedIn(chunks: AsyncIterable<Uint8Array>): Promise<Piped> {
  const source = chunks[Symbol.asyncIterator]();
  const head = await upToLineEnd(source);
  const start = head.subarray(0, BOM.length).equals(BOM) ? head.subarray(BOM.length) : head;
  if (!isOpening(start)) return { kind: 'manuscript', bytes: await wholeOf(head, source) };
  if (isJson(start.subarray(0, lineEnd(start)))) return { kind: 'analyses', lines: textLines(start, source) };
  return { kind: 'analyses', lines: [lineOf(await wholeOf(start, source))] };
}

type Source = AsyncIterator<Uint8Array>;

const lineEnd = (bytes: Buffer): number => {
  const end = bytes.indexOf(0x0a);
  return end === -1 ? bytes.length : end;
};

/** Chunks up to the one that ends the first line. */
async function upToLineEnd(source: Source): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    read.push(next.value);
    if (next.value.includes(0x0a)) break;
  }
  return Buffer.concat(read);
}

async function wholeOf(head: Buffer, source: Source): Promise<Buffer> {
  const read: Uint8Array[] = [head];
  for (let next = await source.next(); next.done !== true; next = await source.next()) read.push(next.value);
  return Buffer.concat(read);
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

async function* textLines(head: Buffer, source: Source): AsyncGenerator<TextLine> {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
  };
  for await (const { bytes } of linesOf(chunks(), Number.POSITIVE_INFINITY)) yield bytes === null ? '' : lineOf(bytes);
}
