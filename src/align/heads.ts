/**
 * The suffixes of a text that a shared run can begin at, in their order, without sorting the rest. Where the characters a run
 * begins with stand behind one and the same character everywhere, a longer run says as much: none begins there. Of the
 * others, those that begin alike are sorted by what follows. The more texts share, the fewer there are: a tenth of all.
 */
import type { Stretches } from './stretches.js';

/** Suffixes in order, and how much each has in common with the one before it: nothing where less is shared than a run has. */
export interface Suffixes {
  readonly order: Int32Array;
  readonly common: Int32Array;
}

/** So many characters are looked at for each of the text; what is made to have endless runs needs more. */
const MOST_WORK = 64;

/** Null where that would take too long: `suffixes.ts` sorts whatever there is in time. */
export function headSuffixes({ text, runs, kinds }: Stretches): Suffixes | null {
  const heads = byKind(text, runs, kinds);
  const { places, starts } = heads;
  const order = orderOf(text, MOST_WORK * text.length);
  for (let kind = 0; kind < kinds; kind++) sortPart(places, starts, { kind, order });
  const firstOf = (kind: number): number => places[starts[kind] ?? 0] ?? 0;
  const sorted = kindsOf(heads).sort((one, other) => order.compare(firstOf(one), firstOf(other)));
  const found = joined(heads, sorted, order);
  return order.isSpent() ? null : found;
}

interface Heads {
  /** Places of the runs, kind by kind, in order of the text. */
  readonly places: Int32Array;
  /** Where those of a kind begin; one more at the end. */
  readonly starts: Int32Array;
}

const MIXED = -1;

/** Runs that stand behind different characters. */
function byKind(text: Int32Array, runs: Int32Array, kinds: number): Heads {
  const before = charactersBefore(text, runs, kinds);
  const starts = new Int32Array(kinds + 1);
  for (let at = 0; at < runs.length; at++) {
    const kind = runs[at] ?? -1;
    if (kind >= 0 && before[kind] === MIXED) starts[kind + 1] = (starts[kind + 1] ?? 0) + 1;
  }
  for (let kind = 0; kind < kinds; kind++) starts[kind + 1] = (starts[kind + 1] ?? 0) + (starts[kind] ?? 0);
  const places = new Int32Array(starts[kinds] ?? 0);
  const ends = starts.slice();
  for (let at = 0; at < runs.length; at++) {
    const kind = runs[at] ?? -1;
    if (kind < 0 || before[kind] !== MIXED) continue;
    const end = ends[kind] ?? 0;
    places[end] = at;
    ends[kind] = end + 1;
  }
  return { places, starts };
}

/** The character before each kind of run, MIXED where there are several; the mark before a stretch is like no other. */
function charactersBefore(text: Int32Array, runs: Int32Array, kinds: number): Int32Array {
  const before = new Int32Array(kinds);
  for (let at = 0; at < runs.length; at++) {
    const kind = runs[at] ?? -1;
    if (kind < 0) continue;
    const code = at === 0 ? MIXED : (text[at - 1] ?? 0);
    const known = before[kind] ?? 0;
    if (known !== code) before[kind] = known === 0 ? code : MIXED;
  }
  return before;
}

function kindsOf({ starts }: Heads): Int32Array {
  const found: number[] = [];
  for (let kind = 0; kind + 1 < starts.length; kind++) if (starts[kind] !== starts[kind + 1]) found.push(kind);
  return Int32Array.from(found);
}

interface Order {
  /** How many characters two suffixes begin with alike. */
  readonly shared: (left: number, right: number) => number;
  readonly compare: (left: number, right: number) => number;
  /** Whether more was looked at than is allowed; nothing is compared from then on. */
  readonly isSpent: () => boolean;
}

/** Every stretch ends with a mark of its own: no two suffixes are alike to their ends. */
function orderOf(text: Int32Array, most: number): Order {
  let left = most;
  const shared = (one: number, other: number): number => {
    if (left < 0 || one === other) return 0;
    let at = 0;
    while (text[one + at] === text[other + at]) at++;
    left -= at;
    return at;
  };
  const compare = (one: number, other: number): number => {
    const at = shared(one, other);
    return (text[one + at] ?? 0) - (text[other + at] ?? 0);
  };
  return { shared, compare, isSpent: () => left < 0 };
}

/** So few are put in order one by one. */
const FEW = 12;

interface Part {
  readonly kind: number;
  readonly order: Order;
}

function sortPart(places: Int32Array, starts: Int32Array, { kind, order: { compare } }: Part): void {
  const from = starts[kind] ?? 0;
  const to = starts[kind + 1] ?? 0;
  if (to - from > FEW) places.subarray(from, to).sort(compare);
  else
    for (let at = from + 1; at < to; at++) {
      const own = places[at] ?? 0;
      let place = at;
      for (; place > from && compare(places[place - 1] ?? 0, own) > 0; place--) places[place] = places[place - 1] ?? 0;
      places[place] = own;
    }
}

function joined({ places, starts }: Heads, kinds: Int32Array, { shared }: Order): Suffixes {
  const order = new Int32Array(places.length);
  const common = new Int32Array(places.length);
  let to = 0;
  for (const kind of kinds) {
    const from = starts[kind] ?? 0;
    const end = starts[kind + 1] ?? 0;
    for (let at = from; at < end; at++) {
      order[to] = places[at] ?? 0;
      if (at > from) common[to] = shared(places[at - 1] ?? 0, places[at] ?? 0);
      to++;
    }
  }
  return { order, common };
}
