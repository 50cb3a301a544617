/** The program against gold written by people who had not seen it: floors over all manuscripts of a folder together. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';
import type { Manuscript } from '../manuscripts.js';
import { ATTRIBUTES, ELEMENTS, figure, score, table, total, type Gold, type Measure } from './score.js';

/** Tests that at least `least` manuscripts are read, and that no figure is below its floor; prints all where asked to. */
export function testFloors(
  manuscripts: readonly Manuscript[],
  least: number,
  floors: Partial<Readonly<Record<Measure, number>>>,
): void {
  const rows = manuscripts.map(({ name, folder, text }) => {
    const gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as Gold;
    return { name, scores: score(gold, analyze(sourceFromString(text), lexicon)) };
  });
  const sum = total(rows.map(({ scores }) => scores));
  if (process.env['GAOJIAN_SCORES'] === '1') {
    const all = [...rows, { name: 'all', scores: sum }];
    process.stdout.write(`${table(all, ELEMENTS)}\n\n${table(all, ATTRIBUTES)}\n`);
  }
  test('all are read', () => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
  });
  test.each(Object.entries(floors) as [Measure, number][])('%s ≥ %d', (measure, floor) => {
    expect(figure(sum, measure)).toBeGreaterThanOrEqual(floor);
  });
}
