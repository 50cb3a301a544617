/** Which markers number something: those in a row of their own kind, or of one that goes on from it (一是…二要…). */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { isAnnounced } from './announced.js';
import type { Levels } from './levels.js';
import { LAST, type Marker, type MarkerStyle } from './markers.js';
import type { Scan } from './scan.js';

/** Styles that go on from one another: 一是…二要…, 首先…第二…. */
const FAMILY: Readonly<Record<MarkerStyle, string>> = {
  'cn-dun': 'cn-dun',
  'cn-paren': 'cn-paren',
  'cn-ordinal': 'order',
  'cn-shi': 'run',
  'cn-yao': 'run',
  'arabic-dot': 'arabic-dot',
  'arabic-paren': 'arabic-paren',
  word: 'order',
};

/** Index of each marker's next one of the same style and level, of those that count; -1 where there is none. */
export function nextOfStyle(
  markers: readonly Marker[],
  levels: Levels,
  counts: (marker: Marker) => boolean = () => true,
): readonly number[] {
  const next = new Map<string, number>();
  const found: number[] = [];
  for (let index = markers.length - 1; index >= 0; index--) {
    const marker = markers[index];
    if (marker === undefined) continue;
    const group = `${marker.style}${marker.noun ?? ''} ${levels.of(marker) ?? ''}`;
    found.push(next.get(group) ?? -1);
    if (counts(marker)) next.set(group, index);
  }
  return found.toReversed();
}

/** Index of the last marker of the same group before each one; -1 where there is none. */
function before(markers: readonly Marker[], groupOf: (marker: Marker) => string): readonly number[] {
  const last = new Map<string, number>();
  return markers.map((marker, index) => {
    const group = groupOf(marker);
    const earlier = last.get(group) ?? -1;
    last.set(group, index);
    return earlier;
  });
}

/**
 * A lone marker numbers nothing unless it opens a paragraph, or what was one before the page lost its line breaks; a word
 * (首先) needs the chain in any case.
 */
export function keepNumbered(scan: Scan, read: readonly Marker[]): readonly Marker[] {
  const markers = withoutStories(withoutSayings(scan, read));
  const kept = markers.map((marker) => marker.opensParagraph && marker.style !== 'word' && marker.noun === undefined);
  const keepPairs = (earlier: readonly number[], belong: (one: Marker, next: Marker, index: number) => boolean): void =>
    markers.forEach((marker, index) => {
      const at = earlier[index] ?? -1;
      const one = at < 0 ? undefined : markers[at];
      if (one !== undefined && belong(one, marker, index)) kept[at] = kept[index] = true;
    });
  const ofKey = before(markers, keyOf);
  keepPairs(ofKey, follows);
  // 首先，…。首先，…；其次，…。¶其次，…: those that open paragraphs, whatever runs along between them.
  keepPairs(
    before(markers, (marker) => `${keyOf(marker)} ${marker.opensParagraph}`),
    (one, next) => one.opensParagraph && follows(one, next),
  );
  keepPairs(before(markers, familyOf), follows);
  keepPairs(
    ofKey,
    (one, next, index) => !(kept[index] === true && kept[ofKey[index] ?? -1] === true) && isGap(one, next),
  );
  const alone = markers.map((marker, index) => kept[index] !== true && isAnnounced(scan, marker));
  return markers
    .map((marker, index) => (alone[index] === true ? { ...marker, opensParagraph: true } : marker))
    .filter((_, index) => kept[index] === true || alone[index] === true);
}

/** “一要吃饭、二要建设”是老办法: what a saying numbers is no list of the speech; a citation of several sentences may hold one. */
function withoutSayings(scan: Scan, markers: readonly Marker[]): readonly Marker[] {
  const { pairs, text } = scan;
  let pair = 0;
  /** Where the last saying before a marker ends. */
  let end = 0;
  let within = 0;
  return markers.filter(({ start, noun }) => {
    for (; (pairs[pair]?.start ?? start) < start; pair++) {
      const quote = pairs[pair];
      if (quote === undefined || !QUOTES.has(scan, quote.start)) continue;
      if (isSaying(text, quote)) end = Math.max(end, quote.end);
      if (quote.end - quote.start <= LONGEST_SAYING) within = Math.max(within, quote.end);
    }
    // “第一条，反对；第二条，不怕”
    return start >= (noun === undefined ? end : Math.max(end, within));
  });
}
const QUOTES = characters('“‘《');
const LONGEST_SAYING = 60;
/** It opens with a word; what opens with a mark (…”。二是抓“…) lies between two quotations of which a mark is lost. */
const isSaying = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_SAYING && SAYING.test(text.slice(start + 1, end - 1));
const SAYING = /^(?![，：、])[^。；！？]*[。！？]?$/;

/**
 * 首先，…¶…，最后还不是…¶其次，…: where the chain opens paragraphs, 最后 within another one tells a story, and so it does within one of its own
 * where the chain goes on in a later one.
 */
function withoutStories(markers: readonly Marker[]): readonly Marker[] {
  const ahead = linesAhead(markers);
  let chain: Marker | null = null;
  return markers.filter((marker, index) => {
    if (marker.style !== 'word' || isSides(marker)) return true;
    if (marker.ordinal === LAST && !marker.opensParagraph && chain?.opensParagraph === true) {
      const next = ahead[index];
      return chain.paragraph === marker.paragraph && !(next !== undefined && follows(chain, next));
    }
    chain = marker;
    return true;
  });
}

/** The next marker of a chain that opens a paragraph, behind each one. */
function linesAhead(markers: readonly Marker[]): readonly (Marker | undefined)[] {
  let next: Marker | undefined;
  return markers
    .toReversed()
    .map((marker) => {
      const behind = next;
      if (marker.opensParagraph && familyOf(marker) === FAMILY.word && !isSides(marker)) next = marker;
      return behind;
    })
    .toReversed();
}

/** 一是…二是…四是: a member that was miscounted belongs to the list all the same. */
const isGap = (one: Marker, next: Marker): boolean =>
  next.style !== 'word' && one.paragraph === next.paragraph && next.ordinal === one.ordinal + 2;

/** Style of a marker, with 一方面…另一方面 apart from 首先…最后, and 第一个问题，… from 第一，…. */
export const keyOf = (marker: Marker): string =>
  isSides(marker) ? 'sides' : marker.noun === undefined ? marker.style : `${marker.style} ${marker.noun}`;

/** What goes on from one another: 首先…第二…; 第一个问题，… by itself. */
export const familyOf = (marker: Marker): string =>
  marker.joins ?? (marker.noun === undefined ? FAMILY[marker.style] : keyOf(marker));

/** Siblings stand within a few paragraphs of each other; chains of words within two. */
function follows(before: Marker, after: Marker): boolean {
  const words = before.style === 'word' || after.style === 'word';
  const apart = after.paragraph - before.paragraph;
  if (apart > (words && !(before.opensParagraph && after.opensParagraph) ? 3 : 30)) return false;
  if (isSides(before) !== isSides(after)) return false;
  return (
    after.ordinal === before.ordinal + 1 ||
    (after.ordinal === LAST && before.style === 'word' && before.ordinal < LAST && !isSides(before))
  );
}

/** 一方面 … 另一方面 is a chain of its own beside 首先 … 其次 …. */
export const isSides = (marker: Marker): boolean => marker.style === 'word' && marker.end - marker.start > 2;
