/**
 * The outline: enumerated units nested by containment. Level is depth, whatever the style of the marker;
 * numbering that begins again begins a new list. Built with a stack of open lists, one look ahead (does a
 * list go on behind the place we are at?), no table from style to level.
 */
import { SENTENCE_END, SPACES } from '../source/chars.js';
import { characters, type CharacterSet } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { takesLeave } from './leave.js';
import { NO_LEVELS, type Levels } from './levels.js';
import { LAST, type Marker, type MarkerStyle } from './markers.js';
import { countBefore } from './offsets.js';
import { setPaths } from './paths.js';
import { kindAt, type Scan } from './scan.js';

export interface Unit {
  readonly marker: Marker;
  /** Numbers along containment, `b:` and so on before the members of a second list of one parent (see `paths.ts`). */
  path: string;
  /** The number the unit bears in its list; 最后 is one more than the one before. */
  ordinal: number;
  readonly level: number;
  readonly headingStart: number;
  readonly headingEnd: number;
  /** One past the end of the unit's body. */
  end: number;
  readonly parent: Unit | null;
  /** Place among the units of its parent, from 0. */
  readonly index: number;
  readonly children: Unit[];
  /** Every member of the list that the unit belongs to, itself included. */
  readonly list: readonly Unit[];
}

interface List {
  readonly style: MarkerStyle;
  readonly key: string;
  /** The level the file gives its first member, where it tells such lists apart. */
  readonly level: number | null;
  readonly parent: Unit | null;
  readonly members: Unit[];
  last: Marker;
  /** Index of `last` among the markers. */
  lastIndex: number;
  ordinal: number;
}

/** Whether a list visibly goes on behind a marker. */
type GoesOn = (list: List, marker: Marker) => boolean;

/** Longer headings are cut at their first comma. */
const MAX_HEADING = 40;

/** A heading is not looked for further than this. */
const MAX_SCAN = 400;

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

/** Markers that run along in prose; a chapter's marker that opens a paragraph does not stand inside one of these. */
const RUNS_IN = new Set<MarkerStyle>(['cn-shi', 'cn-yao', 'word']);
const CHAPTERS = new Set<MarkerStyle>(['cn-dun', 'cn-paren', 'cn-ordinal']);

/** A paragraph that closes the list before it: the speaker turns to something else. */
const TURNS =
  /^(?:以上|同志们|下面|借此|借这个|总之|此外|(?:最后|另外|在此|这里)，?(?:我|再|想)|(?:老师|代表|朋友|同学|乡亲)们)|(?:讲|谈|强调|提出?|说)[^，。；]{0,6}(?:[一二两三四五六七八九十几]|\d+)(?:点|个方面|条|句话|个问题)|在(?:充分)?(?:肯定|看到)[^，。]{0,12}(?:成绩|成效|进展)[^，。]{0,6}(?:同时|时候)/;

/** Where the bodies of units end at the latest: where the speech takes leave, and where it is over. */
interface Ends {
  readonly closing: number;
  readonly bodyEnd: number;
}

export function buildOutline(
  scan: Scan,
  markers: readonly Marker[],
  { closing, bodyEnd }: Ends,
  levels: Levels = NO_LEVELS,
): readonly Unit[] {
  const kept = keepNumbered(markers);
  const roots: Unit[] = [];
  const lists: List[] = [];
  const stack: List[] = [];
  const ahead = nextOfStyle(kept, levels);
  const goesOn: GoesOn = (list, marker) => {
    const index = ahead[list.lastIndex] ?? -1;
    const next = index < 0 ? undefined : kept[index];
    return next !== undefined && next.start > marker.start && next.ordinal === list.ordinal + 1;
  };

  const add = (list: List, marker: Marker, index: number): void => {
    const siblings = list.parent?.children ?? roots;
    const unit = newUnit(scan, marker, list, siblings.length, kept[index + 1]);
    siblings.push(unit);
    list.members.push(unit);
    list.last = marker;
    list.lastIndex = index;
    list.ordinal = ordinalIn(list, marker);
  };
  const open = (marker: Marker, index: number): void => {
    const parent = stack.at(-1)?.members.at(-1) ?? null;
    const list: List = {
      style: marker.style,
      key: keyOf(marker),
      level: levels.of(marker),
      parent,
      members: [],
      last: marker,
      lastIndex: index,
      ordinal: 0,
    };
    lists.push(list);
    stack.push(list);
    add(list, marker, index);
  };

  kept.forEach((marker, index) => {
    if (marker.start >= closing && !marker.opensParagraph) leaveBody(stack, closing);
    else if (!marker.opensParagraph && turnsInside(scan, stack.at(-1), marker)) stack.pop();
    const level = levels.of(marker);
    const depth = findList(stack, marker, level, goesOn);
    if (depth >= 0 && continuesList(stack[depth], marker)) {
      stack.length = depth + 1;
      const list = stack[depth];
      if (list !== undefined) add(list, marker, index);
      return;
    }
    if (depth >= 0) stack.length = depth;
    else {
      leaveDeeper(stack, marker, level);
      leaveFinished(scan, stack, marker, goesOn);
    }
    open(marker, index);
  });
  setEnds(scan, roots, closing, bodyEnd);
  setPaths(lists);
  return roots;
}

