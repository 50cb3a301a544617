/** A zip of parts in memory, the same bytes every time: what the fixtures written by hand are packed with. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day a zip can tell. */
const DATE = 0x21;
const DEFLATED = 8;
const UTF8_NAME = 0x800;

/** What local header and directory entry share. */
function fields({ bytes, packed, method, name }) {
  const block = Buffer.alloc(26);
  block.writeUInt16LE(20, 0);
  block.writeUInt16LE(UTF8_NAME, 2);
  block.writeUInt16LE(method, 4);
  block.writeUInt16LE(DATE, 8);
  block.writeUInt32LE(crc32(bytes), 10);
  block.writeUInt32LE(packed.length, 14);
  block.writeUInt32LE(bytes.length, 18);
  block.writeUInt16LE(name.length, 22);
  return block;
}

const numbered = (signature, ...rest) => {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signature);
  return Buffer.concat([head, ...rest]);
};

function directoryEntry(entry, offset) {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  const version = Buffer.from([20, 0]);
  return numbered(0x02014b50, version, fields(entry), tail.subarray(0, 14), entry.name);
}

function end(count, size, offset) {
  const block = Buffer.alloc(18);
  block.writeUInt16LE(count, 4);
  block.writeUInt16LE(count, 6);
  block.writeUInt32LE(size, 8);
  block.writeUInt32LE(offset, 12);
  return numbered(0x06054b50, block);
}

/** Parts by name, strings or bytes, in the order given. */
export function zip(parts) {
  const entries = Object.entries(parts).map(([name, content]) => {
    const bytes = Buffer.from(content);
    return { name: Buffer.from(name), bytes, packed: deflateRawSync(bytes), method: DEFLATED };
  });
  const locals = entries.map((entry) => numbered(0x04034b50, fields(entry), entry.name, entry.packed));
  let offset = 0;
  const directory = entries.map((entry, index) => {
    const made = directoryEntry(entry, offset);
    offset += locals[index].length;
    return made;
  });
  const listing = Buffer.concat(directory);
  return Buffer.concat([...locals, listing, end(entries.length, listing.length, offset)]);
}
