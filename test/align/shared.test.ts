import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachSharedRun, type SharedRun, type Strip } from '../../src/align/shared.js';

const stripsOf = (documents: readonly (readonly string[])[]): readonly Strip[] =>
  documents.flatMap((texts, document) =>
    texts.map((text) => ({ document, codes: Uint16Array.from(text, (character) => character.charCodeAt(0)) })),
  );

function runsOf(documents: readonly (readonly string[])[], least: number): readonly string[] {
  const strips = stripsOf(documents);
  const runs: string[] = [];
  eachSharedRun(strips, least, ({ length, documents: count, places: placesOf, isEverywhere }: SharedRun) => {
    const { strips: owners, starts } = placesOf();
    const places = Array.from(owners, (strip, at) => ({ strip, start: starts[at] ?? 0 }));
    const [first] = places;
    const codes = strips[first?.strip ?? 0]?.codes.subarray(first?.start, (first?.start ?? 0) + length);
    for (const { strip, start } of places) expect(strips[strip]?.codes.subarray(start, start + length)).toEqual(codes);
    expect(new Set(places.map(({ strip }) => strips[strip]?.document)).size).toBe(count);
    const met: string[] = [];
    expect(isEverywhere((strip, start) => met.push(`${strip}:${start}`) > 0)).toBe(true);
    expect(met.toSorted()).toEqual(places.map(({ strip, start }) => `${strip}:${start}`).toSorted());
    runs.push(
      `${String.fromCharCode(...(codes ?? []))} ${places.map(({ strip, start }) => `${strip}:${start}`).join(' ')}`,
    );
  });
  return runs;
}

/** Every substring with its places; those that grow by a character and keep their documents are left out. */
function plainRuns(documents: readonly (readonly string[])[], least: number): readonly string[] {
  const strips = documents.flatMap((texts, document) => texts.map((text) => ({ document, text })));
  const places = new Map<string, string[]>();
  const owners = new Map<string, Set<number>>();
  strips.forEach(({ document, text }, strip) => {
    for (let start = 0; start < text.length; start++)
      for (let end = start + least; end <= text.length; end++) {
        const run = text.slice(start, end);
        places.set(run, [...(places.get(run) ?? []), `${strip}:${start}`]);
        owners.set(run, (owners.get(run) ?? new Set()).add(document));
      }
  });
  const grown = new Set<string>();
  for (const [run, { size }] of owners)
    for (const shorter of [run.slice(1), run.slice(0, -1)]) if (owners.get(shorter)?.size === size) grown.add(shorter);
  return [...owners]
    .filter(([run, { size }]) => size > 1 && !grown.has(run))
    .map(([run]) => `${run} ${places.get(run)?.join(' ')}`);
}

describe('shared runs', () => {
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['one in two documents', [['子甲乙丙丁丑'], ['寅甲乙丙丁']], ['甲乙丙丁 0:1 1:1']],
    ['none within one document', [['甲乙丙丁甲乙丙丁'], ['丁丙乙甲']], []],
    ['twice in one, once in another', [['甲乙丙丑甲乙丙'], ['甲乙丙']], ['甲乙丙 0:0 0:4 1:0']],
    [
      'a part of more documents',
      [['甲乙丙丁戊'], ['甲乙丙丁戊'], ['乙丙丁']],
      ['甲乙丙丁戊 0:0 1:0', '乙丙丁 0:1 1:1 2:0'],
    ],
    ['no run across strips', [['甲乙', '丙丁'], ['甲乙丙丁']], []],
    ['no text', [[''], []], []],
  ])('%s', (_, documents, expected) => {
    expect(runsOf(documents, 3)).toEqual(expected);
  });

  test('they are what a look at every substring finds', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 14 });
    const documents = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 4 }), (texts, least) => {
        expect([...runsOf(texts, least)].sort()).toEqual([...plainRuns(texts, least)].sort());
      }),
      { numRuns: 1000 },
    );
  });
});
