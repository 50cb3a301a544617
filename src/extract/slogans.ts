/**
 * Numeric slogans (数字缩略语) with all their mentions: 做到“三个务必”, 一岗双责, 抓好三件大事打好六场硬仗.
 * Candidates come from the dictionary, from quotations, from the shape of bare words, and from members that
 * stand right before a counted noun; then every mention of each is looked for, longest first.
 * Left out: plain counts (announcements), ordinals, plan names, idioms.
 */
import { CLASS, DIGIT, HAN_NUMERAL, HAN_NUMERALS } from '../source/chars.js';
import { keyTable, type Keyed } from '../source/finder.js';
import { foldSlogan, type Lexicon } from '../lexicon/lexicon.js';
import { ordinalValue } from '../lexicon/numerals.js';
import type { Slogan } from '../model/types.js';
import type { Context } from './context.js';
import { listAfter, listBefore, numbered } from './members.js';
import {
  bareSlogan,
  bigSet,
  isBounded,
  isIdiom,
  isQuotedSlogan,
  numbersOf,
  PLAIN_NOUN,
  QUANTITY,
} from './slogan-patterns.js';

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
}

/** Folded texts that the manuscript shows to be slogans, each with its numerals. */
function collect(context: Context): Map<string, readonly number[]> {
  const { syntax } = context;
  const { text, pairs } = syntax;
  const found = new Map<string, readonly number[]>();
  const add = (slogan: string, numbers: readonly number[] = numbersOf(slogan)): void => {
    const key = foldSlogan(slogan);
    if (key.length >= 2 && !found.has(key)) found.set(key, numbers);
  };
  for (const { mark, start, end } of pairs) {
    if (mark !== '“”' && mark !== '‘’') continue;
    const parts = partsOf(text.slice(start + 1, end - 1));
    const ones = parts.length > 1 && parts.every((part) => /^一[一-龥]{3}$/.test(part) && !isIdiom(part));
    for (const part of parts) {
      const bare = part.replace(/(?:制度|机制|体系|要求|活动|精神|目标)$/, '');
      if (bare !== part && isQuotedSlogan(bare) && numbersOf(bare).length > 1) add(bare);
      else if (isQuotedSlogan(part) || ones || (parts.length > 1 && ACTED.test(part))) add(part);
    }
  }
  eachAnchor(syntax, (at) => {
    const pattern = bareSlogan(text, at) ?? bigSet(text, at);
    if (pattern !== null) add(text.slice(at, at + pattern.length), pattern.number);
    const noun =
      pattern === null && !'下面列'.includes(text.charAt(at - 1) || '-')
        ? (countedNoun(context, at) ?? namedSet(context, at))
        : null;
    if (noun !== null) add(noun);
    const split =
      text.charAt(at + 2) !== '“' && text.charAt(at + 3) !== '“'
        ? null
        : /^(?:[二两三四五六七八九十]|十[一二三四五]|[2-9])个“([^”，。]{1,6})”/.exec(text.slice(at, at + 12));
    if (split !== null) add(split[0].replace(/[“”]/g, ''));
    const policy = policyString(text, at);
    for (const part of policy) add(part);
  });
  return found;
}

/** 强三性、去四化: a verb of one character before the set, in a quotation of several. */
const ACTED = /^[一-龥][二两三四五六七八九][性化风难关气](?:关)?$/;

/** Members of a quoted pair joined by 、: 三个表率、一个模范. */
const partsOf = (inner: string): readonly string[] => (inner.length <= 30 ? inner.split(/[、，\s]/) : []);

/** Places where a slogan may begin: a numeral or 双 that goes on no other numeral, 第 or 几. */
function eachAnchor({ text, keys }: Keyed, visit: (at: number) => void): void {
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const numeral = NUMERALS[keys[at] ?? 0] === 1;
    if (numeral && (!inside || text.charCodeAt(at) === 0x53cc)) {
      const before = text.charAt(at - 1);
      if (before !== '第' && before !== '几' && before !== '.' && before !== '数') visit(at);
    }
    inside = numeral && text.charCodeAt(at) !== 0x53cc;
  }
}

