/** Zips for tests, also such as no honest program writes. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Bytes where it is no UTF-8. */
  readonly name: string | Buffer;
  readonly bytes: Buffer;
  /** What the directory says of its size; a lie where it differs. */
  readonly says?: number;
  readonly encrypted?: true;
  /** Lies where the entry before lies. */
  readonly overlaps?: true;
}

const UTF8 = 0x800;

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let last = 0;
  for (const entry of entries) {
    const { head, name, packed } = headOf(entry);
    const start = entry.overlaps === true ? last : at;
    if (entry.overlaps !== true) {
      bodies.push(Buffer.concat([Buffer.from('504b0304', 'hex'), head, name, packed]));
      last = at;
      at += 4 + head.length + name.length + packed.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(start, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), head, tail, name]));
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}

function headOf({ name: given, bytes, says = bytes.length, encrypted }: ZipEntry) {
  const name = typeof given === 'string' ? Buffer.from(given) : given;
  const packed = deflateRawSync(bytes);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE((typeof given === 'string' ? UTF8 : 0) | (encrypted === true ? 1 : 0), 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(says, 18);
  head.writeUInt16LE(name.length, 22);
  return { head, name, packed };
}
