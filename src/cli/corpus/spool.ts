/** The store of `corpus/gather.ts`: in memory while it is small, in a temporary file from then on. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Store } from '../../corpus/gather.js';

export interface Spool extends Store {
  readonly close: () => void;
}

/** Bytes held in memory. */
const HELD = 2 ** 25;

export function openSpool(most: number = HELD): Spool {
  const held: Uint8Array[] = [];
  /** Where each piece begins. */
  const starts: number[] = [];
  let size = 0;
  let file: Temporary | null = null;
  return {
    put: (bytes) => {
      const at = size;
      size += bytes.length;
      if (file === null && size > most) {
        file = temporary();
        for (const piece of held) writeAll(file.descriptor, piece);
        held.length = starts.length = 0;
      }
      if (file !== null) writeAll(file.descriptor, bytes);
      else if (bytes.length > 0) {
        held.push(bytes);
        starts.push(at);
      }
      return at;
    },
    get: (at, length) => {
      // Nothing was put there: the piece that begins at the same offset is another's.
      if (length === 0) return new Uint8Array(0);
      return file === null ? pieceAt(held, starts, at) : readAll(file.descriptor, at, length);
    },
    close: () => file?.remove(),
  };
}

/** What was put at that offset, by binary search. */
function pieceAt(held: readonly Uint8Array[], starts: readonly number[], at: number): Uint8Array {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return held[low] ?? new Uint8Array(0);
}

interface Temporary {
  readonly descriptor: number;
  readonly remove: () => void;
}

function temporary(): Temporary {
  const folder = mkdtempSync(path.join(tmpdir(), 'gaojian-terms-'));
  const descriptor = openSync(path.join(folder, 'counts'), 'w+');
  const drop = (): void => rmSync(folder, { recursive: true, force: true });
  // Where a file may go while it is open, nothing is left behind by a run that is killed.
  if (process.platform !== 'win32') drop();
  return {
    descriptor,
    remove: () => {
      closeSync(descriptor);
      drop();
    },
  };
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

function readAll(descriptor: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length;) {
    const read = readSync(descriptor, bytes, done, length - done, at + done);
    if (read === 0) throw new Error('the temporary file has been cut short');
    done += read;
  }
  return bytes;
}
