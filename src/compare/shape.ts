/**
 * The shape of each group: how many documents and how long, how many sections and requirements, how it urges (modal words per
 * 1000 characters) and what share of its text each move takes. Sums over the documents of a group, so that a long one
 * weighs more; characters are those that are not white space.
 */
import type { Shape } from '../model/compare.js';
import type { Move, OutlineNode } from '../model/types.js';
import { membersOf, type Corpus, type Member } from './corpus.js';

const MOVES = ['opening', 'review', 'problems', 'requirements', 'closing'] as const satisfies readonly Move['kind'][];

/** Every group has every modal word found in any, 0 where it does not use it. */
export function compareShape(corpus: Corpus): readonly Shape[] {
  const words = new Set(corpus.members.flatMap(({ analysis }) => Object.keys(analysis.stats.modality)));
  const modality = [...words].toSorted();
  return corpus.groups.map((group) => shapeOf(group, membersOf(corpus, group), modality));
}

function shapeOf(group: string, members: readonly Member[], modality: readonly string[]): Shape {
  const sum = (count: (member: Member) => number): number =>
    members.reduce((total, member) => total + count(member), 0);
  const characters = sum(({ analysis }) => analysis.stats.characters);
  const per = (count: number, unit: number, digits: number): number =>
    characters === 0 ? 0 : rounded((count * unit) / characters, digits);
  const urged = (word: string): number =>
    sum(({ analysis: { stats } }) => (Object.hasOwn(stats.modality, word) ? (stats.modality[word] ?? 0) : 0));
  return {
    group,
    documents: members.length,
    characters,
    sentences: sum(({ analysis }) => analysis.stats.sentences),
    sections: sum(({ analysis }) => nodesIn(analysis.outline ?? [])),
    requirements: sum(({ analysis }) => analysis.requirements?.length ?? 0),
    modality: Object.fromEntries(modality.map((word) => [word, per(urged(word), 1000, 2)])),
    moves: Object.fromEntries(
      MOVES.map((kind) => [
        kind,
        per(
          sum((member) => charactersOf(kind, member)),
          1,
          3,
        ),
      ]),
    ),
  };
}

const nodesIn = (outline: readonly OutlineNode[]): number =>
  outline.reduce((total, { children }) => total + 1 + nodesIn(children), 0);

/** Characters of a document's moves of a kind. */
const charactersOf = (kind: Move['kind'], { analysis, text }: Member): number =>
  (analysis.moves ?? [])
    .filter((move) => move.kind === kind)
    .reduce((total, { span }) => total + text.slice(span.start, span.end).replace(/\s/gu, '').length, 0);

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
