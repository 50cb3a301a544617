/**
 * Ends of a shared run brought to ends of clauses: a clause that the run covers for the most part is taken whole (抓不好党建是 of
 * …是不称职 and …是渎职), one that it only touches is left out. What remains torn is a run within one clause.
 */
import type { Line } from './formula-lines.js';

/** A passage of a line, in folded characters. */
export interface Stretch {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** What is shared of a clause, against what is not. */
const MOSTLY = 2;

/** Another place of the same run, with where its first clause starts and its last one ends. */
export interface Peer extends Stretch {
  readonly start: number;
  readonly end: number;
}

export function peerOf({ line, from, to }: Stretch): Peer {
  const start = line.clauses[clauseAt(line, from)] ?? 0;
  return { line, from, to, start, end: line.clauses[clauseAt(line, to - 1) + 1] ?? to };
}

/** The stretch between clause ends. */
export function snapped(stretch: Stretch, peer: Peer, least: number): Stretch {
  const { line, to } = stretch;
  const from = snappedStart(stretch, peer, least);
  return { line, from, to: snappedEnd({ line, from, to }, peer, least) };
}

export const isTorn = ({ line: { clauses }, from, to }: Stretch): boolean =>
  !clauses.includes(from) || !clauses.includes(to);

function snappedStart({ line, from, to }: Stretch, peer: Peer, least: number): number {
  const index = clauseAt(line, from);
  const start = line.clauses[index] ?? 0;
  if (start === from) return from;
  const end = line.clauses[index + 1] ?? to;
  const alike = alikeFrom(line, start, from, peer);
  if (Math.min(to, end) - from + alike >= MOSTLY * (from - start - alike)) return start;
  return to - end >= least ? end : afterItem({ line, from, to }, least);
}

/** 项、职业资格许可和认定事项: half an item at the beginning is left out. */
const ITEM = 4;

function afterItem({ line, from, to }: Stretch, least: number): number {
  const { offsets } = line.folded;
  for (let at = from + 1; at <= from + ITEM && to - at >= least; at++)
    if (line.member.text.slice(offsets[at - 1], offsets[at]).includes('、')) return at;
  return from;
}

function snappedEnd({ line, from, to }: Stretch, peer: Peer, least: number): number {
  const index = clauseAt(line, to - 1);
  const start = line.clauses[index] ?? 0;
  const end = line.clauses[index + 1] ?? to;
  if (end === to) return to;
  const alike = alikeTo(line, to, end, peer);
  if (to - Math.max(from, start) + alike >= MOSTLY * (end - to - alike)) return end;
  return start - from >= least ? start : to;
}

/** Index of the clause that a character stands in. */
export function clauseAt({ clauses }: Line, at: number): number {
  let low = 0;
  let high = clauses.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** How many characters the clauses of both begin with alike, before the run. */
function alikeFrom({ folded }: Line, start: number, from: number, peer: Peer): number {
  const most = Math.min(from - start, peer.from - peer.start);
  const { codes } = peer.line.folded;
  let alike = 0;
  while (alike < most && folded.codes[start + alike] === codes[peer.start + alike]) alike++;
  return alike;
}

/** How many characters the clauses of both end with alike, behind the run. */
function alikeTo({ folded }: Line, to: number, end: number, peer: Peer): number {
  const most = Math.min(end - to, peer.end - peer.to);
  const { codes } = peer.line.folded;
  let alike = 0;
  while (alike < most && folded.codes[end - 1 - alike] === codes[peer.end - 1 - alike]) alike++;
  return alike;
}
