/**
 * What the draft adds: its requirements that no upper text asks for, told by the words a unit shares with the unit of the upper
 * text it shares most with; in which sentence of it does not matter here. One with units below it is its own if all of them
 * are. One whose parent is listed is not listed again.
 */
import type { Blocks } from './blocks.js';
import { asksNothing } from './judge.js';
import { enough } from './match.js';
import type { Covered } from './types.js';
import { blocksAt, weighedTerms } from './weighed-terms.js';
import type { OwnUnit } from '../model/cover.js';
import type { OutlineNode } from '../model/types.js';
import type { Span } from '../source/span.js';

/** `given`: passages of the draft that answer something, in its source; what they hold is not the draft's own. */
export function ownUnits(
  draft: Covered,
  blocks: Blocks,
  uppers: readonly Blocks[],
  given: readonly Span[],
): readonly OwnUnit[] {
  if (uppers.length === 0) return [];
  const answered = answeredNodes(blocks, given);
  const shares = uppers.map((upper) => shareFinder(blocks, upper, answered));
  const isNew = (node: OutlineNode): boolean => !answered.has(node) && shares.every((share) => share(node) < ASKED);
  const isOwn = (node: OutlineNode): boolean => {
    const below = node.children.filter((child) => !asksNothing(child));
    return below.length === 0 ? isNew(node) : below.every(isOwn) && !answered.has(node);
  };
  const units = topmost(draft.analysis.outline ?? [], isOwn);
  return units.map(({ path, heading, span }) => ({ path, heading, span: { ...span } }));
}

/** From so great a share of its words on a unit is asked for. */
const ASKED = 0.28;

/** How much of a unit's own words the unit of the upper text has that has most of them. */
function shareFinder(draft: Blocks, upper: Blocks, answered: ReadonlySet<OutlineNode>): (node: OutlineNode) => number {
  const clausesOf = (node: OutlineNode): readonly number[] => draft.blocks[draft.ofNode.get(node) ?? 0]?.clauses ?? [];
  const asked = [...draft.ofNode.keys()].filter((node) => !answered.has(node)).flatMap(clausesOf);
  const { terms, ofClause, places } = weighedTerms(draft, upper, new Set(asked));
  return (node) => {
    const own = new Set(clausesOf(node).flatMap((clause) => ofClause[clause] ?? []));
    const shared = new Map<number, number>();
    let [total, most] = [0, 0];
    for (const term of own) {
      const weight = terms[term]?.weight ?? 0;
      total += weight;
      for (const block of blocksAt(upper, places[term] ?? [])) {
        const sum = (shared.get(block) ?? 0) + weight;
        shared.set(block, sum);
        most = Math.max(most, sum);
      }
    }
    return total === 0 ? 1 : most / enough(total);
  };
}

/** Half of its own words in a passage is enough. */
const ENOUGH = 0.5;

function answeredNodes({ blocks, clauses, offsets }: Blocks, given: readonly Span[]): ReadonlySet<OutlineNode> {
  const isGiven = (clause: number): boolean => {
    const at = offsets[clauses[clause]?.start ?? 0] ?? 0;
    return given.some(({ start, end }) => start <= at && at < end);
  };
  return new Set(
    blocks.flatMap(({ node, clauses: own }) =>
      node !== null && own.length > 0 && own.filter(isGiven).length >= ENOUGH * own.length ? [node] : [],
    ),
  );
}

const topmost = (nodes: readonly OutlineNode[], isOwn: (node: OutlineNode) => boolean): readonly OutlineNode[] =>
  nodes.flatMap((node) => (node.kind === 'requirement' && isOwn(node) ? [node] : topmost(node.children, isOwn)));
