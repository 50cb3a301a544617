/**
 * XML as the events of its tags: well-formed XML 1.0 without a document type, which is all a package may hold
 * (ECMA-376 part 2, 9.1.4: a part with one is refused). One pass, no recursion, every step forward.
 *
 * Of our own because nearly all the time a document takes goes here: a library that goes character by character takes
 * three to four times as long.
 */
import type { Attributes } from './namespaces.js';
import { Unreadable } from './unreadable.js';

export interface Sink {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
}

const START =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\udfff\\uf900-\\ufdcf\\ufdf0-\\ufffd';
const NAME = `[${START}][${START}\\-.\\d\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;

const TAG_NAME = new RegExp(NAME, 'y');
const ATTRIBUTE = new RegExp(`[ \\t\\r\\n]+(${NAME})[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const TAG_END = /[ \t\r\n]*(\/?)>/y;
const BLANK = /^[ \t\r\n\ufeff]*$/;

const damaged = (): Unreadable => new Unreadable('damaged');

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function character(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) throw damaged();
  return String.fromCodePoint(code);
}

function entity(name: string): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  if (/^#\d{1,8}$/.test(name)) return character(Number(name.slice(1)));
  if (/^#x[\da-f]{1,8}$/i.test(name)) return character(Number.parseInt(name.slice(2), 16));
  throw damaged();
}

/** No name of an entity we know is longer, nor any number of a character. */
const ENTITY_LENGTH = 12;

/** An ampersand begins an entity, or the XML is broken. */
function decoded(text: string): string {
  let from = text.indexOf('&');
  if (from === -1) return text;
  const parts = [text.slice(0, from)];
  while (from !== -1) {
    const end = text.indexOf(';', from);
    if (end === -1 || end - from > ENTITY_LENGTH) throw damaged();
    parts.push(entity(text.slice(from + 1, end)));
    from = text.indexOf('&', end);
    parts.push(text.slice(end + 1, from === -1 ? undefined : from));
  }
  return parts.join('');
}

function find(xml: string, wanted: string, from: number): number {
  const at = xml.indexOf(wanted, from);
  if (at === -1) throw damaged();
  return at;
}

const at = (pattern: RegExp, xml: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(xml);
};

/** No writer nests as deep; without a bound, four bytes of a packed file could each open an element. */
const DEEPEST = 10_000;

/** Reads `xml` to its end. Throws `Unreadable`: `entities` for a document type, `damaged` for what is not well-formed. */
export function scan(xml: string, sink: Sink): void {
  const open: string[] = [];
  let rooted = false;

  const text = (from: number, to: number): void => {
    if (from === to) return;
    const written = xml.slice(from, to);
    if (open.length > 0) sink.text(decoded(written));
    else if (!BLANK.test(written)) throw damaged();
  };

  const closeTag = (index: number): number => {
    const name = open.pop();
    if (name === undefined || !xml.startsWith(name, index)) throw damaged();
    const end = at(TAG_END, xml, index + name.length);
    if (end === null || end[1] !== '') throw damaged();
    sink.close();
    return TAG_END.lastIndex;
  };

  const openTag = (index: number): number => {
    const name = at(TAG_NAME, xml, index)?.[0];
    if (name === undefined || (rooted && open.length === 0)) throw damaged();
    rooted = true;
    const attributes: Record<string, string> = {};
    let next = index + name.length;
    for (let found = at(ATTRIBUTE, xml, next); found !== null; found = at(ATTRIBUTE, xml, next)) {
      attributes[found[1] ?? ''] = decoded(found[2] ?? found[3] ?? '');
      next = ATTRIBUTE.lastIndex;
    }
    const end = at(TAG_END, xml, next);
    if (end === null) throw damaged();
    next = TAG_END.lastIndex;
    sink.open(name, attributes);
    if (end[1] === '/') sink.close();
    else if (open.push(name) > DEEPEST) throw damaged();
    return next;
  };

  /** Comments, character data and the document type. */
  const declaration = (index: number): number => {
    if (xml.startsWith('--', index)) return find(xml, '-->', index + 2) + 3;
    if (!xml.startsWith('[CDATA[', index))
      throw new Unreadable(/^DOCTYPE/i.test(xml.slice(index, index + 7)) ? 'entities' : 'damaged');
    const end = find(xml, ']]>', index);
    if (open.length === 0) throw damaged();
    sink.text(xml.slice(index + 7, end));
    return end + 3;
  };

  let index = 0;
  for (let tag = xml.indexOf('<'); tag !== -1; tag = xml.indexOf('<', index)) {
    text(index, tag);
    const sign = xml.charAt(tag + 1);
    if (sign === '/') index = closeTag(tag + 2);
    else if (sign === '!') index = declaration(tag + 2);
    else if (sign === '?') index = find(xml, '?>', tag + 2) + 2;
    else index = openTag(tag + 1);
  }
  text(index, xml.length);
  if (!rooted || open.length > 0) throw damaged();
}
