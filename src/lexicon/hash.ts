/** A hash of words over their code units; for tables of our own, where a Map of strings is too slow or too large. */

export const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
/** To be taken of the last step: the low bits then depend on all units. */
export const mix = (hash: number): number => hash ^ (hash >>> 15);

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return mix(hash);
}
