/**
 * Cues: words that tell something by themselves, or together with what stands around them (要 asks; 重要 and 要求 do
 * not). All cues of a table are looked for in one walk over the text: most places are told by one look at a table,
 * and only where a word of a cue stands is more asked.
 */
import { keyOf, type Keyed } from '../source/finder.js';
import { entriesOf, wordSet, type Entries, type WordSet } from '../source/word-set.js';

/** Words that tell something where all that is said of their surroundings holds. */
export interface Cue {
  readonly words: readonly string[];
  /** Only where the stretch looked at begins; the cue must then lie in the stretch whole, others may run on. */
  readonly head?: boolean;
  /** One of these stands directly before the word (behind it), or none of them does. Separated by spaces. */
  readonly before?: string;
  readonly notBefore?: string;
  readonly behind?: string;
  readonly notBehind?: string;
  /** What must follow and belongs to the cue; written without ^. */
  readonly tail?: RegExp;
}

/** For each sign of a table, by its index, how many cues were counted and where the last of them ended. */
export interface Tally {
  readonly counts: number[];
  readonly ends: number[];
}

export interface CueTable {
  /** Words that do not stand at heads only. */
  readonly words: readonly string[];
  /** Begins a tally with the cues that open a stretch. */
  readonly open: (keyed: Keyed, from: number, to: number, tally: Tally) => void;
  /** Counts the cues that begin at a place; those of one sign do not overlap, and of two at one place the one given first counts. */
  readonly add: (keyed: Keyed, at: number, tally: Tally) => void;
}

/** Words separated by spaces. */
export const words = (list: string): readonly string[] => list.split(' ');

/** Words that may be missing. */
export const maybe = (list: string): readonly string[] => ['', ...words(list)];

/** Every word of the first part with every word of the next behind it, and so on: 有 有了 × 新 → 有新 有了新. */
export const joined = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)));

/** Words with what each of them stands for. */
export interface WordTable<Value> {
  readonly words: readonly string[];
  /** All that stands for the words that begin at the place, in the order given. */
  readonly at: (keyed: Keyed, at: number) => readonly Value[];
}

/** To be made when modules load, as word sets are. */
export function wordTable<Value>(pairs: readonly (readonly [word: string, value: Value])[]): WordTable<Value> {
  const entries = nested(pairs);
  return {
    words: pairs.map(([word]) => word),
    at: (keyed, at) => entries.startingAt(keyed, at)?.value ?? NOTHING,
  };
}

const NOTHING: readonly never[] = [];

/** The longest word at a place brings along what the shorter ones stand for that it begins with. */
function nested<Value>(pairs: readonly (readonly [word: string, value: Value])[]): Entries<readonly Value[]> {
  const byWord = new Map<string, number[]>();
  pairs.forEach(([word], index) => {
    const same = byWord.get(word);
    if (same === undefined) byWord.set(word, [index]);
    else same.push(index);
  });
  const rows = [...byWord].map(([word, own]) => {
    const indexes = [...own];
    for (let end = 1; end < word.length; end++) indexes.push(...(byWord.get(word.slice(0, end)) ?? NOTHING));
    if (indexes.length > 1) indexes.sort((a, b) => a - b);
    return [word, indexes.flatMap((index) => pairs[index]?.slice(1) as readonly Value[])] as const;
  });
  return entriesOf(rows);
}

/**
 * Tells most places where none of some words begins, by two characters. First characters are dealt out to groups, one
 * bit each; a second character bears the bits of the groups in which some word has it. Groups and keys share places
 * (small tables stay in the cache), so that a few places too many are let through.
 */
export interface Places {
  /** First place in the stretch where a word may begin; `to` where none may. */
  readonly next: (keyed: Keyed, from: number, to: number) => number;
}

const TABLE = 1024;
const GROUPS = 15;
/** The group of words of one character: any character may be second. */
const ALONE = 1 << GROUPS;

