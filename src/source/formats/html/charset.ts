/**
 * The encoding of a page: as the HTML standard finds it (13.2.3.2, "prescan"), by byte order mark, then by what the page
 * says of itself within its first 1024 bytes. Pages are often wrong about it, saved again in another encoding than they
 * name; so what they say holds only where every byte decodes, and where the bytes are not plainly another encoding.
 */
import { isUtf8 } from 'node:buffer';
import { decode, encodingNamed, type Decoded, type DecodeOptions, type Encoding } from '../../decode.js';
import { UserError } from '../../errors.js';
import { plausibility } from '../../plausibility.js';

const PRESCAN = 1024;

const ATTRIBUTE = /([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, plain] of tag.matchAll(ATTRIBUTE))
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), double ?? single ?? plain ?? '');
  return found;
}

/** The label a `<meta>` gives: `charset`, or that of `content` where `http-equiv` is Content-Type. */
function labelIn(tag: string): string | null {
  const attributes = attributesOf(tag);
  const charset = attributes.get('charset');
  if (charset !== undefined) return charset;
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return null;
  const found = /charset\s*=\s*["']?([^\s"';,]+)/iu.exec(attributes.get('content') ?? '');
  return found?.[1] ?? null;
}

/** The label of the encoding a page names, as written; null where it names none. */
export function declaredLabel(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/u.exec(head)?.[1];
  if (xml !== undefined) return xml;
  const tags = head.replace(/<!--[^]*?(?:-->|$)/gu, ' ').matchAll(/<meta[\s/][^>]*>/giu);
  for (const [tag] of tags) {
    const label = labelIn(tag.slice('<meta'.length));
    if (label !== null) return label;
  }
  return null;
}

/** One of the encodings that are read, by any of its labels (WHATWG Encoding: gb_2312-80, x-gbk, utf8 …); else null. */
function encodingOfLabel(label: string): Encoding | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    // A page that can be read to say so is no UTF-16 (HTML standard, "prescan").
    return encodingNamed(encoding.startsWith('utf-16') ? 'utf-8' : encoding);
  } catch {
    return null;
  }
}

const hasMark = ([first, second, third]: Uint8Array): boolean =>
  (first === 0xef && second === 0xbb && third === 0xbf) ||
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff);

function decodeAs(encoding: Encoding, bytes: Uint8Array, path: string | undefined): Decoded | null {
  try {
    return decode(bytes, { encoding, path });
  } catch (error) {
    if (error instanceof UserError && error.code === 'undecodable') return null;
    throw error;
  }
}

/** Decodes a page; `encoding` given, it is that one. Throws what `decode` throws. */
export function decodePage(bytes: Uint8Array, options: DecodeOptions): Decoded {
  if (options.encoding !== undefined || hasMark(bytes)) return decode(bytes, options);
  const label = declaredLabel(bytes);
  const encoding = label === null ? null : encodingOfLabel(label);
  const declared = encoding === null ? null : decodeAs(encoding, bytes, options.path);
  if (declared === null) return decode(bytes, options);
  if (declared.encoding === 'utf-8' || !isUtf8(bytes)) return declared;
  const found = decode(bytes, options);
  return plausibility(found.text) > plausibility(declared.text) ? found : declared;
}
