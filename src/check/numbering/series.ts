/**
 * The numbers of a text, list by list: those of one parent of the outline, and those run along in one paragraph.
 * 一是…二是…二是… of one paragraph is read from the markers themselves, since the outline drops one that has no
 * neighbour. Left out: chains of words (首先 … 再次 …), which count nothing, and 第一条，… (see `told.ts`).
 */
import type { Marker } from '../../syntax/markers.js';
import type { Unit } from '../../syntax/outline.js';
import type { Syntax } from '../../syntax/syntax.js';

/** A marker with the number it bears in its list. */
export interface Numbered {
  readonly marker: Marker;
  readonly ordinal: number;
  /** How many members its list has. */
  readonly members: number;
}

/** 第一个方面，… counts; 第一条，… may quote articles of a law (see `told.ts`). */
const PARTS = '个';
const isCounted = ({ noun }: Marker): boolean => noun === undefined || noun.startsWith(PARTS);

/** What numbers one list: 一是 and 二要 go on from one another, ① and （1） do not. */
export function keyOf({ style, start, end, noun }: Marker): string {
  if (noun !== undefined) return `${style} ${noun}`;
  if (style === 'cn-shi' || style === 'cn-yao') return 'run';
  return style === 'arabic-paren' && end - start === 1 ? 'circled' : style;
}

/** The units of each parent by what numbers them, in text order. */
export function outlineSeries({ outline, units }: Syntax): readonly (readonly Numbered[])[] {
  const chains = new Set(units.filter(({ marker }) => marker.style === 'word').map(({ list }) => list));
  const lists = [outline, ...units.map(({ children }) => children)].filter(({ length }) => length > 0);
  const counts = ({ list, marker }: Unit): boolean => !chains.has(list) && isCounted(marker);
  return lists.flatMap((children) => grouped(children.filter(counts).map(numberedOf)));
}

const numberedOf = ({ marker, ordinal, list }: Unit): Numbered => ({ marker, ordinal, members: list.length });

/** Styles that run along in a paragraph; 一、 does so in 一、二季度 too. */
const RUN_ALONG = new Set(['run', 'cn-ordinal', 'cn-paren', 'arabic-dot', 'arabic-paren', 'circled']);

/** The markers of each paragraph that has one the outline dropped. */
export function inlineSeries(syntax: Syntax): readonly (readonly Numbered[])[] {
  const kept = new Set(syntax.units.map(({ marker }) => marker.start));
  const markers = syntax.markers.filter(
    (marker) => (RUN_ALONG.has(keyOf(marker)) || RUN_ALONG.has(marker.style)) && isCounted(marker),
  );
  const dropped = new Set(markers.filter(({ start }) => !kept.has(start)).map(({ paragraph }) => paragraph));
  const paragraphs = new Map<number, Numbered[]>();
  for (const marker of markers) {
    if (!dropped.has(marker.paragraph)) continue;
    const list = paragraphs.get(marker.paragraph) ?? [];
    list.push({ marker, ordinal: marker.ordinal, members: 1 });
    paragraphs.set(marker.paragraph, list);
  }
  return [...paragraphs.values()].flatMap(grouped).filter(isList);
}

/** 坚持“三要三不要”: a marker or two, or one far from the first, make no list. */
const isList = (series: readonly Numbered[]): boolean =>
  series.length > 2 && (series[0]?.ordinal ?? 0) <= 3 && series.some(({ ordinal }) => ordinal === 1);

function grouped(list: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const series = new Map<string, Numbered[]>();
  for (const numbered of list) {
    const key = keyOf(numbered.marker);
    const group = series.get(key);
    if (group === undefined) series.set(key, [numbered]);
    else group.push(numbered);
  }
  return [...series.values()];
}
