/**
 * What the drawings of a file say of its shapes ([MS-ODRAW]): which group each belongs to, and what is written in
 * WordArt, whose text is a property of the shape.
 */
import { u16, u32, utf16 } from '../../little-endian.js';

export interface Drawings {
  /** The shape that is anchored in its place: the outermost group it is in, by its own identifier. */
  readonly owner: ReadonlyMap<number, number>;
  /** Text of WordArt by the identifier of its shape. */
  readonly words: ReadonlyMap<number, string>;
}

const CONTAINER = 0xf;
const GROUP = 0xf003;
const IDENTITY = 0xf00a;
const PROPERTIES = 0xf00b;
const TEXT = 0x00c0;
const COMPLEX = 0x8000;

interface Entry {
  readonly type: number;
  readonly count: number;
  readonly content: Uint8Array;
  /** Whether it holds others. */
  readonly holds: boolean;
}

/** The records of a stretch, one behind the other (2.2.1); what is cut off ends with it. */
function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  for (let at = 0; at + 8 <= bytes.length; at += 8 + u32(bytes, at + 4)) {
    const head = u16(bytes, at);
    const content = bytes.subarray(at + 8, at + 8 + u32(bytes, at + 4));
    yield { type: u16(bytes, at + 2), count: head >> 4, content, holds: (head & 0xf) === CONTAINER };
  }
}

/** The text among the properties of a shape: six bytes each, long values behind all of them (2.3.7). */
function textIn({ count, content }: Entry): string {
  let at = count * 6;
  for (let index = 0; index < count && (index + 1) * 6 <= content.length; index++) {
    const name = u16(content, index * 6);
    const length = name & COMPLEX ? u32(content, index * 6 + 2) : 0;
    if ((name & 0x3fff) === TEXT) return utf16(content.subarray(at, at + length)).split('\0')[0] ?? '';
    at += length;
  }
  return '';
}

/** Groups within groups, and containers around them, are no deeper than this. */
const DEEPEST = 30;

/** The outermost group around a shape, by its first shape, which is the group itself; null until that is met. */
interface Group {
  identifier: number | null;
}

interface Reading {
  readonly owner: Map<number, number>;
  readonly words: Map<number, string>;
}

/** Where records lie: how deep, in how many groups; the outermost of them holds the whole drawing and is none. */
interface Place {
  readonly depth: number;
  readonly groups: number;
  readonly group: Group | null;
}

const within = ({ depth, groups, group }: Place, isGroup: boolean): Place => {
  if (!isGroup) return { depth: depth + 1, groups, group };
  return { depth: depth + 1, groups: groups + 1, group: groups === 0 ? null : (group ?? { identifier: null }) };
};

function read(bytes: Uint8Array, found: Reading, place: Place): void {
  let shape: number | null = null;
  for (const entry of entriesOf(bytes)) {
    if (entry.type === IDENTITY && entry.content.length >= 4) {
      shape = u32(entry.content, 0);
      if (place.group === null) continue;
      place.group.identifier ??= shape;
      found.owner.set(shape, place.group.identifier);
    } else if (entry.type === PROPERTIES && shape !== null) {
      const text = textIn(entry).replace(/\r\n?/gu, '\n');
      if (text.trim() !== '') found.words.set(shape, text);
    } else if (entry.holds && place.depth < DEEPEST) read(entry.content, found, within(place, entry.type === GROUP));
  }
}

/** Reads the drawing part: a container of its own, then drawings, each behind a byte that says whose it is (2.9.172). */
export function drawingsOf(part: Uint8Array): Drawings {
  const found: Reading = { owner: new Map(), words: new Map() };
  if (part.length < 8) return found;
  for (let at = 8 + u32(part, 4); at + 9 <= part.length; at += 9 + u32(part, at + 5))
    read(part.subarray(at + 1, at + 9 + u32(part, at + 5)), found, { depth: 0, groups: 0, group: null });
  return found;
}
