/**
 * Requirements as they are aligned: a heading and a body apart. The body is the unit's own text and the headings of what is
 * numbered below it (二、抓整治：（一）补课 （二）收费), not the bodies of those, which are units of their own.
 */
import { indexPassages, type PassageIndex } from '../../align/nearest.js';
import type { Unit } from '../../align/likeness.js';
import { rarityOf } from '../../align/rarity.js';
import { passageOf } from '../../align/similar.js';
import { keyOf, type Terms, termsOf } from '../../align/terms.js';
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
}

export interface Units {
  /** In order of the documents, then of their text. */
  readonly units: readonly RequirementUnit[];
  /** First unit of each document, and one past the last. */
  readonly starts: readonly number[];
  readonly headings: PassageIndex;
  readonly bodies: PassageIndex;
}

interface Draft {
  readonly member: Member;
  readonly requirement: Requirement;
  readonly parent: number | null;
  readonly children: readonly number[];
  readonly headingTerms: Terms;
  readonly bodyTerms: Terms;
}

export function unitsOf({ members, groups }: Corpus): Units {
  const starts: number[] = [];
  const drafts: Draft[] = [];
  for (const member of members) {
    starts.push(drafts.length);
    drafts.push(...draftsOf(member, drafts.length));
  }
  const rarity = rarityOf(drafts.flatMap(({ headingTerms, bodyTerms }) => [headingTerms, bodyTerms]));
  const places = new Map(groups.map((group, place) => [group, place]));
  const units = drafts.map(({ member, requirement, parent, children, headingTerms, bodyTerms }) => ({
    member,
    group: places.get(member.group) ?? 0,
    requirement,
    parent,
    children,
    heading: passageOf(headingTerms, rarity),
    body: passageOf(bodyTerms, rarity),
  }));
  return {
    units,
    starts: [...starts, units.length],
    headings: indexPassages(units.map(({ heading }) => heading)),
    bodies: indexPassages(units.map(({ body }) => body)),
  };
}

/** Requirements nest by their spans: what lies in another is below it. */
function draftsOf(member: Member, first: number): readonly Draft[] {
  const requirements = (member.analysis.requirements ?? []).toSorted(
    (left, right) => left.span.start - right.span.start || right.span.end - left.span.end,
  );
  const around: number[] = [];
  const parents = requirements.map(({ span }, at) => {
    while (around.length > 0 && (requirements[around.at(-1) ?? 0]?.span.end ?? 0) < span.end) around.pop();
    const parent = around.at(-1) ?? null;
    around.push(at);
    return parent;
  });
  const children = requirements.map((): number[] => []);
  parents.forEach((parent, at) => {
    if (parent !== null) children[parent]?.push(at);
  });
  return requirements.map((requirement, at) => {
    const below = children[at] ?? [];
    const inner = below.flatMap((child) => requirements[child] ?? []);
    const parent = parents[at] ?? null;
    return {
      member,
      requirement,
      parent: parent === null ? null : parent + first,
      children: below.map((child) => child + first),
      ...termsIn(member.text, requirement, inner),
    };
  });
}

/** A unit without a word is like every other such. */
const NOTHING: Terms = { keys: Uint32Array.of(keyOf(0, 0)), counts: Uint16Array.of(1) };

function termsIn(text: string, requirement: Requirement, inner: readonly Requirement[]) {
  const headingTerms = termsOf(requirement.heading);
  const bodyTerms = termsOf(text, [
    ...ownSpans(text, requirement, inner),
    ...inner.map((child) => headingIn(text, child)),
  ]);
  const isEmpty = headingTerms.keys.length === 0 && bodyTerms.keys.length === 0;
  return { headingTerms: isEmpty ? NOTHING : headingTerms, bodyTerms };
}

/** The heading stands behind the marker. */
function headingIn(text: string, { heading, marker, span }: Requirement): Span {
  const after = Math.min(span.end, span.start + marker.length);
  const at = text.indexOf(heading, after);
  const start = at < 0 || at + heading.length > span.end ? after : at;
  return { start, end: Math.min(span.end, start + heading.length) };
}

/** What of the unit is neither its heading nor a unit below it. */
function ownSpans(text: string, requirement: Requirement, inner: readonly Requirement[]): readonly Span[] {
  const spans: Span[] = [];
  let { end: start } = headingIn(text, requirement);
  for (const { span } of inner) {
    if (span.start > start) spans.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (requirement.span.end > start) spans.push({ start, end: requirement.span.end });
  return spans;
}
