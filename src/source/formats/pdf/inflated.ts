/**
 * How much a PDF unpacks to. pdf.js unpacks a stream whole, whatever it comes to, so what would fill the memory is
 * looked for first. Pictures are left out: they are never unpacked.
 */
import { inflateSync } from 'node:zlib';

/** Of one stream, and of all. The largest are fonts embedded whole: some twenty megabytes. */
const MOST_OF_ONE = 96 * 2 ** 20;
const MOST = 512 * 2 ** 20;

/** How far before `stream` its dictionary is looked for. */
const DICTIONARY = 4096;

const LF = 10;
const CR = 13;

/** Bytes that deflated data unpacks to; null when they are too many. Damaged data counts as far as it goes. */
function inflatedSize(bytes: Uint8Array): number | null {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_OF_ONE }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? null : 0;
  }
}

/** Whether the streams of a file unpack to more than is allowed. */
export function unpacksTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const dictionary = dictionaryBefore(file, at);
    if (!/\/Fl(?:ateDecode)?\b/u.test(dictionary) || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    const from = at + 6 + (file[at + 6] === CR ? 1 : 0) + (file[at + 6] === LF || file[at + 7] === LF ? 1 : 0);
    const size = inflatedSize(file.subarray(from));
    if (size === null || (sum += size) > MOST) return true;
  }
  return false;
}

/** What stands between the start of an object and its stream; empty for the word elsewhere (`endstream`). */
function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
  return before.trimEnd().endsWith('>>') ? before.slice(before.lastIndexOf('obj') + 1) : '';
}
