/**
 * Known expressions out of their time: before they were put forward, or urged after they had ended (深入开展“三讲”教育 in
 * 2020). A hint only. Left out: short and plain names that others bore before (两新, 三个转变), sets of the text's own,
 * and looks back (“三反”运动中).
 */
import { foldSlogan, type Lexicon } from '../../lexicon/lexicon.js';
import type { SloganEntry } from '../../lexicon/types.js';
import type { Asked, Slogan } from '../analysis.js';
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';
import { knownOf } from './known.js';

const yearOf = (date: string | undefined): number | null => (date === undefined ? null : Number(date.slice(0, 4)));
/** What urges an expression, right before it. */
const URGES = /(?:开展|推进|实施|落实|贯彻|践行|深化|参加|搞好|抓好|打好|打赢)(?:好|了)?“?$/u;
const MAX_BEFORE = 6;
/** Shorter names are borne by several sets. */
const SHORTEST = 4;

interface Dated {
  readonly slogan: Slogan;
  readonly since: number | null;
  readonly until: number | null;
}

export function outOfTime({ analysis, context, text }: Manuscript): readonly Found[] {
  const dated = analysis.slogans.flatMap((slogan) => datedIn(context.lexicon, slogan) ?? []);
  if (dated.length === 0 || areInTime(dated, analysis.year)) return [];
  const { year, yearRange } = analysis.year;
  const latest = year ?? yearRange?.[1] ?? null;
  const earliest = year ?? yearRange?.[0] ?? null;
  if (latest === null || earliest === null) return [];
  return dated.flatMap(({ slogan: { text: name, places }, since, until }) =>
    places.flatMap((span): readonly Found[] => {
      if (since !== null && latest < since)
        return [{ span, saying: 'early', args: { name, since, year: latest }, severity: 'info' }];
      if (until === null || earliest <= until) return [];
      return URGES.test(text.slice(Math.max(0, span.start - MAX_BEFORE), span.start))
        ? [{ span, saying: 'late', args: { name, until, year: earliest }, severity: 'info' }]
        : [];
    }),
  );
}

/** Whether all are in their time, whichever of its possible years the speech is of. */
const areInTime = (dated: readonly Dated[], { within }: Asked['year']): boolean =>
  within !== null &&
  dated.every(({ since, until }) => (since === null || within[0] >= since) && (until === null || within[1] <= until));

/** When a slogan was put forward, where its name is unmistakable, and when it ended; null where neither is known. */
function datedIn(lexicon: Lexicon, slogan: Slogan): Dated | null {
  if (slogan.isOwn) return null;
  const entry = lexicon.slogans.get(foldSlogan(slogan.text));
  if (entry === undefined) return null;
  const isUnmistakable = (entry.number.length > 1 && entry.text.length >= SHORTEST) || rowOf(lexicon).has(entry);
  const since = isUnmistakable ? yearOf(entry.since) : null;
  const until = yearOf(entry.until);
  return since === null && until === null ? null : { slogan, since, until };
}

const rows = new WeakMap<Lexicon, ReadonlySet<SloganEntry>>();

function rowOf(lexicon: Lexicon): ReadonlySet<SloganEntry> {
  const row = rows.get(lexicon) ?? new Set([...knownOf(lexicon).row.values()].map(({ entry }) => entry));
  rows.set(lexicon, row);
  return row;
}
