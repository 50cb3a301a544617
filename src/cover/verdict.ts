/**
 * From a score to a word. Set by the practice cases under `fixtures/cover`: what a draft left out scored 0.2 at most, what it
 * said in other words 0.38 and more.
 */
export type Verdict = 'covered' | 'partly' | 'missing';

const COVERED = 0.45;
const PARTLY = 0.28;

export const verdictOf = (score: number): Verdict =>
  score >= COVERED ? 'covered' : score >= PARTLY ? 'partly' : 'missing';

/** Two decimals are all a score is worth. */
export const rounded = (score: number): number => Math.round(score * 100) / 100;
