/**
 * Quotation marks as they are meant: straight ones open and close in turn and close a curly one that is open (‘甲', “甲"),
 * and marks typed the wrong way are turned where nothing else fits: ”中梗阻””慢作为”, “中梗阻““慢作为“, “甲’. A line is looked at
 * by itself. Left out: quotations that run over paragraphs, quotations in quotations (“他说“好””).
 */
import { classAt, LATIN } from './chars.js';

const TWINS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '”': '“', '’': '‘' };
const SAME: Readonly<Record<string, string>> = { '“': '‘', '‘': '“', '”': '’', '’': '”' };
const OPENS = '“‘';
const APOSTROPHES = "’'";

/** Marks of one kind one behind the other, or of two kinds around a few words. */
const SUSPICIOUS = /”[^“”"\n]{1,20}”|“[^“”"\n]{1,12}“|“[^“”‘’"'\n]{1,30}’|‘[^“”‘’"'\n]{1,30}”/u;
const MARKS = /[“”‘’"']/g;
/** Which curly mark a straight one may close. */
const CURLY: Readonly<Record<string, string>> = { '"': '“', "'": '‘' };
/** What stands in marks turned the wrong way: a name, no clause. */
const NAME = /^[^，。；：！？、,;:!?"'\s][^，。；：！？,;:!?"'\n]*$/u;
const LONGEST_TURNED = 20;
const LONGEST_NESTED = 12;

interface Mark {
  readonly at: number;
  readonly mark: string;
}

/** The text with marks turned the way they are meant; of the same length. */
export function withMarksTurned(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (SUSPICIOUS.test(line) ? turned(line) : line))
    .join('\n');
}

/** A line while its marks are looked at one by one. */
interface Turning {
  readonly line: string;
  readonly open: Mark[];
  readonly changes: Map<number, string>;
}

/** Deeper nesting is damage. */
const MAX_DEPTH = 64;

function turned(line: string): string {
  const marks = [...line.matchAll(MARKS)]
    .map(({ 0: mark, index }) => ({ at: index, mark }))
    .filter(({ at, mark }) => !APOSTROPHES.includes(mark) || !isApostrophe(line, at));
  const turning: Turning = { line, open: [], changes: new Map() };
  const following = nextOfKind(marks);
  marks.forEach((mark, index) => {
    if (turning.open.length > MAX_DEPTH) turning.open.length = 0;
    if (CURLY[mark.mark] !== undefined) meetStraight(turning, mark);
    else if (OPENS.includes(mark.mark)) meetOpening(turning, mark, following[index]);
    else meetClosing(turning, mark, following[index], marks[index + 1]);
  });
  return replaced(line, turning.changes);
}

const DOUBLES = '“”"';

/** For each mark the next one of its kind, double or single. */
function nextOfKind(marks: readonly Mark[]): readonly (Mark | undefined)[] {
  const next: { double?: Mark; single?: Mark } = {};
  return marks
    .toReversed()
    .map((mark) => {
      const kind = DOUBLES.includes(mark.mark) ? 'double' : 'single';
      const following = next[kind];
      next[kind] = mark;
      return following;
    })
    .toReversed();
}

function meetStraight({ open }: Turning, mark: Mark): void {
  const top = open.at(-1)?.mark;
  if (top === CURLY[mark.mark] || top === mark.mark) open.pop();
  else open.push(mark);
}

/** “中梗阻“: a second opening mark closes the name behind the first, unless a closing one follows. */
function meetOpening({ line, open, changes }: Turning, mark: Mark, next: Mark | undefined): void {
  const top = open.at(-1);
  const twin = TWINS[mark.mark] ?? mark.mark;
  if (top?.mark !== mark.mark || next?.mark === twin || !isName(line, top.at, mark.at, LONGEST_NESTED)) {
    open.push(mark);
    return;
  }
  open.pop();
  changes.set(mark.at, twin);
}

/** “甲’ is closed as it was opened, ‘甲” opened as it is closed; ”中梗阻” is opened by the first of two. */
function meetClosing(
  { line, open, changes }: Turning,
  { at, mark }: Mark,
  next: Mark | undefined,
  nearest: Mark | undefined,
): void {
  const twin = TWINS[mark] ?? mark;
  const top = open.at(-1);
  const depth = open.findLastIndex((one) => one.mark === twin);
  if (depth >= 0) open.length = depth;
  else if (top === undefined) {
    if (next?.mark !== mark || !isName(line, at, next.at, LONGEST_TURNED)) return;
    open.push({ at, mark: twin });
    changes.set(at, twin);
  } else if (CURLY[top.mark] !== undefined) open.length = 0;
  else if (nearest?.mark !== TWINS[top.mark]) {
    open.pop();
    if (top.mark === '‘') changes.set(top.at, '“');
    else changes.set(at, SAME[mark] ?? mark);
  }
}

function replaced(line: string, changes: ReadonlyMap<number, string>): string {
  let from = 0;
  let text = '';
  for (const [at, mark] of [...changes].sort(([one], [other]) => one - other)) {
    text += line.slice(from, at) + mark;
    from = at + 1;
  }
  return text + line.slice(from);
}

const isName = (line: string, from: number, to: number, longest: number): boolean =>
  to - from - 1 <= longest && NAME.test(line.slice(from + 1, to));

/** don’t: no mark of a quotation. */
const isApostrophe = (text: string, at: number): boolean =>
  classAt(text, at - 1) === LATIN && classAt(text, at + 1) === LATIN;

/**
 * What each straight mark of a text is, asked in text order: it closes what is open in its line, curly or straight, else
 * it opens. An apostrophe inside a Latin word is none.
 */
export function straightQuotes(text: string): (index: number, mark: '"' | "'") => string {
  let opened = { '"': false, "'": false };
  let from = 0;
  let lineEnd = -1;
  const pass = (to: number): void => {
    for (; from < to; from++) {
      const character = text.charAt(from);
      if (character === '“' || character === '”') opened['"'] = character === '“' && !holdsStraight(text, from, '"');
      else if (character === '‘') opened["'"] = !holdsStraight(text, from, "'");
      else if (character === '’' && !isApostrophe(text, from)) opened["'"] = false;
    }
  };
  return (index, mark) => {
    if (mark === "'" && isApostrophe(text, index)) return mark;
    if (index > lineEnd) {
      opened = { '"': false, "'": false };
      from = text.lastIndexOf('\n', index) + 1;
      const next = text.indexOf('\n', index);
      lineEnd = next < 0 ? text.length : next;
    }
    pass(index);
    from = index + 1;
    opened[mark] = !opened[mark];
    if (mark === '"') return opened[mark] ? '“' : '”';
    return opened[mark] ? '‘' : '’';
  };
}

/** “他说"要好"”: straight marks in pairs within curly ones close nothing but themselves; “甲"和"乙” is two quotations. */
function holdsStraight(text: string, open: number, mark: string): boolean {
  const close = TWINS[text.charAt(open)] ?? '';
  const found: number[] = [];
  for (let at = open + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === mark) found.push(at);
    else if (character === close) return found.length > 0 && found.length % 2 === 0 && !isJoint(text, found);
    else if (character === '\n' || character === text.charAt(open)) return false;
  }
  return false;
}

const JOINT = /^[、，,]?(?:和|与|及|以及)?$/u;
const isJoint = (text: string, [from = 0, to = 0]: readonly number[]): boolean => JOINT.test(text.slice(from + 1, to));
