/** The bytes of a document, wherever they lie, and never more of them than allowed. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Place } from '../../archive/item.js';
import { UserError } from './codes.js';

export const MEGABYTE = 2 ** 20;

export interface Wanted {
  readonly place: Place;
  /** What it is called in errors. */
  readonly id: string;
  /** MB. */
  readonly maximum: number;
}

/** Throws what keeps it from being read, by the id. */
export function bytesOf({ place, id, maximum }: Wanted): Buffer {
  try {
    return withFile(place.path, (file) => {
      if (place.kind === 'file') return wholeFile(file, id, maximum);
      if (place.size > maximum * MEGABYTE) throw new UserError('too-large', { path: id, maximum });
      return place.kind === 'record' ? stretch(file, place.at, place.size) : unpacked(file, place, id);
    });
  } catch (error) {
    throw explained(error, id);
  }
}

/** A pipe without a writer would be waited for. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export function withFile<Result>(path: string, use: (file: number) => Result): Result {
  const file = openSync(path, READING);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

function wholeFile(file: number, path: string, maximum: number): Buffer {
  const stat = fstatSync(file);
  if (stat.isDirectory()) throw new UserError('is-directory', { path });
  if (!stat.isFile()) throw new UserError('not-a-file', { path });
  if (stat.size > maximum * MEGABYTE) throw new UserError('too-large', { path, maximum });
  return stretch(file, 0, stat.size);
}

/** So many bytes, or as many as there are; read into `bytes`, which has room for them. */
export function stretch(file: number, at: number, size: number, bytes: Buffer = Buffer.allocUnsafe(size)): Buffer {
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, at + length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

const HEADER = 30;
const STORED = 0;

/** The entry's own header says only how long it is itself; the rest is known from the directory of the zip. */
function unpacked(file: number, place: Extract<Place, { kind: 'entry' }>, path: string): Buffer {
  const header = stretch(file, place.at, HEADER);
  if (header.length < HEADER || header.readUInt32LE(0) !== 0x04034b50)
    throw new UserError('bad-entry', { path, kind: 'damaged' });
  const start = place.at + HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = stretch(file, start, place.packed);
  const bytes = place.method === STORED ? packed : inflated(packed, place.size, path);
  if (bytes.length !== place.size || crc32(bytes) !== place.crc)
    throw new UserError('bad-entry', { path, kind: 'damaged' });
  return bytes;
}

function inflated(packed: Buffer, size: number, path: string): Buffer {
  try {
    // One byte more than promised: enough to catch the lie, too little to be a burden.
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    const lies = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UserError('bad-entry', { path, kind: lies ? 'bomb' : 'damaged' });
  }
}

function explained(error: unknown, path: string): unknown {
  const { code: reason } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || reason === undefined) return error;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return new UserError('missing-file', { path });
  // A socket cannot even be opened.
  if (reason === 'ENXIO') return new UserError('not-a-file', { path });
  return new UserError('unreadable', { path, reason });
}
