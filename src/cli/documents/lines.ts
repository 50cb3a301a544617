/** Lines of a file one by one, whatever its size: its bytes are read in turn, and each line is decoded once. */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const LINE_FEED = 0x0a;

/** A line; null for bytes that are no UTF-8, which is what analyses are written in: other characters must not pass for the text. */
export type TextLine = string | null;

export const lineOf = (bytes: Buffer): TextLine => (isUtf8(bytes) ? bytes.toString('utf8') : null);

/** Without their ends; what stands behind the last one is a line too. Throws what the file system throws. */
export function* linesIn(file: string): Generator<TextLine> {
  const handle = openSync(file, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (let chunk = readChunk(handle); chunk.length > 0; chunk = readChunk(handle)) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        yield lineOf(rest.length === 0 ? chunk.subarray(from, end) : Buffer.concat([rest, chunk.subarray(from, end)]));
        rest = rest.subarray(0, 0);
        from = end + 1;
      }
      rest = rest.length === 0 ? chunk.subarray(from) : Buffer.concat([rest, chunk.subarray(from)]);
    }
    if (rest.length > 0) yield lineOf(rest);
  } finally {
    closeSync(handle);
  }
}

/** Empty at the end of the file. */
function readChunk(handle: number): Buffer {
  const chunk = Buffer.allocUnsafe(CHUNK);
  return chunk.subarray(0, readSync(handle, chunk, 0, CHUNK, null));
}
