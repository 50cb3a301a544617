/**
 * What changed in the words of a requirement: …紧盯重点环节，〔加强巡查，→〕及时整改…. Numbers of headings are no change, and
 * texts that share too little are not held together: of a unit that is reworded both stand side by side, cut short.
 */
import { clean } from '../width.js';
import { excerptOf, type Piece } from './marked.js';
import { ownText } from './own-text.js';
import type { Turn } from './parts/requirements.js';
import { runsOf, type Run, sharedOf } from './runs.js';
import type { Sheet } from './sheet.js';

/** Share of both texts below which they are shown as they are, or not at all. */
export const LEAST_SHARED = 0.3;
/** Characters of one change, and of all, that are shown in a line. */
const MOST_CHANGED = 40;
const MOST_SHOWN = 240;

export interface Words {
  readonly was: string;
  readonly is: string;
}

/** The texts of both sides without the markers of their headings; null where nobody has them. */
export function wordsOf({ before, after }: Turn, sheet: Sheet): Words | null {
  const [was = '', is = ''] = [before, after].map((places) =>
    places.flatMap((place) => ownText(place, sheet)?.replace(MARKER, '') ?? []).join('\n'),
  );
  return was === '' || is === '' ? null : { was, is };
}

const MARKER =
  /^(?:第?[一二三四五六七八九十百]+[、是要章节条]|[（(][一二三四五六七八九十百\d]+[）)]、?|\d+[.．、])\s*/u;

/** Whether a requirement that was kept reads otherwise: by its text, by its score where nobody has that. */
export function isTouched(turn: Turn, sheet: Sheet): boolean {
  const words = wordsOf(turn, sheet);
  return words === null ? turn.score < 1 : clean(words.was) !== clean(words.is);
}

/** The changes in one line; null where nothing can be shown. */
export function changedWords(turn: Turn, sheet: Sheet): string | null {
  const words = wordsOf(turn, sheet);
  if (words === null) return null;
  const runs = runsOf(words.was, words.is);
  if (!runs.some(({ differs }) => differs) || (sharedOf(runs) < LEAST_SHARED && !isOneUnit(turn, words))) return null;
  const line = clean(excerptOf(joined(runs).map(pieceOf)));
  return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN)}…`;
}

/** One unit reworded into another, with more to show than the two headings. */
const isOneUnit = ({ kind, before, after }: Turn, { was, is }: Words): boolean =>
  kind === 'reworded' &&
  before.length === 1 &&
  after.length === 1 &&
  (clean(was) !== clean(before[0]?.heading ?? '') || clean(is) !== clean(after[0]?.heading ?? ''));

/** Sentences that stand in both, one after the other, are one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.differs !== run.differs) result.push(run);
    else result[result.length - 1] = { was: last.was + run.was, is: last.is + run.is, differs: run.differs };
  }
  return result;
}

const pieceOf = ({ was, is, differs }: Run): Piece => ({
  text: differs ? shortened(is) : is,
  was: differs ? shortened(was) : was,
  differs,
});

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= MOST_CHANGED) return text;
  const half = MOST_CHANGED / 2;
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
