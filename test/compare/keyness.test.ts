/** G² and log ratio against published and independently computed values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logLikelihood, logRatio, maySignify, SIGNIFICANT, type Counts } from '../../src/compare/words/keyness.js';

/** Dunning 1993, table 2: pairs of words by -2 log λ, with the four cells as printed. */
test.each([
  ['the swiss', 270.72, 110, 2442, 111, 29114],
  ['can be', 263.9, 29, 13, 123, 31612],
  ['previous year', 256.84, 31, 23, 139, 31584],
  ['mineral water', 167.23, 10, 0, 3, 31764],
  ['at the', 157.21, 76, 104, 2476, 29121],
  ['real terms', 157.03, 16, 16, 51, 31694],
  ['natural gas', 146.8, 9, 0, 5, 31763],
  ['owing to', 115.02, 16, 0, 865, 30896],
  ['health insurance', 104.53, 10, 9, 41, 31717],
])('%s: %d', (_pair, g2, here, otherHere, elsewhere, otherElsewhere) => {
  const counts = { here, elsewhere, allHere: here + otherHere, allElsewhere: elsewhere + otherElsewhere };
  expect(logLikelihood(counts)).toBeCloseTo(g2, 2);
});

/** scipy 1.17, chi2_contingency(…, correction=False, lambda_='log-likelihood'); ratios by hand. */
test.each([
  [52, 57, 50000, 75000, 2.6541, 0.4525],
  [23, 551, 263, 8870, 2.507, 0.4935],
  [12, 3, 1000, 9000, 41.0052, 5.1699],
  [0, 40, 2000, 8000, 17.8916, -4.3219],
  [40, 0, 2000, 8000, 129.4002, 8.3219],
  [10, 40, 2000, 8000, 0.0, 0.0],
  [900, 100, 1000, 1000, 1472.2568, 3.1699],
  [1, 1, 10, 10, 0.0, 0.0],
])('%d of %d, %d of %d', (here, elsewhere, allHere, allElsewhere, g2, ratio) => {
  const counts = { here, elsewhere, allHere, allElsewhere };
  expect(logLikelihood(counts)).toBeCloseTo(g2, 4);
  expect(logRatio(counts)).toBeCloseTo(ratio, 4);
});

describe('laws', () => {
  const table = fc
    .tuple(fc.nat(500), fc.nat(500), fc.nat(5000), fc.nat(5000))
    .map(([here, elsewhere, otherHere, otherElsewhere]): Counts => ({
      here,
      elsewhere,
      allHere: here + otherHere + 1,
      allElsewhere: elsewhere + otherElsewhere + 1,
    }));
  const turned = ({ here, elsewhere, allHere, allElsewhere }: Counts): Counts => ({
    here: elsewhere,
    elsewhere: here,
    allHere: allElsewhere,
    allElsewhere: allHere,
  });

  test('finite, never below 0, and the same seen from the other side', () => {
    fc.assert(
      fc.property(table, (counts) => {
        expect(logLikelihood(counts)).toBeGreaterThanOrEqual(0);
        expect(logLikelihood(turned(counts))).toBeCloseTo(logLikelihood(counts), 6);
        expect(logRatio(turned(counts))).toBeCloseTo(-logRatio(counts), 9);
      }),
    );
  });

  test('equal shares are no difference', () => {
    expect(logLikelihood({ here: 10, elsewhere: 40, allHere: 2000, allElsewhere: 8000 })).toBeCloseTo(0, 9);
  });
});

test('no word that is significant is passed over', () => {
  const counts = fc.record({
    here: fc.nat(60),
    elsewhere: fc.nat(60),
    others: fc.nat(3000),
    othersElsewhere: fc.nat(3000),
  });
  fc.assert(
    fc.property(counts, ({ here, elsewhere, others, othersElsewhere }) => {
      const found = { here, elsewhere, allHere: here + others + 1, allElsewhere: elsewhere + othersElsewhere + 1 };
      expect(maySignify(found) || logLikelihood(found) < SIGNIFICANT).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, Counts, boolean]>([
  ['as often in both', { here: 10, elsewhere: 40, allHere: 2000, allElsewhere: 8000 }, false],
  ['nowhere else', { here: 10, elsewhere: 0, allHere: 2000, allElsewhere: 8000 }, true],
])('%s', (_, counts, may) => expect(maySignify(counts)).toBe(may));
