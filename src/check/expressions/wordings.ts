/**
 * How the members of a known set are worded, by the year of the speech: 全面建成小康社会 of the “四个全面” till 2020, 全面建设社会主义
 * 现代化国家 since. In the year in which they changed, and where no year is known, either will do. Members that changed by a
 * word alone (管生产经营必须管安全, 管生产必须管安全 before) may be worded so earlier, and are a mistake later.
 */
import { timesOf, type TimedMembers } from '../../lexicon/slogan-times.js';
import type { SloganEntry } from '../../lexicon/types.js';
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';
import type { Beside } from './beside.js';
import { isNearly, isSameWords } from './nearly.js';

type Wording = readonly string[];
/** Earliest and latest year that the speech may be of. */
type Years = readonly [earliest: number, latest: number];

/** The wordings that are right in a manuscript, those of its year or today's first. */
export function rightIn(manuscript: Manuscript, entry: SloganEntry): readonly Wording[] {
  const { alsoMembers = [] } = entry;
  const years = yearsOf(manuscript, entry);
  const times = timesOf(entry).toReversed();
  const then = times.find((time) => years === null || standsIn(time, years));
  const right = times.filter((time) => {
    if (time === then || then === undefined) return true;
    if (years === null) return !isNearlyAs(time, then);
    return standsIn(time, years) || (isBefore(years, time) && isNearlyAs(time, then));
  });
  return [...new Set([...(then === undefined ? [] : [then]), ...right])]
    .map(({ members }) => members)
    .concat(alsoMembers);
}

/** Members that are all right, but of another time than the year of the speech. */
export function ofAnotherTime(manuscript: Manuscript, entry: SloganEntry, { items }: Beside): Found | null {
  const years = yearsOf(manuscript, entry);
  if (years === null) return null;
  const times = timesOf(entry);
  const then = times.findLast((time) => standsIn(time, years));
  const given = times.find(({ members }) => areGiven(items, members));
  if (then === undefined || given === undefined || standsIn(given, years) || isNearlyAs(given, then)) return null;
  const place = given.members.findIndex((member, at) => !isSameWords(member, then.members[at] ?? ''));
  const { start, end } = items[place] ?? { start: 0, end: 0 };
  const span = manuscript.written(start, end);
  const args = { given: given.members[place] ?? '', right: then.members[place] ?? '' };
  return isBefore(years, given)
    ? { span, saying: 'later', severity: 'info', args: { ...args, since: yearOf(given.since), year: years[1] } }
    : { span, saying: 'former', severity: 'info', args: { ...args, until: yearOf(given.until), year: years[0] } };
}

/** Null where it is not known, or does not matter. */
function yearsOf({ analysis }: Manuscript, { formerMembers }: SloganEntry): Years | null {
  if (formerMembers === undefined) return null;
  const { year, yearRange } = analysis.year;
  const [earliest = year, latest = year] = yearRange ?? [];
  return earliest === null || latest === null ? null : [year ?? earliest, year ?? latest];
}

const yearOf = (date: string | null): number => Number(date?.slice(0, 4) ?? 0);

const isBefore = ([, latest]: Years, { since }: TimedMembers): boolean => since !== null && latest < yearOf(since);

const standsIn = (time: TimedMembers, years: Years): boolean =>
  !isBefore(years, time) && (time.until === null || years[0] <= yearOf(time.until));

const isNearlyAs = ({ members }: TimedMembers, other: TimedMembers): boolean =>
  members.every((member, at) => {
    const theirs = other.members[at] ?? '';
    return isSameWords(member, theirs) || isNearly(member, theirs);
  });

/** All of them in their order; what leads into the first and runs on behind the last aside. */
const areGiven = (items: Beside['items'], members: Wording): boolean =>
  items.length === members.length &&
  items.every(({ text }, at) => {
    const member = members[at] ?? '';
    return (
      isSameWords(text, member) ||
      (at === 0 && text.endsWith(member)) ||
      (at === members.length - 1 && text.startsWith(member))
    );
  });
