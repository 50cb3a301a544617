/**
 * What the words of each sentence lean to (see `lexicon/move-signs.ts`), where nothing plainer is said: 再说说你们提的困难 names no
 * cue, yet 再, 说说 and 你们 are words of one move more than of another. Weighs little in one sentence, and tells over several.
 */
import { classAt, NEWLINE, SPACE } from '../source/chars.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { partKey, PARTS } from '../lexicon/move-signs.js';
import { BEGINS, ENDS, HAN, HAN_COUNT, signKey, signTable, slotOf, type SignTable } from '../lexicon/signs.js';
import { unitAt } from '../syntax/around.js';
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Scores } from './move-path.js';
import type { Segment } from './move-segments.js';

/** Longest stretch of a sentence that is read, in characters. */
const LONGEST = 400;
const [ANY, HEAD, CLAUSE] = [0, 1, 2] as const;

/** 一是, （二）, 3.: what numbers a sentence is no head. */
const NUMBER = /^[^一-鿿]*(?:[一二三四五六七八九十]+(?:是，?|、|）))?/u;
const LONGEST_NUMBER = 12;
const NUMERALS = '一二三四五六七八九十';

/** Where what numbers a sentence ends: most begin with a Chinese character that numbers nothing. */
function behindNumber(text: string, start: number, stop: number): number {
  const own = text.charCodeAt(start) - HAN;
  if (own >= 0 && own < HAN_COUNT && !NUMERALS.includes(text.charAt(start))) return start;
  return start + (NUMBER.exec(text.slice(start, Math.min(stop, start + LONGEST_NUMBER)))?.[0].length ?? 0);
}

/** Tells the numbers of the signs in a stretch, of two characters anywhere those whose parts may be in one; the same one may be told again. */
export function readWords(
  text: string,
  { start, end }: Span,
  tell: (key: number) => void,
  parts: Uint8Array | null = null,
): void {
  const stop = Math.min(end, start + LONGEST);
  const head = behindNumber(text, start, stop);
  /** The character before in this run of Chinese characters, and how many of it there are so far. */
  let before = -1;
  let run = 0;
  for (let at = start; at < stop; at++) {
    const own = text.charCodeAt(at) - HAN;
    if (own < 0 || own >= HAN_COUNT) {
      const kind = classAt(text, at);
      if (kind !== SPACE && kind !== NEWLINE) run = 0;
      continue;
    }
    if (run === 0) tell(signKey(CLAUSE, own, -1));
    else if (parts === null || (((parts[before] ?? 0) & BEGINS) !== 0 && ((parts[own] ?? 0) & ENDS) !== 0))
      tell(signKey(ANY, before, own));
    if (run === 1) tell(signKey(CLAUSE, before, own));
    if (at === head) tell(signKey(HEAD, own, -1));
    if (at === head + 1 && run > 0) tell(signKey(HEAD, before, own));
    before = own;
    run++;
  }
}

const KEYS = PARTS.map((part) => partKey(part));
const [NO_UNITS, BEFORE_UNITS, AMONG_UNITS, OPENS, AMID, FROM_START, FROM_END, EIGHTHS] = [0, 1, 2, 3, 4, 5, 10, 15];

/** … and the numbers of where each stretch of a speech stands. */
export function placeReader(
  syntax: Syntax,
  segments: readonly Segment[],
): (index: number, tell: (key: number) => void) => void {
  const count = segments.length;
  const found = segments.findIndex(({ start }) => unitAt(syntax.units, start) !== null);
  const first = found < 0 ? count : found;
  return (index, tell) => {
    const at = (part: number): void => tell(KEYS[part] ?? 0);
    at(first === count ? NO_UNITS : index < first ? BEFORE_UNITS : AMONG_UNITS);
    at(segments[index]?.opensParagraph === true ? OPENS : AMID);
    at(FROM_START + Math.min(index, 4));
    at(FROM_END + Math.min(count - 1 - index, 4));
    at(EIGHTHS + Math.floor((index * 8) / Math.max(1, count - 1)));
  };
}

/** Of fewer stretches than these a text is told by its cues alone: where they stand in it says nothing. */
const FEWEST = 16;

/** No sentence leans further than this, for or against a move; one in which others tell of a speech, less: they have words of their own. */
const MOST = 1;
const MOST_TOLD = 0.6;

/** Adds to the scores of the stretches of a speech, asked for in their order, what their words lean to. */
export function signReader(
  syntax: Syntax,
  segments: readonly Segment[],
  { lexicon, byOthers }: { readonly lexicon: Lexicon; readonly byOthers: boolean },
): (index: number, scores: Scores) => void {
  const table = tableOf(lexicon);
  if (table === null || segments.length < FEWEST) return () => {};
  const { slots, places: offsets, weights, parts, told } = table;
  const limit = byOthers ? MOST_TOLD : MOST;
  const places = placeReader(syntax, segments);
  const sums = new Float64Array(5);
  let now = 0;
  const tell = (key: number): void => {
    const slot = slotOf(slots, key);
    if (slots[slot] === 0) return;
    const sign = offsets[slot] ?? 0;
    const index = (sign / 5) | 0;
    if (told[index] === now) return;
    told[index] = now;
    for (let kind = 0; kind < 5; kind++) sums[kind] = (sums[kind] ?? 0) + (weights[sign + kind] ?? 0);
  };
  return (index, scores) => {
    const segment = segments[index];
    if (segment === undefined) return;
    now = ++table.stretch;
    sums.fill(0);
    readWords(syntax.text, segment, tell, parts);
    places(index, tell);
    let mean = 0;
    for (const sum of sums) mean += sum / 5;
    for (let kind = 0; kind < 5; kind++)
      scores[kind] = (scores[kind] ?? 0) + Math.max(-limit, Math.min(limit, (sums[kind] ?? 0) - mean));
  };
}

const tables = new WeakMap<Lexicon, SignTable>();

function tableOf(lexicon: Lexicon): SignTable | null {
  const known = tables.get(lexicon);
  if (known !== undefined || lexicon.moveSigns === null) return known ?? null;
  const made = signTable(lexicon.moveSigns, 5);
  tables.set(lexicon, made);
  return made;
}
