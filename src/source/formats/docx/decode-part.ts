/** Bytes of an XML part to text: UTF-8 or UTF-16, as part 2 allows, or whatever its declaration names. */
import { Unreadable } from './unreadable.js';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/u;
/** A declaration ends within its first bytes, which are ASCII in every encoding that is no UTF-16. */
const DECLARATION_LENGTH = 200;

/** Said by bytes that are none: the declaration could be read as ASCII. */
const WIDE = /^utf-?16/iu;

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c)) return 'utf-16be';
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, DECLARATION_LENGTH)).toString('latin1'))?.[1] ?? '';
  return declared === '' || WIDE.test(declared) ? 'utf-8' : declared;
}

/** Throws `Unreadable` for bytes that do not decode. */
export function decodePart(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('damaged');
  }
}
