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

const SKIPPED_CODES = new Set([...'“”‘’《》、，'].map((mark) => mark.charCodeAt(0)));
const isSkipped = (code: number): boolean =>
  (code === 0x3001 || (code >= 0x2018 && code <= 0x201d) || code === 0x300a || code === 0x300b || code === 0xff0c) &&
  SKIPPED_CODES.has(code);
const tries = new WeakMap<Lexicon, Node>();
const heads = new WeakMap<Lexicon, Uint8Array>();

function headsOf(lexicon: Lexicon): Uint8Array {
  const known = heads.get(lexicon);
  if (known !== undefined) return known;
  const flags = keyTable(trieOf(lexicon).next.keys());
  heads.set(lexicon, flags);
  return flags;
}

function trieOf(lexicon: Lexicon): Node {
  const known = tries.get(lexicon);
  if (known !== undefined) return known;
  const root: Node = { next: new Map(), event: null };
  for (const event of lexicon.dictionaries.events) {
    for (const name of [event.text, ...(event.names ?? [])]) {
      let node = root;
      for (let at = 0; at < name.length; at++) {
        if (isSkipped(name.charCodeAt(at))) continue;
        const code = name.charCodeAt(at);
        let child = node.next.get(code);
        if (child === undefined) {
          child = { next: new Map(), event: null };
          node.next.set(code, child);
        }
        node = child;
      }
      node.event ??= event;
    }
  }
  tries.set(lexicon, root);
  return root;
}

/** Leftmost-longest mentions; a numeral before one that begins with a numeral makes another word (二十九大类). */
export const prepareEvents = (lexicon: Lexicon): unknown => headsOf(lexicon);

export function findEvents({ text, keys }: Keyed, lexicon: Lexicon): readonly EventMention[] {
  const root = trieOf(lexicon);
  const flags = headsOf(lexicon);
  const found: EventMention[] = [];
  for (let start = 0; start < text.length; start++) {
    if (flags[keys[start] ?? 0] !== 1) continue;
    let node = root.next.get(text.charCodeAt(start));
    if (node === undefined) continue;
    let best: { end: number; event: EventEntry } | null = null;
    for (let at = start + 1; node !== undefined; at++) {
      if (node.event !== null) best = { end: at, event: node.event };
      if (at >= text.length || at - start > 60) break;
      const code = text.charCodeAt(at);
      if (isSkipped(code)) continue;
      node = node.next.get(code);
    }
    if (best === null || standsAlone(text, start, best.end, best.event) === false) continue;
    found.push({ start, end: best.end, event: best.event });
    start = best.end - 1;
  }
  return found;
}

function standsAlone(text: string, start: number, end: number, event: EventEntry): boolean {
  const numeral = /[一二三四五六七八九十]/;
  if (numeral.test(text.charAt(start)) && /[一二三四五六七八九十届团盟]/.test(text.charAt(start - 1))) return false;
  if (text.slice(start, end).endsWith('大') && /^[类项件步举工任重行战产领]/.test(text.charAt(end))) return false;
  return !(event.miss ?? []).some((miss) => {
    const own = miss.indexOf(text.slice(start, end));
    return own >= 0 && text.startsWith(miss, start - own);
  });
}
