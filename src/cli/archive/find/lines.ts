/** Lines of bytes, without their line ends; of one that is too long only where it stood. */

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Offset and length in bytes. */
  readonly at: number;
  readonly size: number;
  /** Null where it is longer than allowed. */
  readonly bytes: Buffer | null;
}

const LF = 10;
const CR = 13;

export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maximum: number): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let size = 0;
  let at = 0;
  let number = 0;
  const hold = (piece: Buffer): void => {
    size += piece.length;
    if (size <= maximum) held.push(piece);
    else held = [];
  };
  const cut = (): Line => {
    const bytes = size > maximum ? null : withoutCr(held.length === 1 ? (held[0] ?? EMPTY) : Buffer.concat(held));
    const line = { number: ++number, at, size: bytes?.length ?? size, bytes };
    at += size + 1;
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let start = 0;
    for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
      hold(bytes.subarray(start, end));
      yield cut();
      start = end + 1;
    }
    // What is left waits for the next chunk; a copy, or it would keep the whole of this one.
    if (start < bytes.length) hold(Buffer.from(bytes.subarray(start)));
  }
  if (size > 0) yield cut();
}

const EMPTY = Buffer.alloc(0);

const withoutCr = (bytes: Buffer): Buffer => (bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes);

/** White space of JSON alone. */
export const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === CR);
