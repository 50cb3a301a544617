/**
 * A zip with other bytes before or behind it, as a mail program or a copy in blocks leaves: Word opens it, so it is read
 * where it is whole. Found by the end of its directory (APPNOTE.TXT 4.3.16), which says how long the directory is and
 * where it begins; both must agree with where it stands.
 */

const LOCAL = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const CENTRAL = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_LENGTH = 22;
const SIZE = 12;
const START = 16;
const COMMENT = 20;

const standsAt = (archive: Buffer, mark: Buffer, at: number): boolean =>
  at >= 0 && archive.subarray(at, at + mark.length).equals(mark);

/** What a mail program sets before an attachment is shorter; a document packed deep in another file is not that file. */
const FRONT_MAXIMUM = 65_536;

/** A zip cut short may hold a whole one as a member. */
const isOwn = (archive: Buffer, first: number): boolean =>
  first === 0 || (first <= FRONT_MAXIMUM && !standsAt(archive, LOCAL, 0));

/** The bytes of the zip alone; null where there is none, or not a whole one. A zip of 64 bits has no such bounds. */
export function zipWithin(bytes: Uint8Array): Uint8Array | null {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = archive.lastIndexOf(END);
  if (end < 0 || end + END_LENGTH > archive.length) return null;
  const directory = end - archive.readUInt32LE(end + SIZE);
  const first = directory - archive.readUInt32LE(end + START);
  if (!standsAt(archive, CENTRAL, directory) || !standsAt(archive, LOCAL, first)) return null;
  if (!isOwn(archive, first)) return null;
  return bytes.subarray(first, end + END_LENGTH + archive.readUInt16LE(end + COMMENT));
}
