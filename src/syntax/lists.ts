/** Open lists, innermost last: which one a marker goes on with, and which are over where another begins. */
import { wordSet } from '../source/word-set.js';
import { LAST, type Marker, type MarkerStyle } from './markers.js';
import type { Scan } from './scan.js';
import { familyOf, isSides, keyOf } from './numbered.js';
import type { GoesOn, List } from './unit.js';

/** Markers that run along in prose; a chapter's marker that opens a paragraph does not stand inside one of these. */
const RUNS_IN = new Set<MarkerStyle>(['cn-shi', 'cn-yao', 'word']);

const CHAPTERS = new Set<MarkerStyle>(['cn-dun', 'cn-paren', 'cn-ordinal']);

/** A paragraph that closes the list before it: the speaker turns to something else. */
const TURNS =
  /^(?:以上|同志们|下面|借此|借这个|总之|此外|(?:最后|另外|在此|这里)，?(?:我|再|想)|(?:老师|代表|朋友|同学|乡亲)们)|(?:讲|谈|强调|提出?|说)[^，。；]{0,6}(?:[一二两三四五六七八九十几]|\d+)(?:点|个方面|条|句话|个问题)/;
/** … from the results to the shortcomings. */
const TURNS_FROM_RESULTS = /在(?:充分)?(?:肯定|看到)[^，。]{0,12}(?:成绩|成效|进展)[^，。]{0,6}(?:同时|时候)/;

/** … from what was read out, or from what is wrong, to what is to be done. */
const TURNS_TO_WORK = /^(?:那么?，?)?(?:怎么[办抓干改]|念完了|读完了|通报完了|点到这里|就念到这里)[？。，]/;

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
export function turnsInside(scan: Scan, list: List | undefined, marker: Marker, goesOn: GoesOn): boolean {
  if (list === undefined || list.members.length < 2 || marker.ordinal !== 1 || goesOn(list, marker)) return false;
  if (list.last.paragraph === marker.paragraph) return turnsAlong(scan, list, marker);
  if (!list.last.opensParagraph || list.parent === null) return false;
  const start = Math.max(scan.paragraphs.starts[marker.paragraph] ?? 0, marker.start - MAX_LEAD);
  if (SHORTCOMINGS.test(scan, start, marker.start)) return true;
  const lead = scan.text.slice(start, marker.start);
  return TURNS.test(lead) || TURNS_FROM_RESULTS.test(lead);
}

/** 一是…。二是…。同时也要看到问题。（一）…: so does a sentence of its own behind a list that runs along. */
function turnsAlong({ text }: Scan, { last }: List, marker: Marker): boolean {
  return (
    !last.opensParagraph && TO_SHORTCOMINGS.test(text.slice(Math.max(last.end, marker.start - REACH), marker.start))
  );
}
const REACH = 80;
/** The last sentence before the list: 但问题也不少。, 在看到成绩的同时，也要看到不足：. */
const TO_SHORTCOMINGS =
  /。(?:(?:同时|但是?|然而|不过|当然)[^。]{0,24}(?:问题|不足|短板|差距|困难|弱项|毛病|欠账)|[^。]{0,24}(?:也要|还要|更要|也应|也必须)(?:清醒地?)?(?:看到|认识到|正视)[^。]{0,16}(?:问题|不足|短板|差距|困难|弱项|毛病)|(?:问题|不足|短板|差距|毛病)(?:也|还|依然|仍)|在(?:充分)?(?:肯定|看到)[^。]{0,12}(?:成绩|成效|进展)[^。]{0,6}(?:同时|时候))[^。]{0,30}。?$/;

/** Lists that ran along in a paragraph are over where a list of lines begins, though it begins in the same paragraph. */
export function leaveAlong(stack: List[], marker: Marker, goesOn: GoesOn): void {
  for (let list = stack.at(-1); list !== undefined; list = stack.at(-1)) {
    if (list.members.length < 2 || !areWithinOne(list.members) || goesOn(list, marker)) return;
    stack.pop();
  }
}

/** Whether the file itself puts two markers of one style at different levels. */
const isApart = (one: number | null, other: number | null): boolean => one !== null && other !== null && one !== other;

/** Ordinal as counted: 最后 is one more than the member before it. */
export function ordinalIn(list: List, marker: Marker): number {
  return marker.ordinal === LAST ? list.ordinal + 1 : marker.ordinal;
}

