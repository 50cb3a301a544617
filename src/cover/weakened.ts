/**
 * Clauses of a unit that the draft has in nearly the same words, asked less firmly (严禁 → 尽量避免), of fewer (所有 → 重点),
 * more seldom (每周 → 每月) or with a lower number (24小时 → 12小时): what reads like a copy and is none.
 */
import { type Force, forceOf } from '../align/force.js';
import { isSeldomer } from '../align/frequency.js';
import { isLesserFigure } from '../align/figures-said.js';
import { isOutranked } from '../align/ranks.js';
import type { Ground } from './ground.js';

type Weakened = Force | 'seldomer' | 'figure';

/** What became of a clause of the upper text; null where nothing did. */
export function weakenedAs({ upper, draft, near }: Ground, clause: number): Weakened | null {
  const given = near(clause);
  const [asked, said] = [textOf(upper, clause), textOf(draft, given)];
  if (said === '') return null;
  const around = sentenceOf(draft, given);
  // Of a figure its own row tells whether it is lower.
  const isFigured = upper.figured[clause] === 1;
  const force = isOutranked(asked, said) ? 'softer' : forceOf(asked, said, isFigured, around);
  if (force !== null || isFigured || upper.told[clause] === 1) return force;
  if (isSeldomer(asked, said)) return 'seldomer';
  return isLesserFigure(asked, said, around) ? 'figure' : null;
}

/** Those of some clauses, in text order. */
export const weakenedClauses = (ground: Ground, clauses: readonly number[]): readonly number[] =>
  clauses.filter((clause) => weakenedAs(ground, clause) !== null);

function textOf({ text, clauses }: Ground['upper'], clause: number): string {
  const found = clauses[clause];
  return found === undefined ? '' : text.slice(found.start, found.end);
}

/** Characters beside a clause where its row may go on. */
const REACH = 80;

function sentenceOf({ text, clauses, sentences }: Ground['draft'], clause: number): string {
  const own = clauses[clause];
  const whole = sentences[own?.sentence ?? -1];
  if (own === undefined || whole === undefined) return '';
  return text.slice(Math.max(whole.start, own.start - REACH), Math.min(whole.end, own.end + REACH));
}
