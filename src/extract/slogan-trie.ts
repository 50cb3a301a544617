/**
 * Slogans looked up in running text by their folded writing (see `foldSlogan`): 三严三实, 3严3实 and “三严”“三实” are
 * one. The text is folded while it is walked, so that no string is cut; nodes and edges lie in one open-addressed
 * table, since a hundred slogans go on behind 三.
 */
import { foldSlogan } from '../lexicon/lexicon.js';
import { characters, type Keyed } from '../source/finder.js';
import { SPACES } from './slogan-patterns.js';

/** A node is the slot of the edge that leads to it, counted from 1; the root is 0. */
export interface SloganTrie {
  /** Node an edge comes from; EMPTY where no edge is. */
  readonly parents: Int32Array;
  readonly codes: Uint16Array;
  /** Index of the key that ends behind an edge; EMPTY where none does. */
  readonly ends: Int32Array;
  readonly keys: readonly string[];
}

export interface FoundKey {
  readonly key: string;
  readonly end: number;
}

const EMPTY = -1;
const ROOT = 0;

/** Slot of the edge with this character behind a node, or the empty slot where it would stand. */
function slotOf({ parents, codes }: SloganTrie, node: number, code: number): number {
  const last = parents.length - 1;
  const hash = Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  let slot = (hash ^ (hash >>> 15)) & last;
  while (parents[slot] !== EMPTY && (parents[slot] !== node || codes[slot] !== code)) slot = (slot + 1) & last;
  return slot;
}

/** A trie over folded texts. */
export function sloganTrie(folded: Iterable<string>): SloganTrie {
  const keys = [...folded];
  let edges = 1;
  for (const key of keys) edges += key.length;
  // A power of two, half empty at least.
  const size = 2 ** Math.ceil(Math.log2(edges * 2));
  const trie: SloganTrie = {
    parents: new Int32Array(size).fill(EMPTY),
    codes: new Uint16Array(size),
    ends: new Int32Array(size).fill(EMPTY),
    keys,
  };
  keys.forEach((key, index) => {
    let node = ROOT;
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      const slot = slotOf(trie, node, code);
      trie.parents[slot] = node;
      trie.codes[slot] = code;
      node = slot + 1;
    }
    if (node !== ROOT) trie.ends[node - 1] = index;
  });
  return trie;
}

/** Code units as `foldSlogan` leaves them; 0 for a mark to be stepped over. */
const FOLDED = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code++) FOLDED[code] = code;
[...'零一二三四五六七八九'].forEach((digit, value) => (FOLDED[0x30 + value] = digit.charCodeAt(0)));
FOLDED['两'.charCodeAt(0)] = '二'.charCodeAt(0);
FOLDED['＋'.charCodeAt(0)] = 0x2b;
for (const mark of '“”‘’《》、，· ') FOLDED[mark.charCodeAt(0)] = 0;

const TEN = '十'.charCodeAt(0);
const OPENING = '“'.charCodeAt(0);
const CLOSING = '”'.charCodeAt(0);

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
    const raw = text.charCodeAt(place);
    let code = FOLDED[raw] ?? raw;
    if (code === 0) {
      if (place === at) return null;
      if (raw === OPENING) opens++;
      if (raw === CLOSING && closes++ === 0) close = place;
      continue;
    }
    if (raw === 0x31 && text.charCodeAt(place + 1) === 0x30) {
      code = TEN;
      place++;
    }
    const slot = slotOf(trie, node, code);
    if (trie.parents[slot] === EMPTY) break;
    node = slot + 1;
    const index = trie.ends[slot] ?? EMPTY;
    if (index === EMPTY) continue;
    const key = trie.keys[index] ?? '';
    const next = place + 1;
    // A match may hold a whole quotation (四个“管住”) but not half of one (河湖“四乱, 三变”改革).
    if (opens === closes) best = { key, end: next };
    else if (opens === closes + 1 && text.charCodeAt(next) === CLOSING) best = { key, end: next + 1 };
    // “三变”改革: the quoted words are the slogan, its whole name is what the dictionary knows it by.
    else if (closes === opens + 1 && text.charCodeAt(at - 1) === OPENING) best = { key, end: close };
  }
  return best;
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
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (code !== 0) folded += String.fromCharCode(code);
  }
  return folded;
}
