/** Files that are no text, told by their first bytes; office files by what is packed in them. */
import { compoundKind } from './compound-kind.js';

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

/** A member every package of the kind has; names stand uncompressed in the zip's directory. */
const PACKED: readonly (readonly [kind: string, member: string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['odt', 'application/vnd.oasis.opendocument'],
  ['ofd', 'OFD.xml'],
];

/** What a binary file is (docx, doc, pdf, …), or null for what may be a text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const kind = MAGICS.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
  if (kind === 'compound') return compoundKind(bytes);
  if (kind !== 'zip') return kind;
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return PACKED.find(([, member]) => archive.includes(member))?.[0] ?? kind;
}
