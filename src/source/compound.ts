/**
 * The compound file ([MS-CFB], “OLE container”) that Word, Excel and PowerPoint before 2007 write: a small file
 * system of sectors. Only the streams directly under the root are looked at; those of embedded objects lie deeper.
 * Every chain is held to the number of sectors the file has, so that none can go round in a circle.
 */
import { Unreadable } from './unreadable.js';
import { stretch, u16, u32, utf16 } from './little-endian.js';

export interface Compound {
  /** Streams and storages under the root. */
  readonly names: ReadonlySet<string>;
  /** Content of a stream; null where there is none. Throws `Unreadable`. */
  readonly stream: (name: string) => Uint8Array | null;
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isCompound = (bytes: Uint8Array): boolean => MAGIC.every((byte, index) => bytes[index] === byte);

/** Numbers above stand for no sector: free, end of chain, sector of the FAT. */
const LAST_SECTOR = 0xfffffffa;
const HEADER_DIFAT = 109;
const MINI_SHIFT = 6;

/** Sectors of one size, and which comes behind which. */
interface Sectors {
  readonly count: number;
  readonly at: (sector: number) => Uint8Array;
  readonly after: (sector: number) => number;
}

/** Content of a chain; a view where its sectors lie side by side, as they mostly do. */
function follow({ count, at, after }: Sectors, start: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let sector = start; sector <= LAST_SECTOR; sector = after(sector)) {
    if (sector >= count || parts.length >= count) throw new Unreadable('damaged');
    parts.push(at(sector));
  }
  const [first = new Uint8Array(), ...rest] = parts;
  let end = first.byteOffset + first.length;
  const whole = rest.every((part) => {
    const next = part.byteOffset === end;
    end = part.byteOffset + part.length;
    return next;
  });
  return whole ? new Uint8Array(first.buffer, first.byteOffset, end - first.byteOffset) : Buffer.concat(parts);
}

const sectorsIn = (bytes: Uint8Array, shift: number, from: number): Pick<Sectors, 'count' | 'at'> => ({
  count: Math.max(0, Math.ceil((bytes.length - from) / (1 << shift))),
  // The last one may be cut short.
  at: (sector) => bytes.subarray(from + sector * (1 << shift), from + (sector + 1) * (1 << shift)),
});

/** Sectors that hold the FAT: the first 109 named in the header, the others in a chain of their own (2.5). */
function fatSectors(bytes: Uint8Array, shift: number, { count, at }: Pick<Sectors, 'count' | 'at'>): number[] {
  const found: number[] = [];
  const take = (list: Uint8Array, entries: number): void => {
    for (let index = 0; index < entries; index++) {
      const sector = u32(list, index * 4);
      if (sector <= LAST_SECTOR) found.push(sector);
    }
  };
  take(bytes.subarray(76), HEADER_DIFAT);
  const entries = (1 << (shift - 2)) - 1;
  let steps = 0;
  for (let sector = u32(bytes, 68); sector <= LAST_SECTOR && steps < count; steps++) {
    take(at(sector), entries);
    sector = u32(at(sector), entries * 4);
  }
  return found;
}

/** The big sectors of the file, chained by its FAT. */
function bigSectors(bytes: Uint8Array): Sectors {
  const shift = u16(bytes, 30);
  if ((shift !== 9 && shift !== 12) || u16(bytes, 32) !== MINI_SHIFT) throw new Unreadable('damaged');
  const sectors = sectorsIn(bytes, shift, 1 << shift);
  const fat = fatSectors(bytes, shift, sectors);
  const mask = (1 << (shift - 2)) - 1;
  const after = (sector: number): number => {
    const holder = fat[sector >>> (shift - 2)];
    if (holder === undefined) throw new Unreadable('damaged');
    return u32(sectors.at(holder), (sector & mask) * 4);
  };
  return { ...sectors, after };
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly child: number;
  readonly siblings: readonly number[];
}

const ENTRY = 128;

function entryOf(directory: Uint8Array, index: number): Entry | null {
  const from = index * ENTRY;
  if (from + ENTRY > directory.length) return null;
  const entry = stretch(directory, from, ENTRY);
  return {
    name: utf16(entry.subarray(0, Math.max(0, Math.min(64, u16(entry, 64)) - 2))),
    siblings: [u32(entry, 68), u32(entry, 72)],
    child: u32(entry, 76),
    start: u32(entry, 116),
    size: u32(entry, 120),
  };
}

/** What stands under the root: a binary tree of siblings (2.6.4). */
function childrenOf(directory: Uint8Array, root: Entry): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [root.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = seen.has(index) ? null : entryOf(directory, index);
    seen.add(index);
    if (entry === null) continue;
    found.set(entry.name, entry);
    waiting.push(...entry.siblings);
  }
  return found;
}

/** Opens a container. Throws `Unreadable` where it has no directory. */
export function openCompound(bytes: Uint8Array): Compound {
  const big = bigSectors(bytes);
  const directory = follow(big, u32(bytes, 48));
  const root = entryOf(directory, 0);
  if (root === null) throw new Unreadable('damaged');
  const entries = childrenOf(directory, root);
  const cutoff = u32(bytes, 56);
  const read = ({ start, size }: Entry): Uint8Array => stretch(follow(size < cutoff ? mini() : big, start), 0, size);
  /** Small streams lie in sectors of 64 bytes inside the stream of the root, with a FAT of their own. */
  const mini = (): Sectors => {
    const table = follow(big, u32(bytes, 60));
    return { ...sectorsIn(follow(big, root.start), MINI_SHIFT, 0), after: (sector) => u32(table, sector * 4) };
  };
  return {
    names: new Set(entries.keys()),
    stream: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? null : entry.size === 0 ? new Uint8Array() : read(entry);
    },
  };
}
