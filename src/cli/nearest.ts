/** The word that was probably meant. */

/** Edits (insert, delete, replace, swap neighbours) between two words. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      const edits = [(above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + cost];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(Math.min(...edits, swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
    }
    [before, above] = [above, current];
  }
  return above.at(-1) ?? 0;
}

const TOO_LONG = 40;

/** Fewer letters than this are in too many words to mean one. */
const TELLING = 4;

/** The dashes of an option are nobody's mistake: with them any two short ones would be near. */
const bare = (word: string): string => word.toLowerCase().replace(/^--?/u, '');

/** One letter in a short word, two in five: xml is not html. */
const fewFor = (word: string): number => Math.max(1, Math.floor(word.length * 0.4));

/** The candidate nearest to a mistyped word (at most two edits in five letters), else one that holds it, else null. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > TOO_LONG) return null;
  const lower = bare(word);
  if (lower === '') return null;
  const ranked = candidates.map((candidate) => ({ candidate, edits: distance(lower, bare(candidate)) }));
  const best = ranked.toSorted((left, right) => left.edits - right.edits)[0];
  if (best !== undefined && best.edits <= fewFor(lower)) return best.candidate;
  return lower.length < TELLING ? null : (candidates.find((candidate) => candidate.includes(lower)) ?? null);
}
