/**
 * Fits the signs of moves to the annotated manuscripts of `fixtures/` and writes `dictionaries/fitted/move-signs.yaml`:
 *
 *     npm run build && node dist/build/fit-moves.js && npm run build
 *
 * Two fits of a chain of moves (a log-linear model, the costs of changing move as the program has them, every sign of a
 * sentence with a weight for each move, weights held small): one over all signs of ten manuscripts or more, one over those
 * that weigh most in it. The hand-made scores take no part, so that what they already know is not learnt away. No chance
 * is used: the same manuscripts give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { openContext } from '../analyze.js';
import { lazyResults } from '../extract/registry.js';
import { landmarksOf } from '../extract/move-landmarks.js';
import { FIRST, costsOf } from '../extract/move-path.js';
import { MOVE_KINDS } from '../extract/move-cue-table.js';
import { segmentsOf } from '../extract/move-segments.js';
import { beginningsOf, unitsOf } from '../extract/move-changes.js';
import { placeReader, readWords, SCALE } from '../extract/move-signs.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { loadLexicon } from '../lexicon/load.js';
import { BEGINNINGS, changeKey, SIGN_PLACES, signOfKey, type SignPlace } from '../lexicon/move-signs.js';
import { sourceFromString } from '../source/text.js';
import { annotated, ROOT, type GoldMove } from './annotated.js';
import { fitTwice } from './fit-signs.js';
import { minimize } from './minimize.js';
import { writeSigns, type WeightedSign } from './signs.js';

const MOVES = MOVE_KINDS.length;
/** A sign of fewer manuscripts tells of them, not of moves. */
const FEWEST = 10;
/** So many words are kept, besides the places of sentences. */
const MOST_WORDS = 800;
/** How dear a weight is: half of this times its square; … and that of a change, of which there are few. */
const PENALTY = 8;
const PENALTY_OF_CHANGE = 0.3;
const ROUNDS = 80;

/** A manuscript as a chain: for each stretch its signs, its move and what it costs to come there. */
export interface Chain {
  readonly signs: readonly (readonly number[])[];
  readonly moves: readonly number[];
  readonly costs: readonly Float64Array[];
  /** What begins with each stretch. */
  readonly beginnings: readonly number[];
}

/** Reads a manuscript; a stretch that the gold gives no move goes with the one before it. */
export function chainOf(text: string, gold: readonly GoldMove[], lexicon: Lexicon): Chain {
  // The kinds by their hand-made signs alone: those that were fitted have seen this manuscript.
  const context = openContext(sourceFromString(text, { path: 'fit.txt' }), { ...lexicon, kindSigns: null });
  const { syntax } = context;
  const { kinds } = lazyResults(context);
  const segments = segmentsOf(syntax, kinds, landmarksOf(syntax).end);
  const units = unitsOf(syntax, segments);
  const places = placeReader(segments, units, kinds);
  let last = 0;
  const moves = segments.map(({ start, end }) => {
    const own = syntax.reading.span(start, end);
    const shares = MOVE_KINDS.map((kind) =>
      gold.reduce(
        (sum, move) =>
          move.kind === kind ? sum + Math.max(0, Math.min(own.end, move.end) - Math.max(own.start, move.start)) : sum,
        0,
      ),
    );
    const most = Math.max(...shares);
    if (most > 0) last = shares.indexOf(most);
    return last;
  });
  const signs = segments.map(({ start, end }, index) => {
    const told = new Set<number>();
    readWords(syntax.text, { start, end }, (key) => told.add(key));
    places(index, (key) => told.add(key));
    return [...told];
  });
  return { signs, moves, costs: costsOf(segments), beginnings: beginningsOf(segments, units) };
}

