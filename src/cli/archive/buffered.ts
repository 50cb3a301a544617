/** Many small pieces written as few large ones. */
import { writeAll } from './part.js';

export interface Buffered {
  readonly write: (bytes: Uint8Array) => void;
  readonly flush: () => void;
}

const SIZE = 2 ** 20;

export function buffered(file: number): Buffered {
  const held = Buffer.allocUnsafe(SIZE);
  let length = 0;
  const flush = (): void => {
    writeAll(file, held.subarray(0, length));
    length = 0;
  };
  return {
    write: (bytes) => {
      if (length + bytes.length > SIZE) flush();
      if (bytes.length > SIZE) writeAll(file, bytes);
      else {
        held.set(bytes, length);
        length += bytes.length;
      }
    },
    flush,
  };
}
