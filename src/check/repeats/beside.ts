/**
 * A short clause or member said again right behind itself: 每月一通报，每月一通报; 每周一调度、每周一调度. Clauses of six
 * characters and more are seen by `clauses.ts`; what is said twice in two or three characters (落实、落实、再落实) is meant so.
 */
import { KINDS } from '../chinese.js';
import { CLAUSE_END, DUN, HAN, HAN_NUMERAL, NEWLINE, SENTENCE_END } from '../../source/chars.js';
import type { Span } from '../../source/span.js';

const SHORTEST = 4;
const LONGEST = 16;
/** Longest between commas that is not seen elsewhere. */
const LONGEST_CLAUSE = 5;

const kindAt = (text: string, at: number): number | undefined => KINDS[text.charCodeAt(at)];

const isBound = (kind: number | undefined): boolean =>
  kind === undefined || kind === CLAUSE_END || kind === SENTENCE_END || kind === DUN || kind === NEWLINE;

/** The second of each two. Offsets of the reading. */
export function besideThemselves(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.length - 1; at > SHORTEST; at--) {
    const kind = kindAt(text, at);
    if (kind !== DUN && (kind !== CLAUSE_END || text.charAt(at) !== '，')) continue;
    const end = wordsEnd(text, at + 1);
    const length = end - at - 1;
    const most = kind === DUN ? LONGEST : LONGEST_CLAUSE;
    if (length < SHORTEST || length > most || text.slice(at - length, at) !== text.slice(at + 1, end)) continue;
    // Said a third time, it is said so on purpose.
    if (text.startsWith(text.slice(at, end), end)) continue;
    found.push({ start: at + 1, end });
  }
  return found.toReversed();
}

/** Where a stretch of 汉字 up to the next mark ends; -1 where something else stands in it. */
function wordsEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length && at - start <= LONGEST; at++) {
    const kind = kindAt(text, at);
    if (isBound(kind)) return at;
    if (kind !== HAN && kind !== HAN_NUMERAL) return -1;
  }
  return at === text.length ? at : -1;
}
