/**
 * Drafts in other words, each with known omissions, under `fixtures/cover`: a unit without units below it is either left out
 * or not, by `gold.yaml`. F1 of what is reported missing, over all drafts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../src/model/outline.js';
import { covered, read } from './read.js';

const FIXTURES = new URL('../../fixtures/cover/', import.meta.url);
/** Written to develop with; the figure is of the others too. */
const cases = readdirSync(FIXTURES)
  .filter((name) => name.startsWith('practice-'))
  .toSorted();
const textOf = (path: string): string => readFileSync(new URL(path, FIXTURES), 'utf8');

type Gold = Readonly<Record<string, { readonly missing: readonly string[] }>>;

const scored = cases.flatMap((name) => {
  const gold = parse(textOf(`${name}/gold.yaml`)) as Gold;
  const upper = read(textOf(`${name}/upper.txt`));
  const leaves = new Set(
    flatten(upper.analysis.outline ?? []).flatMap(({ path, children }) => (children.length === 0 ? [path] : [])),
  );
  return Object.entries(gold).map(([draft, { missing }]) => {
    const { requirements } = covered(read(textOf(`${name}/${draft}.txt`), draft), [upper]);
    const reported = requirements.filter(({ path, status }) => leaves.has(path) && status === 'missing');
    return { name, draft, missing: missing.toSorted(), reported: reported.map(({ path }) => path).toSorted() };
  });
});

describe('what a draft leaves out', () => {
  test('F1 of missing', () => {
    const hits = scored.flatMap(({ missing, reported }) => reported.filter((path) => missing.includes(path))).length;
    const wanted = scored.flatMap(({ missing }) => missing).length;
    const given = scored.flatMap(({ reported }) => reported).length;
    expect((2 * hits) / (wanted + given)).toBeGreaterThanOrEqual(0.95);
  });

  test.each(scored)('$name $draft', ({ missing, reported }) => {
    expect(reported).toEqual(missing);
  });
});

test('what the draft adds of its own', () => {
  const upper = read(textOf('practice-parcel/upper.txt'));
  const { own } = covered(read(textOf('practice-parcel/draft-2.txt'), 'draft'), [upper]);
  expect(own.map(({ heading }) => heading)).toEqual(['绿色包装工程']);
});
