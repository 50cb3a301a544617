/** The syntax of a manuscript: reading, scan, outline and front matter under one roof. */
import { findMarkers, type Marker } from './markers.js';
import { closingStart } from './ends.js';
import type { DateRead } from './dates.js';
import { buildOutline, type Unit } from './outline.js';
import { readFront, type Front } from './front.js';
import { levelsOf } from './levels.js';
import type { SourceParagraph } from '../source/origin.js';
import type { Span } from '../source/span.js';
import { read, type Reading } from '../source/reading.js';
import { breaksOf } from '../source/wrapped.js';
import { scan, type Scan } from './scan.js';
import { findTail } from './tail.js';

export interface Syntax extends Scan {
  /** The text as read; `text` is its reading, and all offsets inside are those of the reading. */
  readonly source: string;
  readonly reading: Reading;
  /** Every place of the body that reads as a marker, in text order, those that number no unit too. */
  readonly markers: readonly Marker[];
  readonly outline: readonly Unit[];
  /** Every unit of the outline, in text order. */
  readonly units: readonly Unit[];
  readonly front: Front;
  /** Where the leave-taking paragraphs begin; the text's length where there are none. */
  readonly closingStart: number;
  /** Where the speech ends and its signature, date and notes begin; the text's length where there are none. */
  readonly bodyEnd: number;
  /** The date the speech is signed with, behind its last words: 县委办公室 ¶ 2016年9月20日. */
  readonly signed: DateRead | null;
  /** The person who has signed it there. */
  readonly signer: Span | null;
}

/** What the file says of its text, in offsets of the text. */
export interface Known {
  /** What it styles as its title. */
  readonly titled?: Span | null;
  /** Where its footnotes and endnotes begin: they stand behind the speech and are no part of its course. */
  readonly notesStart?: number | null;
  /** Its paragraphs: the levels of its headings and lists tell apart markers that are written alike. */
  readonly paragraphs?: readonly SourceParagraph[];
}

/** Parses a text; total and linear: any text has a syntax. */
export function parse(source: string, { titled = null, notesStart = null, paragraphs = [] }: Known = {}): Syntax {
  // A file that tells its paragraphs has no breaks within them.
  const reading = read(source, paragraphs.length === 0 ? breaksOf(source) : []);
  const scanned = scan(reading.text);
  const front = readFront(scanned, titled === null ? null : inReading(titled, scanned, reading));
  const notes = notesStart === null ? reading.text.length : behindBody(notesStart, scanned, reading);
  const found = findMarkers(scanned).filter(({ start }) => start >= front.bodyStart && start < notes);
  const { start: bodyEnd, date: signed, signer } = findTail(scanned, found, front.bodyStart, notes);
  const markers = bodyEnd === notes ? found : found.filter(({ start }) => start < bodyEnd);
  const closing = closingStart(scanned, markers, { start: front.bodyStart, end: bodyEnd });
  const outline = buildOutline(scanned, markers, { closing, bodyEnd }, levelsOf(markers, paragraphs, source, reading));
  // Written out: objects made by spreading are each of a shape of their own, and every look into them is slow.
  return {
    text: scanned.text,
    keys: scanned.keys,
    paragraphs: scanned.paragraphs,
    sentences: scanned.sentences,
    clauses: scanned.clauses,
    pairs: scanned.pairs,
    partners: scanned.partners,
    marks: scanned.marks,
    source,
    reading,
    markers,
    outline,
    units: flatten(outline),
    front,
    closingStart: closing,
    bodyEnd,
    signed,
    signer,
  };
}

/** From the first paragraph that begins in a span of the source to the last; null where none does. */
function inReading(span: Span, { paragraphs }: Scan, { toSource }: Reading): Span | null {
  const { starts, ends, length } = paragraphs;
  let found = null as Span | null;
  for (let index = 0; index < length; index++) {
    const at = toSource(starts[index] ?? 0);
    if (at >= span.end) break;
    if (at >= span.start) found = { start: found?.start ?? starts[index] ?? 0, end: ends[index] ?? 0 };
  }
  return found;
}

/** The first paragraph that begins at an offset of the source or behind it. */
function behindBody(from: number, { paragraphs, text }: Scan, { toSource }: Reading): number {
  let index = paragraphs.length;
  while (index > 0 && toSource(paragraphs.starts[index - 1] ?? 0) >= from) index--;
  return paragraphs.starts[index] ?? text.length;
}

export function flatten(units: readonly Unit[]): readonly Unit[] {
  const flat: Unit[] = [];
  const visit = (list: readonly Unit[]): void => {
    for (const unit of list) {
      flat.push(unit);
      visit(unit.children);
    }
  };
  visit(units);
  return flat;
}