/** Index of the innermost open list that this marker belongs to by its style; -1 where there is none. */
export function findList(stack: readonly List[], marker: Marker, level: number | null, goesOn: GoesOn): number {
  let along = -1;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const list = stack[depth];
    if (list?.key !== keyOf(marker) || isApart(list.level, level)) continue;
    if (!ranAlong(list, marker)) return depth;
    if (along < 0) along = depth;
  }
  if (along >= 0) return along;
  if (marker.ordinal === 1) return -1;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const list = stack[depth];
    if (
      list !== undefined &&
      familyOf(list.last) === familyOf(marker) &&
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

/** Whether a list ran along within an earlier paragraph: chapters that are written like it do not go on with it. */
const ranAlong = ({ members, last }: List, marker: Marker): boolean =>
  members.length > 1 && last.paragraph < marker.paragraph && areWithinOne(members);
const areWithinOne = (members: List['members']): boolean =>
  members[0]?.marker.opensParagraph === false && members[0].marker.paragraph === members.at(-1)?.marker.paragraph;

/**
 * 二、强化管理。要做到：一、定人；二、定责。¶三、…: a list that runs along within a paragraph stands inside what the paragraph
 * belongs to, though a list around it is written alike.
 */
export function runsInside(stack: readonly List[], depth: number, marker: Marker, goesOn: GoesOn): boolean {
  const [around, inner] = [stack[depth], stack.at(-1)];
  if (around === undefined || inner === undefined || marker.opensParagraph || marker.ordinal !== 1) return false;
  if (!around.last.opensParagraph) return false;
  if (goesOn(around, marker)) return true;
  if (inner !== around) return inner.last.opensParagraph;
  if (around.members.length < 2 || RUNS_IN.has(around.style)) return false;
  return around.last.paragraph === marker.paragraph || around.style === 'cn-dun';
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
    const ranIn = !list.last.opensParagraph && earlier && !isBroken(list, marker, goesOn);
    if (!ranIn) {
      if (goesOn(list, marker)) return;
      const chapter = marker.opensParagraph && CHAPTERS.has(marker.style) && RUNS_IN.has(list.style) && earlier;
      const isOver = chapter || outranks(scan, marker, list);
      if (!isOver && !(marker.opensParagraph && turnsBetween(scan, list, marker))) return;
    }
    stack.pop();
  }
}

/**
 * A list whose first member alone stands behind its lead-in, or one of lines, of which the last has lost its line break
 * (一、成绩¶…来之不易。二、任务¶（一）…): it is not over with the paragraph.
 */
function isBroken(list: List, marker: Marker, goesOn: GoesOn): boolean {
  const first = list.members[0]?.marker;
  if (list.members.length === 1) return goesOn(list, marker);
  return first?.opensParagraph === true && (first.paragraph < list.last.paragraph || goesOn(list, marker));
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
function turnsBetween(scan: Scan, list: List, to: Marker): boolean {
  // 一、看清形势 … 在肯定成绩的同时，… （一）, 一是: within a chapter its parts may come behind both.
  const inChapter = list.style === 'cn-dun' && to.style !== 'cn-dun';
  const from = list.last.paragraph + (inChapter && isBare(scan, list) ? 2 : 1);
  for (let index = from; index < to.paragraph; index++) {
    const start = scan.paragraphs.starts[index] ?? 0;
    const paragraph = scan.text.slice(start, Math.min(scan.paragraphs.ends[index] ?? start, start + 600));
    if (TURNS.test(paragraph)) return true;
    if (!inChapter && (TURNS_FROM_RESULTS.test(paragraph) || TURNS_TO_WORK.test(paragraph))) return true;
  }
  return false;
}

/** 三、队伍怎么带¶…我提三条：¶第一，…: a line of its own needs the paragraph behind it; the last of several such lines in a row does not. */
function isBare({ paragraphs, text }: Scan, { last, members }: List): boolean {
  if (members.at(-2)?.marker.paragraph === last.paragraph - 1) return false;
  const end = paragraphs.ends[last.paragraph] ?? last.end;
  return end - last.end <= LONGEST_LINE && !text.slice(last.end, end - 1).includes('。');
}
const LONGEST_LINE = 60;
