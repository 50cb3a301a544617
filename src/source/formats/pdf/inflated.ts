/**
 * How much a PDF unpacks to. pdf.js unpacks a stream whole, whatever it comes to, so what would fill the memory is
 * looked for first. Pictures are left out: they are never unpacked.
 */
import { inflateSync } from 'node:zlib';

/** Of one stream: fonts embedded whole have some twenty megabytes, all else of a manuscript far less. And of all. */
const MOST_OF_FONT = 64 * 2 ** 20;
const MOST_OF_ONE = 32 * 2 ** 20;
const MOST = 512 * 2 ** 20;

const FONT = /\/Length[123]\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/u;
const IMAGE = /\/Subtype\s*\/Image\b/u;
const DEFLATED = /\/Fl(?:ateDecode)?\b/u;

/** How far before `stream` its dictionary is looked for. */
const DICTIONARY = 4096;
/** And its end. */
const NEAR = 8;

const LF = 10;
const CR = 13;

/** Bytes that deflated data unpacks to; null when they are more than `most`. Damaged data is not counted. */
function inflatedSize(bytes: Uint8Array, most: number): number | null {
  try {
    return inflateSync(bytes, { maxOutputLength: most }).length;
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
    if (!DEFLATED.test(dictionary) || IMAGE.test(dictionary)) continue;
    const from = at + 6 + (file[at + 6] === CR ? 1 : 0) + (file[at + 6] === LF || file[at + 7] === LF ? 1 : 0);
    const size = inflatedSize(file.subarray(from), FONT.test(dictionary) ? MOST_OF_FONT : MOST_OF_ONE);
    if (size === null || (sum += size) > MOST) return true;
  }
  return false;
}

/** What stands between the start of an object and its stream; empty for the word elsewhere (`endstream`). */
function dictionaryBefore(file: Buffer, at: number): string {
  if (
    !file
      .toString('latin1', Math.max(0, at - NEAR), at)
      .trimEnd()
      .endsWith('>>')
  )
    return '';
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
  return before.slice(before.lastIndexOf('obj') + 1);
}
