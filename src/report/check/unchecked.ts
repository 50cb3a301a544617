/** How many files could not be checked: one however many faults it has; a baseline is none that was to be checked. */
import type { NotChecked } from '../../model/check.js';

const BASELINE: readonly string[] = ['missing-baseline', 'bad-baseline'];

export const uncheckedFiles = (notChecked: readonly NotChecked[]): number =>
  new Set(notChecked.filter(({ code }) => !BASELINE.includes(code)).map(({ file }) => file)).size;
