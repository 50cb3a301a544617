/**
 * Two texts held together: sentences that stand in both are left alone, what lies between them is held together character by
 * character, and where hardly anything is shared it differs whole.
 */
import { diffArrays } from 'diff';
import { piecesOf } from './marked.js';

/** A stretch of both texts; joined, the one side is the text before, the other the text now. */
export interface Run {
  readonly was: string;
  readonly is: string;
  readonly differs: boolean;
}

/** Share of a run below which marking single characters makes a puzzle of it. */
const LEAST_SHARED = 0.4;

/** With their ends and the white space behind them, so that they join to the text. */
const SENTENCES = /[^。！？；\n]+[。！？；\n”’」』]*\s*|[。！？；\n]+/gu;
const sentencesOf = (text: string): string[] => text.match(SENTENCES) ?? [];

export function runsOf(before: string, after: string): readonly Run[] {
  const runs: Run[] = [];
  let was = '';
  let is = '';
  const close = (): void => {
    if (was !== '' || is !== '') runs.push(...charactersOf(was, is));
    was = '';
    is = '';
  };
  for (const { value, added, removed } of diffArrays(sentencesOf(before), sentencesOf(after))) {
    const text = value.join('');
    if (removed) was += text;
    else if (added) is += text;
    else {
      close();
      runs.push({ was: text, is: text, differs: false });
    }
  }
  close();
  return runs;
}

function charactersOf(was: string, is: string): readonly Run[] {
  const runs = piecesOf(is, was).map((piece) => ({ was: piece.was, is: piece.text, differs: piece.differs }));
  const same = runs.reduce((sum, run) => sum + (run.differs ? 0 : run.was.length), 0);
  // Texts too long to be held together come back as they are, the second for both.
  const isWhole = runs.map((run) => run.was).join('') === was;
  return isWhole && same >= LEAST_SHARED * Math.min(was.length, is.length) ? runs : [{ was, is, differs: true }];
}

/** Share of the characters of both that are left alone, 0 to 1. */
export function sharedOf(runs: readonly Run[]): number {
  const all = runs.reduce((sum, { was, is }) => sum + was.length + is.length, 0);
  const same = runs.reduce((sum, { was, differs }) => sum + (differs ? 0 : 2 * was.length), 0);
  return all === 0 ? 1 : same / all;
}
