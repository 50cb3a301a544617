/** The headings of a text, numbered or on a line of their own, by the word that they begin with. */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';

/** A heading; of the list it is a point of, or null where no marker numbers it. */
export interface Head extends Span {
  readonly parent: Unit | null;
  readonly numbered: boolean;
}

/** The headings that begin with a word of two characters or more, in text order. */
export type HeadsWith = (word: string) => readonly Head[];

/** They are looked up by so many characters. */
const KEY = 2;
const LONGEST = 30;
const STOPS = characters('。；！？：');

/** Made when first asked for: one pass over the units and the lines. */
export function headsOf(syntax: Syntax): HeadsWith {
  let heads: ReadonlyMap<string, readonly Head[]> | null = null;
  return (word) => {
    if (word.length < KEY) return [];
    heads ??= byKey(syntax);
    return (heads.get(word.slice(0, KEY)) ?? []).filter(({ start }) => syntax.text.startsWith(word, start));
  };
}

function byKey(syntax: Syntax): ReadonlyMap<string, readonly Head[]> {
  const { text, units, paragraphs } = syntax;
  const heads = new Map<string, Head[]>();
  const opened = new Set<number>();
  const add = (head: Head): void => {
    const key = text.slice(head.start, head.start + KEY);
    const own = heads.get(key);
    if (own === undefined) heads.set(key, [head]);
    else own.push(head);
  };
  for (const { marker, headingStart, headingEnd, parent } of units) {
    opened.add(marker.start);
    if (headingEnd - headingStart > KEY) add({ start: headingStart, end: headingEnd, parent, numbered: true });
  }
  for (let index = 0; index < paragraphs.length; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = lineEnd(text, start, paragraphs.ends[index] ?? start);
    if (end - start <= KEY || end - start > LONGEST || opened.has(start) || STOPS.find(syntax, start, end) < end)
      continue;
    add({ start, end, parent: null, numbered: false });
  }
  return heads;
}

function lineEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/u.test(text.charAt(to - 1))) to--;
  return to;
}
