/**
 * Marks of the text as read that have no partner in their line: one stack for each kind of pair, so that a mark that
 * is missing throws no pair of another kind out. Straight marks open and close alike: where a line has an odd number
 * of them, the last one is loose. Left out: the ） of 1） and a）, the ’ of Latin words, the " of inches.
 */
import { ordinalValue } from '../../lexicon/numerals.js';

/** A mark without a partner; `line` counts from 0. */
export interface Loose {
  readonly kind: number;
  readonly opens: boolean;
  readonly at: number;
  readonly line: number;
}

/** Half-width brackets pair with full-width ones: how a mark is written is the business of other rules. */
const PAIRS = ['“”', '‘’', '《》', '〈〉', '（）', '【】', '〔〕', '「」', '『』'];
const SINGLE = 1;
export const ROUND = 4;
export const STRAIGHT = PAIRS.length;
/** Quotations, which alone may run over several paragraphs with a mark at the head of each. */
export const isQuotation = (kind: number): boolean => kind <= SINGLE || kind >= 7;

const NOTHING = 0;
const LINE_END = 0xff;
const CLOSING = 0x40;
/** 1 + kind of an opening mark, 0x40 + kind of a closing one, by code unit. */
const MARKS = new Uint8Array(0x10000);
PAIRS.forEach((pair, kind) => {
  MARKS[pair.charCodeAt(0)] = 1 + kind;
  MARKS[pair.charCodeAt(1)] = CLOSING + kind;
});
// Marks of another set in place of “ and ”, as web pages have them.
MARKS['〝'.charCodeAt(0)] = 1;
MARKS['〞'.charCodeAt(0)] = CLOSING;
MARKS['('.charCodeAt(0)] = 1 + ROUND;
MARKS[')'.charCodeAt(0)] = CLOSING + ROUND;
for (const mark of '"＂') MARKS[mark.charCodeAt(0)] = CLOSING + STRAIGHT;
for (const end of '\n\r\u2028\u2029') MARKS[end.charCodeAt(0)] = LINE_END;

/** 1） 十二） a） at the head of a line or behind a mark or blank; the first behind a word, too (要做好1）备课；2）上课). */
const ENUMERATES =
  /(?:^|[\s，。；：、（(]|[一-龥](?=[1１]$))(\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/;
const MAX_NUMBER = 5;

/** The number before a bracket that may end a marker; empty where there is none. */
const numberBefore = (text: string, at: number, lineStart: number): string =>
  ENUMERATES.exec(text.slice(Math.max(lineStart, at - MAX_NUMBER), at))?.[1] ?? '';

/** 括1 before a ）: a number that ends other words in the bracket. */
const LAST_NUMBER = /[^\d（(](\d{1,2})$/;

const isLatin = (text: string, at: number): boolean => /[A-Za-z0-9]/.test(text.charAt(at));

/** don’t, the speakers’ hall: behind a Latin letter where nothing is open, or between two. */
const isApostrophe = (text: string, at: number, closesNothing: boolean): boolean =>
  isLatin(text, at - 1) && (closesNothing || isLatin(text, at + 1));

/** What is open in a line. */
interface Line {
  readonly number: number;
  readonly start: number;
  readonly stacks: readonly number[][];
  /** The last straight mark, where their number is odd; -1 else. */
  straight: number;
  /** Brackets that 1） may have closed by mistake, and whether such markers stand in the line: （包括1）甲；2）乙）. */
  doubtful: number;
  numbered: boolean;
}

/** The stacks are the same for all lines: the end of a line empties them. */
const newLine = (number: number, start: number, stacks: readonly number[][]): Line => ({
  number,
  start,
  stacks,
  straight: -1,
  doubtful: 0,
  numbered: false,
});

/** What has no partner in its line, in text order. */
export function looseMarks(text: string): readonly Loose[] {
  const loose: Loose[] = [];
  const numbers: Numbered[] = [];
  const stacks = PAIRS.map((): number[] => []);
  let line = newLine(0, 0, stacks);
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)] ?? NOTHING;
    if (mark === NOTHING) continue;
    if (mark === LINE_END) {
      endLine(line, loose);
      line = newLine(line.number + 1, at + 1, stacks);
    } else if (mark < CLOSING) line.stacks[mark - 1]?.push(at);
    else if (mark === CLOSING + STRAIGHT) turnStraight(text, at, line);
    else if (mark === CLOSING + ROUND) closeRound(text, at, line, loose, numbers);
    else if (!closes(text, at, mark - CLOSING, line))
      loose.push({ kind: mark - CLOSING, opens: false, at, line: line.number });
  }
  endLine(line, loose);
  const markers = markersAmong(numbers);
  return loose.filter((mark) => !markers.has(mark)).sort((one, next) => one.at - next.at);
}

/** A number before a ）: its bracket may be a marker's (2）), or close another that 1） has closed already. */
interface Numbered {
  readonly number: string;
  readonly mark: Loose | null;
}

/** The brackets of 1）…2）…, whose numbers go on from one another. One that stands alone has lost its （. */
function markersAmong(numbers: readonly Numbered[]): ReadonlySet<Loose | null> {
  const markers = new Set<Loose | null>();
  numbers.forEach(({ number, mark }, index) => {
    const next = numbers[index + 1];
    if (next !== undefined && follows(number, next.number)) markers.add(mark).add(next.mark);
  });
  return markers;
}

/** 1 and 2, 九 and 十, a and b. */
function follows(one: string, next: string): boolean {
  const low = ordinalValue(one);
  const high = ordinalValue(next);
  if (low !== null && high !== null) return high === low + 1;
  return next.charCodeAt(0) === one.charCodeAt(0) + 1;
}

function closeRound(text: string, at: number, line: Line, loose: Loose[], numbers: Numbered[]): void {
  const open = line.stacks[ROUND]?.pop();
  if (open !== undefined) {
    const number = LAST_NUMBER.exec(text.slice(Math.max(open, at - MAX_NUMBER), at))?.[1];
    if (number === undefined) return;
    numbers.push({ number, mark: null });
    line.doubtful++;
    return;
  }
  const number = numberBefore(text, at, line.start);
  if (number === '' && line.numbered && line.doubtful-- > 0) return;
  const mark = { kind: ROUND, opens: false, at, line: line.number };
  loose.push(mark);
  if (number === '') return;
  line.numbered = true;
  numbers.push({ number, mark });
}

function endLine({ stacks, straight, number: line }: Line, loose: Loose[]): void {
  stacks.forEach((stack, kind) => {
    for (const at of stack) loose.push({ kind, opens: true, at, line });
    if (stack.length > 0) stack.length = 0;
  });
  // “甲": one mark is wrong, not two.
  const last = loose.at(-1);
  if (straight >= 0 && !(last?.line === line && isQuotation(last.kind)))
    loose.push({ kind: STRAIGHT, opens: true, at: straight, line });
}

function turnStraight(text: string, at: number, line: Line): void {
  if (line.straight >= 0) line.straight = -1;
  else if (!isLatin(text, at - 1)) line.straight = at;
}

/** Whether a closing mark has a partner, or needs none. */
function closes(text: string, at: number, kind: number, line: Line): boolean {
  const stack = line.stacks[kind];
  return (kind === SINGLE && isApostrophe(text, at, stack?.length === 0)) || stack?.pop() !== undefined;
}
