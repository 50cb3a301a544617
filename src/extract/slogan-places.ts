/**
 * The places of a text where slogans may stand, found in one pass over its keys: everything else about slogans is
 * asked at these alone, a tenth of the characters.
 */
import { classAt, DIGIT, HAN_NUMERALS } from '../source/chars.js';
import { characters } from '../source/finder.js';
import { keyAt, keyOf, type Keyed } from '../source/keys.js';
import { SIGNS } from './bare-slogans.js';
import { DONE_TWICE } from './noun-slogans.js';
import { LETTER_COUNTER } from './letter-sets.js';
import { BEHIND_NAME, JOINS_NAME, NAME_COUNTERS, NAMELESS, QUOTED_COUNTERS, SET_COUNTERS } from './named-sets.js';
import { BEFORE_ROW, ROW_COUNTERS } from './row-sets.js';
import { ARABIC, COUNTS } from './slogan-patterns.js';
import { PART_FIRSTS, PART_LASTS } from './uncounted-sets.js';
import { THING_COUNTERS } from './set-images.js';
import { BOUND_FIRSTS } from '../lexicon/slogan-nouns.js';
import { secondsOf } from '../lexicon/slogan-trie.js';

/** Where a text may hold slogans, in order. */
export interface Places {
  /** Places of mentions: a numeral that is no part of a larger one (十三个代表, 第三个), or the head of a known slogan. */
  readonly heads: readonly number[];
  /** Numerals and 双 that may open a slogan of the text's own. */
  readonly anchors: readonly number[];
}

/** Bits of a table by key, given to characters. */
function mark(table: Uint8Array | Uint16Array, characters: Iterable<string>, bit: number): void {
  for (const character of characters) {
    const key = keyOf(character.charCodeAt(0));
    table[key] = (table[key] ?? 0) | bit;
  }
}

/** What a character does, as bits: a numeral, 双, the head of a known slogan (新三样) … */
const DIGIT_KIND = 1;
const HAN = 2;
const DOUBLE = 4;
const HEAD = 8;
/** … what makes another number of the numeral behind it (第三, 2.3), and what leaves no count (几十, 数百). */
const PART = 16;
const VAGUE = 32;
/** … and what may stand second in a known slogan. */
const SECOND = 64;
const NUMERAL = DIGIT_KIND | HAN;
const OPENS = NUMERAL | DOUBLE | HEAD;

const PARTS = '第.';
export const ORDINAL = characters(PARTS);

const HAN_DIGITS = '〇零一二三四五六七八九十双';
export const beginsWithNumeral = (key: string): boolean =>
  classAt(key, 0) === DIGIT || HAN_DIGITS.includes(key.charAt(0));

/** What every key of a text does, where these slogans are known (by folded text). */
export function kindsOf(slogans: readonly string[]): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  mark(
    kinds,
    slogans.filter((key) => !beginsWithNumeral(key)),
    HEAD,
  );
  mark(kinds, ARABIC, DIGIT_KIND);
  mark(kinds, HAN_NUMERALS, HAN);
  mark(kinds, '双', DOUBLE);
  mark(kinds, PARTS, PART);
  mark(kinds, '几数', VAGUE);
  mark(kinds, secondsOf(slogans), SECOND);
  return kinds;
}

/** Whether a known slogan may go on behind its first character. */
export const mayBeKnown = ({ keys }: Keyed, kinds: Uint8Array, at: number): boolean =>
  ((kinds[keyAt(keys, at + 1)] ?? 0) & SECOND) !== 0;

export function placesOf({ text, keys }: Keyed, kinds: Uint8Array): Places {
  const heads: number[] = [];
  const anchors: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const kind = kinds[keyAt(keys, at)] ?? 0;
    if ((kind & OPENS) === 0) continue;
    const before = at === 0 ? 0 : (kinds[keyAt(keys, at - 1)] ?? 0);
    // 双双创新高: an adverb, not 双创.
    if ((before & PART) !== 0 || (kind & before & DOUBLE) !== 0) continue;
    const goesOn = (kind & NUMERAL) !== 0 && ((before & DIGIT_KIND) !== 0 || (kind & before & HAN) !== 0);
    if (!goesOn) heads.push(at);
    const opens = (kind & DOUBLE) !== 0 || ((kind & NUMERAL) !== 0 && (before & NUMERAL) === 0);
    if (opens && (before & VAGUE) === 0 && mayOpen(keys, at)) anchors.push(at);
  }
  return { heads, anchors };
}

