/**
 * The zip a document is packed in (ECMA-376 part 2), read from memory. Only what is asked for is unpacked, within
 * bounds: a part that says it is larger than allowed is refused unread, one that lies about it while it unpacks.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from '../../unreadable.js';
import { zipWithin } from '../../zip-bounds.js';

/** Bytes of one part unpacked: a hundred times the longest speech. */
const PART_MAXIMUM = 64 * 2 ** 20;
/** Of all parts that are read. */
const TOTAL_MAXIMUM = 128 * 2 ** 20;

const STORED = 0;
const DEFLATED = 8;

export interface Package {
  /** Bytes of a part by its name, without a slash in front; null where there is none. */
  readonly part: (name: string) => Promise<Uint8Array | null>;
}

/** Whatever goes wrong in a zip is a zip gone wrong. */
async function orDamaged<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch {
    throw new Unreadable('damaged');
  }
}

/** Names of parts are compared without case (part 2, 6.2.2.3). */
const key = (name: string): string => name.toLowerCase();

/** The directory of the zip; of two parts of one name the first counts. */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = key(entry.fileName);
    if (!entries.has(name)) entries.set(name, entry);
  }
  return entries;
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    // One byte more than promised: enough to catch the lie, too little to be a burden.
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch {
    throw new Unreadable('damaged');
  }
}

function unpack(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.isEncrypted()) throw new Unreadable('encrypted');
  const { compressionMethod: method, uncompressedSize: size } = entry;
  if (method !== STORED && method !== DEFLATED) throw new Unreadable('damaged');
  const bytes = method === STORED ? packed : inflate(packed, size);
  if (bytes.length !== size || crc32(bytes) !== entry.crc32) throw new Unreadable('damaged');
  return bytes;
}

/** Opens a package; throws `Unreadable` for what is no zip, for parts that do not unpack and for too many bytes. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const own = zipWithin(bytes) ?? bytes;
  const archive = Buffer.from(own.buffer, own.byteOffset, own.length);
  const zip = await orDamaged(fromBufferPromise(archive, { lazyEntries: true }));
  const entries = await orDamaged(entriesOf(zip));
  let total = 0;
  return {
    part: async (name) => {
      const entry = entries.get(key(name));
      if (entry === undefined) return null;
      total += entry.uncompressedSize;
      if (entry.uncompressedSize > PART_MAXIMUM || total > TOTAL_MAXIMUM) throw new Unreadable('too-large');
      const { fileDataStart } = await orDamaged(zip.readLocalFileHeaderPromise(entry, { minimal: true }));
      return unpack(archive.subarray(fileDataStart, fileDataStart + entry.compressedSize), entry);
    },
  };
}
