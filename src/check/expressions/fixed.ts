/**
 * The fixed expressions of `dictionaries/expressions.yaml` with one character wrong: another numeral (一带二路, 中央九项
 * 规定), or one that sounds or looks alike (放管福, 党风廉正建设); any character behind the words that lead to it (坚决做到
 * “两个拥护”) and in long ones. Marks within do not count (“六稳”“七保”). Left out: sets of the text's own.
 */
import { foldSlogan, type Lexicon } from '../../lexicon/lexicon.js';
import type { ExpressionEntry } from '../../lexicon/types.js';
import { isHan } from '../chinese.js';
import type { Span } from '../../source/span.js';
import { isMistaken } from './alike.js';
import { foldedAt, foldedPair, isNumeral } from './known.js';

/** One expression as it is looked up. */
interface Fixed {
  readonly written: string;
  /** Folded: 二 for 两, Chinese digits. */
  readonly key: string;
  readonly led: ExpressionEntry['led'];
  /** Phrases that come near it and are no mistake. */
  readonly misses: readonly string[];
}

/** Two characters of an expression in a row (or, of three, the outer two): with one wrong, another pair is right. */
interface Anchor {
  readonly fixed: Fixed;
  readonly at: number;
}

interface Known {
  /** By the two characters as one number: side by side, or with one between them. */
  readonly pairs: ReadonlyMap<number, readonly Anchor[]>;
  readonly gaps: ReadonlyMap<number, readonly Anchor[]>;
  /** Whether an anchor begins with a code unit. */
  readonly begins: Uint8Array;
}

/** A stretch that reads like an expression save for the character at `at`. */
export interface NearFixed extends Span {
  readonly right: string;
  readonly at: number;
  readonly character: string;
  /** Nothing but a mistake; else the wrong character may be of a word that begins before or ends behind (工作有成效). */
  readonly sure: boolean;
}

/** From so many characters on an expression is known by the rest of it, whatever the wrong one. */
const LONG = 12;
const LONG_QUOTED = 5;

/** Every near miss, in text order. */
export function nearFixed(text: string, lexicon: Lexicon): readonly NearFixed[] {
  const { pairs, gaps, begins } = knownOf(lexicon);
  const near = new Map<number, NearFixed>();
  const look = (at: number, anchors: readonly Anchor[]): void => {
    for (const anchor of anchors) {
      const found = compared(text, at, anchor);
      // 习近平新时代中国特色社会主意思想 holds others with the same mistake, of which the longest is told.
      if (found !== null && length(found) > length(near.get(found.at))) near.set(found.at, found);
    }
  };
  for (let at = 0; at < text.length; at++) {
    if (begins[text.charCodeAt(at)] !== 1) continue;
    look(at, pairs.get(foldedPair(text, at, 1)) ?? NONE);
    look(at, gaps.get(foldedPair(text, at, 2)) ?? NONE);
  }
  return [...near.values()].toSorted((one, other) => one.start - other.start);
}

const length = (near: NearFixed | undefined): number => (near === undefined ? 0 : near.end - near.start);

const NONE: readonly never[] = [];

const cache = new WeakMap<Lexicon, Known>();

function knownOf(lexicon: Lexicon): Known {
  const known = cache.get(lexicon) ?? build(lexicon.dictionaries.expressions);
  cache.set(lexicon, known);
  return known;
}

const DIGITS = '零一二三四五六七八九';

function build(entries: readonly ExpressionEntry[]): Known {
  const maps = { pairs: new Map<number, Anchor[]>(), gaps: new Map<number, Anchor[]>() };
  const begins = new Uint8Array(0x10000);
  for (const { text, led, miss = [] } of entries) {
    const key = foldSlogan(text);
    const fixed = { written: text, key, led, misses: miss };
    if (key.length !== text.length || key.length < 3) continue;
    for (const [at, distance] of anchorsOf(key.length)) {
      const map = distance > 1 ? maps.gaps : maps.pairs;
      const pair = foldedPair(key, at, distance);
      map.set(pair, [...(map.get(pair) ?? []), { fixed, at }]);
      for (const head of writingsOf(key.charAt(at))) begins[head.charCodeAt(0)] = 1;
    }
  }
  return { ...maps, begins };
}

