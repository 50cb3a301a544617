/** Files that are no text, told by their first bytes; office files by what is packed in them. */
import { compoundKind } from './compound-kind.js';
import { zipWithin } from './zip-bounds.js';

const MAGICS: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gzip', [0x1f, 0x8b]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  // Office before 2007 and WPS.
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Word 2 and Word 6 outside a container: the reader of .doc says what to do.
  ['doc', [0xdb, 0xa5, 0x2d, 0x00]],
  ['doc', [0xdc, 0xa5, 0x65, 0x00]],
  ['doc', [0xdc, 0xa5, 0x68, 0x00]],
  // Bytes of ASCII, but its Chinese is escaped.
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/**
 * A member every package of the kind has; names stand uncompressed in the zip's directory. What is packed as office
 * files are and is none of these may be a Word document with parts of other names: its reader finds out.
 */
const PACKED: readonly (readonly [kind: string, member: string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
  ['odt', 'application/vnd.oasis.opendocument'],
  ['ofd', 'OFD.xml'],
  ['docx', '[Content_Types].xml'],
];

/** The end of a zip's directory: behind its mark the place of the directory stands in four bytes. */
const DIRECTORY_END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const DIRECTORY_AT = 16;

/** OpenDocument says what it is at the very beginning. */
const HEAD = 100;

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** Where the members of a whole zip are named. A file packed inside has its own. */
function listingOf(zip: Uint8Array): Buffer {
  const archive = bufferOf(zip);
  const end = archive.lastIndexOf(DIRECTORY_END);
  return Buffer.concat([archive.subarray(0, HEAD), archive.subarray(archive.readUInt32LE(end + DIRECTORY_AT), end)]);
}

/** A tape archive has its mark behind the first name, at the end of a header (POSIX ustar). */
const TAR = [0x75, 0x73, 0x74, 0x61, 0x72] as const;
const TAR_AT = 257;

/** What is packed, by the names of its members in some bytes; `zip` for anything else. */
function packedKind(listing: Buffer): string {
  return PACKED.find(([, member]) => listing.includes(member))?.[0] ?? 'zip';
}

/** Of a zip cut short the names stand before each member, among them those of a file packed inside. */
function namesIn(bytes: Uint8Array): Buffer {
  const zip = zipWithin(bytes);
  return zip === null ? bufferOf(bytes) : listingOf(zip);
}

/** A zip behind other bytes, where it is a document; a text holds no NUL, and is not searched. */
function hiddenKind(bytes: Uint8Array): string | null {
  const zip = bytes.includes(0) ? zipWithin(bytes) : null;
  const kind = zip === null ? 'zip' : packedKind(listingOf(zip));
  return kind === 'zip' ? null : kind;
}

/** Fewer bytes than tell a kind, and all as that kind begins: what is left of a file that was not saved whole. */
export const isStump = (bytes: Uint8Array): boolean =>
  MAGICS.some(([, magic]) => bytes.length < magic.length && bytes.every((byte, index) => byte === magic[index]));

/** What a binary file is (docx, doc, pdf, …), or null for what may be a text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const kind = MAGICS.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
  if (kind === 'compound') return compoundKind(bytes);
  if (kind === 'zip') return packedKind(namesIn(bytes));
  if (kind === null && TAR.every((byte, index) => bytes[TAR_AT + index] === byte) && bytes.includes(0)) return 'tar';
  return kind ?? hiddenKind(bytes);
}
