/**
 * Units of an outline judged: one by its own words, partly where a clause that asks something is wanting; one that has units
 * below it by them: all covered, covered; none, missing; else partly. Units of other kinds below it (a list of principles)
 * count like requirements, achievements and problems told in passing do not.
 */
import { flatten } from '../model/outline.js';
import type { Ground } from './ground.js';
import { overdueClauses } from './overdue.js';
import { deniedClauses, lackingClauses } from './lacking.js';
import { type Match, matchOf } from './match.js';
import { type Verdict, verdictOf } from './verdict.js';
import { roleClauses } from './changed-roles.js';
import { weakenedClauses } from './weakened.js';
import type { OutlineNode } from '../model/types.js';

export interface Judged {
  readonly node: OutlineNode;
  readonly match: Match;
  readonly below: readonly Judged[];
  /** Clauses of its own that the draft says nothing of, where that makes what is covered partly covered. */
  readonly lacking: readonly number[];
  /** Clauses of its own whose deadline the draft puts off, changes or drops; so does this. */
  readonly overdue: readonly number[];
  /** Clauses of its own that the draft asks less firmly, of fewer or more seldom; so do these. */
  readonly weakened: readonly number[];
  /** Clauses of its own that say who leads and who helps, where the draft has it otherwise; so do these. */
  readonly roles: readonly number[];
  readonly status: Verdict;
  readonly score: number;
}

/** A unit and all below it. */
export const flattened = (list: readonly Judged[]): readonly Judged[] =>
  list.flatMap((judged) => [judged, ...flattened(judged.below)]);

export const judgeAll = (ground: Ground, nodes: readonly OutlineNode[]): readonly Judged[] =>
  nodes.map((node) => judge(ground, node));

/** Units whose words ask for nothing of those that read them. */
export const asksNothing = ({ kind, children }: OutlineNode): boolean =>
  (kind === 'achievement' || kind === 'problem') && !flatten(children).some((node) => node.kind === 'requirement');

function judge(ground: Ground, node: OutlineNode): Judged {
  const block = ground.upper.ofNode.get(node) ?? 0;
  const { clauses = [], heading = 0 } = ground.upper.blocks[block] ?? {};
  const wanted = { block, clauses, heading };
  const match = matchOf(ground, wanted);
  const below = node.children.map((child) => judge(ground, child));
  const counted = below.filter((child) => !asksNothing(child.node));
  if (counted.length === 0) {
    const verdict = verdictOf(match.score);
    const denied = deniedClauses(ground, wanted);
    // Nothing but its heading is there.
    if (denied.length > 0 && denied.length === clauses.length - heading)
      return { node, match, below, ...NO_FAULTS, lacking: denied, status: 'missing', score: 0 };
    const wanting = verdict === 'covered' ? lackingClauses(ground, wanted, match) : [];
    const lacking = [...new Set([...wanting, ...denied])].toSorted((left, right) => left - right);
    const overdue = verdict === 'covered' ? overdueClauses(ground, wanted) : [];
    const weakened = verdict === 'missing' ? [] : weakenedClauses(ground, clauses);
    const roles = verdict === 'covered' ? roleClauses(ground, wanted) : [];
    const faults = lacking.length + overdue.length + weakened.length + roles.length;
    const status = verdict === 'covered' && faults > 0 ? 'partly' : verdict;
    return { node, match, below, lacking, overdue, weakened, roles, status, score: match.score };
  }
  const share = counted.reduce((sum, { score }) => sum + score, 0) / counted.length;
  return { node, match, below, ...NO_FAULTS, status: statusOf(counted, match), score: share };
}

const NO_FAULTS = { lacking: [], overdue: [], weakened: [], roles: [] } as const;

function statusOf(below: readonly Judged[], own: Match): Verdict {
  if (below.every(({ status }) => status === 'covered')) return 'covered';
  const none = below.every(({ status }) => status === 'missing');
  return none && verdictOf(own.score) !== 'covered' ? 'missing' : 'partly';
}
