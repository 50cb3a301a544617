/**
 * What the words of each sentence lean to (see `lexicon/move-signs.ts`), where nothing plainer is said: 再说说你们提的困难 names no
 * cue, yet 再, 说说 and 你们 are words of one move more than of another. Weighs little in one sentence, and tells over several.
 */
import { classAt, NEWLINE, SPACE } from '../source/chars.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { partKey, PARTS } from '../lexicon/move-signs.js';
import { BEGINS, ENDS, HAN, HAN_COUNT, signKey, signSums, tablesOf } from '../lexicon/signs.js';
import type { Span } from '../source/span.js';
import type { Unit } from '../syntax/outline.js';
import type { Context } from './context.js';
import type { Kind } from './kind-weights.js';
import { beginningsOf, fittedCosts, unitsOf } from './move-changes.js';
import type { Landmarks } from './move-landmarks.js';
import { costsOf, type Scores } from './move-path.js';
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

/** The number of each part by its name. */
const KEYS = new Map(PARTS.map((part) => [part, partKey(part)]));
const keysOf = (name: (index: number) => string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => KEYS.get(name(index)) ?? 0);
const FROM_START = keysOf((index) => `from-start-${index}`, 5);
const FROM_END = keysOf((index) => `from-end-${index}`, 5);
const EIGHTHS = keysOf((index) => `eighth-${index}`, 9);
const LEVELS = keysOf((index) => `level-${index + 1}`, 3);

/** … and the numbers of where each stretch of a speech stands, and in units of what kinds. */
export function placeReader(
  segments: readonly Segment[],
  units: readonly (Unit | null)[],
  kinds: ReadonlyMap<Unit, Kind>,
): (index: number, tell: (key: number) => void) => void {
  const count = segments.length;
  const found = units.findIndex((unit) => unit !== null);
  const first = found < 0 ? count : found;
  const kindOf = (unit: Unit): Kind => kinds.get(unit) ?? 'other';
  return (index, tell) => {
    const at = (key: number | undefined): void => tell(key ?? 0);
    const { start, end, opensParagraph } = segments[index] ?? { start: 0, end: 0, opensParagraph: false };
    at(KEYS.get(first === count ? 'no-units' : index < first ? 'before-units' : 'among-units'));
    at(KEYS.get(opensParagraph ? 'opens-paragraph' : 'amid-paragraph'));
    at(FROM_START[Math.min(index, 4)]);
    at(FROM_END[Math.min(count - 1 - index, 4)]);
    at(EIGHTHS[Math.floor((index * 8) / Math.max(1, count - 1))]);
    const unit = units[index] ?? null;
    if (unit === null) return;
    let chapter = unit;
    while (chapter.parent !== null) chapter = chapter.parent;
    const [own, top] = [kindOf(unit), kindOf(chapter)];
    at(LEVELS[Math.min(unit.level, 3) - 1]);
    at(KEYS.get(`in-${own}`));
    at(KEYS.get(`chapter-${top}`));
    at(KEYS.get(`${own}-in-${top}`));
    if (unit.marker.start >= start && unit.marker.start < end) at(KEYS.get(`begins-${own}`));
    if (unit.parent !== null) at(KEYS.get(`below-${kindOf(unit.parent)}`));
  };
}

/** Of fewer stretches than these a text is told by its cues alone: where they stand in it says nothing. */
const FEWEST = 16;

/** What a score of one counts in the fit, where weights are logarithms of odds. */
export const SCALE = 0.3;
/** No sentence leans further than this, for or against a move, in the measure of the fit. */
const MOST = 1;
/** Where others tell of a speech, or it begins amid something, words say less of it, and changes nothing. */
const SHARE_TOLD = 0.3;

export interface Signs {
  /** Adds to the scores of the stretches of a speech, asked for in their order, what their words lean to. */
  readonly lean: (index: number, scores: Scores) => void;
  /** What it costs to come to each stretch from the one before. */
  readonly costs: readonly Float64Array[];
}

export function signReader(
  { syntax, lexicon }: Context,
  segments: readonly Segment[],
  { kinds, landmarks }: { readonly kinds: ReadonlyMap<Unit, Kind>; readonly landmarks: Landmarks },
): Signs {
  const table = tableOf(lexicon);
  const plain = costsOf(segments);
  if (table === null || segments.length < FEWEST) return { lean: () => {}, costs: plain };
  const { sums, open, tell } = signSums(table, 5);
  const isWhole = !landmarks.byOthers && landmarks.begins === 'opens';
  const share = (isWhole ? 1 : SHARE_TOLD) / SCALE;
  const units = unitsOf(syntax, segments);
  const costs = isWhole ? fittedCosts(plain, beginningsOf(segments, units), table, SCALE) : plain;
  const places = placeReader(segments, units, kinds);
  const lean: Signs['lean'] = (index, scores) => {
    const segment = segments[index];
    if (segment === undefined) return;
    open();
    readWords(syntax.text, segment, tell, table.parts);
    places(index, tell);
    let mean = 0;
    for (const sum of sums) mean += sum / 5;
    for (let kind = 0; kind < 5; kind++)
      scores[kind] = (scores[kind] ?? 0) + share * Math.max(-MOST, Math.min(MOST, (sums[kind] ?? 0) - mean));
  };
  return { lean, costs };
}

const tableOf = tablesOf<Lexicon>(({ moveSigns }) => moveSigns, 5);
