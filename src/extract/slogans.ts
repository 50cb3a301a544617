/**
 * Numeric slogans (数字缩略语) with all their mentions: 做到“三个务必”, 一岗双责, 抓好三件大事打好六场硬仗.
 * Candidates come from the dictionary, from quotations, from the shape of bare words, and from members that
 * stand right before a counted noun; then every mention of each is looked for, longest first.
 * Left out: plain counts (announcements), ordinals, plan names, idioms.
 */
import { SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { SloganEntry } from '../lexicon/types.js';
import type { Slogan } from '../model/types.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { bareSlogan } from './bare-slogans.js';
import { canonicalOf } from './canonical.js';
import { countedNoun, definedSet, greatSet, namedSet } from './named-sets.js';
import { quotedNoun } from './quoted-slogans.js';
import { setInRow } from './row-sets.js';
import { letterName } from './letter-sets.js';
import { risingSet } from './rising-sets.js';
import { packKeys } from './members-packs.js';
import { thingEnd } from './set-images.js';
import { thingRows } from './thing-rows.js';
import { countEnd, countValue, isIdiom, numbersOf } from './slogan-patterns.js';
import { addQuoted, isOneOfParts, namesMeasure, isSoleOfRow, SOLE_QUOTED, type Add } from './slogan-quotations.js';
import { isInChain, isOfOften } from './slogan-chains.js';
import { uncountedSet } from './uncounted-sets.js';
import { weighedSet } from './weighed-sets.js';
import { beginsWithNumeral, kindsOf, mayBeKnown, ORDINAL, placesOf } from './slogan-places.js';
import {
  foldedText,
  longestAt,
  sloganTrie,
  standsInMiss,
  type FoundKey,
  type SloganTrie,
} from '../lexicon/slogan-trie.js';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A slogan before its members are looked for; offsets of the reading. */
export interface FoundSlogan {
  readonly key: string;
  readonly text: string;
  readonly number: readonly number[];
  readonly mentions: readonly Mention[];
  readonly canonical: Slogan['canonical'];
  /** A known name that many fields give to sets of their own. */
  readonly shared: boolean;
}

/** The slogans of a lexicon, and what each key of a text does. */
interface Known {
  readonly trie: SloganTrie;
  readonly kinds: Uint8Array;
}

const knownSlogans = new WeakMap<Lexicon, Known>();
function knownOf(lexicon: Lexicon): Known {
  const known = knownSlogans.get(lexicon) ?? {
    trie: sloganTrie(lexicon.slogans.keys()),
    kinds: kindsOf([...lexicon.slogans.keys()]),
  };
  knownSlogans.set(lexicon, known);
  return known;
}

export const prepareSlogans = (lexicon: Lexicon): unknown => knownOf(lexicon);

/** A slogan that the manuscript shows to be one: where it first stands, and what it counts if a pattern said it. */
interface Own {
  readonly start: number;
  readonly end: number;
  readonly number: readonly number[] | null;
}

/** The manuscript's own slogans by folded text. */
function collect(context: Context, anchors: readonly number[]): ReadonlyMap<string, Own> {
  const { syntax } = context;
  const found = new Map<string, Own>();
  const add: Add = (start, end, number = null) => {
    const key = foldedText(syntax, start, end);
    if (key.length >= 2 && !found.has(key)) found.set(key, { start, end, number });
  };
  for (const { start, end } of syntax.pairs)
    if (end - start - 2 <= MAX_QUOTATION && QUOTE.has(syntax, start)) {
      addQuoted(syntax, start + 1, end - 1, add);
      if (namesMeasure(syntax, start + 1, end - 1)) add(start + 1, end - 1);
      if (isSoleOfRow(syntax, start, end) || isOneOfParts(syntax, start, end)) add(start + 1, end - 1);
    }
  for (const at of anchors) addAnchored(context, at, add);
  const packs = new Set([...found.keys()].flatMap(packKeys));
  if (packs.size === 0) return found;
  for (const { start, end } of syntax.pairs) {
    if (!QUOTE.has(syntax, start) || SOLE_QUOTED.length(syntax, start + 1) !== end - start - 1) continue;
    // “三改三建一提升”…“一提升”，就是…: one thing of a longer name.
    if (packs.has(foldedText(syntax, start + 1, end - 1))) add(start + 1, end - 1);
  }
  return found;
}

const QUOTE = characters('“‘');
/** A quotation of names is no longer than this. */
const MAX_QUOTATION = 30;
const DIGITS = characters('0123456789');
const HOUSEHOLD = characters('户');

/** 下三项, 列三个: what is counted there is told elsewhere. */
const ELSEWHERE = characters('下面列');

/** 前两个做到了, 后三个还没有: which of them, by their order. */
const IN_ORDER = characters('前后头另余');
const AFTERWARDS = wordSet(
  '今后 以后 之后 然后 此后 会后 节后 最后 以前 之前 目前 当前 眼前 会前 节前 此前 日前 街头 村头 源头 龙头 业余 其余',
);
const isOfOrder = (syntax: Keyed, at: number): boolean =>
  IN_ORDER.has(syntax, at - 1) && AFTERWARDS.endingAt(syntax, at) < 0 && PIECES.has(syntax, countEnd(syntax, at));
const PIECES = characters('个项条');

/** Slogans that begin at a numeral outside quotes. */
function addAnchored(context: Context, at: number, add: Add): void {
  const { syntax } = context;
  const counter = countEnd(syntax, at);
  if (counter > at && isOfOrder(syntax, at)) return;
  const pattern = bareSlogan(syntax, at, counter);
  if (pattern !== null) add(at, at + pattern.length, pattern.number);
  if (counter === at) return;
  if (pattern === null && !ELSEWHERE.has(syntax, at - 1)) {
    const counted = countedNoun(context, at, counter);
    const named = counted < 0 ? namedSet(context, at, counter) : counted;
    const defined = named < 0 ? definedSet(context, at, counter) : named;
    const lettered = defined < 0 ? letterName(context, at, counter) : defined;
    const great = lettered < 0 ? greatSet(context, at, counter) : lettered;
    const uncounted = great < 0 ? uncountedSet(context, at, counter) : great;
    const weighed = uncounted < 0 ? weighedSet(context, at, counter) : uncounted;
    const end = weighed < 0 ? thingSet(context, at, counter) : weighed;
    if (end > 0) add(at, end);
  }
  const quoted = quotedNoun(syntax, at, counter);
  if (quoted > 0) add(at, quoted);
  const inRow = setInRow(syntax, at, counter);
  const inOrder = inRow > 0 ? inRow : risingSet(syntax, at, counter);
  if (inOrder > 0) add(at, inOrder);
}

/** 就怕三样东西，秤，等级，脸: a thing that is counted, where the text says what each is; -1 where it does not. */
function thingSet(context: Context, at: number, counter: number): number {
  const end = thingEnd(context.syntax, counter);
  const count = end < 0 || ORDINAL.has(context.syntax, at - 1) ? 0 : countValue(context.syntax, at, counter);
  return count > 1 && thingRows(context, { start: at, end }, count) !== null ? end : -1;
}

const OPENING = characters('“‘《');
const CLOSING = characters('”’》');

const isQuoted = (keyed: Keyed, start: number, end: number): boolean =>
  OPENING.has(keyed, start - 1) || CLOSING.has(keyed, end);

export function findSlogans(context: Context): readonly FoundSlogan[] {
  const { syntax, lexicon } = context;
  const { text } = syntax;
  const known = knownOf(lexicon);
  const { heads, anchors } = placesOf(syntax, known.kinds);
  const own = collect(context, anchors);
  const ownTrie = sloganTrie(own.keys());
  const mentions = new Map<string, Mention[]>();
  let covered = 0;
  for (const at of withHeadsOf(own, syntax, heads)) {
    if (at < covered) continue;
    const mine = ownAt(syntax, ownTrie, at);
    const theirs = mayBeKnown(syntax, known.kinds, at) ? longestAt(known.trie, text, at) : null;
    const found = mine === null || (theirs !== null && theirs.end >= mine.end) ? theirs : mine;
    if (found === null || (!own.has(found.key) && isIdiom(text.slice(at, found.end)))) continue;
    const misses = lexicon.slogans.get(found.key)?.miss;
    if (misses !== undefined && standsInMiss(text, at, found.end, misses)) continue;
    const mention = { start: at, end: found.end, quoted: isQuoted(syntax, at, found.end) };
    if (!mention.quoted && (isInChain(syntax, at, found.end) || isOfOften(syntax, at))) continue;
    // 五保户: who falls under a pack is called so as one word.
    if (!mention.quoted && found.end - at === 2 && HOUSEHOLD.has(syntax, found.end)) continue;
    // 9073 without marks is an amount.
    if (!mention.quoted && DIGITS.skip(syntax, at, found.end) === found.end) continue;
    const list = mentions.get(found.key);
    if (list === undefined) mentions.set(found.key, [mention]);
    else list.push(mention);
    covered = found.end;
  }
  return [...mentions].map(([key, list]) => describe(context, key, own.get(key), list));
}

/** 抓“两头”: a name that begins with a verb is not looked for over the marks behind it. */
function ownAt(keyed: Keyed, trie: SloganTrie, at: number): FoundKey | null {
  const found = longestAt(trie, keyed.text, at);
  const isCut = found !== null && !beginsWithNumeral(found.key) && OPENING.find(keyed, at, found.end) < found.end;
  return isCut ? null : found;
}

/** Adds the places where own slogans may begin that begin with no numeral (强三性). */
function withHeadsOf(own: ReadonlyMap<string, Own>, keyed: Keyed, heads: readonly number[]): readonly number[] {
  const opens = new Set([...own.keys()].filter((key) => !beginsWithNumeral(key)).map((key) => key.charAt(0)));
  if (opens.size === 0) return heads;
  const { text } = keyed;
  const places = [...heads];
  for (const character of opens)
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1))
      if (!ORDINAL.has(keyed, at - 1)) places.push(at);
  return places.sort((one, other) => one - other);
}

