/** Text back to bytes, in the encoding it was read in; a character the encoding does not have is an error, never a ?. */
import type { Encoding } from './decode.js';
import { decode } from './decode.js';
import { UserError } from './errors.js';

const BOMS: Readonly<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
  big5: [],
};

/** The byte order mark the bytes begin with, empty where they have none. */
export function bomOf(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const mark = BOMS[encoding];
  const has = mark.length > 0 && mark.every((byte, index) => bytes[index] === byte);
  return Uint8Array.from(has ? mark : []);
}

/** Bytes of a text, without a mark. Throws `unencodable`. */
export async function encode(text: string, encoding: Encoding, path: string): Promise<Uint8Array> {
  const bytes = await bytesOf(text, encoding);
  const back = decode(bytes, { encoding, path }).text;
  if (back !== text) throw new UserError('unencodable', { path, encoding });
  return bytes;
}

async function bytesOf(text: string, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const { default: iconv } = await import('iconv-lite');
  return iconv.encode(text, encoding);
}
