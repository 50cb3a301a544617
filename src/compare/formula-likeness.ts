/**
 * Clauses that are one but for a word: 一队一段、一户一桩 and 一组一段、一家一桩. A passage goes on over its neighbours in the sentence
 * as long as they are alike wherever it stands.
 */
import type { Span } from '../source/span.js';
import { clauseAt, type Stretch } from './formula-snap.js';

/** Share of the longer clause that stands in the other in the same order. */
const LIKE = 0.6;
/** Longer clauses are not held against each other: that costs the square of them. */
const LONGEST = 80;

export function areAlike(one: Uint16Array, other: Uint16Array): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LIKE * long.length || long.length > LONGEST) return false;
  if (isHead(short, long)) return true;
  if (sharedCodes(short, long) < LIKE * long.length) return false;
  return commonCodes(short, long) >= LIKE * long.length;
}

function isHead(short: Uint16Array, long: Uint16Array): boolean {
  for (let at = 0; at < short.length; at++) if (short[at] !== long[at]) return false;
  return true;
}

/** Times each character is left, all 0 between two uses: most clauses are told apart by their characters alone. */
const left = new Uint8Array(0x10000);

/** Characters of one that the other has, in whatever order: never fewer than an alignment finds. */
function sharedCodes(short: Uint16Array, long: Uint16Array): number {
  let shared = 0;
  for (const code of long) left[code] = (left[code] ?? 0) + 1;
  for (const code of short) {
    const count = left[code] ?? 0;
    if (count === 0) continue;
    shared++;
    left[code] = count - 1;
  }
  for (const code of long) left[code] = 0;
  return shared;
}

/** Length of the longest common subsequence up to each place of the long clause; work space of `commonCodes`. */
const common = new Uint8Array(LONGEST + 1);

/** Characters that stand in both in the same order. */
function commonCodes(short: Uint16Array, long: Uint16Array): number {
  common.fill(0);
  for (const code of short) {
    let diagonal = 0;
    for (let at = 1; at <= long.length; at++) {
      const above = common[at] ?? 0;
      if (code === long[at - 1]) common[at] = diagonal + 1;
      else common[at] = Math.max(above, common[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return common[long.length] ?? 0;
}

/** The stretches with the neighbouring clauses, of the same sentence, that are alike in all. */
export function grown(stretches: readonly Stretch[]): readonly Stretch[] {
  let own = stretches;
  for (let next = step(own, ahead); next !== null; next = step(own, ahead)) own = next;
  for (let next = step(own, back); next !== null; next = step(own, back)) own = next;
  return own;
}

/** Where the clause next to a stretch is; null at the end of a sentence and within a clause. */
type Look = (stretch: Stretch) => Span | null;

const ahead: Look = ({ line, to }) => {
  const index = clauseAt(line, to);
  if (line.clauses[index] !== to || line.sentences.includes(to)) return null;
  return { start: to, end: line.clauses[index + 1] ?? to };
};

const back: Look = ({ line, from }) => {
  const index = clauseAt(line, from);
  if (line.clauses[index] !== from || line.sentences.includes(from)) return null;
  return { start: line.clauses[index - 1] ?? from, end: from };
};

/** Most do not go on: the first place that is not alike ends it. */
function step(stretches: readonly Stretch[], look: Look): readonly Stretch[] | null {
  let first: Uint16Array | null = null;
  const longer: Stretch[] = [];
  for (const stretch of stretches) {
    const clause = look(stretch);
    if (clause === null || (first !== null && differMuch(first.length, clause.end - clause.start))) return null;
    const codes = stretch.line.folded.codes.subarray(clause.start, clause.end);
    if (first !== null && !areAlike(first, codes)) return null;
    first ??= codes;
    const { line, from, to } = stretch;
    longer.push({ line, from: Math.min(from, clause.start), to: Math.max(to, clause.end) });
  }
  return longer;
}

/** By their lengths alone. */
const differMuch = (one: number, other: number): boolean => Math.min(one, other) < LIKE * Math.max(one, other);
