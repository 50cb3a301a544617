/**
 * The requirements of an upper text, each covered, partly or missing in the draft. A unit is judged by its own words; one that
 * has units below by them: all covered, covered; none, missing; else partly. Units of other kinds below it (a list of
 * principles) count like its own requirements, achievements and problems told in passing do not.
 */
import { flatten } from './blocks.js';
import { evidenceOf, stretchesOf } from './evidence.js';
import type { Ground } from './ground.js';
import { type Match, matchOf } from './match.js';
import { rounded, type Verdict, verdictOf } from './verdict.js';
import type { Covered } from './types.js';
import type { CoveredRequirement, Evidence } from '../model/cover.js';
import type { OutlineNode } from '../model/types.js';

interface Judged {
  readonly node: OutlineNode;
  readonly match: Match;
  readonly below: readonly Judged[];
  readonly status: Verdict;
  readonly score: number;
}

/** Pieces of evidence of one requirement. */
const MOST_EVIDENCE = 3;
/** Terms named of each kind. */
const MOST_TERMS = 8;

export function coveredRequirements(ground: Ground, upper: Covered, draft: Covered): readonly CoveredRequirement[] {
  const all = (upper.analysis.outline ?? []).map((node) => judge(ground, node));
  return flattened(all)
    .filter(({ node }) => node.kind === 'requirement')
    .map((judged) => rowOf(judged, { ground, upper, draft }));
}

const flattened = (list: readonly Judged[]): readonly Judged[] =>
  list.flatMap((judged) => [judged, ...flattened(judged.below)]);

/** Units whose words ask for nothing of those that read them. */
const asksNothing = ({ kind, children }: OutlineNode): boolean =>
  (kind === 'achievement' || kind === 'problem') && !flatten(children).some((node) => node.kind === 'requirement');

function judge(ground: Ground, node: OutlineNode): Judged {
  const block = ground.upper.ofNode.get(node) ?? 0;
  const { clauses = [], heading = 0 } = ground.upper.blocks[block] ?? {};
  const match = matchOf(ground, { block, clauses, heading });
  const below = node.children.map((child) => judge(ground, child));
  const counted = below.filter((child) => !asksNothing(child.node));
  if (counted.length === 0) return { node, match, below, status: verdictOf(match.score), score: match.score };
  const share = counted.reduce((sum, { score }) => sum + score, 0) / counted.length;
  return { node, match, below, status: statusOf(counted, match), score: share };
}

function statusOf(below: readonly Judged[], own: Match): Verdict {
  if (below.every(({ status }) => status === 'covered')) return 'covered';
  const none = below.every(({ status }) => status === 'missing');
  return none && verdictOf(own.score) !== 'covered' ? 'missing' : 'partly';
}

interface Sides {
  readonly ground: Ground;
  readonly upper: Covered;
  readonly draft: Covered;
}

function rowOf(judged: Judged, sides: Sides): CoveredRequirement {
  const { node, status, score } = judged;
  return {
    source: sides.upper.id,
    at: { ...node.span },
    path: node.path,
    level: node.level,
    heading: node.heading,
    status,
    score: rounded(score),
    evidence: status === 'missing' ? [] : evidenceFor(judged, sides),
    why: whyOf(judged, sides),
  };
}

function evidenceFor({ match, below }: Judged, { ground, draft }: Sides): readonly Evidence[] {
  const stretches = stretchesOf(ground.draft, match.same);
  const own = match.passage;
  const inside = (span: { start: number; end: number }): boolean =>
    own !== null && span.start >= own.start && span.end <= own.end;
  const spans = [
    ...(own === null || match.verbatim >= 1 ? [] : [own]),
    ...stretches.filter((span) => !inside(span) || match.verbatim >= 1),
  ];
  const found = spans.slice(0, MOST_EVIDENCE).map((span) => evidenceOf(ground.draft, draft.text, span));
  if (found.length > 0) return found;
  return below.flatMap((child) => evidenceFor(child, { ground, draft } as Sides)).slice(0, MOST_EVIDENCE);
}

type Why = CoveredRequirement['why'][number];

function whyOf({ match, below }: Judged, { ground }: Sides): readonly Why[] {
  const named = (terms: readonly number[]): string[] =>
    terms.slice(0, MOST_TERMS).map((term) => ground.terms[term]?.text ?? '');
  const covered = below.filter(({ status }) => status === 'covered').map(({ node }) => node.path);
  const all: readonly Why[] = [
    { kind: 'passages', items: [], share: rounded(match.verbatim) },
    { kind: 'heading', items: named(match.heading.terms), share: rounded(match.heading.share) },
    { kind: 'terms', items: named(match.found), share: rounded(match.share) },
    { kind: 'absent', items: named(match.absent), share: rounded(1 - match.share) },
    ...(below.length > 0
      ? [{ kind: 'children' as const, items: covered, share: rounded(covered.length / below.length) }]
      : []),
  ];
  return all.filter(({ kind, share, items }) => share > 0 && (kind === 'passages' || items.length > 0));
}
