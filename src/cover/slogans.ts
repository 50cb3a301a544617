/**
 * The slogans of an upper text: in the draft by name, in any writing (四个意识, 4个意识), also where its analysis does not list
 * them; or spelled out, all members close together (政治意识、大局意识、核心意识、看齐意识). No mention: a numeral right before
 * (十三个代表), or a longer slogan around it (两不愁三保障 is no 三保).
 */
import { pairsIn, pairsOf } from '../align/pairs.js';
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
    const absent = evidence.length > 0 ? absentMembers(slogan, evidence, finder) : [];
    const status = evidence.length === 0 ? 'missing' : absent.length > 0 ? 'partly' : 'covered';
    return [{ source: upper.id, at: { ...at }, text: slogan.text, status, absent, evidence } satisfies CoveredSlogan];
  });
}

/** Share of the pairs of characters that only this member has which stand for it beside the name: 救援 for 应急救援. */
const ALIKE = 0.3;
/** Of two members one left is no list. */
const LISTED = 2;

/** Members the upper text spells out, where the draft spells out most and leaves these out; none where it only names the whole. */
function absentMembers(
  { expansion }: Slogan,
  evidence: readonly Evidence[],
  { draft, folded }: SloganFinder,
): readonly string[] {
  const members = expansion?.items.map(({ text }) => text) ?? [];
  if (members.length <= LISTED || members.some((member) => member.includes('、'))) return [];
  const beside = evidence.map(({ span }) =>
    foldSlogan(draft.text.slice(Math.max(0, span.start - CLOSE), span.end + CLOSE)),
  );
  const forms = members.map(foldSlogan);
  const isThere = (member: number): boolean => {
    const form = forms[member] ?? '';
    const pairs = pairsOf(form).filter((pair) => forms.every((other, at) => at === member || !other.includes(pair)));
    // What it ends with names it: 品牌 for 打造百个知名品牌.
    const ending = pairs.filter((pair) => form.endsWith(pair));
    const isSaid = (text: string): boolean => pairsIn(text, pairs) >= ALIKE * pairs.length || pairsIn(text, ending) > 0;
    return pairs.length === 0 || beside.some(isSaid);
  };
  const absent = members.filter((_, member) => !isThere(member));
  const isSpelledOut = members.length - absent.length >= LISTED && absent.length * 2 <= members.length;
  return isSpelledOut ? absent.filter((member) => folded.placesOf(foldSlogan(member)).length === 0) : [];
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
