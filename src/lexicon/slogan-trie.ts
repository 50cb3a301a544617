/**
 * Slogans looked up in running text by their folded writing (see `foldSlogan`): 三严三实, 3严3实 and “三严”“三实” are
 * one. The text is folded while it is walked, so that no string is cut; nodes and edges lie in one open-addressed
 * table, since a hundred slogans go on behind 三.
 */
import { foldSlogan } from './lexicon.js';
import { classAt, codeAt, HAN_NUMERAL, isHan, CLOSE, OPEN, SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';

/**
 * Edges in slots of WIDTH numbers: the node it comes from (0 in an empty slot), the character, and the index of the
 * key that ends behind it, counted from 1. A node is the place of the edge that leads to it, plus 2; the root is 1.
 */
export interface SloganTrie {
  readonly slots: Int32Array;
  readonly keys: readonly string[];
  /** Whether a slogan may go on behind the end of a line. */
  readonly acrossLines: boolean;
}

export interface FoundKey {
  readonly key: string;
  readonly end: number;
}

const ROOT = 1;
const WIDTH = 4;
const CODE = 1;
const KEY = 2;

/** Place of the edge with this character behind a node, or of the empty slot where it would stand. */
function edgeOf({ slots }: SloganTrie, node: number, code: number): number {
  const last = slots.length - WIDTH;
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  let edge = Math.imul(hash ^ (hash >>> 15), WIDTH) & last;
  while (slots[edge] !== 0 && (slots[edge] !== node || slots[edge + CODE] !== code)) edge = (edge + WIDTH) & last;
  return edge;
}

/** Node behind an edge. */
const behind = (edge: number): number => edge + 2;

/** A trie over folded texts. */
export function sloganTrie(folded: Iterable<string>, acrossLines = false): SloganTrie {
  const keys = [...folded];
  let characters = 0;
  for (const key of keys) characters += key.length;
  // Half of the slots stay empty at least.
  let size = WIDTH;
  while (size < characters * 2 * WIDTH) size *= 2;
  const trie = { slots: new Int32Array(size), keys, acrossLines };
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? '';
    let node = ROOT;
    let edge = 0;
    for (let at = 0; at < key.length; at++) {
      edge = edgeOf(trie, node, key.charCodeAt(at));
      trie.slots[edge] = node;
      trie.slots[edge + CODE] = key.charCodeAt(at);
      node = behind(edge);
    }
    if (key !== '') trie.slots[edge + KEY] = index + 1;
  }
  return trie;
}

/** Marks that may stand inside a slogan. */
const STEPPED_OVER = '“”‘’《》、，· ';

/** What `foldSlogan` makes of code units that it changes; 0 for the others. */
const FOLDED = new Uint16Array(0x10000);
/** A mark to be stepped over. */
const SKIP = 0xffff;
[...'零一二三四五六七八九'].forEach((digit, value) => (FOLDED[0x30 + value] = digit.charCodeAt(0)));
FOLDED['两'.charCodeAt(0)] = '二'.charCodeAt(0);
FOLDED['＋'.charCodeAt(0)] = 0x2b;
for (const mark of STEPPED_OVER) FOLDED[mark.charCodeAt(0)] = SKIP;

const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fff;
const LIANG = '两'.charCodeAt(0);

/** Most characters are 汉字 and stay as they are, without a look at the table. */
const folded = (code: number): number =>
  code >= HAN_FIRST && code <= HAN_LAST && code !== LIANG ? code : FOLDED[code] || code;

const TEN = '十'.charCodeAt(0);
const OPENING = '“'.charCodeAt(0);
const CLOSING = '”'.charCodeAt(0);
const COMMA = '，'.charCodeAt(0);
const DUN_MARK = '、'.charCodeAt(0);

const CR = 0x0d;
const LF = 0x0a;

/** Where the text goes on behind the end of a line: at once, since a blank line or an indented one begins a paragraph. */
function nextLine(text: string, place: number): number {
  const end = codeAt(text, place) === CR ? place + 1 : place;
  if (codeAt(text, end) !== LF) return place;
  const kind = classAt(text, end + 1);
  return isHan(kind) || kind === OPEN || kind === CLOSE ? end + 1 : place;
}