/** Place and distance of each pair. */
const anchorsOf = (length: number): readonly (readonly [number, number])[] =>
  length === 3
    ? [
        [0, 1],
        [1, 1],
        [0, 2],
      ]
    : [
        [0, 1],
        [length - 2, 1],
      ];

/** 二 as 两 and 2 too. */
const writingsOf = (character: string): readonly string[] => {
  const digit = DIGITS.indexOf(character);
  return [character, ...(character === '二' ? ['两'] : []), ...(digit < 0 ? [] : [String(digit)])];
};

const MARKS = new Set('“”‘’《》、，·');

/** Read on from the anchor to both ends, no further than to a second character that differs. */
function compared(text: string, from: number, { fixed, at: anchor }: Anchor): NearFixed | null {
  const { key, written, led, misses } = fixed;
  let wrong = NOWHERE;
  let at = NOWHERE;
  let end = from;
  for (let index = anchor; index < key.length; index++) {
    const place = index === anchor ? from : skipped(text, end, 1);
    end = place + 1;
    if (isSame(text, place, fixed, index)) continue;
    if (wrong !== NOWHERE) return null;
    [wrong, at] = [index, place];
  }
  let start = from;
  for (let index = anchor - 1; index >= 0; index--) {
    start = skipped(text, start - 1, -1);
    if (isSame(text, start, fixed, index)) continue;
    if (wrong !== NOWHERE) return null;
    [wrong, at] = [index, start];
  }
  if (wrong === NOWHERE || start < 0) return null;
  const sure = !isJoined(text, { start, end }, at, written);
  const near = { start, end, right: written, at, character: written.charAt(wrong), sure };
  return isMistake(text, near, led) && !misses.some((phrase) => isWithin(text, near, phrase)) ? near : null;
}

const NOWHERE = -1;

/** Of so many characters, ordinary words make an expression by chance; 放管服 has none of them in it. */
const CHANCE = 4;

/** Whether the wrong character is the first or last one, with a 汉字 right outside it. */
const isJoined = (text: string, { start, end }: Span, at: number, { length }: string): boolean =>
  length === CHANCE && ((at === start && isHan(text, start - 1)) || (at === end - 1 && isHan(text, end)));

/** Whether a stretch stands in the phrase. */
export function isWithin(text: string, { start, end }: Span, phrase: string): boolean {
  const from = Math.max(0, end - phrase.length);
  const at = text.slice(from, start + phrase.length).indexOf(phrase);
  return at >= 0 && from + at <= start;
}

/** Beyond one or two marks. */
function skipped(text: string, from: number, step: 1 | -1): number {
  let place = from;
  while (Math.abs(place - from) < 2 && MARKS.has(text.charAt(place))) place += step;
  return place;
}

/** 二 where 两 is written is a mistake by itself. */
const isSame = (text: string, place: number, { key, written }: Fixed, index: number): boolean =>
  foldedAt(text, place) === key.charCodeAt(index) && !(text.charAt(place) === '二' && written.charAt(index) === '两');

function isMistake(text: string, { start, end, at, right, character }: NearFixed, led: Fixed['led']): boolean {
  const before = text.charAt(start - 1) === '“' ? start - 1 : start;
  const previous = text.charAt(start - 1);
  // 第三个一百年, 十一带…: a part of another numeral.
  if (isNumeral(right.charAt(0)) && (previous === '第' || isNumeral(previous) || /\d/u.test(previous))) return false;
  const given = text.charAt(at);
  if (led !== undefined) return isWord(text, at) && led.some((word) => text.startsWith(word, before - word.length));
  return isMistaken(given, character) || (isHan(text, at) && isKnownByRest(text, { start, end }, right));
}

/** By the rest of it: a long one, or one with a numeral in quotation marks of its own (“三个区别开来”). */
function isKnownByRest(text: string, { start, end }: Span, right: string): boolean {
  if (right.length >= LONG) return true;
  const isQuoted = text.charAt(start - 1) === '“' && text.charAt(end) === '”';
  return isQuoted && right.length >= LONG_QUOTED && isNumeral(right.charAt(0));
}

const isWord = (text: string, at: number): boolean => isHan(text, at) || /\d/u.test(text.charAt(at));
