/** Who is in charge and who works below. */
import { expect, test } from 'vitest';
import { isOutranked } from '../../src/align/ranks.js';

test.each([
  ['由县级领导包联', '由科级干部包联', true],
  ['由县领导包联', '由科级干部包联', true],
  ['由县长包联', '由副县长包联', true],
  ['由主要负责同志包联', '由分管负责同志包联', true],
  ['由县级领导包联', '由副镇长包联', true],
  // Near misses: of the level that is asked.
  ['由县级领导包联', '由县委常委、副县长包联', false],
  ['由县级领导包联', '由副县长包联', false],
  ['由市领导包联', '由副市长包联', false],
  ['由县级领导包联', '由县领导包联', false],
  ['由县领导小组调度', '由工作人员调度', false],
  ['由县人大常委会督办', '由工作人员督办', false],
])('%s | %s: %s', (asked, given, expected) => {
  expect(isOutranked(asked, given)).toBe(expected);
});
