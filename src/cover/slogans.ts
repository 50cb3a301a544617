/**
 * The slogans of an upper text: in the draft by name, in any writing (四个意识, 4个意识), also where its analysis does not list
 * them; or spelled out, all members close together (政治意识、大局意识、核心意识、看齐意识). No mention: a numeral right before
 * (十三个代表), or a longer slogan around it (两不愁三保障 is no 三保).
 */
import { foldedSlogans, type FoldedSlogans } from './folded-slogans.js';
import { evidenceAt } from './evidence.js';
import type { Covered } from './types.js';
import type { CoveredSlogan, Evidence } from '../model/cover.js';
import type { Slogan } from '../model/types.js';
import { foldSlogan } from '../lexicon/lexicon.js';
import type { Span } from '../source/span.js';

const MOST_EVIDENCE = 3;
/** Members that stand so close together name the whole. */
const CLOSE = 200;
/** Fewer characters than this are no members: 抓, 促. */
const SHORTEST = 2;

export interface SloganFinder {
  readonly draft: Covered;
  readonly folded: FoldedSlogans;
  /** Those the draft's analysis lists, by every writing of them, folded. */
  readonly listed: ReadonlyMap<string, ReadonlySet<Slogan>>;
}

export function sloganFinder(draft: Covered): SloganFinder {
  const listed = new Map<string, Set<Slogan>>();
  for (const slogan of draft.analysis.slogans ?? [])
    for (const form of formsOf(slogan)) listed.set(form, (listed.get(form) ?? new Set()).add(slogan));
  return { draft, folded: foldedSlogans(draft.text), listed };
}

const namesOf = ({ text, mentions }: Slogan): readonly string[] => [text, ...mentions.map(({ surface }) => surface)];
const formsOf = (slogan: Slogan): ReadonlySet<string> => new Set([...new Set(namesOf(slogan))].map(foldSlogan));

export function coveredSlogans(upper: Covered, finder: SloganFinder): readonly CoveredSlogan[] {
  return (upper.analysis.slogans ?? []).flatMap((slogan) => {
    const at = slogan.mentions[0]?.span;
    if (at === undefined) return [];
    const evidence = sloganEvidence(slogan, finder);
    const status = evidence.length > 0 ? 'covered' : 'missing';
    return [{ source: upper.id, at: { ...at }, text: slogan.text, status, evidence } satisfies CoveredSlogan];
  });
}

/** Where the draft has a slogan. */
function sloganEvidence(slogan: Slogan, finder: SloganFinder): readonly Evidence[] {
  const named = placesOfSlogan(namesOf(slogan), finder);
  const spans = named.length > 0 ? named : spelledOut(membersOf(slogan), finder);
  return spans.slice(0, MOST_EVIDENCE).map((span) => evidenceAt(finder.draft.text, span));
}

/** Every place of a slogan known by these names. */
export function placesOfSlogan(
  names: readonly string[],
  { draft, folded, listed: byForm }: SloganFinder,
): readonly Span[] {
  const forms = new Set([...new Set(names)].map(foldSlogan));
  const listed = [...new Set([...forms].flatMap((form) => [...(byForm.get(form) ?? [])]))];
  const known = listed.flatMap(({ mentions }) => mentions.map(({ span }) => ({ start: span.start, end: span.end })));
  if (known.length > 0) return known.toSorted((left, right) => left.start - right.start);
  const others = (draft.analysis.slogans ?? []).flatMap(({ mentions }) => mentions.map(({ span }) => span));
  return [...forms]
    .flatMap((form) => folded.placesOf(form))
    .filter((span) => !others.some((other) => isInside(span, other)))
    .toSorted((left, right) => left.start - right.start);
}

const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start + 2;

function membersOf({ expansion, canonical }: Slogan): readonly string[] {
  const own = expansion?.items.map(({ text }) => text) ?? [];
  return own.length > 0 ? own : (canonical?.members ?? []);
}

function spelledOut(members: readonly string[], { folded }: SloganFinder): readonly Span[] {
  const forms = members.map(foldSlogan);
  if (forms.length < 2 || forms.some(({ length }) => length < SHORTEST)) return [];
  const places = forms.map((form) => folded.placesOf(form));
  for (const first of places[0] ?? []) {
    const near = places.map((list) => list.find(({ start }) => Math.abs(start - first.start) <= CLOSE));
    const all = near.filter((span) => span !== undefined);
    if (all.length < forms.length) continue;
    return [{ start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }];
  }
  return [];
}