/** What characters near a numeral do, as bits: a counter, the sign of a sum, a count, one of more than one … */
const COUNTER = 1;
const SIGN = 2;
const COUNT = 4;
const SEVERAL = 8;
const DIGITS = 16;
/** … what may stand behind a short name, what bounds it, what is none, and what stands before a set of a row. */
const STOP = 32;
const BOUND = 64;
const NO_NAME = 128;
const LEADS = 256;
/** … and what makes a row of tens: 十百千, 百千万. */
const SCALE = 512;
/** What is done twice: 双考核机制. */
const TWICE = 1024;
/** What closes the quotation of the members before a name: “学、查、改”三结合. */
const CLOSES = 2048;
/** 十户联防. */
const HOUSE = 4096;
/** 六要素: the two characters of what a whole is made up of. */
const PART_FIRST = 8192;
const PART_LAST = 16384;
/** 三名工程. */
const FAMED = 32768;
const PLANS: ReadonlySet<number> = new Set(['工', '战'].map((one) => keyOf(one.charCodeAt(0))));
const roles = new Uint16Array(0x10000);
mark(
  roles,
  `${SET_COUNTERS}${NAME_COUNTERS}${ROW_COUNTERS}${QUOTED_COUNTERS}${LETTER_COUNTER}${THING_COUNTERS}`,
  COUNTER,
);
mark(roles, SIGNS, SIGN);
mark(roles, `${COUNTS}双`, COUNT);
mark(roles, `${COUNTS}${ARABIC}`, DIGITS);
mark(roles, '二两三四五六七八九十123456789', SEVERAL);
mark(roles, `${BEHIND_NAME}${JOINS_NAME}`, STOP);
mark(roles, `${BOUND_FIRSTS}${JOINS_NAME}（`, BOUND);
mark(roles, NAMELESS, NO_NAME);
mark(roles, BEFORE_ROW, LEADS);
mark(roles, '个十百千万', SCALE);
mark(roles, DONE_TWICE, TWICE);
mark(roles, '”', CLOSES);
mark(roles, '户', HOUSE);
mark(roles, '名', FAMED);
mark(roles, PART_FIRSTS, PART_FIRST);
mark(roles, PART_LASTS, PART_LAST);

const roleAt = (keys: Uint16Array, at: number): number => roles[keyAt(keys, at)] ?? 0;

/**
 * Cheap look past the numerals of dates and amounts: whether a counter stands behind the numeral (三项…), a second
 * one (三会一课), or what bounds a name of one character (四良：). One thing is a set in a row only (抓好一件大事打好两场硬仗).
 */
function mayOpen(keys: Uint16Array, at: number): boolean {
  const first = roleAt(keys, at);
  const second = roleAt(keys, at + 1);
  const third = roleAt(keys, at + 2);
  const fourth = roleAt(keys, at + 3);
  if ((first & (third | fourth | roleAt(keys, at + 4)) & COUNT) !== 0) return true;
  const inTwo = (second & DIGITS) !== 0;
  const behind = inTwo ? third : second;
  const several = (first & SEVERAL) !== 0;
  if ((first & DIGITS) === 0 && (second & TWICE) !== 0) return true;
  if ((behind & SIGN) !== 0 || (first & second & third & SCALE) !== 0) return true;
  if ((behind & COUNTER) !== 0) return several || inTwo || (roleAt(keys, at - 1) & LEADS) !== 0 || packsOn(keys, at);
  if (several && (second & HOUSE) !== 0 && (third & STOP) !== 0) return true;
  // 三名工程, 三名战略.
  if (several && (second & FAMED) !== 0 && PLANS.has(keyAt(keys, at + 2))) return true;
  if (!several || (behind & NO_NAME) !== 0) return false;
  if ((second & PART_FIRST) !== 0 && (third & PART_LAST) !== 0) return true;
  // 三保证, 两不误: a name of two characters may stand without a counter, too, and behind a quotation one of three.
  const before = roleAt(keys, at - 1);
  if (!inTwo && ((fourth & BOUND) !== 0 || (before & CLOSES) !== 0)) return true;
  // 开展三学活动，学理论、…: of one character under a verb.
  if (!inTwo && (before & LEADS) !== 0 && (third & BOUND) !== 0) return true;
  return ((third | fourth) & STOP) !== 0 && ((inTwo ? fourth : third) & BOUND) !== 0;
}

/** 一个提高、两个优化: a set of several behind a name of two to four characters. */
const packsOn = (keys: Uint16Array, at: number): boolean =>
  ((roleAt(keys, at + 5) | roleAt(keys, at + 6) | roleAt(keys, at + 7)) & SEVERAL) !== 0;
