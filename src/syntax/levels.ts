/**
 * Levels that the file itself gives the paragraphs markers open: its headings and the depth of its lists. They tell
 * apart what the marker alone does not, 1. over 1. and 2.; a style that stands at one level only needs them not. Where
 * the file tells nothing, two marks behind numerals of one style may (一、 over 一，).
 */
import { paragraphAt, type SourceParagraph } from '../source/origin.js';
import type { Reading } from '../source/reading.js';
import type { Marker, MarkerStyle } from './markers.js';

export interface Levels {
  /** Level of a marker; null where the file gives none, or only one to all markers of that style. */
  readonly of: (marker: Marker) => number | null;
}

export const NO_LEVELS: Levels = { of: () => null };

/** Lists stand below every heading; no format has more levels of these. */
const HEADINGS = 9;

/** Headings 1 to 9, then lists; null for what is neither. */
function rankOf({ style }: SourceParagraph): number | null {
  if (style === null || style.level === null) return null;
  return style.name === 'heading' ? style.level : style.name === 'list' ? HEADINGS + style.level : null;
}

/** What the paragraphs of the file say of the markers that open them. */
export function levelsOf(
  markers: readonly Marker[],
  paragraphs: readonly SourceParagraph[],
  text: string,
  reading: Reading,
): Levels {
  const { toSource } = reading;
  if (!paragraphs.some((paragraph) => rankOf(paragraph) !== null)) return markLevels(markers, reading.text);
  const ranks = new Map<Marker, number>();
  const seen = new Map<MarkerStyle, Set<number>>();
  for (const marker of markers) {
    if (!marker.opensParagraph) continue;
    const at = toSource(marker.start);
    const paragraph = paragraphAt(paragraphs, at);
    // A marker behind a line break within the paragraph stands at no level of its own.
    const rank = paragraph === null || text.slice(paragraph.start, at).trim() !== '' ? null : rankOf(paragraph);
    if (rank === null) continue;
    ranks.set(marker, rank);
    seen.set(marker.style, (seen.get(marker.style) ?? new Set()).add(rank));
  }
  const several = [...seen.values()].some(({ size }) => size > 1);
  if (!several) return NO_LEVELS;
  return { of: (marker) => ((seen.get(marker.style)?.size ?? 0) > 1 ? (ranks.get(marker) ?? null) : null) };
}

/**
 * 一、 over 一，: numerals at the head of paragraphs are written with two marks, and each of the two counts from one without
 * a gap. The mark that comes first stands over the other.
 */
function markLevels(markers: readonly Marker[], text: string): Levels {
  const byMark = new Map<string, Marker[]>();
  const markOf = ({ end }: Marker): string => text.charAt(end - 1);
  for (const marker of markers) {
    if (marker.style !== 'cn-dun' || marker.noun !== undefined) continue;
    const own = byMark.get(markOf(marker));
    if (own !== undefined) own.push(marker);
    else byMark.set(markOf(marker), [marker]);
  }
  if (byMark.size !== 2 || ![...byMark.values()].every(countsUp)) return NO_LEVELS;
  const [outer] = byMark.keys();
  return { of: (marker) => (marker.style === 'cn-dun' ? Number(markOf(marker) !== outer) : null) };
}

const countsUp = (markers: readonly Marker[]): boolean =>
  markers.length > 1 &&
  markers.every(({ ordinal }, index) =>
    ordinal === 1 ? markers[index + 1]?.ordinal === 2 : ordinal === (markers[index - 1]?.ordinal ?? 0) + 1,
  );
