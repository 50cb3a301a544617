/** Compound files ([MS-CFB]) of a few streams, as small as they may be: for tests of what reads them. */

const SECTOR = 512;
const MINI = 64;
const CUTOFF = 4096;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;
const LIST = 0xfffffffc;
/** Sectors of the table of sectors that the header names; the others are named in lists. */
const IN_HEADER = 109;
const ENTRY = 128;

const padded = (bytes: Uint8Array, size: number): Uint8Array => {
  const all = new Uint8Array(Math.ceil(bytes.length / size) * size);
  all.set(bytes);
  return all;
};

const words = (list: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(list).buffer);

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
  readonly child?: number;
  readonly right?: number;
}

function entryBytes({ name, type, start, size, child = FREE, right = FREE }: Entry): Uint8Array {
  const bytes = Buffer.alloc(ENTRY);
  bytes.write(name, 0, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

interface Chains {
  readonly parts: Uint8Array[];
  /** Which sector comes behind which. */
  readonly table: number[];
  /** First sector of what is added. */
  readonly add: (bytes: Uint8Array) => number;
}

/** Sectors in a row, each chained to the next. */
function chains(size: number): Chains {
  const parts: Uint8Array[] = [];
  const table: number[] = [];
  const add = (bytes: Uint8Array): number => {
    const count = Math.ceil(bytes.length / size);
    const start = table.length;
    if (count === 0) return END;
    parts.push(padded(bytes, size));
    for (let index = 1; index < count; index += 1) table.push(start + index);
    table.push(END);
    return start;
  };
  return { parts, table, add };
}

/** A file with the streams; small ones lie in the mini stream, as they must. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const big = chains(SECTOR);
  const mini = chains(MINI);
  const names = Object.keys(streams);
  const entries = names.map((name, index): Entry => {
    const bytes = streams[name] ?? new Uint8Array();
    const start = (bytes.length < CUTOFF ? mini : big).add(bytes);
    return { name, type: 2, start, size: bytes.length, right: index + 2 > names.length ? FREE : index + 2 };
  });
  const content = Buffer.concat(mini.parts);
  const miniStart = big.add(content);
  const root: Entry = {
    name: 'Root Entry',
    type: 5,
    start: miniStart,
    size: content.length,
    child: names.length === 0 ? FREE : 1,
  };
  const miniFat = big.add(words(mini.table));
  const directory = big.add(Buffer.concat([root, ...entries].map(entryBytes)));
  const fatStart = big.table.length;
  const perSector = SECTOR / 4;
  // The table says of itself, too, what each of its sectors is.
  const fatCount = Math.ceil((fatStart + 1) / (perSector - 2));
  const rest = Array.from({ length: Math.max(0, fatCount - IN_HEADER) }, (_, index) => fatStart + IN_HEADER + index);
  const listCount = Math.ceil(rest.length / (perSector - 1));
  const listStart = fatStart + fatCount;
  const lists = Array.from({ length: listCount }, (_, index) => {
    const some = rest.slice(index * (perSector - 1), (index + 1) * (perSector - 1));
    const next = index + 1 < listCount ? listStart + index + 1 : END;
    return words([...some, ...Array.from({ length: perSector - 1 - some.length }, () => FREE), next]);
  });
  const fat = Buffer.alloc(fatCount * SECTOR, 0xff);
  fat.set(words([...big.table, ...Array.from({ length: fatCount }, () => FAT), ...lists.map(() => LIST)]));

  const header = Buffer.alloc(SECTOR, 0);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const shorts = [24, 0x3e, 26, 3, 28, 0xfffe, 30, 9, 32, 6];
  const longs = [
    44,
    fatCount,
    48,
    directory,
    56,
    CUTOFF,
    60,
    miniFat,
    64,
    1,
    68,
    listCount > 0 ? listStart : END,
    72,
    listCount,
  ];
  for (let index = 0; index < shorts.length; index += 2)
    header.writeUInt16LE(shorts[index + 1] ?? 0, shorts[index] ?? 0);
  for (let index = 0; index < longs.length; index += 2) header.writeUInt32LE(longs[index + 1] ?? 0, longs[index] ?? 0);
  for (let index = 0; index < IN_HEADER; index += 1)
    header.writeUInt32LE(index < fatCount ? fatStart + index : FREE, 76 + index * 4);
  return new Uint8Array(Buffer.concat([header, ...big.parts, fat, ...lists]));
}
