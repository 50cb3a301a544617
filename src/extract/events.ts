/** Mentions of dated events (党的十九大, “十三五”, 党史学习教育): names are matched with marks inside stepped over. */
import { keyTable, type Keyed } from '../source/finder.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { EventEntry } from '../lexicon/types.js';
import type { Span } from '../source/span.js';

export interface EventMention extends Span {
  readonly event: EventEntry;
}

interface Node {
  readonly next: Map<number, Node>;
  event: EventEntry | null;
}

/** Marks inside a name, which a text may set otherwise or leave out. */
const SKIPPED = [...'“”‘’《》、，'].map((mark) => mark.charCodeAt(0));
const isSkipped = (code: number): boolean =>
  (code === 0x3001 || (code >= 0x2018 && code <= 0x201d) || code === 0x300a || code === 0x300b || code === 0xff0c) &&
  SKIPPED.includes(code);

/** The names of a lexicon's events; few places pass a look at two characters. */
interface Names {
  readonly root: Node;
  readonly first: Uint8Array;
  /** Second characters, and the marks that may stand before them. */
  readonly second: Uint8Array;
}

const names = new WeakMap<Lexicon, Names>();

function namesOf(lexicon: Lexicon): Names {
  const known = names.get(lexicon);
  if (known !== undefined) return known;
  const root = trieOf(lexicon);
  const seconds = [...root.next.values()].flatMap(({ next }) => [...next.keys()]);
  const made = { root, first: keyTable(root.next.keys()), second: keyTable([...seconds, ...SKIPPED]) };
  names.set(lexicon, made);
  return made;
}

function trieOf(lexicon: Lexicon): Node {
  const root: Node = { next: new Map(), event: null };
  for (const event of lexicon.dictionaries.events) {
    for (const name of [event.text, ...(event.names ?? [])]) nodeOf(root, name).event ??= event;
  }
  return root;
}

/** Node at which a name ends, grown where it is new. */
function nodeOf(root: Node, name: string): Node {
  let node = root;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (isSkipped(code)) continue;
    let child = node.next.get(code);
    if (child === undefined) node.next.set(code, (child = { next: new Map(), event: null }));
    node = child;
  }
  return node;
}

export const prepareEvents = (lexicon: Lexicon): unknown => namesOf(lexicon);

/** Longer stretches, marks included, are no name. */
const REACH = 60;

/** The longest name that begins at the place. */
function nameAt(text: string, start: number, root: Node): EventMention | null {
  let best: EventMention | null = null;
  let node = root.next.get(text.charCodeAt(start));
  for (let at = start + 1; node !== undefined; at++) {
    if (node.event !== null) best = { start, end: at, event: node.event };
    if (at >= text.length || at - start > REACH) break;
    const code = text.charCodeAt(at);
    if (!isSkipped(code)) node = node.next.get(code);
  }
  return best;
}

/** Leftmost-longest mentions; a numeral before one that begins with a numeral makes another word (二十九大类). */
export function findEvents({ text, keys }: Keyed, lexicon: Lexicon): readonly EventMention[] {
  const { root, first, second } = namesOf(lexicon);
  const found: EventMention[] = [];
  for (let at = 0; at < text.length; at++) {
    if (first[keys[at] ?? 0] !== 1 || second[keys[at + 1] ?? 0] !== 1) continue;
    const mention = nameAt(text, at, root);
    if (mention === null || !standsAlone(text, mention)) continue;
    found.push(mention);
    at = mention.end - 1;
  }
  return found;
}

function standsAlone(text: string, { start, end, event }: EventMention): boolean {
  const numeral = /[一二三四五六七八九十]/;
  if (numeral.test(text.charAt(start)) && /[一二三四五六七八九十届团盟]/.test(text.charAt(start - 1))) return false;
  if (text.slice(start, end).endsWith('大') && /^[类项件步举工任重行战产领]/.test(text.charAt(end))) return false;
  return !(event.miss ?? []).some((miss) => {
    const own = miss.indexOf(text.slice(start, end));
    return own >= 0 && text.startsWith(miss, start - own);
  });
}