const COUNTER = new Set('个大项种级道支类张本');
const COUNTED_NOUN =
  /^([一二两三四五六七八九十]{1,2}|\d{1,2})(?:个|大|项|种|级(?!党|领导|干部|政府|财政|人大|法院|机关|张榜|公示|部门|单位|医院|公路|学校)|道|支|类|张|本)([^，。；：、！？“”《》（）\s的和与等及\d]{2,6}?)(?=[，。；：、”（的和与等及要将应]|必须|务必|须|$)/;

/** A counted noun with a name's weight whose members stand right before it: 决策、执行、监督三项运作机制. */
function countedNoun(context: Context, at: number): string | null {
  if (!COUNTER.has(context.syntax.text.charAt(at + 1)) && !COUNTER.has(context.syntax.text.charAt(at + 2))) return null;
  const found = COUNTED_NOUN.exec(context.syntax.text.slice(at, at + 14));
  const count = found === null ? null : ordinalValue(found[1] ?? '');
  if (
    found === null ||
    count === null ||
    count < 2 ||
    count > 20 ||
    (PLAIN_NOUN.test(found[2] ?? '') && !/[大]/.test(found[0].slice(0, 3))) ||
    /[了作]|发言|表态|汇报/.test(found[2] ?? '')
  )
    return null;
  return listBefore(context, at, count) === null ? null : found[0];
}

const NAMES = new Set('个大项场件条道张篇本把');
const STOPS = new Set('：（“，。、；即的');

/** Cheap look before the patterns: a counter behind the numeral, or a stop two characters on. */
function mayName(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (CLASS[text.charCodeAt(at)] === HAN_NUMERAL && text.charAt(at) === '一') return false;
  return (
    NAMES.has(next) ||
    NAMES.has(text.charAt(at + 2)) ||
    (text.charAt(at - 1) !== '、' && STOPS.has(text.charAt(at + 2))) ||
    STOPS.has(text.charAt(at + 3))
  );
}

const NAMED =
  /^([二两三四五六七八九十]|十[一二三四五]|[2-9]|1[0-5])(?:个|大|项|场|件|条|道|张|篇|本|把)?(第一[一-龥]{1,3}|[^，。；：、！？“”《》（）\s的和与等及\d一二两三四五六七八九十]{1,4})/;

/**
 * A set of the text's own shown by its members: as many as the number says, each holding a character of the
 * set's name. 四良：良田、良种、良法、良机; 突出四个主攻 over 一要主攻…二要主攻….
 */
function namedSet(context: Context, at: number): string | null {
  if (!mayName(context.syntax.text, at)) return null;
  const found = NAMED.exec(context.syntax.text.slice(at, at + 12));
  const count = found === null ? null : ordinalValue(found[1] ?? '');
  if (found === null || count === null || count < 2) return null;
  const counter = found[0].length - (found[1] ?? '').length - (found[2] ?? '').length;
  for (let length = (found[2] ?? '').length; length >= 1; length--) {
    const tail = (found[2] ?? '').slice(0, length);
    if (
      (PLAIN_NOUN.test(tail) && !found[0].slice(0, counter + 1).endsWith('大')) ||
      QUANTITY.test(tail) ||
      (counter === 0 && length > 1)
    )
      continue;
    const end = at + found[0].length - (found[2] ?? '').length + length;
    if (!isBounded(context.syntax.text.slice(end))) continue;
    const members =
      numbered(context, { start: at, end }, count, false) ??
      listAfter(context, end, count) ??
      (counter === 0 ? listBefore(context, at, count) : null);
    if (
      members !== null &&
      members.items.every((item) =>
        sharesCharacter(
          context.syntax.text.slice(item.start, item.end),
          found[0].slice((found[1] ?? '').length, (found[1] ?? '').length + counter).replace(/[个大项]/, '') + tail,
        ),
      )
    )
      return context.syntax.text.slice(at, end);
  }
  return null;
}

const sharesCharacter = (member: string, tail: string): boolean =>
  [...tail].some((character) => member.includes(character));

const ACT =
  '(?:抓好|抓牢|打好|打赢|实施|深化|办好|推进|落实|做好|突出|完成|开展|抓实|守住|建好|用好|聚焦|围绕|坚持|强化|筑牢|统筹|做实|攻克|解决)';
