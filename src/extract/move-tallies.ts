/** What the cues of a sentence are counted in, filled anew for every sentence of every text. */
import type { CueTable, Tally } from './cues.js';

interface Tallies {
  readonly tally: Tally;
  /** What the head says behind whom the sentence speaks to, or who said it. */
  readonly heads: Tally;
  /** What the body of a unit says. */
  readonly body: Tally;
}

const tallies = new WeakMap<CueTable, Tallies>();

export function talliesOf(cues: CueTable): Tallies {
  const known = tallies.get(cues);
  if (known !== undefined) return known;
  const made = { tally: cues.tally(), heads: cues.tally(), body: cues.tally() };
  tallies.set(cues, made);
  return made;
}
