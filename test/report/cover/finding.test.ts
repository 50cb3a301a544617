/** How grave what is not covered is as a finding. */
import { expect, test } from 'vitest';
import { levelOf } from '../../../src/report/cover/finding.js';

test.each([
  ['missing', 'error', 'error'],
  ['missing', 'info', 'info'],
  ['weaker', 'error', 'warning'],
  ['weaker', 'warning', 'warning'],
  ['weaker', 'info', 'info'],
  ['partly', 'error', 'info'],
] as const)('%s of what is asked as %s: %s', (status, severity, level) => {
  expect(levelOf({ status, severity })).toBe(level);
});
