/** What the year of a speech rules out of what its words alone would say, and how known members were worded then. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { membersAt } from '../lexicon/slogan-times.js';
import type { SloganEntry } from '../lexicon/types.js';
import type { Analysis, Meta, Slogan } from '../model/types.js';
import { withPast } from './target-past.js';

type Dated = Pick<Analysis, 'slogans' | 'targets' | 'moves'>;

/**
 * A speech does not mean a set that was put forward after its year (两新 of 2024 in a text of 2020), and sets no goal for a
 * year that is over.
 */
export function dated<Found extends Dated>(found: Found, { year, yearRange }: Pick<Meta, 'year' | 'yearRange'>): Found {
  const latest = year ?? yearRange?.[1] ?? null;
  if (latest === null) return found;
  const slogans = found.slogans?.map((slogan) =>
    Number(slogan.canonical?.since?.slice(0, 4) ?? 0) > latest ? { ...slogan, canonical: null } : slogan,
  );
  const targets = found.targets && withPast(found.targets, year ?? yearRange?.[0] ?? latest, found.moves ?? []);
  return { ...found, ...(slogans && { slogans }), ...(targets && { targets }) };
}

/** Known members as they were worded when the speech was given: 全面建成小康社会 of the “四个全面” till 2020. Without a year, today's. */
export function wordedThen(
  slogans: readonly Slogan[],
  { date, year, yearRange }: Pick<Meta, 'date' | 'year' | 'yearRange'>,
  lexicon: Lexicon,
): readonly Slogan[] {
  const latest = year ?? yearRange?.[1] ?? null;
  const changed = changedOf(lexicon);
  if (latest === null || changed.size === 0) return slogans;
  const when = date !== null && date.startsWith(String(latest)) ? date : String(latest);
  return slogans.map((slogan) => {
    const { canonical } = slogan;
    const entry = canonical === null ? undefined : changed.get(canonical.source);
    return canonical === null || entry === undefined
      ? slogan
      : { ...slogan, canonical: { ...canonical, members: membersAt(entry, when) } };
  });
}

const changedIn = new WeakMap<Lexicon, ReadonlyMap<string, SloganEntry>>();

/** The sets whose members changed with time, by their sources. */
function changedOf(lexicon: Lexicon): ReadonlyMap<string, SloganEntry> {
  const changed =
    changedIn.get(lexicon) ??
    new Map(
      lexicon.dictionaries.slogans
        .filter(({ formerMembers }) => formerMembers !== undefined)
        .map((entry) => [entry.source, entry] as const),
    );
  changedIn.set(lexicon, changed);
  return changed;
}
