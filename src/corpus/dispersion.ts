/**
 * How evenly a word is spread over the documents of a group: deviation of proportions (Gries, “Dispersions and adjusted
 * frequencies in corpora”, International Journal of Corpus Linguistics 13(4), 2008). With sᵢ the share of document i in all
 * words and vᵢ its share in the occurrences of the word,
 *
 *     DP = ½ Σ |vᵢ − sᵢ| = 1 − Σ min(vᵢ, sᵢ)
 *
 * 0: spread as the words are; near 1: all in one short document. DPnorm = DP / (1 − min sᵢ) reaches 1 in a corpus of few parts
 * too (Lijffijt and Gries, “Correction to Stefan Th. Gries’ ‘Dispersions and adjusted frequencies in corpora’”, IJCL 17(1),
 * 2012). Juilland’s D is not given: over many parts it calls nearly everything even (Biber, Reppen, Schnur and Ghanem, “On the
 * (non)utility of Juilland’s D”, IJCL 21(4), 2016).
 */
import { rounded } from './rates.js';

/** What one document adds to Σ min(vᵢ, sᵢ): nothing where it has not the word. `count` of `total`; `share` of its words in all. */
export const overlapOf = (count: number, total: number, share: number): number => Math.min(count / total, share);

export interface Dispersion {
  /** To four digits; null where a word is nowhere, or where there are no two documents to be spread over. */
  readonly dp: number | null;
  readonly dpNorm: number | null;
}

/** `least`: the smallest share of a document; null where there are no two. */
export function dispersionOf(overlap: number, least: number | null): Dispersion {
  if (least === null) return { dp: null, dpNorm: null };
  const dp = Math.max(0, 1 - overlap);
  return { dp: rounded(dp, 4), dpNorm: rounded(dp / (1 - least), 4) };
}

/** Of all words; documents without any are no parts. */
export function leastShare(sizes: readonly number[]): number | null {
  const parts = sizes.filter((size) => size > 0);
  if (parts.length < 2) return null;
  let all = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const size of parts) {
    all += size;
    least = Math.min(least, size);
  }
  return least / all;
}
