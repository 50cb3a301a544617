import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headSuffixes } from '../../src/align/heads.js';
import { sharedStretches, type Stretches } from '../../src/align/stretches.js';
import { suffixArray } from '../../src/align/suffixes.js';

const LEAST = 3;

const stretchesOf = (documents: readonly (readonly string[])[]): Stretches =>
  sharedStretches(
    documents.flatMap((texts, document) =>
      texts.map((text) => ({ document, codes: Uint16Array.from(text, (character) => character.charCodeAt(0)) })),
    ),
    LEAST,
  );

/** All suffixes in order, less those whose first characters stand behind one character wherever they stand. */
function plainHeads({ text, alphabet, runs }: Stretches): readonly number[] {
  const before = new Map<number, Set<number>>();
  runs.forEach((run, at) => before.set(run, (before.get(run) ?? new Set()).add(text[at - 1] ?? -1)));
  return [...suffixArray(text, alphabet)].filter((at) => runs[at]! >= 0 && (before.get(runs[at]!)?.size ?? 0) > 1);
}

test.each<[string, readonly (readonly string[])[]]>([
  ['behind several characters', [['子甲乙丙丁'], ['丑甲乙丙丁']]],
  ['at the beginning of a text', [['甲乙丙丁'], ['甲乙丙丁']]],
  ['behind one character in all', [['子甲乙丙丁'], ['子甲乙丙丁'], ['子甲乙丙寅']]],
  ['within a longer run', [['甲乙丙丁戊'], ['甲乙丙丁戊'], ['乙丙丁']]],
  ['nothing shared', [['甲乙丙丁'], ['子丑寅卯']]],
])('%s', (_, documents) => {
  const stretches = stretchesOf(documents);
  expect([...(headSuffixes(stretches)?.order ?? [])]).toEqual(plainHeads(stretches));
});

test('order is that of all suffixes, and what is shared is what neighbours begin with alike', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 20 });
  const documents = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(documents, (texts) => {
      const stretches = stretchesOf(texts);
      const found = headSuffixes(stretches);
      fc.pre(found !== null);
      expect([...found!.order]).toEqual(plainHeads(stretches));
      found!.order.forEach((at, rank) => {
        const before = found!.order[rank - 1];
        if (before === undefined || stretches.runs[before] !== stretches.runs[at]) return;
        let shared = 0;
        while (stretches.text[at + shared] === stretches.text[before + shared]) shared++;
        expect(found!.common[rank]).toBe(shared);
      });
    }),
    { numRuns: 1000 },
  );
});

test('a run without end is left to the suffix array', () => {
  expect(headSuffixes(stretchesOf([['甲'.repeat(5000)], ['甲'.repeat(4000)]]))).toBeNull();
});
