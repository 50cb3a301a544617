/** Where a finding stands, for people: line and column of a text, the paragraph of a Word file and the column in it. */
import type { CheckFinding } from '../../model/check.js';
import { showOrigin } from '../place.js';
import type { Say } from '../renderer.js';

/** A place of a finding, its own or another it speaks of. */
export type Place = Pick<CheckFinding, 'line' | 'column' | 'origin'>;

export const whereOf = ({ line, column, origin }: Place, say: Say): string =>
  origin === undefined ? `${line}:${column}` : `${showOrigin(origin, say)}:${column}`;

/** The line or paragraph alone. */
export const lineOf = ({ line, origin }: Place, say: Say): string =>
  origin === undefined ? String(line) : showOrigin(origin, say);
