/** What the year of a speech rules out of what its words alone would say. */
import type { Analysis, Meta } from '../model/types.js';
import { withPast } from './target-past.js';

type Dated = Pick<Analysis, 'slogans' | 'targets'>;

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
  const targets = found.targets && withPast(found.targets, year ?? yearRange?.[0] ?? latest);
  return { ...found, ...(slogans && { slogans }), ...(targets && { targets }) };
}