/** 首先要有志气 in the words of leave belongs to no chapter: bodies end before them. */
function leaveBody(stack: List[], closing: number): void {
  while ((stack.at(-1)?.members[0]?.marker.start ?? closing) < closing) stack.pop();
}

/** No more than this is read of what leads up to a list, in characters. */
const MAX_LEAD = 200;
const SHORTCOMINGS = wordSet('问题 不足 短板 差距 弱项 困难 不适应 不到位 不够 也要看到 更要看到');

/**
 * A paragraph of its own that comes to the shortcomings (对照…，还有三个短板：一是…) is no part of the item before it: its
 * list stands beside the list that ran down to there, where this is over.
 */
function turnsInside(scan: Scan, list: List | undefined, marker: Marker): boolean {
  if (list === undefined || !list.last.opensParagraph || list.members.length < 2) return false;
  if (list.last.paragraph >= marker.paragraph || marker.ordinal !== 1 || list.members[0]?.parent === null) return false;
  const start = Math.max(scan.paragraphs.starts[marker.paragraph] ?? 0, marker.start - MAX_LEAD);
  return SHORTCOMINGS.test(scan, start, marker.start) || TURNS.test(scan.text.slice(start, marker.start));
}

/** Whether the file itself puts two markers of one style at different levels. */
const isApart = (one: number | null, other: number | null): boolean => one !== null && other !== null && one !== other;

/** Ordinal as counted: 最后 is one more than the member before it. */
function ordinalIn(list: List, marker: Marker): number {
  return marker.ordinal === LAST ? list.ordinal + 1 : marker.ordinal;
}

