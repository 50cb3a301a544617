/** The members of a known set by time: the first of the “四个全面” was 全面建成小康社会 until 2020-10. */
import type { SloganEntry } from './types.js';

/** The members of a set as they were worded from `since` until `until`; null where that has no end. */
export interface TimedMembers {
  readonly members: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
}

/** As they were worded one after another, the latest last; one where they never changed, none where they are not known. */
export function timesOf({ members, formerMembers = [], since }: SloganEntry): readonly TimedMembers[] {
  if (members === undefined) return [];
  const ends = formerMembers.map(({ until }) => until);
  return [...formerMembers, { members, until: null }].map((time, place) => ({
    ...time,
    since: (place === 0 ? since : ends[place - 1]) ?? null,
  }));
}

/** In the year in which they changed, what held for the greater part of it. */
const MIDYEAR = '-07';

/** As they were worded at a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export function membersAt(entry: SloganEntry, date: string): readonly string[] {
  const day = date.length > 4 ? date : `${date}${MIDYEAR}`;
  const time = timesOf(entry).find(({ until }) => until === null || day < until);
  return time?.members ?? [];
}
