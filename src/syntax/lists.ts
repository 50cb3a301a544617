/** Open lists, innermost last: which one a marker goes on with, and which are over where another begins. */
import { wordSet } from '../source/word-set.js';
import { LAST, type Marker, type MarkerStyle } from './markers.js';
import type { Scan } from './scan.js';
import { FAMILY, isSides, keyOf } from './numbered.js';
import type { GoesOn, List } from './unit.js';

/** Markers that run along in prose; a chapter's marker that opens a paragraph does not stand inside one of these. */
const RUNS_IN = new Set<MarkerStyle>(['cn-shi', 'cn-yao', 'word']);

const CHAPTERS = new Set<MarkerStyle>(['cn-dun', 'cn-paren', 'cn-ordinal']);

/** A paragraph that closes the list before it: the speaker turns to something else. */
const TURNS =
  /^(?:以上|同志们|下面|借此|借这个|总之|此外|(?:最后|另外|在此|这里)，?(?:我|再|想)|(?:老师|代表|朋友|同学|乡亲)们)|(?:讲|谈|强调|提出?|说)[^，。；]{0,6}(?:[一二两三四五六七八九十几]|\d+)(?:点|个方面|条|句话|个问题)/;
/** … from the results to the shortcomings. */
const TURNS_FROM_RESULTS = /在(?:充分)?(?:肯定|看到)[^，。]{0,12}(?:成绩|成效|进展)[^，。]{0,6}(?:同时|时候)/;

/** 首先要有志气 in the words of leave belongs to no chapter: bodies end before them. */
export function leaveBody(stack: List[], closing: number): void {
  while ((stack.at(-1)?.members[0]?.marker.start ?? closing) < closing) stack.pop();
}

/** No more than this is read of what leads up to a list, in characters. */
const MAX_LEAD = 200;

const SHORTCOMINGS = wordSet('问题 不足 短板 差距 弱项 困难 不适应 不到位 不够 也要看到 更要看到');

/**
 * A paragraph of its own that comes to the shortcomings (对照…，还有三个短板：一是…) is no part of the item before it: its
 * list stands beside the list that ran down to there, where this is over.
 */
export function turnsInside(scan: Scan, list: List | undefined, marker: Marker): boolean {
  if (list === undefined || !list.last.opensParagraph || list.members.length < 2) return false;
  if (list.last.paragraph >= marker.paragraph || marker.ordinal !== 1 || list.members[0]?.parent === null) return false;
  const start = Math.max(scan.paragraphs.starts[marker.paragraph] ?? 0, marker.start - MAX_LEAD);
  if (SHORTCOMINGS.test(scan, start, marker.start)) return true;
  const lead = scan.text.slice(start, marker.start);
  return TURNS.test(lead) || TURNS_FROM_RESULTS.test(lead);
}

/** Whether the file itself puts two markers of one style at different levels. */
const isApart = (one: number | null, other: number | null): boolean => one !== null && other !== null && one !== other;

/** Ordinal as counted: 最后 is one more than the member before it. */
export function ordinalIn(list: List, marker: Marker): number {
  return marker.ordinal === LAST ? list.ordinal + 1 : marker.ordinal;
}

/** Index of the innermost open list that this marker belongs to by its style; -1 where there is none. */
export function findList(stack: readonly List[], marker: Marker, level: number | null, goesOn: GoesOn): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const list = stack[depth];
    if (list?.key === keyOf(marker) && !isApart(list.level, level)) return depth;
  }
  if (marker.ordinal === 1) return -1;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const list = stack[depth];
    if (
      list !== undefined &&
      FAMILY[list.style] === FAMILY[marker.style] &&
      !isSides(marker) &&
      !isSides(list.last) &&
      ordinalIn(list, marker) === list.ordinal + 1 &&
      // Numbers that run on through several levels (a heading styled by mistake) are one list, unless one of them is due there.
      !(isApart(list.level, level) && goesOn(list, marker))
    )
      return depth;
  }
  return -1;
}

