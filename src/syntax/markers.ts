/**
 * Enumeration markers: 一、 （一） 第一， 一是 一要 1. （1） ① 首先 … 最后. A marker is looked for only where a
 * unit may begin (a paragraph, or behind a mark), so 唯一要, 统一是 and the like never come up.
 * Left out on purpose: 第一书记, 第一要务, 今年第一、第二轮, 一、二季度, 一是一二是二, 3.5, 2019.
 */
import { CIRCLED, classAt, CLOSE, HAN, SENTENCE_END, SPACE } from '../source/chars.js';
import { opening } from '../source/finder.js';
import { withJoined } from './joined-markers.js';
import { withLost } from './lost-markers.js';
import {
  MAY_BEGIN,
  readBracketed,
  readCircled,
  readMisread,
  readMarker,
  readNextChapter,
  readNextItem,
  readNextMarked,
  skipSpaces,
  type Found,
  type MarkerStyle,
} from './marker-forms.js';
import { kindAt, type Scan } from './scan.js';

export { LAST, type MarkerStyle } from './marker-forms.js';

export interface Marker {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  /** Offset of the marker, one past it, and of the heading behind it (commas and spaces skipped). */
  readonly start: number;
  readonly end: number;
  readonly headingStart: number;
  readonly opensParagraph: boolean;
  readonly paragraph: number;
  /** What it counts, where it says so: 个问题 of 第一个问题，. */
  readonly noun?: string;
  /** The kind of list it goes on with, where that is not its own: 一是…二是…第三，. */
  readonly joins?: 'run' | 'order';
}

/** ……二、怎么办: words left out. */
const LEFT_OUT = '…';

/** 所以一方面…，另一方面…: what joins the two to the sentence before. */
const SIDES_LED = opening(/(?:所以|因此|因而|于是|同时|而|但)(?=另?一方面)/, '所因于同而但');

function skipLeftOut(text: string, at: number): number {
  while (classAt(text, at) === SPACE || text.charAt(at) === LEFT_OUT) at++;
  return at;
}

/** 。，、“ and their like: a unit may begin behind them, and behind a quotation with a 。 of its own. */
const opensUnit = (scan: Scan, kind: number, at: number): boolean =>
  kind < CLOSE ? kind >= SENTENCE_END : kind === CLOSE && kindAt(scan, at - 1) === SENTENCE_END;

/** Every place that reads as a marker, in text order; which of them number a list is for `outline.ts` to say. */
export function findMarkers(scan: Scan): readonly Marker[] {
  const { text, marks, paragraphs } = scan;
  const markers: Marker[] = [];
  const glued: Marker[] = [];
  let done = 0;
  /** The last 1. or 1、. */
  let numbered: Marker | null = null as Marker | null;
  /** The last 一、 二、 that opened a paragraph, and those of its list that are chapters only if no other bears their number. */
  let chapter = 0;
  let unsure: Marker[] = [];
  /** The last 一， of a paragraph that one opens. */
  let headed: Marker | null = null as Marker | null;
  const dropped = new Set<Marker>();
  /** What may be a misread 一、 or 1、, until another marker of its style opens a paragraph. */
  let first: Marker | null = null as Marker | null;
  const isChapter = (ordinal: number): void => {
    // Their numbers ascend: there are never more of them than a list has members.
    const at = unsure.findIndex((one) => one.ordinal === ordinal);
    if (at >= 0) for (const one of unsure.splice(at)) dropped.add(one);
    else if (ordinal <= chapter) unsure = [];
    chapter = ordinal;
  };
  const look = (opening: number, paragraph: number, opensParagraph: boolean): void => {
    if (opening < done) return;
    const from = skipLeftOut(text, opening);
    const at = Math.max(from, SIDES_LED.length(scan, from) + from);
    const misread = opensParagraph ? readMisread(scan, at) : null;
    if (misread !== null) {
      done = misread.end;
      first = { ...misread, start: at, headingStart: startOfHeading(text, done), opensParagraph, paragraph };
      markers.push(first);
      dropped.add(first);
      return;
    }
    if (!MAY_BEGIN.has(scan, at)) return;
    const sure = readMarker(scan, at, opensParagraph);
    const read =
      sure ??
      (opensParagraph ? readNextChapter(text, at, chapter) : null) ??
      (numbered?.opensParagraph === opensParagraph ? readNextItem(text, at, numbered.ordinal) : null) ??
      (headed?.paragraph === paragraph ? readNextMarked(scan, at, headed.ordinal, text.charAt(headed.end - 1)) : null);
    if (read === null) return;
    const { end } = read;
    done = end;
    const headingStart = startOfHeading(text, end);
    const marker: Marker = { ...read, start: at, headingStart, opensParagraph, paragraph };
    markers.push(marker);
    if (first?.style === read.style && opensParagraph) {
      if (read.ordinal === 2 && text.charAt(end - 1) === text.charAt(first.end - 1)) dropped.delete(first);
      first = null;
    }
    if (read.style === 'cn-dun' && text.charAt(end - 1) !== '、') {
      headed = marker;
      if (sure === null) return;
    }
    if (read.style === 'arabic-dot') {
      numbered = marker;
      if (sure === null) return;
    }
    if (sure === null) {
      chapter = read.ordinal;
      unsure.push(marker);
    } else if (opensParagraph && read.style === 'cn-dun') isChapter(read.ordinal);
  };
  let mark = 0;
  let leftOut = text.indexOf(LEFT_OUT);
  const lookBehindLeftOut = (limit: number, paragraph: number): void => {
    while (leftOut >= 0 && leftOut < limit) {
      const at = skipLeftOut(text, leftOut);
      if (at < limit) look(at, paragraph, false);
      leftOut = text.indexOf(LEFT_OUT, at);
    }
  };
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const end = paragraphs.ends[paragraph] ?? 0;
    look(paragraphs.starts[paragraph] ?? 0, paragraph, true);
    for (; mark < marks.length; mark++) {
      const at = marks.starts[mark] ?? 0;
      if (at >= end) break;
      lookBehindLeftOut(at, paragraph);
      const kind = kindAt(scan, at);
      const inside = at < done ? null : readBracketed(text, at);
      if (inside !== null) glued.push(markerAt(text, at, inside, paragraph));
      else if (opensUnit(scan, kind, at)) look(at + 1, paragraph, false);
      else if (kind === CIRCLED && at >= done) markers.push(markerAt(text, at, readCircled(text, at), paragraph)); // ① needs no mark before it.
    }
    lookBehindLeftOut(end, paragraph);
  }
  const kept = dropped.size === 0 ? markers : markers.filter((marker) => !dropped.has(marker));
  return withJoined(withLost(scan, kept, glued));
}

/** (1).抓落实: a dot that belongs to the marker; what is read of it may be a stop. */
const DOTS = '.．。';

function startOfHeading(text: string, end: number): number {
  const start = skipSpaces(text, end);
  const character = text.charAt(start);
  // 一要、抓学习: a mark too many.
  const isDot = DOTS.includes(character) && text.charAt(end - 1) === '）';
  if (isDot) return classAt(text, start + 1) === HAN ? start + 1 : start;
  return character === '，' || character === '：' || character === '、' ? skipSpaces(text, start + 1) : start;
}

/** A marker in the midst of a paragraph. */
const markerAt = (text: string, start: number, { style, ordinal, end }: Found, paragraph: number): Marker => ({
  style,
  ordinal,
  start,
  end,
  headingStart: startOfHeading(text, end),
  opensParagraph: false,
  paragraph,
});