/** Index of the innermost open list that this marker belongs to by its style; -1 where there is none. */
function findList(stack: readonly List[], marker: Marker, level: number | null, goesOn: GoesOn): number {
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
function leaveDeeper(stack: List[], marker: Marker, level: number | null): void {
  const deeper = stack.findIndex(
    (list) => list.key === keyOf(marker) && isApart(list.level, level) && (list.level ?? 0) > (level ?? 0),
  );
  if (deeper >= 0) stack.length = deeper;
}

/** Numbering that begins again is a new list; a gap or a double within one list stays in it. */
function continuesList(list: List | undefined, marker: Marker): boolean {
  if (list === undefined) return false;
  if (marker.ordinal === 1) return false;
  return marker.ordinal > list.ordinal || (marker.opensParagraph && list.last.opensParagraph);
}

/**
 * Before a new list begins: lists run along in an earlier paragraph are over; so are those the speaker has
 * turned away from, unless they visibly go on further down.
 */
function leaveFinished(scan: Scan, stack: List[], marker: Marker, goesOn: GoesOn): void {
  for (let list = stack.at(-1); list !== undefined; list = stack.at(-1)) {
    const earlier = list.last.paragraph < marker.paragraph;
    const ranIn = !list.last.opensParagraph && earlier;
    if (!ranIn) {
      if (goesOn(list, marker)) return;
      const chapter = marker.opensParagraph && CHAPTERS.has(marker.style) && RUNS_IN.has(list.style) && earlier;
      if (!chapter && !(marker.opensParagraph && turnsBetween(scan, list.last, marker))) return;
    }
    stack.pop();
  }
}

/** Whether a paragraph between two markers, without one of its own at its head, turns to something else. */
function turnsBetween(scan: Scan, from: Marker, to: Marker): boolean {
  for (let index = from.paragraph + 1; index < to.paragraph; index++) {
    const start = scan.paragraphs.starts[index] ?? 0;
    if (TURNS.test(scan.text.slice(start, Math.min(scan.paragraphs.ends[index] ?? start, start + 600)))) return true;
  }
  return false;
}

/** Index of each marker's next one of the same style and level; -1 where there is none. */
function nextOfStyle(markers: readonly Marker[], levels: Levels): readonly number[] {
  const next: number[] = [];
  before(markers, (marker) => `${marker.style} ${levels.of(marker) ?? ''}`).forEach((earlier, index) => {
    next.push(-1);
    if (earlier >= 0) next[earlier] = index;
  });
  return next;
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

/** A lone marker numbers nothing unless it opens a paragraph; a word (首先) needs the chain in any case. */
function keepNumbered(markers: readonly Marker[]): readonly Marker[] {
  const kept = markers.map((marker) => marker.opensParagraph && marker.style !== 'word');
  const keepPairs = (earlier: readonly number[], belong: (one: Marker, next: Marker, index: number) => boolean): void =>
    markers.forEach((marker, index) => {
      const at = earlier[index] ?? -1;
      const one = at < 0 ? undefined : markers[at];
      if (one !== undefined && belong(one, marker, index)) kept[at] = kept[index] = true;
    });
  const ofKey = before(markers, keyOf);
  keepPairs(ofKey, follows);
  keepPairs(
    before(markers, ({ style }) => FAMILY[style]),
    follows,
  );
  keepPairs(ofKey, (one, next, index) => kept[index] !== true && isGap(one, next));
  return markers.filter((_, index) => kept[index]);
}

/** 一是…二是…四是: a member that was miscounted belongs to the list all the same. */
const isGap = (one: Marker, next: Marker): boolean =>
  next.style !== 'word' && one.paragraph === next.paragraph && next.ordinal === one.ordinal + 2;

/** Style of a marker, with 一方面…另一方面 apart from 首先…最后. */
const keyOf = (marker: Marker): string => (isSides(marker) ? 'sides' : marker.style);

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
const isSides = (marker: Marker): boolean => marker.style === 'word' && marker.end - marker.start > 2;

function newUnit(scan: Scan, marker: Marker, list: List, index: number, next: Marker | undefined): Unit {
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

const BLANK = characters(SPACES);
const HEADING_TAIL = characters(`${SPACES}，：、`);

function trimBack(scan: Scan, start: number, end: number, tail: CharacterSet): number {
  while (end > start && tail.has(scan, end - 1)) end--;
  return end;
}

/** A body runs to the next unit of its level or a higher one; that of a list run along in a paragraph ends with it. */
function setEnds(scan: Scan, roots: readonly Unit[], closing: number, bodyEnd: number): void {
  const visit = (units: readonly Unit[], limit: number): void => {
    units.forEach((unit, index) => {
      const next = units[index + 1]?.marker.start ?? limit;
      const paragraphEnd = scan.paragraphs.ends[unit.marker.paragraph] ?? next;
      const own = unit.marker.opensParagraph
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

/** How many paragraphs begin before an offset. */
export function paragraphsBefore({ paragraphs }: Pick<Scan, 'paragraphs'>, offset: number): number {
  let count = paragraphs.length;
  while (count > 0 && (paragraphs.starts[count - 1] ?? 0) >= offset) count--;
  return count;
}

/**
 * Where the last paragraphs of the body take leave (同志们，…): bodies of units do not reach into them. The first one greets,
 * however short the speech is.
 */
export function closingStart(scan: Scan, bodyStart: number, bodyEnd: number): number {
  const { text, paragraphs } = scan;
  const count = paragraphsBefore(scan, bodyEnd);
  const first = paragraphsBefore(scan, bodyStart) + 1;
  let start = text.length;
  for (let index = count - 1; index >= Math.max(first, count - 4); index--) {
    const from = paragraphs.starts[index] ?? 0;
    if (takesLeave(text.slice(from, from + 24))) start = from;
    else if (start < text.length) break;
  }
  return start;
}
