/** The gold of `fixtures/cover` says nothing that its own texts refute. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Analysis, OutlineNode } from '../../src/model/types.js';
import { analyze } from '../../src/analyze.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

interface Gold {
  readonly requirements: { readonly missing: readonly string[]; readonly partly: readonly string[] };
  readonly slogans: { readonly missing: readonly string[]; readonly byMembers: readonly string[] };
  readonly targets: {
    readonly missing: readonly string[];
    readonly weaker: readonly { readonly asked: string; readonly given: string }[];
    readonly bare: readonly string[];
    readonly scaled: readonly string[];
  };
  readonly titles: { readonly missing: readonly string[] };
  readonly own: readonly string[];
}

const FOLDER = new URL('../../fixtures/cover/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');
const analysisOf = (text: string): Analysis => analyze(sourceFromString(text), lexicon);

const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => /-20\d\d$/u.test(entry.name));
const cases = folders.map(({ name }) => {
  const gold = parse(read(`${name}/gold.yaml`)) as { upper: string; drafts: Record<string, Gold> };
  return { name, gold, upper: read(`${name}/${gold.upper}`) };
});

const flat = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);
const timesIn = (text: string, part: string): number => text.split(part).length - 1;

test('three upper texts of three drafts', () => {
  expect(cases.map(({ gold }) => Object.keys(gold.drafts))).toEqual(
    Array(3).fill(['draft-1.txt', 'draft-2.txt', 'draft-3.txt']),
  );
});

describe.each(cases)('$name', ({ name, gold, upper }) => {
  const asked = analysisOf(upper);
  const paths = (asked.requirements ?? []).map(({ path }) => path);

  test.each(Object.keys(gold.drafts))('%s', (file) => {
    const draft = read(`${name}/${file}`);
    const { requirements, slogans, targets, titles, own } = gold.drafts[file]!;
    const { missing, partly } = requirements;

    for (const path of [...missing, ...partly]) expect(paths).toContain(path);
    expect(new Set([...missing, ...partly]).size).toBe(missing.length + partly.length);
    for (const path of missing.filter((each) => each.includes('/'))) expect(partly).toContain(path.split('/')[0]);

    const weaker = targets.weaker.map((each) => each.asked);
    const said = [...targets.missing, ...weaker, ...targets.bare, ...targets.scaled];
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) expect(timesIn(upper, text), text).toBe(1);
    for (const text of said) expect(timesIn(draft, text), text).toBe(0);
    for (const { given } of targets.weaker) expect(timesIn(draft, given), given).toBe(1);

    const known = (asked.slogans ?? []).map(({ text }) => text);
    for (const text of [...slogans.missing, ...slogans.byMembers]) {
      expect(known).toContain(text);
      expect(timesIn(draft, text), text).toBe(0);
    }
    for (const text of known.filter((each) => timesIn(draft, each) === 0)) {
      expect([...slogans.missing, ...slogans.byMembers], text).toContain(text);
    }
    const titlesOf = (asked.quotes ?? []).filter(({ role }) => role === 'document').map(({ text }) => text);
    expect(titles.missing).toEqual(titlesOf.filter((text) => timesIn(draft, text) === 0));

    const headings = flat(analysisOf(draft).outline ?? []).map(({ heading }) => heading);
    for (const heading of own) expect(headings).toContain(heading);
  });
});
