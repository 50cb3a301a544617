/**
 * How far a word marks one part of a corpus. Log-likelihood G² over all four cells of the table word / other words by here /
 * elsewhere (Dunning, “Accurate Methods for the Statistics of Surprise and Coincidence”, Computational Linguistics 19(1),
 * 1993; the two-cell form of Rayson and Garside, 2000, leaves the other words out and comes out lower for frequent ones):
 *
 *     G² = 2 Σ O ln(O / E),  E = row total × column total / all
 *
 * It says whether there is a difference: above 6.63 chance would do so less than once in a hundred words. Log ratio says how
 * large it is (Hardie, “Log Ratio: an informal introduction”, ESRC Centre for Corpus Approaches to Social Science, 2014):
 * the binary logarithm of the ratio of the two relative frequencies; 1 is twice as often, -1 half as often. A count of 0 is
 * taken as 0.5, as Hardie does, since the ratio would be infinite.
 */

/** Counts of a word, and of all words, here and elsewhere. */
export interface Counts {
  readonly here: number;
  readonly elsewhere: number;
  readonly allHere: number;
  readonly allElsewhere: number;
}

/** Critical value of χ² with one degree of freedom at p = 0.01. */
export const SIGNIFICANT = 6.63;

/** G², never below 0. */
export function logLikelihood({ here, elsewhere, allHere, allElsewhere }: Counts): number {
  const all = allHere + allElsewhere;
  const word = here + elsewhere;
  const term = (observed: number, row: number, column: number): number =>
    observed === 0 ? 0 : observed * Math.log((observed * all) / (row * column));
  const sum =
    term(here, word, allHere) +
    term(elsewhere, word, allElsewhere) +
    term(allHere - here, all - word, allHere) +
    term(allElsewhere - elsewhere, all - word, allElsewhere);
  return Math.max(0, 2 * sum);
}

/** Of the two sides of an inequality that rounding could turn. */
const NEARLY = 1 - 1e-9;

/**
 * Whether G² can be significant, without a logarithm: it is no more than twice χ², since ln x ≤ x − 1. Of most words of a
 * corpus it cannot.
 */
export function maySignify({ here, elsewhere, allHere, allElsewhere }: Counts): boolean {
  const all = allHere + allElsewhere;
  const word = here + elsewhere;
  const cross = here * (allElsewhere - elsewhere) - elsewhere * (allHere - here);
  return 2 * all * cross * cross >= NEARLY * SIGNIFICANT * word * (all - word) * allHere * allElsewhere;
}

const FOR_ZERO = 0.5;

export const logRatio = ({ here, elsewhere, allHere, allElsewhere }: Counts): number =>
  Math.log2(((here || FOR_ZERO) / allHere) * (allElsewhere / (elsewhere || FOR_ZERO)));