/** No slogan runs on further than this, marks included. */
const REACH = 40;

/** Longest key at a place, stepping over marks inside it; null when none begins here. */
export function longestAt(trie: SloganTrie, text: string, at: number): FoundKey | null {
  const limit = Math.min(text.length, at + REACH);
  let node = ROOT;
  let best: FoundKey | null = null;
  let opens = 0;
  let closes = 0;
  let close = -1;
  for (let place = at; place < limit; place++) {
    const raw = codeAt(text, place);
    let code = folded(raw);
    if (code === SKIP) {
      if (place === at) return null;
      // 三大纪律，八项注意 may; 三分之二，高速 may not.
      if (raw === COMMA && classAt(text, place + 1) !== HAN_NUMERAL) break;
      // 三、农业农村工作: the number of a heading counts nothing of what it says.
      if (place === at + 1 && (raw === DUN_MARK || raw === COMMA)) return null;
      if (raw === OPENING) opens++;
      if (raw === CLOSING && closes++ === 0) close = place;
      continue;
    }
    if (raw === 0x31 && codeAt(text, place + 1) === 0x30) {
      code = TEN;
      place++;
    }
    const edge = edgeOf(trie, node, code);
    if (trie.slots[edge] === 0) {
      const next = trie.acrossLines && place > at ? nextLine(text, place) : place;
      if (next === place) break;
      place = next - 1;
      continue;
    }
    node = behind(edge);
    const index = trie.slots[edge + KEY] ?? 0;
    if (index === 0) continue;
    const key = trie.keys[index - 1] ?? '';
    const next = place + 1;
    // A match may hold a whole quotation (四个“管住”) but not half of one (河湖“四乱, 三变”改革).
    if (opens === closes) best = { key, end: next };
    else if (opens === closes + 1 && codeAt(text, next) === CLOSING) best = { key, end: next + 1 };
    // “三变”改革: the quoted words are the slogan, its whole name is what the dictionary knows it by.
    else if (closes === opens + 1 && codeAt(text, at - 1) === OPENING) best = { key, end: close };
  }
  return best;
}

/** Characters of the text that may stand second in these slogans: as folded, or what folds to them, or is stepped over. */
export function secondsOf(slogans: Iterable<string>): string {
  const seconds = new Set(`${STEPPED_OVER}0123456789两＋`);
  for (const key of slogans) seconds.add(key.charAt(1));
  return [...seconds].join('');
}

/** What `foldSlogan` changes: character by character … */
const FOLDS_ALONE = characters('两“”‘’《》、，·＋');
/** … or with regard to its neighbours, or seldom enough to leave it to it. */
const FOLDS = characters(`${SPACES}"'0123456789０１２３４５６７８９`);

/** `foldSlogan` of a stretch of the text. */
export function foldedText(keyed: Keyed, start: number, end: number): string {
  const text = keyed.text.slice(start, end);
  if (FOLDS.find(keyed, start, end) < end) return foldSlogan(text);
  if (FOLDS_ALONE.find(keyed, start, end) === end) return text;
  let key = '';
  for (let at = 0; at < text.length; at++) {
    const code = folded(codeAt(text, at));
    if (code !== SKIP) key += String.fromCharCode(code);
  }
  return key;
}

/** A dictionary's `miss` phrase around the mention, in any of its writings (两高校, 2高校), says that it is none. */
export function standsInMiss(text: string, start: number, end: number, misses: readonly string[]): boolean {
  for (const miss of misses)
    for (let at = Math.max(0, end - miss.length); at <= start; at++) if (standsAt(text, at, miss)) return true;
  return false;
}

function standsAt(text: string, at: number, phrase: string): boolean {
  if (at + phrase.length > text.length) return false;
  for (let step = 0; step < phrase.length; step++)
    if (folded(text.charCodeAt(at + step)) !== folded(phrase.charCodeAt(step))) return false;
  return true;
}