/** No list stands within a deeper one that is written alike. */
export function leaveDeeper(stack: List[], marker: Marker, level: number | null): void {
  const deeper = stack.findIndex(
    (list) => list.key === keyOf(marker) && isApart(list.level, level) && (list.level ?? 0) > (level ?? 0),
  );
  if (deeper >= 0) stack.length = deeper;
}

/** Numbering that begins again is a new list; a gap or a double within one list stays in it. */
export function continuesList(list: List | undefined, marker: Marker): boolean {
  if (list === undefined) return false;
  if (marker.ordinal === 1) return false;
  return marker.ordinal > list.ordinal || (marker.opensParagraph && list.last.opensParagraph);
}

/**
 * Before a new list begins: lists run along in an earlier paragraph are over, save one whose first member alone stands
 * there (做好三项工作：一、抓产业。¶1.…¶二、抓治理。); so are those the speaker has
 * turned away from, unless they visibly go on further down.
 */
export function leaveFinished(scan: Scan, stack: List[], marker: Marker, goesOn: GoesOn): void {
  for (let list = stack.at(-1); list !== undefined; list = stack.at(-1)) {
    const earlier = list.last.paragraph < marker.paragraph;
    const ranIn = !list.last.opensParagraph && earlier && !(list.members.length === 1 && goesOn(list, marker));
    if (!ranIn) {
      if (goesOn(list, marker)) return;
      const chapter = marker.opensParagraph && CHAPTERS.has(marker.style) && RUNS_IN.has(list.style) && earlier;
      const isOver = chapter || outranks(scan, marker, list);
      if (!isOver && !(marker.opensParagraph && turnsBetween(scan, list.last, marker))) return;
    }
    stack.pop();
  }
}

/** What stands within chapters, not over them; （一） does both. */
const PARTS = new Set<MarkerStyle>(['arabic-dot', 'arabic-paren', 'cn-ordinal']);

/** 1.有盲区。…6.执法偏软。¶这些问题要正视。¶一、压实责任: behind words of their own chapters do not begin within the last point of a list, unless they did within an earlier one. */
function outranks(scan: Scan, marker: Marker, { style, parent, members, last }: List): boolean {
  const isChapter = marker.style === 'cn-dun' && marker.ordinal === 1 && marker.opensParagraph;
  if (!isChapter || parent !== null || members.length < 2 || last.paragraph + 1 >= marker.paragraph) return false;
  if (members.some(({ children }) => children.some((child) => child.marker.style === marker.style))) return false;
  return PARTS.has(style) || (style === 'cn-paren' && areTold(scan, members));
}

/** （一）东关街道。垃圾没人清。（二）西园街道。…: points each told in a paragraph of its own are no chapters. */
const areTold = ({ paragraphs, text }: Scan, members: List['members']): boolean =>
  members.every(({ marker: { paragraph, start } }, index) => {
    const end = (paragraphs.ends[paragraph] ?? start) - 1;
    const stop = text.slice(start, end - 1).indexOf('。');
    return paragraph === (members[0]?.marker.paragraph ?? 0) + index && stop >= 0;
  });

/** Whether a paragraph between two markers, without one of its own at its head, turns to something else. */
function turnsBetween(scan: Scan, from: Marker, to: Marker): boolean {
  // 一、看清形势 … 在肯定成绩的同时，… （一）, 一是: within a chapter its parts may come behind both.
  const inChapter = from.style === 'cn-dun' && to.style !== 'cn-dun';
  for (let index = from.paragraph + 1; index < to.paragraph; index++) {
    const start = scan.paragraphs.starts[index] ?? 0;
    const paragraph = scan.text.slice(start, Math.min(scan.paragraphs.ends[index] ?? start, start + 600));
    if (TURNS.test(paragraph) || (!inChapter && TURNS_FROM_RESULTS.test(paragraph))) return true;
  }
  return false;
}
