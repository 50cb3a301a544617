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

/** They are looked up by so many characters, and by their last one. */
const KEY = 2;
const LONGEST = 30;
const MOST = 300;
const STOPS = characters('。；！？：');

export interface Heads {
  readonly headsWith: HeadsWith;
  /** The headings that end in a word, in text order. */
  readonly headsEnding: HeadsWith;
}

/** Made when first asked for: one pass over the units and the lines. */
export function headsOf(syntax: Syntax): Heads {
  const { text } = syntax;
  let all: readonly Head[] | null = null;
  const by = (keyOf: (head: Head) => string): ((key: string) => readonly Head[]) => {
    let heads: ReadonlyMap<string, readonly Head[]> | null = null;
    return (key) => {
      const own = (heads ??= grouped((all ??= headsIn(syntax)), keyOf)).get(key) ?? [];
      // So many are no set's members, and looking through them for every name would not be linear.
      return own.length > MOST ? [] : own;
    };
  };
  const byFirst = by(({ start }) => text.slice(start, start + KEY));
  const byLast = by(({ end }) => text.charAt(end - 1));
  return {
    headsWith: (word) =>
      word.length < KEY ? [] : byFirst(word.slice(0, KEY)).filter(({ start }) => text.startsWith(word, start)),
    headsEnding: (word) => byLast(word.slice(-1)).filter(({ end }) => text.endsWith(word, end)),
  };
}

function grouped(heads: readonly Head[], keyOf: (head: Head) => string): ReadonlyMap<string, readonly Head[]> {
  const groups = new Map<string, Head[]>();
  for (const head of heads) {
    const own = groups.get(keyOf(head));
    if (own === undefined) groups.set(keyOf(head), [head]);
    else own.push(head);
  }
  return groups;
}

function headsIn(syntax: Syntax): readonly Head[] {
  const { text, paragraphs, units } = syntax;
  const heads: Head[] = [];
  const opened = new Set<number>();
  for (const { marker, headingStart, headingEnd, parent } of units) {
    opened.add(marker.start);
    if (headingEnd - headingStart > KEY) heads.push({ start: headingStart, end: headingEnd, parent, numbered: true });
  }
  for (let index = 0; index < paragraphs.length; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = lineEnd(text, start, paragraphs.ends[index] ?? start);
    const isHead = end - start > KEY && end - start <= LONGEST && !opened.has(start);
    if (isHead && STOPS.find(syntax, start, end) === end) heads.push({ start, end, parent: null, numbered: false });
  }
  return heads;
}

function lineEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/u.test(text.charAt(to - 1))) to--;
  return to;
}
