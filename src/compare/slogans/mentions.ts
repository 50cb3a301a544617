/**
 * Every place of a text where a slogan stands, in one walk over its reading: marks, blanks and line ends inside it are passed,
 * digits and 两 are as 汉字 (see `slogan-trie.ts`). A longer slogan covers a shorter one (三保 in 两不愁三保障); what a text calls
 * its own covers a known one only where it packs more (两新 in 两新一重, but 三农 counts in a quoted “三农工作”).
 * Left out: what a numeral or 第 before it makes another word of (十三个代表), and the dictionary's `miss` phrases.
 */
import { foldSlogan } from '../../lexicon/lexicon.js';
import { isBounded } from '../../lexicon/slogan-nouns.js';
import { longestAt, sloganTrie, standsInMiss, type FoundKey, type SloganTrie } from '../../lexicon/slogan-trie.js';
import { classAt, codeAt, DIGIT, HAN_NUMERAL, LATIN } from '../../source/chars.js';
import { keyedText } from '../../source/keys.js';
import { read } from '../../source/reading.js';
import type { Span } from '../../source/span.js';
import type { Member } from '../corpus.js';
import type { Sought } from './sought.js';

export interface Mention {
  readonly slogan: Sought;
  /** Of the document's text. */
  readonly span: Span;
  /** As written, without marks and blanks; digits and letters half-width. */
  readonly surface: string;
}

/** What is looked for, made ready. */
export interface Search {
  readonly sought: ReadonlyMap<string, Sought>;
  readonly known: SloganTrie;
  readonly own: SloganTrie;
  /** 1 for every code unit that some slogan begins with, as written. */
  readonly heads: Uint8Array;
}

export function searchFor(sought: ReadonlyMap<string, Sought>): Search {
  const keysOf = (isKnown: boolean): readonly string[] =>
    [...sought.values()].filter(({ entry }) => (entry !== null) === isKnown).map(({ key }) => key);
  const heads = new Uint8Array(0x10000);
  for (const key of sought.keys()) heads[key.charCodeAt(0)] = 1;
  for (const written of '0123456789两＋')
    if (heads[foldSlogan(written).charCodeAt(0)] === 1) heads[written.charCodeAt(0)] = 1;
  heads[ONE] = 1;
  return { sought, known: sloganTrie(keysOf(true), true), own: sloganTrie(keysOf(false), true), heads };
}

/** 10 is 十. */
const ONE = '1'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);
const POINT = '.'.charCodeAt(0);

/** A mention in the reading. */
interface Place {
  readonly slogan: Sought;
  readonly start: number;
  readonly end: number;
}

export function mentionsIn({ id, text: source }: Member, search: Search): readonly Mention[] {
  const { text, span } = read(source);
  const places: Place[] = [];
  for (let at = 0; at < text.length; at++) {
    if (search.heads[codeAt(text, at)] === 0 || goesOnNumeral(text, at)) continue;
    for (const trie of [search.known, search.own]) {
      const place = placed(longestAt(trie, text, at), at, search);
      if (place !== null && counts(place, text, id)) places.push(place);
    }
  }
  return uncovered(places).map(({ slogan, start, end }) => ({
    slogan,
    span: span(start, end),
    surface: text.slice(start, end).replace(MARKS, ''),
  }));
}

const MARKS = /[\s“”‘’《》、，·]/gu;

/** Whether a numeral goes on one before it: 十三个代表, 第三产业, 2.3个百分点. The mark of a list does not: 1.三农. */
function goesOnNumeral(text: string, at: number): boolean {
  const before = codeAt(text, at - 1);
  if (before === ORDINAL) return true;
  const kind = classAt(text, at);
  if (before === POINT) return kind === DIGIT && classAt(text, at - 2) === DIGIT;
  const kindBefore = classAt(text, at - 1);
  return (
    (kind === DIGIT && kindBefore === DIGIT) ||
    (kind === HAN_NUMERAL && (kindBefore === DIGIT || kindBefore === HAN_NUMERAL))
  );
}

function placed(found: FoundKey | null, start: number, { sought }: Search): Place | null {
  const slogan = found === null ? undefined : sought.get(found.key);
  return found === null || slogan === undefined ? null : { slogan, start, end: found.end };
}

/** Whether the words are the slogan here. */
function counts({ slogan, start, end }: Place, text: string, id: string): boolean {
  const { entry, reach, owners } = slogan;
  if (entry !== null) return !standsInMiss(text, start, end, entry.miss ?? []);
  const quoted = isQuoted(text, start, end);
  // 9073 without marks is an amount; 3+2 is no part of 3+20, 三个一 none of 三个1亿人.
  if ((!quoted && isAmount(text, start, end)) || runsOn(classAt(text, end - 1), classAt(text, end))) return false;
  if (quoted || reach === 'anywhere' || owners.has(id)) return true;
  return reach === 'bounded' && isBounded(keyedText(text.slice(end, end + LONGEST_BOUND)), 0);
}

const isNumeral = (kind: number): boolean => kind === DIGIT || kind === HAN_NUMERAL;

const runsOn = (last: number, next: number): boolean =>
  (isNumeral(last) && isNumeral(next)) || (last === LATIN && next === LATIN);

/** Longest word that bounds a slogan, in characters. */
const LONGEST_BOUND = 4;

/** Whether quotation marks hold it and nothing else. */
const isQuoted = (text: string, start: number, end: number): boolean =>
  '“‘《'.includes(text.charAt(start - 1) || ' ') && '”’》'.includes(text.charAt(end) || ' ');

function isAmount(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classAt(text, at) !== DIGIT) return false;
  return true;
}

/** Places that no longer slogan covers, in order. */
function uncovered(places: readonly Place[]): readonly Place[] {
  let open: readonly Place[] = [];
  const kept: Place[] = [];
  for (const place of places.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    open = open.filter(({ end }) => end > place.start);
    if (!open.some((longer) => covers(longer, place))) kept.push(place);
    open = [...open, place];
  }
  return kept;
}

function covers(longer: Place, shorter: Place): boolean {
  if (longer.end < shorter.end) return false;
  const { entry, numerals } = longer.slogan;
  if (longer.start === shorter.start && longer.end === shorter.end) return entry !== null;
  return entry !== null || shorter.slogan.entry === null || numerals > shorter.slogan.numerals;
}
