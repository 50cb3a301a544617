/**
 * The program against the gold of the manuscripts in `fixtures/held`: written and annotated by people who had not seen it, and kept out
 * of everything that is fitted. Floors over all of them together; what the first runs gave is in the README there.
 */
import { expect, test } from 'vitest';
import { annotated } from '../../src/build/annotated.js';
import { heldManuscripts } from '../manuscripts.js';
import { testFloors } from './floors.js';

/** About 0.02 under what the program reaches on all of them; raise them with it. */
testFloors(heldManuscripts, 72, {
  outline: 0.98,
  requirements: 0.95,
  slogans: 0.945,
  expansions: 0.94,
  announcements: 0.905,
  quotes: 0.98,
  targets: 0.91,
  responsibilities: 0.95,
  placeholders: 0.98,
  path: 0.965,
  heading: 0.98,
  kind: 0.93,
  role: 0.925,
  governor: 0.93,
  comparator: 0.975,
  status: 0.96,
  deadline: 0.9,
  actor: 0.97,
  modality: 0.975,
  duty: 0.975,
  moves: 0.905,
  year: 0.95,
  reportYear: 0.84,
});

test('no fit has seen them', () => {
  const fitted = new Set(annotated().map(({ text }) => text));
  expect(heldManuscripts.filter(({ text }) => fitted.has(text))).toEqual([]);
});
