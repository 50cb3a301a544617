/** The moves in their order, and the table of what tells them: cues that say something by themselves, and those of the dictionary. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Move } from '../model/types.js';
import { cueTable, type CueTable } from './cues.js';
import { MOVE_CUES } from './move-cues.js';

export const MOVE_KINDS: readonly Move['kind'][] = ['opening', 'review', 'problems', 'requirements', 'closing'];

const tables = new WeakMap<Lexicon, CueTable>();

/** The cues that say something by themselves, with those of the dictionary that weigh for a move. */
export function cuesOf(lexicon: Lexicon): CueTable {
  const known = tables.get(lexicon);
  if (known !== undefined) return known;
  const made = cueTable(
    MOVE_CUES,
    lexicon.moves.map(({ text, kind, place, weight }) => ({
      word: text,
      head: place === 'head',
      kind: MOVE_KINDS.indexOf(kind),
      weight,
    })),
  );
  tables.set(lexicon, made);
  return made;
}
