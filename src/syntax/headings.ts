/** A unit as its marker opens it: where its heading begins and ends. */
import { SENTENCE_END, SPACES } from '../source/chars.js';
import { characters, type CharacterSet } from '../source/finder.js';
import type { Marker } from './markers.js';
import { countBefore } from './offsets.js';
import { kindAt, type Scan } from './scan.js';
import type { List, Unit } from './unit.js';

/** Longer headings are cut at their first comma. */
const MAX_HEADING = 40;

/** A heading is not looked for further than this. */
const MAX_SCAN = 400;

export function newUnit(scan: Scan, marker: Marker, list: List, index: number, next: Marker | undefined): Unit {
  const { parent, members } = list;
  const headingStart = startOfHeading(scan, marker);
  const headingEnd = endOfHeading(scan, marker, headingStart, next);
  return {
    marker,
    path: '',
    ordinal: marker.ordinal,
    level: (parent?.level ?? 0) + 1,
    headingStart: Math.min(headingStart, headingEnd),
    headingEnd,
    end: headingEnd,
    parent,
    index,
    children: [],
    list: members,
  };
}

/** Where a marker stands alone on its line, its heading is on the next one. */
function startOfHeading(scan: Scan, marker: Marker): number {
  const { ends, starts } = scan.paragraphs;
  const here = marker.headingStart < (ends[marker.paragraph] ?? 0) || !marker.opensParagraph;
  return here
    ? Math.min(marker.headingStart, Math.max(marker.end, ends[marker.paragraph] ?? marker.end))
    : (starts[marker.paragraph + 1] ?? marker.headingStart);
}

/** Up to the first 。！？； outside quotes, the next marker or the paragraph's end; a long one up to its first ，. */
function endOfHeading(scan: Scan, marker: Marker, start: number, next: Marker | undefined): number {
  const { text, marks, partners, paragraphs } = scan;
  const paragraph =
    marker.headingStart >= (paragraphs.ends[marker.paragraph] ?? 0) ? marker.paragraph + 1 : marker.paragraph;
  const limit = Math.min(paragraphs.ends[paragraph] ?? text.length, next?.start ?? text.length, start + MAX_SCAN);
  let comma = -1;
  let end = limit;
  let skipTo = start;
  for (let index = countBefore(marks, start); index < marks.length; index++) {
    const mark = marks.starts[index] ?? 0;
    if (mark >= limit) break;
    if (mark < skipTo) continue;
    const partner = partners[mark] ?? 0;
    if (partner > mark + 1 && partner <= limit) skipTo = partner;
    else if (kindAt(scan, mark) === SENTENCE_END || SEMICOLON.has(scan, mark)) {
      end = mark;
      break;
    } else if (comma < 0 && COMMA.has(scan, mark)) comma = mark;
  }
  return end - start > MAX_HEADING && comma > start ? comma : trimBack(scan, start, end, HEADING_TAIL);
}

const COMMA = characters('，');

const SEMICOLON = characters('；');

const HEADING_TAIL = characters(`${SPACES}，：、`);

export function trimBack(scan: Scan, start: number, end: number, tail: CharacterSet): number {
  while (end > start && tail.has(scan, end - 1)) end--;
  return end;
}
