/**
 * Requirements as they are aligned: a heading, and the whole of what is said there: the heading again, the unit's own text
 * and the headings of what is numbered below it (二、抓整治：（一）补课 （二）收费), not the bodies of those, which are
 * units of their own.
 */
import { indexPassages, type PassageIndex, type Range } from '../../align/nearest.js';
import type { Unit } from '../../align/likeness.js';
import { rarityOf } from '../../align/rarity.js';
import { passageOf } from '../../align/similar.js';
import { type Counted, countFilled, countPassage, emptyVocabulary, type Vocabulary } from '../../align/vocabulary.js';
import type { Requirement } from '../../model/types.js';
import type { Span } from '../../source/span.js';
import type { Corpus, Member } from '../corpus.js';

export interface RequirementUnit extends Unit {
  readonly member: Member;
  /** Place of its group among the groups. */
  readonly group: number;
  readonly requirement: Requirement;
  /** Number of the unit around it, and of those right below it. */
  readonly parent: number | null;
  readonly children: readonly number[];
  /** Numbers of its neighbours below the same unit. */
  readonly previous: number | null;
  readonly next: number | null;
}

export interface Units {
  /** In order of the documents, then of their text. */
  readonly units: readonly RequirementUnit[];
  /** Units of each document, and those of each group. */
  readonly documents: readonly Range[];
  readonly groups: readonly Range[];
  readonly headings: PassageIndex;
  readonly bodies: PassageIndex;
}

interface Draft extends Pick<RequirementUnit, 'member' | 'requirement' | 'parent' | 'children' | 'previous' | 'next'> {
  readonly headingTerms: Counted;
  readonly bodyTerms: Counted;
}

export function unitsOf({ members, groups }: Corpus): Units {
  const documents: Range[] = [];
  const drafts: Draft[] = [];
  const vocabulary = emptyVocabulary();
  for (const member of members) {
    const from = drafts.length;
    drafts.push(...draftsOf(member, from, vocabulary));
    documents.push({ from, to: drafts.length });
  }
  const rarity = rarityOf(vocabulary);
  const places = new Map(groups.map((group, place) => [group, place]));
  const units = drafts.map(({ headingTerms, bodyTerms, ...draft }) => ({
    ...draft,
    group: places.get(draft.member.group) ?? 0,
    heading: passageOf(headingTerms, rarity),
    body: passageOf(bodyTerms, rarity),
  }));
  return {
    units,
    documents,
    groups: groups.map((group) => rangeOf(documents.filter((_, at) => members[at]?.group === group))),
    headings: indexPassages(units.map(({ heading }) => heading)),
    bodies: indexPassages(units.map(({ body }) => body)),
  };
}

/** Documents of a group stand together. */
const rangeOf = (documents: readonly Range[]): Range => ({
  from: documents.at(0)?.from ?? 0,
  to: documents.at(-1)?.to ?? 0,
});

/** Units of a document; `first` is the number of its first one. */
function draftsOf(member: Member, first: number, vocabulary: Vocabulary): readonly Draft[] {
  const requirements = (member.analysis.requirements ?? []).toSorted(
    (left, right) => left.span.start - right.span.start || right.span.end - left.span.end,
  );
  const parents = parentsOf(requirements);
  const children = requirements.map((): number[] => []);
  const tops: number[] = [];
  parents.forEach((parent, at) => (children[parent ?? -1] ?? tops).push(at));
  const numbered = (at: number | null | undefined): number | null =>
    at === null || at === undefined ? null : at + first;
  return requirements.map((requirement, at) => {
    const parent = parents[at] ?? null;
    const below = children[at] ?? [];
    const siblings = children[parent ?? -1] ?? tops;
    const place = siblings.indexOf(at);
    return {
      member,
      requirement,
      parent: numbered(parent),
      children: below.map((child) => child + first),
      previous: numbered(siblings[place - 1]),
      next: numbered(siblings[place + 1]),
      ...termsIn(member.text, requirement, { inner: below.flatMap((child) => requirements[child] ?? []), vocabulary }),
    };
  });
}

/** Requirements nest by their spans: what lies in another is below it. */
function parentsOf(requirements: readonly Requirement[]): readonly (number | null)[] {
  const around: number[] = [];
  return requirements.map(({ span }, at) => {
    while (around.length > 0 && (requirements[around.at(-1) ?? 0]?.span.end ?? 0) < span.end) around.pop();
    const parent = around.at(-1) ?? null;
    around.push(at);
    return parent;
  });
}

interface Within {
  readonly inner: readonly Requirement[];
  readonly vocabulary: Vocabulary;
}

function termsIn(text: string, requirement: Requirement, { inner, vocabulary }: Within) {
  const heading = headingIn(text, requirement);
  const own = firstOf(ownSpans(requirement, heading.start, inner));
  return {
    headingTerms: countPassage(vocabulary, text, [heading]),
    bodyTerms: countFilled(vocabulary, text, [...own, ...inner.map((child) => headingIn(text, child))]),
  };
}

/** The heading stands behind the marker. */
function headingIn(text: string, { heading, marker, span }: Requirement): Span {
  const after = Math.min(span.end, span.start + marker.length);
  const at = text.indexOf(heading, after);
  const start = at < 0 || at + heading.length > span.end ? after : at;
  return { start, end: Math.min(span.end, start + heading.length) };
}

/** What of the unit stands behind its marker and is no unit below it. */
function ownSpans({ span }: Requirement, from: number, inner: readonly Requirement[]): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const { span: below } of inner) {
    if (below.start > start) spans.push({ start, end: below.start });
    start = Math.max(start, below.end);
  }
  if (span.end > start) spans.push({ start, end: span.end });
  return spans;
}

/** The last unit of a speech often runs on to its end, over matters of its own. */
const OWN_LENGTH = 1200;

function firstOf(spans: readonly Span[]): readonly Span[] {
  let left = OWN_LENGTH;
  return spans.flatMap(({ start, end }) => {
    const length = Math.min(left, end - start);
    left -= length;
    return length > 0 ? [{ start, end: start + length }] : [];
  });
}