const ACT_BEFORE = new RegExp(`${ACT}、?$`);
/** Last characters of the verbs above. */
const ACT_LAST = new Set('好牢赢施化推进实成展住焦绕持筑筹克决落突完强攻办做建用守抓出'.split(''));
const POLICY = new RegExp(
  `^((?:[一二两三四五六七八九十]{1,2}|\\d{1,2})(?:件|项|场|大|个|条|张|类|支|道)[^，。；：、\\s]{2,3}?)(?=${ACT}(?:[一二两三四五六七八九十]{1,2}|\\d{1,2})(?:件|项|场|大|个|条|张|类|支|道))`,
);
const LAST_POLICY = new RegExp(
  `(?:[一二两三四五六七八九十]{1,2}|\\d{1,2})(?:件|项|场|大|个|条|张|类|支|道)[^，。；：、\\s]{2,3}?${ACT}$`,
);

/** A policy string names its sets in a row: 抓好三件大事打好六场硬仗实施八项战略深化九项改革. */
function policyString(text: string, at: number): readonly string[] {
  if (!ACT_LAST.has(text.charAt(at - 1) === '、' ? text.charAt(at - 2) : text.charAt(at - 1))) return [];
  const window = text.slice(at, at + 16);
  const before = text.slice(Math.max(0, at - 12), at);
  if (!ACT_BEFORE.test(before)) return [];
  const first = POLICY.exec(window);
  if (first !== null) return [first[1] ?? ''];
  if (!LAST_POLICY.test(before)) return [];
  const last =
    /^(?:[一二两三四五六七八九十]{1,2}|\d{1,2})(?:件|项|场|大|个|条|张|类|支|道)[^，。；：、”\s的等]{2,3}(?=[，。；：、”的等])/.exec(
      window,
    );
  return last === null ? [] : [last[0]];
}

interface Node {
  readonly next: Map<number, Node>;
  key: string | null;
}

function trieOf(keys: Iterable<string>): Node {
  const root: Node = { next: new Map(), key: null };
  for (const key of keys) {
    let node = root;
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      let child = node.next.get(code);
      if (child === undefined) {
        child = { next: new Map(), key: null };
        node.next.set(code, child);
      }
      node = child;
    }
    node.key = key;
  }
  return root;
}

/** Digits, Chinese numerals and 双. */
const NUMERALS = keyTable([...'0123456789双', ...HAN_NUMERALS].map((character) => character.charCodeAt(0)));

/** Folded keys that begin with no numeral are looked for at their first characters. */
interface KeyTrie {
  readonly root: Node;
  readonly heads: Uint8Array;
}

const NUMERAL_HEADS = [...'〇零一二三四五六七八九十双'].map((character) => character.charCodeAt(0));

function keyTrie(keys: Iterable<string>): KeyTrie {
  const root = trieOf(keys);
  return {
    root,
    heads: keyTable([...root.next.keys()].filter((code) => !NUMERAL_HEADS.includes(code) && CLASS[code] !== DIGIT)),
  };
}

const knownTries = new WeakMap<Lexicon, KeyTrie>();
function knownTrie(lexicon: Lexicon): KeyTrie {
  const known = knownTries.get(lexicon) ?? keyTrie(lexicon.slogans.keys());
  knownTries.set(lexicon, known);
  return known;
}

/** Code units as `foldSlogan` leaves them; 0 for a mark to be stepped over. */
const FOLDED = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code++) FOLDED[code] = code;
[...'零一二三四五六七八九'].forEach((digit, value) => (FOLDED[0x30 + value] = digit.charCodeAt(0)));
FOLDED['两'.charCodeAt(0)] = '二'.charCodeAt(0);
FOLDED['＋'.charCodeAt(0)] = 0x2b;
for (const mark of '“”‘’《》、，· ') FOLDED[mark.charCodeAt(0)] = 0;
const TEN = '十'.charCodeAt(0);

/** Longest key at a place, stepping over marks inside it; null when none begins here. */
function longestAt(text: string, at: number, root: Node): { readonly key: string; readonly end: number } | null {
  let node: Node | undefined = root;
  let best: { key: string; end: number } | null = null;
  for (let index = at; index < text.length && index - at < 40; index++) {
    const raw = text.charCodeAt(index);
    let code = FOLDED[raw] ?? raw;
    if (code === 0) {
      if (index === at) return null;
      continue;
    }
    if (raw === 0x31 && text.charCodeAt(index + 1) === 0x30) {
      code = TEN;
      index++;
    }
    node = node.next.get(code);
    if (node === undefined) break;
    if (node.key !== null) best = balanced(text, at, index + 1, node.key) ?? best;
  }
  return best;
}

