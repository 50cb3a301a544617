/** What an actor is to the others: its place, and the characters that one may end with. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { characters, type CharacterSet } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { PLACE_ENDS } from './actor-places.js';

/** Longest actor phrase, and the longest adverbial between it and its modal, in characters. */
export const MAX_ACTOR = 44;

/** An actor as it stands in the text; `audience` where it is 我们, 大家 and their like. */
export interface Bound {
  readonly actor: Span;
  readonly audience: boolean;
}

export const named = (start: number, end: number): Bound => ({ actor: { start, end }, audience: false });

const actorEnds = new WeakMap<Lexicon, CharacterSet>();

/** Characters that an actor phrase may end with, closing marks included. */
export function actorEndsOf(lexicon: Lexicon): CharacterSet {
  const known = actorEnds.get(lexicon);
  if (known !== undefined) return known;
  const made = characters(String.fromCharCode(...lexicon.actorEnds) + PLACE_ENDS);
  actorEnds.set(lexicon, made);
  return made;
}

export const COMMA = characters('，');

export const OF = characters('的');
