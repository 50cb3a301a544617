/**
 * A text in blocks: what each unit of the outline says itself, without the units below it, and each paragraph outside all
 * units. Every clause belongs to one block.
 */
import { clausesOf, type Clauses, foldedSpan } from '../align/clauses.js';
import type { CutWords, Word } from '../align/cut-words.js';
import { flatten } from '../model/outline.js';
import type { Analysis, OutlineNode } from '../model/types.js';
import type { Span } from '../source/span.js';
import { blanked } from '../source/wrapped.js';
import { clauseStances, type Modal, type Stance } from '../align/stances.js';
import { toldClauses } from './told.js';
import type { Covered } from './types.js';
import { firstIndex } from '../source/sorted.js';
import { type Said, saidOn } from '../align/time-order.js';
import { addTo } from '../source/grouping.js';

export interface Block {
  /** Null for a paragraph outside the outline. */
  readonly node: OutlineNode | null;
  /** Indices of its clauses, in text order. */
  readonly clauses: readonly number[];
  /** How many of them are the heading. */
  readonly heading: number;
}

export interface Blocks extends Clauses {
  readonly blocks: readonly Block[];
  /** Block of each clause. */
  readonly blockOf: Int32Array;
  readonly ofNode: ReadonlyMap<OutlineNode, number>;
  /** Slogans in each clause that has any, folded: 四个意识. */
  readonly slogans: ReadonlyMap<number, readonly string[]>;
  /** 1 for each clause that only tells of results or problems. */
  readonly told: Uint8Array;
  /** Whether each clause forbids or orders. */
  readonly stances: readonly Stance[];
  /** 1 for each clause that a goal with a figure stands in. */
  readonly figured: Uint8Array;
  /** When it was said, as far as anything tells. */
  readonly said: Said;
  /** Words of a clause, cut when they are asked for. */
  readonly wordsOf: (clause: number) => readonly Word[];
}

export function blocksOf({ analysis, text }: Covered, cut: CutWords): Blocks {
  const nodes = flatten(analysis.outline ?? []);
  const cuts = nodes.flatMap(({ span, headingSpan }) => [span.start, headingSpan.start, headingSpan.end]);
  const read = clausesOf(blanked(text, analysis.paragraphs), cuts);
  const owners = ownersOf(
    read,
    nodes,
    analysis.paragraphs.map(({ span }) => span.start),
  );
  const numbers = new Map<OutlineNode | number, number>(nodes.map((node, index) => [node, index]));
  const lists: number[][] = nodes.map(() => []);
  const blockOf = Int32Array.from(owners, (owner, clause) => {
    const known = numbers.get(owner) ?? lists.push([]) - 1;
    numbers.set(owner, known);
    lists[known]?.push(clause);
    return known;
  });
  const blocks = lists.map((clauses, index) => blockFrom(read, clauses, nodes[index] ?? null));
  const ofNode = new Map(nodes.map((node, index) => [node, index]));
  const told = toldClauses({ analysis, text }, read);
  return {
    ...read,
    blocks,
    blockOf,
    ofNode,
    told,
    said: saidOn(analysis.meta.date, analysis.meta.year),
    stances: clauseStances(read.text, read.clauses, modalsOf(analysis, read, text)),
    slogans: slogansIn(read, analysis),
    figured: figuredClauses(read, analysis),
    wordsOf: cutOnce(read, cut, bordersOf(analysis, read, text)),
  };
}

function cutOnce({ text, clauses }: Clauses, cut: CutWords, borders: readonly number[]): Blocks['wordsOf'] {
  const known: (readonly Word[])[] = [];
  return (clause) => {
    const { start, end } = clauses[clause] ?? { start: 0, end: 0 };
    return (known[clause] ??= piecesOf({ start, end }, borders).flatMap((piece) => cut(text, piece.start, piece.end)));
  };
}

/** Where no word goes across, in folded units: the ends of actors and of the modal words behind them (中心｜要｜讲好). */
function bordersOf({ responsibilities = [] }: Analysis, read: Clauses, source: string): readonly number[] {
  const borders = responsibilities.flatMap(({ actorSpan: { end }, modality }) => [
    foldedSpan(read, { start: end, end }).start,
    ...(source.startsWith(modality, end) ? [foldedSpan(read, { start: end, end: end + modality.length }).end] : []),
  ]);
  return [...new Set(borders)].toSorted((left, right) => left - right);
}

/** Modal words of the duties, in folded units. */
function modalsOf({ responsibilities = [] }: Analysis, read: Clauses, source: string): readonly Modal[] {
  return responsibilities.flatMap(({ actorSpan, span, modality }) => {
    const from = Math.max(span.start, actorSpan.end <= span.end ? actorSpan.end : span.start);
    const at = source.slice(from, span.end).indexOf(modality);
    if (at < 0) return [];
    const start = from + at;
    return [{ modality, ...foldedSpan(read, { start, end: start + modality.length }) }];
  });
}

function piecesOf({ start, end }: Span, borders: readonly number[]): readonly Span[] {
  const from = firstIndex(borders.length, (at) => (borders[at] ?? 0) <= start);
  const to = firstIndex(borders.length, (at) => (borders[at] ?? 0) < end);
  const ends = [...borders.slice(from, to), end];
  return ends.map((border, index) => ({ start: ends[index - 1] ?? start, end: border }));
}

function figuredClauses(read: Clauses, { targets = [] }: Analysis): Uint8Array {
  const figured = new Uint8Array(read.clauses.length);
  const goals = targets.filter(({ status }) => status === 'goal').map(({ span }) => foldedSpan(read, span));
  let next = 0;
  read.clauses.forEach(({ start, end }, clause) => {
    while ((goals[next]?.end ?? Infinity) <= start) next++;
    if ((goals[next]?.start ?? Infinity) < end) figured[clause] = 1;
  });
  return figured;
}

function slogansIn({ clauses, offsets }: Clauses, { slogans = [] }: Analysis): Blocks['slogans'] {
  const found = new Map<number, string[]>();
  const starts = clauses.map(({ start }) => offsets[start] ?? 0);
  for (const { span, surface } of slogans.flatMap(({ mentions }) => mentions)) {
    const clause = starts.findLastIndex((start) => start <= span.start + 1);
    addTo(found, clause, clausesOf(surface).text);
  }
  return found;
}

function blockFrom({ clauses, offsets }: Clauses, own: readonly number[], node: OutlineNode | null): Block {
  const end = node?.headingSpan.end ?? 0;
  const heading = own.filter((index) => (offsets[clauses[index]?.start ?? 0] ?? 0) < end).length;
  return { node, clauses: own, heading };
}

/** The innermost node around each clause, else the number of its paragraph. */
function ownersOf(
  { clauses, offsets }: Clauses,
  nodes: readonly OutlineNode[],
  paragraphs: readonly number[],
): readonly (OutlineNode | number)[] {
  const open: OutlineNode[] = [];
  let next = 0;
  let paragraph = 0;
  return clauses.map(({ start }) => {
    const at = offsets[start] ?? 0;
    for (let node = nodes[next]; node !== undefined && node.span.start <= at; node = nodes[++next]) open.push(node);
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= at) open.pop();
    while ((paragraphs[paragraph + 1] ?? Infinity) <= at) paragraph++;
    return open.at(-1) ?? paragraph;
  });
}