/** A match may hold a whole quotation (四个“管住”) but not half of one (河湖“四乱, 三变”改革). */
function balanced(
  text: string,
  start: number,
  end: number,
  key: string,
): { readonly key: string; readonly end: number } | null {
  const opens = text.slice(start, end).split('“').length;
  const closes = text.slice(start, end).split('”').length;
  if (opens === closes) return { key, end };
  if (opens === closes + 1 && text.charAt(end) === '”') return { key, end: end + 1 };
  // “三变”改革: the quoted words are the slogan, its whole name is what the dictionary knows it by.
  return closes === opens + 1 && text.charAt(start - 1) === '“' ? { key, end: text.indexOf('”', start) } : null;
}

const isQuoted = (text: string, start: number, end: number): boolean =>
  /[“‘《]/.test(text.charAt(start - 1)) || /[”’》]/.test(text.charAt(end));

/** A dictionary's `miss` phrase around the mention says that it is none. */
function standsInMiss(text: string, start: number, end: number, misses: readonly string[]): boolean {
  return misses.some((miss) => {
    const floor = Math.max(0, end - miss.length);
    const at = text.slice(floor, start + miss.length).indexOf(miss);
    return at >= 0 && floor + at <= start;
  });
}

export const prepareSlogans = (lexicon: Lexicon): unknown => knownTrie(lexicon);

export function findSlogans(context: Context): readonly FoundSlogan[] {
  const { text } = context.syntax;
  const { slogans: known } = context.lexicon;
  const own = collect(context);
  const mentions = new Map<string, Mention[]>();
  const theirTrie = knownTrie(context.lexicon);
  const myTrie = trieOf(own.keys());
  const myHeads = [...myTrie.next.keys()].filter((code) => !NUMERAL_HEADS.includes(code) && CLASS[code] !== DIGIT);
  let covered = 0;
  const visit = (at: number): void => {
    if (at < covered) return;
    const mine = longestAt(text, at, myTrie);
    const theirs = longestAt(text, at, theirTrie.root);
    const found = mine === null || (theirs !== null && theirs.end >= mine.end) ? theirs : mine;
    if (found === null) return;
    const entry = known.get(found.key);
    const surface = text.slice(at, found.end);
    if (continuesNumeral(text, at) || (!own.has(found.key) && isIdiom(surface))) return;
    if (entry?.miss !== undefined && standsInMiss(text, at, found.end, entry.miss)) return;
    const list = mentions.get(found.key) ?? [];
    list.push({ start: at, end: found.end, quoted: isQuoted(text, at, found.end) });
    mentions.set(found.key, list);
    covered = found.end;
  };
  const { keys } = context.syntax;
  for (let at = 0; at < text.length; at++) {
    const key = keys[at] ?? 0;
    if (NUMERALS[key] === 1 || theirTrie.heads[key] === 1) visit(at);
    else if (myHeads.length > 0 && myHeads.includes(text.charCodeAt(at))) visit(at);
  }
  return [...mentions].map(([key, list]) => describe(context, key, own.get(key), list));
}

/** 十三个代表, 第三个: the numeral belongs to a larger one. */
function continuesNumeral(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const kind = CLASS[text.charCodeAt(at - 1)];
  if (before === '第' || before === '.') return true;
  const own = CLASS[text.charCodeAt(at)];
  return own === DIGIT || own === HAN_NUMERAL ? kind === DIGIT || (kind === HAN_NUMERAL && own === HAN_NUMERAL) : false;
}

function describe(
  context: Context,
  key: string,
  numbers: readonly number[] | undefined,
  mentions: readonly Mention[],
): FoundSlogan {
  const entry = context.lexicon.slogans.get(key);
  const first = mentions[0];
  const text =
    first === undefined
      ? key
      : context.written(first.start, first.end).replace(/[“”‘’「」『』〝〞"'\s\u200b-\u200d]/g, '');
  return {
    key,
    text,
    number: entry?.number ?? numbers ?? numbersOf(text),
    mentions,
    canonical: canonicalOf(context.lexicon, key),
  };
}

function canonicalOf(lexicon: Lexicon, key: string): Slogan['canonical'] {
  const entry = lexicon.slogans.get(key);
  return entry === undefined
    ? null
    : { members: entry.members ?? [], since: entry.since ?? null, until: entry.until ?? null, source: entry.source };
}
