/**
 * Markers whose mark before them is lost: 打牢了基础二是丰富了活动。三是…, 在春训会上的讲话一是要学深。二是要…, and where a page has lost its
 * line breaks 二、突出重点（一）抓排查。（二）抓整改。 Looked for only where a list in one paragraph misses the number. Left out: 统一是, 第二是,
 * 唯一要 and other words that end in the numeral; 一是一、二是二; 附件（一）, 第三条（一）, 1.5.
 */
import { classAt, DIGIT, HAN, HAN_NUMERALS } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Marker, MarkerStyle } from './markers.js';
import type { Scan } from './scan.js';

/** Styles that are looked for between two members. */
const BETWEEN = new Set<MarkerStyle>(['cn-shi', 'cn-yao', 'cn-dun', 'arabic-dot']);
/** 一、 is looked for between two alone: before the second, 统一、 and their like stand too often. */
const FIRST = new Set<MarkerStyle>(['cn-shi', 'cn-yao', 'arabic-dot']);

const ONE_TO_NINE = ['一二三四五六七八九', '123456789'] as const;
/** What makes another word of the numeral behind it: 第一是, 统一要, 十二是, 之一是, 第三条（一）. */
const BEFORE = characters(`第统唯之专单划如始合同逐不条款项件表图见约达近至、${HAN_NUMERALS}`);
/** 一是一, 二、三产业. */
const BEHIND = characters(HAN_NUMERALS);

/** No more is read for the first of a list, in characters. */
const REACH = 400;

/**
 * The markers with those that a list of its paragraph misses between two of them, or before its second, and with the bracketed
 * numerals behind no mark (`glued`) that go on with a list; in text order.
 */
export function withLost(scan: Scan, markers: readonly Marker[], glued: readonly Marker[]): readonly Marker[] {
  const found: Marker[] = [...membersOf(scan, markers, glued), ...runOn(scan, markers)];
  const starts = new Set(found.map(({ start }) => start));
  const last = new Map<MarkerStyle, Marker>();
  for (const marker of markers) {
    if (!BETWEEN.has(marker.style) || marker.noun !== undefined) continue;
    const earlier = last.get(marker.style);
    last.set(marker.style, marker);
    const before = earlier?.paragraph === marker.paragraph ? earlier : undefined;
    if (!misses(before, marker)) continue;
    const floor = Math.max(scan.paragraphs.starts[marker.paragraph] ?? 0, marker.start - REACH);
    const lost = lostBefore(scan, marker, before?.end ?? floor);
    if (lost !== null && !starts.has(lost.start)) found.push(lost);
  }
  return found.length === 0 ? markers : inOrder([...markers, ...found]);
}

/** 1.加强领导2.强化督查3.严明纪律: numbers that count up from one behind a mark, each between two words. */
function runOn(scan: Scan, markers: readonly Marker[]): readonly Marker[] {
  const { text, paragraphs } = scan;
  return markers.flatMap((marker, index) => {
    if (marker.style !== 'arabic-dot' || marker.noun !== undefined) return [];
    const end = paragraphs.ends[marker.paragraph] ?? marker.end;
    const limit = Math.min(end, markers[index + 1]?.start ?? end, marker.end + REACH);
    const mark = text.charAt(marker.end - 1);
    const found: Marker[] = [];
    for (let last = marker; ;) {
      const ordinal = last.ordinal + 1;
      const at = text.slice(last.end, limit).indexOf(`${ordinal}${mark}`);
      const start = last.end + at;
      if (at < 1 || classAt(text, start - 1) !== HAN || BEFORE.has(scan, start - 1)) break;
      const behind = start + `${ordinal}`.length + 1;
      if (classAt(text, behind) !== HAN) break;
      last = { ...marker, ordinal, start, end: behind, headingStart: behind, opensParagraph: false };
      found.push(last);
    }
    return found;
  });
}

const inOrder = (markers: readonly Marker[]): readonly Marker[] => [...markers].sort((a, b) => a.start - b.start);

/** Of bracketed numerals behind no mark those that come next in a list of their paragraph, or open one of which a member stands behind a mark. */
function membersOf(scan: Scan, markers: readonly Marker[], glued: readonly Marker[]): readonly Marker[] {
  if (glued.length === 0) return [];
  const doubtful = new Set(glued.filter(({ start }) => !BEFORE.has(scan, start - 1)));
  const all = inOrder([...markers.filter(({ style }) => BRACKETED.has(style)), ...doubtful]);
  const sure = leadingOn(all, doubtful);
  const last = new Map<MarkerStyle, Marker>();
  return all.filter((marker) => {
    if (doubtful.has(marker) && !(marker.ordinal === 1 ? sure.has(marker) : goesOn(last.get(marker.style), marker)))
      return false;
    last.set(marker.style, marker);
    return doubtful.has(marker);
  });
}

const goesOn = (before: Marker | undefined, marker: Marker): boolean =>
  before?.paragraph === marker.paragraph && before.ordinal === marker.ordinal - 1;

/** Markers behind a mark, and those that lead on to one of these. */
function leadingOn(all: readonly Marker[], doubtful: ReadonlySet<Marker>): ReadonlySet<Marker> {
  const sure = new Set<Marker>();
  const next = new Map<MarkerStyle, Marker>();
  for (const marker of all.toReversed()) {
    const then = next.get(marker.style);
    if (!doubtful.has(marker) || (then !== undefined && sure.has(then) && goesOn(marker, then))) sure.add(marker);
    next.set(marker.style, marker);
  }
  return sure;
}
const BRACKETED = new Set<MarkerStyle>(['cn-paren', 'arabic-paren']);

/** Whether the list of a marker misses the number before it: that between two, or its first. */
function misses(before: Marker | undefined, { style, ordinal, opensParagraph }: Marker): boolean {
  if (opensParagraph) return false;
  if (ordinal === 2) return FIRST.has(style) && before?.ordinal !== 1;
  return before !== undefined && ordinal === before.ordinal + 2;
}

/** The marker of the number before this one, written like it, where it stands once and for itself; null elsewhere. */
function lostBefore(scan: Scan, next: Marker, from: number): Marker | null {
  const { text } = scan;
  const written = text.slice(next.start, next.end);
  const row = ONE_TO_NINE.find((numerals) => numerals.charAt(next.ordinal - 1) === written.charAt(0));
  const numeral = next.ordinal < 2 ? undefined : row?.charAt(next.ordinal - 2);
  if (!numeral) return null;
  const word = numeral + written.slice(1);
  const between = text.slice(from, next.start);
  const place = between.indexOf(word);
  if (place <= 0 || between.lastIndexOf(word) !== place) return null;
  const start = from + place;
  const end = start + word.length;
  if (BEFORE.has(scan, start - 1) || BEHIND.has(scan, end) || classAt(text, end) === DIGIT) return null;
  // 压实责任1.明确分工: behind anything but a word, figures stand for themselves.
  if (row === ONE_TO_NINE[1] && classAt(text, start - 1) !== HAN) return null;
  return { ...next, ordinal: next.ordinal - 1, start, end, headingStart: end };
}