/** Marks and blanks are no part of a slogan's text. */
const MARKS = /[“”‘’「」『』〝〞"'\s\u200b-\u200d]/g;
const MARK = characters(`“”‘’「」『』〝〞"'${SPACES}\u200b\u200c\u200d`);

/** The words of a slogan as written at a place. */
function wordsAt({ syntax, written }: Context, { start, end }: Span): string {
  const words = written(start, end);
  // The reading leaves some characters of the source out: a stretch as long as there holds none but those seen here.
  return words.length === end - start && MARK.find(syntax, start, end) === end ? words : words.replace(MARKS, '');
}

/** 反三违 is known by the 三违 behind its verb. */
const ledEntry = ({ lexicon }: Context, key: string): SloganEntry | undefined =>
  beginsWithNumeral(key) || key.length < 3 ? undefined : lexicon.slogans.get(key.slice(1));

function describe(context: Context, key: string, own: Own | undefined, mentions: readonly Mention[]): FoundSlogan {
  const { syntax } = context;
  const entry = context.lexicon.slogans.get(key) ?? (own === undefined ? undefined : ledEntry(context, key));
  const first = mentions[0];
  const text = first === undefined ? key : wordsAt(context, first);
  return {
    key,
    text,
    number: entry?.number ?? own?.number ?? numbersOf(own === undefined ? text : syntax.text.slice(own.start, own.end)),
    mentions,
    canonical: canonicalOf(context, entry, mentions),
    shared: entry?.field !== undefined,
  };
}
