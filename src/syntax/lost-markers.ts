/**
 * Markers whose mark before them is lost: 打牢了基础二是丰富了活动。三是…, 在春训会上的讲话一是要学深。二是要…. Looked for only where a
 * list in one paragraph misses the number. Left out: 统一是, 第二是, 唯一要 and other words that end in the numeral; 一是一、二是二.
 */
import { HAN_NUMERALS } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Marker, MarkerStyle } from './markers.js';
import type { Scan } from './scan.js';

/** Styles that are looked for between two members, and those that say by themselves that they are markers. */
const BETWEEN = new Set<MarkerStyle>(['cn-shi', 'cn-yao', 'cn-dun', 'cn-paren']);
const FIRST = new Set<MarkerStyle>(['cn-shi', 'cn-yao']);

const ONE_TO_NINE = '一二三四五六七八九';
/** What makes another word of the numeral behind it: 第一是, 统一要, 十二是, 之一是. */
const BEFORE = characters(`第统唯之专单划如始合同逐不、${HAN_NUMERALS}`);
/** 一是一, 二、三产业. */
const BEHIND = characters(HAN_NUMERALS);

/** No more is read for the first of a list, in characters. */
const REACH = 300;

/** The markers with those that a list of its paragraph misses between two of them, or before its second; in text order. */
export function withLost(scan: Scan, markers: readonly Marker[]): readonly Marker[] {
  const found: Marker[] = [];
  const last = new Map<MarkerStyle, Marker>();
  for (const marker of markers) {
    if (!BETWEEN.has(marker.style)) continue;
    const earlier = last.get(marker.style);
    last.set(marker.style, marker);
    const before = earlier?.paragraph === marker.paragraph ? earlier : undefined;
    if (!misses(before, marker)) continue;
    const floor = Math.max(scan.paragraphs.starts[marker.paragraph] ?? 0, marker.start - REACH);
    const lost = lostBefore(scan, marker, before?.end ?? floor);
    if (lost !== null) found.push(lost);
  }
  return found.length === 0 ? markers : [...markers, ...found].sort((a, b) => a.start - b.start);
}

/** Whether the list of a marker misses the number before it: that between two, or its first. */
function misses(before: Marker | undefined, { style, ordinal, opensParagraph }: Marker): boolean {
  if (opensParagraph) return false;
  if (ordinal === 2) return FIRST.has(style) && before?.ordinal !== 1;
  return before !== undefined && ordinal === before.ordinal + 2;
}

/** The marker of the number before this one, written like it, where it stands once and for itself; null elsewhere. */
function lostBefore(scan: Scan, next: Marker, from: number): Marker | null {
  const { text } = scan;
  const at = next.style === 'cn-paren' ? 1 : 0;
  const written = text.slice(next.start, next.end);
  const numeral = ONE_TO_NINE.charAt(next.ordinal - 2);
  if (numeral === '' || written.charAt(at) !== ONE_TO_NINE.charAt(next.ordinal - 1)) return null;
  const word = written.slice(0, at) + numeral + written.slice(at + 1);
  const start = text.indexOf(word, from);
  if (start <= from || start >= next.start || text.lastIndexOf(word, next.start - 1) !== start) return null;
  const end = start + word.length;
  if (BEFORE.has(scan, start - 1) || BEHIND.has(scan, end)) return null;
  return { ...next, ordinal: next.ordinal - 1, start, end, headingStart: end };
}
