/** Files that are no text, told by their first bytes; office files by what is packed in them. */

const MAGICS: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gzip', [0x1f, 0x8b]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  // Word before 2007 and WPS, in an OLE container.
  ['doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
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
  ['odt', 'application/vnd.oasis.opendocument'],
  ['ofd', 'OFD.xml'],
  ['docx', '[Content_Types].xml'],
];

/** The end of a zip's directory: behind its mark the place of the directory stands in four bytes. */
const DIRECTORY_END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const DIRECTORY_AT = 16;

/** OpenDocument says what it is at the very beginning. */
const HEAD = 200;

/** Where the members of a zip are named; all of it where its directory is missing. A file packed inside has its own. */
function listingOf(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(DIRECTORY_END);
  if (end === -1 || end + DIRECTORY_AT + 4 > archive.length) return archive;
  const start = archive.readUInt32LE(end + DIRECTORY_AT);
  return start < end ? Buffer.concat([archive.subarray(0, HEAD), archive.subarray(start, end)]) : archive;
}

/** What a binary file is (docx, pdf, …), or null for what may be a text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const kind = MAGICS.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
  if (kind !== 'zip') return kind;
  const listing = listingOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  return PACKED.find(([, member]) => listing.includes(member))?.[0] ?? kind;
}
