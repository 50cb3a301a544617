/**
 * Passages that documents share, each once: runs within a sentence, in the order of what they cover, snapped to clauses. A run
 * of the extent of a passage already taken adds its places to that one, as forms of it; one that lies in such passages wherever
 * it stands says nothing new.
 */
import { eachSharedRun, type SharedRun, type Strip } from '../align/shared.js';
import type { Line } from './formula-lines.js';
import { grown } from './formula-likeness.js';
import { peerOf, snapped, type Stretch } from './formula-snap.js';

/** Where a passage stands, in the order of the documents. */
export type Passage = readonly Stretch[];

/** Share of a place that lies in other passages for the place to say nothing new; of two extents for them to be one. */
const COVERED = 0.6;
/** So many passages are taken; what comes behind covers least. */
const MOST = 10_000;

/** A stretch taken, with the number of its passage. */
interface Taken extends Stretch {
  readonly passage: number;
}

/** What is taken: stretches by the number of their line, and which characters of all lines they cover. */
interface Places {
  readonly stretches: Taken[][];
  readonly covered: Uint8Array;
}

/** A sentence and where it begins, in its line and among all. */
interface Sentence extends Strip {
  readonly line: Line;
  readonly from: number;
  readonly base: number;
}

export function sharedPassages(lines: readonly Line[], least: number): readonly Passage[] {
  const sentences = lines.flatMap(sentencesOf).filter(({ codes }) => codes.length >= least);
  const last = lines.at(-1);
  const covered = new Uint8Array(last === undefined ? 0 : last.base + last.folded.codes.length);
  const taken: Places = { stretches: lines.map(() => []), covered };
  const passages: Stretch[][] = [];
  const take = (stretch: Stretch, passage: number): void => {
    const { line, from, to } = stretch;
    const own = taken.stretches[line.number] ?? [];
    const isThere = own.some((one) => one.passage === passage);
    own.push({ line, from, to, passage });
    covered.fill(1, line.base + from, line.base + to);
    if (isThere) passages[passage] = withStretch(passages[passage] ?? [], stretch);
    else passages[passage]?.push(stretch);
  };
  eachSharedRun(sentences, least, (run) => {
    if (isCovered(run, sentences, covered)) return true;
    const found = placed(stretchesOf(run, sentences), least);
    const fresh = found.filter((stretch) => isFresh(stretch, covered, least));
    if (fresh.length === 0) return true;
    const alike = fresh.length === found.length ? null : alikeOf(found, taken);
    if (alike !== null) for (const stretch of fresh) take(stretch, alike);
    else {
      passages.push([]);
      for (const stretch of found) take(stretch, passages.length - 1);
    }
    return passages.length < MOST;
  });
  return passages.map((passage) => passage.toSorted(inOrder));
}

/** A place that overlaps one the passage has makes that one longer. */
function withStretch(passage: readonly Stretch[], stretch: Stretch): Stretch[] {
  let whole = stretch;
  const rest: Stretch[] = [];
  for (const one of passage) {
    if (one.line !== whole.line || overlapOf(one, whole) === 0) rest.push(one);
    else whole = { line: one.line, from: Math.min(one.from, whole.from), to: Math.max(one.to, whole.to) };
  }
  return [...rest, whole];
}

export const inOrder = (left: Stretch, right: Stretch): number =>
  left.line.document - right.line.document || placeOf(left) - placeOf(right);

const placeOf = ({ line, from }: Stretch): number => line.folded.offsets[from] ?? 0;
const lengthOf = ({ from, to }: Stretch): number => to - from;

const sentencesOf = (line: Line): readonly Sentence[] =>
  line.sentences.slice(0, -1).map((from, index) => ({
    line,
    from,
    base: line.base + from,
    document: line.document,
    codes: line.folded.codes.subarray(from, line.sentences[index + 1]),
  }));

function stretchesOf({ places, length }: SharedRun, sentences: readonly Sentence[]): Passage {
  const { strips, starts } = places();
  const stretches: Stretch[] = [];
  for (let at = 0; at < strips.length; at++) {
    const { line, from: base } = sentences[strips[at] ?? 0] as Sentence;
    const from = base + (starts[at] ?? 0);
    stretches.push({ line, from, to: from + length });
  }
  return stretches;
}

/** Whether passages taken cover a run wherever it stands. */
const isCovered = ({ length, isEverywhere }: SharedRun, sentences: readonly Sentence[], covered: Uint8Array): boolean =>
  isEverywhere((strip, start) => {
    const from = (sentences[strip]?.base ?? 0) + start;
    for (let at = from; at < from + length; at++) if (covered[at] === 0) return false;
    return true;
  });

/** Places snapped, each against one of another document; those that come to overlap are one. */
function placed(stretches: Passage, least: number): Passage {
  const [first] = stretches;
  if (first === undefined) return stretches;
  const second = stretches.find(({ line }) => line.document !== first.line.document) ?? first;
  const [one, other] = [peerOf(first), peerOf(second)];
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const whole = snapped(stretch, stretch.line.document === first.line.document ? other : one, least);
    const before = result.at(-1);
    if (before === undefined || before.line !== whole.line || before.to <= whole.from) result.push(whole);
  }
  return apart(grown(result));
}

/** Places that have grown into each other are given up. */
const apart = (stretches: readonly Stretch[]): Passage =>
  stretches.filter((stretch, index) => {
    const before = stretches[index - 1];
    return before === undefined || before.line !== stretch.line || before.to <= stretch.from;
  });

const overlapOf = (left: Stretch, right: Stretch): number =>
  Math.max(0, Math.min(left.to, right.to) - Math.max(left.from, right.from));

/** Whether much of a stretch lies in no passage taken: a share of it, or as much as a passage of its own has. */
function isFresh({ line, from, to }: Stretch, covered: Uint8Array, least: number): boolean {
  const length = to - from;
  let cover = 0;
  for (let at = line.base + from; at < line.base + to; at++) cover += covered[at] ?? 0;
  return cover < COVERED * length || length - cover >= least;
}

/** The first passage taken that has a place of much the same extent; null where there is none. */
function alikeOf(found: Passage, { stretches }: Places): number | null {
  let first: number | null = null;
  for (const stretch of found)
    for (const one of stretches[stretch.line.number] ?? []) {
      const isAlike = overlapOf(one, stretch) >= COVERED * Math.max(lengthOf(one), lengthOf(stretch));
      if (isAlike && (first === null || one.passage < first)) first = one.passage;
    }
  return first;
}