export function placesOf(list: readonly string[]): Places {
  const firsts = new Uint16Array(TABLE);
  const seconds = new Uint16Array(TABLE).fill(ALONE);
  for (const word of list) {
    const first = keyOf(word.charCodeAt(0));
    const group = word.length === 1 ? ALONE : 1 << (first % GROUPS);
    firsts[first % TABLE] = (firsts[first % TABLE] ?? 0) | group;
    if (word.length === 1) continue;
    const second = keyOf(word.charCodeAt(1)) % TABLE;
    seconds[second] = (seconds[second] ?? 0) | group;
  }
  return {
    next: ({ keys }, from, to) => {
      let at = from;
      while (at < to && ((firsts[(keys[at] ?? 0) % TABLE] ?? 0) & (seconds[(keys[at + 1] ?? 0) % TABLE] ?? 0)) === 0)
        at++;
      return at;
    },
  };
}

/** One word of a cue. */
interface Row {
  readonly sign: number;
  readonly length: number;
  readonly around: Around | null;
  readonly tail: RegExp | null;
}

/** What must and must not stand beside a word. */
interface Around {
  readonly before: WordSet | null;
  readonly notBefore: WordSet | null;
  readonly behind: WordSet | null;
  readonly notBehind: WordSet | null;
}

/** A table of the cues of each sign; a sign is the index in the list. To be made when modules load, as word sets are. */
export function cueTable(signs: readonly (readonly Cue[])[]): CueTable {
  const rows = (head: boolean): WordTable<Row> =>
    wordTable(
      signs.flatMap((cues, sign) =>
        cues.filter((cue) => (cue.head ?? false) === head).flatMap((cue) => rowsOf(cue, sign)),
      ),
    );
  const heads = rows(true);
  const others = rows(false);
  return {
    words: others.words,
    open: (keyed, from, to, { counts, ends }) => {
      for (let sign = 0; sign < signs.length; sign++) counts[sign] = ends[sign] = 0;
      for (const row of heads.at(keyed, from)) {
        const end = endOf(row, keyed, from);
        if (end < 0 || end > to) continue;
        counts[row.sign] = 1;
        ends[row.sign] = end;
      }
    },
    add: (keyed, at, { counts, ends }) => {
      for (const row of others.at(keyed, at)) {
        if (at < (ends[row.sign] ?? 0)) continue;
        const end = endOf(row, keyed, at);
        if (end < 0) continue;
        ends[row.sign] = end;
        counts[row.sign] = (counts[row.sign] ?? 0) + 1;
      }
    },
  };
}

function rowsOf(cue: Cue, sign: number): readonly (readonly [word: string, row: Row])[] {
  const around = aroundOf(cue);
  const tail = cue.tail === undefined ? null : new RegExp(cue.tail.source, 'y');
  return cue.words.map((word) => [word, { sign, length: word.length, around, tail }]);
}

function aroundOf({ before, notBefore, behind, notBehind }: Cue): Around | null {
  const setOf = (list: string | undefined): WordSet | null => (list === undefined ? null : wordSet(list));
  const asked = before ?? notBefore ?? behind ?? notBehind;
  return asked === undefined
    ? null
    : { before: setOf(before), notBefore: setOf(notBefore), behind: setOf(behind), notBehind: setOf(notBehind) };
}

/** Where a cue ends whose word stands at the place; -1 where its surroundings speak against it. */
function endOf({ length, around, tail }: Row, keyed: Keyed, at: number): number {
  const end = at + length;
  if (around !== null && !fits(around, keyed, at, end)) return -1;
  if (tail === null) return end;
  tail.lastIndex = end;
  return tail.test(keyed.text) ? tail.lastIndex : -1;
}

const fits = ({ before, notBefore, behind, notBehind }: Around, keyed: Keyed, start: number, end: number): boolean =>
  (notBehind === null || notBehind.startingAt(keyed, end) < 0) &&
  (notBefore === null || notBefore.endingAt(keyed, start) < 0) &&
  (behind === null || behind.startingAt(keyed, end) >= 0) &&
  (before === null || before.endingAt(keyed, start) >= 0);