/** ln Σ exp of five numbers. */
function logSum(values: Float64Array): number {
  const most = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** Of one beginning, from each move to each. */
const PAIRS = MOVES * MOVES;
const CHANGE_WEIGHTS = BEGINNINGS.length * PAIRS;

/**
 * Of a chain whose stretches lean so, with these weights of changes: what its moves lack in likelihood, and by how much each lean
 * is off; what each change is off is added to `slope`.
 */
function chainLoss(
  { moves, costs, beginnings }: Chain,
  leans: Float64Array,
  changes: Float64Array,
  slope: Float64Array,
): { loss: number; off: Float64Array } {
  const count = moves.length;
  const forward = new Float64Array(count * MOVES);
  const backward = new Float64Array(count * MOVES);
  const five = new Float64Array(MOVES);
  const change = (index: number, pair: number): number => (beginnings[index] ?? 0) * PAIRS + pair;
  const gain = (index: number, pair: number): number =>
    (changes[change(index, pair)] ?? 0) - (costs[index]?.[pair] ?? 0) * SCALE;
  let path = 0;
  for (let index = 0; index < count; index++) {
    for (let to = 0; to < MOVES; to++) {
      let reached = (FIRST[to] ?? 0) * SCALE;
      if (index > 0) {
        for (let from = 0; from < MOVES; from++)
          five[from] = (forward[(index - 1) * MOVES + from] ?? 0) + gain(index, from * MOVES + to);
        reached = logSum(five);
      }
      forward[index * MOVES + to] = reached + (leans[index * MOVES + to] ?? 0);
    }
    const [move = 0, before = 0] = [moves[index], moves[index - 1]];
    path +=
      (leans[index * MOVES + move] ?? 0) +
      (index > 0 ? gain(index, before * MOVES + move) : (FIRST[move] ?? 0) * SCALE);
  }
  for (let index = count - 2; index >= 0; index--)
    for (let from = 0; from < MOVES; from++) {
      for (let to = 0; to < MOVES; to++) {
        const next = (index + 1) * MOVES + to;
        five[to] = (leans[next] ?? 0) + (backward[next] ?? 0) + gain(index + 1, from * MOVES + to);
      }
      backward[index * MOVES + from] = logSum(five);
    }
  const all = logSum(forward.subarray((count - 1) * MOVES));
  for (let index = 1; index < count; index++) {
    const [move = 0, before = 0] = [moves[index], moves[index - 1]];
    for (let pair = 0; pair < PAIRS; pair++) {
      const from = (index - 1) * MOVES + Math.floor(pair / MOVES);
      const to = index * MOVES + (pair % MOVES);
      const likely = (forward[from] ?? 0) + gain(index, pair) + (leans[to] ?? 0) + (backward[to] ?? 0) - all;
      const at = change(index, pair);
      slope[at] = (slope[at] ?? 0) + Math.exp(likely) - (pair === before * MOVES + move ? 1 : 0);
    }
  }
  const off = forward.map((value, at) => Math.exp(value + (backward[at] ?? 0) - all));
  moves.forEach((move, index) => (off[index * MOVES + move] = (off[index * MOVES + move] ?? 0) - 1));
  return { loss: all - path, off };
}

/** Weights that fit the chains best: five of each of these signs, then those of changes. */
function fit(chains: readonly Chain[], index: ReadonlyMap<number, number>): Float64Array {
  const known = chains.map((chain) => ({
    ...chain,
    signs: chain.signs.map((signs) => signs.flatMap((sign) => index.get(sign) ?? [])),
  }));
  const words = index.size * MOVES;
  return minimize(
    words + CHANGE_WEIGHTS,
    (weights, slope) => {
      let total = 0;
      for (let at = 0; at < weights.length; at++) {
        const weight = weights[at] ?? 0;
        const penalty = at < words ? PENALTY : PENALTY_OF_CHANGE;
        total += (penalty / 2) * weight * weight;
        slope[at] = penalty * weight;
      }
      for (const chain of known) {
        const leans = new Float64Array(chain.moves.length * MOVES);
        chain.signs.forEach((signs, stretch) => {
          for (const sign of signs)
            for (let kind = 0; kind < MOVES; kind++)
              leans[stretch * MOVES + kind] =
                (leans[stretch * MOVES + kind] ?? 0) + (weights[sign * MOVES + kind] ?? 0);
        });
        const { loss, off } = chainLoss(chain, leans, weights.subarray(words), slope.subarray(words));
        total += loss;
        chain.signs.forEach((signs, stretch) => {
          for (const sign of signs)
            for (let kind = 0; kind < MOVES; kind++)
              slope[sign * MOVES + kind] = (slope[sign * MOVES + kind] ?? 0) + (off[stretch * MOVES + kind] ?? 0);
        });
      }
      return total;
    },
    ROUNDS,
  );
}

/** The signs of chains with their weights in hundredths, those left out that weigh nothing. */
export function fitSigns(chains: readonly Chain[]): readonly WeightedSign<SignPlace>[] {
  const choice = {
    width: MOVES,
    fewest: FEWEST,
    most: MOST_WORDS,
    isKept: (sign: number) => signOfKey(sign).place === 'part',
  };
  /** Weights of changes, of the last fit. */
  let changes = new Float64Array(CHANGE_WEIGHTS);
  const words = fitTwice(
    chains.map(({ signs }) => signs),
    choice,
    (index) => {
      const fitted = fit(chains, index);
      changes = fitted.slice(index.size * MOVES);
      return fitted;
    },
  );
  const behind = Array.from({ length: BEGINNINGS.length * MOVES }, (_, change) => ({
    sign: changeKey(change),
    weights: [...changes.subarray(change * MOVES, (change + 1) * MOVES)].map((own) => Math.round(own * 100) || 0),
  })).filter(({ weights }) => weights.some((own) => own !== 0));
  return [...words, ...behind].map(({ sign, weights }) => ({ ...signOfKey(sign), weights }));
}

const ABOUT = `# What words lean to which move of a speech, fitted to the annotated manuscripts of fixtures/ (manuscripts, later,
# latest) by src/build/fit-moves.ts and written by it: nothing here is written by hand, and it has no examples of its own.
#   any     two characters anywhere in a sentence        head  its first one or two, behind a number (一是, （二）)
#   clause  the first one or two behind any other sign   part  the place of the sentence in the speech and in its units
#   change  what begins with a sentence, and the move before: what it weighs that each move follows
# Weights: opening, review, problems, requirements, closing, in hundredths; all signs of a sentence are added, each once, and
# no sentence leans further than 1 for or against a move (see src/extract/move-signs.ts).

`;

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '')) {
  const lexicon = await loadLexicon();
  const manuscripts = annotated().filter(({ moves }) => moves.length > 0);
  const signs = fitSigns(manuscripts.map(({ text, moves }) => chainOf(text, moves, lexicon)));
  writeFileSync(new URL('dictionaries/fitted/move-signs.yaml', ROOT), ABOUT + writeSigns(signs, SIGN_PLACES));
  process.stdout.write(`${signs.length} signs\n`);
}
