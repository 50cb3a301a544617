/**
 * Paths of units: their numbers along containment (2/1), a letter before the lists beside the main one (b:2), and
 * where a list bears a number twice, the count behind the later one (2#2), so that a path names one unit alone.
 */
import { LAST } from './markers.js';
import { opensParagraphs, type Unit } from './unit.js';

interface Numbered {
  readonly parent: Unit | null;
  readonly members: readonly Unit[];
}

/** Numbers the lists of each parent: the first whose members open paragraphs, else the first, goes without a prefix. */
export function setPaths(lists: readonly Numbered[]): void {
  const mains = mainLists(lists);
  const others = new Map<Unit | null, number>();
  for (const list of lists) {
    const { parent } = list;
    const place = others.get(parent) ?? 0;
    const main = mains.get(parent) === list;
    if (!main) others.set(parent, place + 1);
    numberMembers(list, `${parent === null ? '' : `${parent.path}/`}${main ? '' : `${letter(place)}:`}`);
  }
}

function mainLists(lists: readonly Numbered[]): ReadonlyMap<Unit | null, Numbered> {
  const mains = new Map<Unit | null, Numbered>();
  for (const list of lists) {
    const main = mains.get(list.parent);
    if (main === undefined || (opensParagraphs(list.members) && !opensParagraphs(main.members)))
      mains.set(list.parent, list);
  }
  return mains;
}

function numberMembers({ members }: Numbered, prefix: string): void {
  const times = new Map<number, number>();
  let ordinal = 0;
  for (const unit of members) {
    ordinal = unit.marker.ordinal === LAST ? ordinal + 1 : unit.marker.ordinal;
    const time = (times.get(ordinal) ?? 0) + 1;
    times.set(ordinal, time);
    unit.path = `${prefix}${ordinal}${time === 1 ? '' : `#${time}`}`;
    unit.ordinal = ordinal;
  }
}

/** b, c … z, then aa, ab …: the names of the lists beside the main one. */
function letter(index: number): string {
  const code = index + 1;
  return code < 26
    ? String.fromCharCode(97 + code)
    : `${letter(Math.floor(code / 26) - 2)}${String.fromCharCode(97 + (code % 26))}`;
}
