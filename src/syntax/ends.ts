/** Where units end: at the next one of their level, at the leave-taking, with the body. */
import { SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { takesLeave } from './leave.js';
import type { Marker } from './markers.js';
import type { Scan } from './scan.js';
import { trimBack } from './headings.js';
import { opensParagraphs, type Unit } from './unit.js';

/** Where the bodies of units end at the latest: where the speech takes leave, and where it is over. */
export interface Ends {
  readonly closing: number;
  readonly bodyEnd: number;
}

const BLANK = characters(SPACES);

/** A body runs to the next unit of its level or a higher one; that of a list run along in a paragraph ends with it. */
export function setEnds(scan: Scan, roots: readonly Unit[], closing: number, bodyEnd: number): void {
  const visit = (units: readonly Unit[], limit: number): void => {
    units.forEach((unit, index) => {
      const next = units[index + 1]?.marker.start ?? limit;
      const paragraphEnd = scan.paragraphs.ends[unit.marker.paragraph] ?? next;
      const own = opensParagraph(unit)
        ? unit.marker.start < closing
          ? Math.min(next, Math.max(closing, unit.headingEnd))
          : next
        : Math.min(next, paragraphEnd);
      visit(unit.children, own);
      const inside = Math.max(own, unit.children.at(-1)?.end ?? 0);
      unit.end = trimBack(scan, unit.headingEnd, inside, BLANK);
    });
  };
  visit(roots, bodyEnd);
}

/** 做好三项工作：一、抓产业。…¶二、抓治理。: the first of a list may stand behind its lead-in. */
const opensParagraph = ({ marker, list }: Unit): boolean =>
  marker.opensParagraph || (marker === list[0]?.marker && opensParagraphs(list));

/** How many paragraphs begin before an offset. */
export function paragraphsBefore({ paragraphs }: Pick<Scan, 'paragraphs'>, offset: number): number {
  let count = paragraphs.length;
  while (count > 0 && (paragraphs.starts[count - 1] ?? 0) >= offset) count--;
  return count;
}

/** More characters than stand behind 同志们，… in paragraphs that take no leave by their words, where it does take leave. */
const MOST_BEHIND = 300;

/** A heading that stands alone is no longer, in characters. */
const LONGEST_HEADING = 60;
const STOPS = characters('。！？；');
/** What a leave-taking below a heading calls to: a chapter may begin with 同志们，… too. */
const CALLS = /让我们|谢谢|！\s*$/u;

/** Of the last paragraphs, those that hold a numbered heading and nothing of its body. */
function bareHeadings(scan: Scan, markers: readonly Marker[], from: number): ReadonlySet<number> {
  const bare = new Set<number>();
  for (const { opensParagraph, paragraph, headingStart } of markers) {
    if (!opensParagraph || paragraph < from) continue;
    const end = (scan.paragraphs.ends[paragraph] ?? headingStart) - 1;
    if (end - headingStart < LONGEST_HEADING && STOPS.find(scan, headingStart, end) === end) bare.add(paragraph);
  }
  return bare;
}

/**
 * Where the last paragraphs of the body take leave (同志们，…): bodies of units do not reach into them. The first one greets,
 * however short the speech is.
 */
export function closingStart(scan: Scan, markers: readonly Marker[], { start: bodyStart, end: bodyEnd }: Span): number {
  const { text, paragraphs } = scan;
  const count = paragraphsBefore(scan, bodyEnd);
  const first = paragraphsBefore(scan, bodyStart) + 1;
  const bare = bareHeadings(scan, markers, count - 5);
  let start = text.length;
  let behind = 0;
  for (let index = count - 1; index >= Math.max(first, count - 4); index--) {
    const [from, to] = [paragraphs.starts[index] ?? 0, paragraphs.ends[index] ?? 0];
    const goesOn = bare.has(index - 1) && !CALLS.test(text.slice(from, to));
    if (takesLeave(text.slice(from, from + 24), goesOn || behind > MOST_BEHIND)) start = from;
    else if (start < text.length) break;
    else behind += to - from;
  }
  return start;
}
