/** What `fixtures/compare` expects stands in its own texts: counts of a plain search, paths that exist, passages that stand there. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Analysis, OutlineNode } from '../../src/model/types.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';
import { type ByGroup, series } from './series.js';

const FOLDER = new URL('../../fixtures/compare/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');
const timesIn = (text: string, part: string): number => text.split(part).length - 1;
const flat = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

/** Kinds that may be one or another count as neither. */
const kindsOf = (rows: readonly { readonly changes: ByGroup<string> }[]): readonly string[] =>
  rows.flatMap(({ changes }) => Object.values(changes));

test('every status occurs', () => {
  const all = series.map(({ expected }) => expected);
  const slogans = all.flatMap((each) => each.slogans);
  expect(new Set(slogans.map(({ status }) => status))).toEqual(new Set(['new', 'kept', 'dropped', 'returned']));
  expect(kindsOf(all.flatMap((each) => each.requirements))).toEqual(
    expect.arrayContaining(['kept', 'reworded', 'merged', 'split', 'new', 'dropped', 'returned']),
  );
  const targets = all.flatMap((each) => each.targets);
  expect(kindsOf(targets)).toEqual(
    expect.arrayContaining(['raised', 'lowered', 'softened', 'hardened', 'kept', 'dropped', 'new']),
  );
  expect(new Set(targets.flatMap(({ met = {} }) => Object.values(met)))).toEqual(new Set([true, false]));
  const duties = all.flatMap((each) => each.responsibilities.flatMap((duty) => Object.keys(duty)));
  expect(duties).toEqual(expect.arrayContaining(['new', 'dropped', 'moved']));
});

describe.each(series)('$name', ({ name, expected }) => {
  const groups = Object.keys(expected.documents);
  const texts = new Map(groups.map((group) => [group, read(`${name}/${expected.documents[group]![0]}`)]));
  const analyses = new Map<string, Analysis>(
    [...texts].map(([group, text]) => [group, analyze(sourceFromString(text), lexicon)]),
  );
  const textOf = (group: string): string => texts.get(group) ?? read(`${name}/${group}`);

  test('documents without a group', () => {
    for (const { file, yearRange } of expected.ungrouped) {
      const { meta } = analyze(sourceFromString(read(`${name}/${file}`)), lexicon);
      expect([meta.year, meta.yearRange]).toEqual([null, yearRange]);
    }
  });

  test.each(expected.slogans)('slogan $text', ({ text, cells, variants = [], members = {}, unquoted = [] }) => {
    const counts = groups.map((group) =>
      [text, ...variants].reduce((sum, each) => sum + timesIn(textOf(group), each), 0),
    );
    expect(counts).toEqual(cells);
    const quoted = new RegExp(`“[^”]*${text}[^”]*”`, 'u');
    for (const group of groups.filter((_, index) => cells[index] !== 0))
      expect(quoted.test(textOf(group)), group).toBe(!unquoted.includes(group));
    for (const [group, items] of Object.entries(members))
      for (const item of items) expect(timesIn(textOf(group), item)).toBeGreaterThan(0);
  });

  test.each(expected.requirements)('requirement $about', ({ about, cells, changes }) => {
    cells.forEach((cell, index) => {
      const group = groups[index]!;
      for (const path of [cell].flat().filter((each) => each !== '-')) {
        const node = flat(analyses.get(group)!.outline ?? []).find((each) => each.path === path);
        expect(node, `${group} ${path}`).toBeDefined();
        if (cell === path) expect(textOf(group).slice(node!.span.start, node!.span.end)).toContain(about);
      }
    });
    for (const group of Object.keys(changes)) expect(groups).toContain(group);
  });

  test.each(expected.targets)('target $metric', ({ metric, names = [], values, results = {} }) => {
    const amounts = (group: string) =>
      (analyses.get(group)!.targets ?? [])
        .filter((target) => [metric, ...names].some((each) => target.metric === each))
        .map(({ status, value, unit, text }) => ({ status, amount: `${value}${unit ?? ''}`, text }));
    values.forEach((value, index) => {
      const found = amounts(groups[index]!).filter(({ status }) => status === 'goal');
      expect(found.length, groups[index]).toBe(value === '-' ? 0 : 1);
      if (value !== '-') expect(value.startsWith(found[0]!.amount), `${value} ${found[0]!.amount}`).toBe(true);
    });
    for (const [group, value] of Object.entries(results))
      expect(amounts(group).filter(({ status, amount }) => status === 'achieved' && amount === value)).toHaveLength(1);
  });

  test.each(expected.responsibilities)('duty $actor: $duty', ({ actor, duty, groups: where }) => {
    const having = groups.filter((group) =>
      analyses.get(group)!.responsibilities?.some((each) => each.actor === actor && each.duty.includes(duty)),
    );
    expect(having).toEqual(where);
  });

  test.each(expected.formulas)('formula %#', ({ forms }) => {
    for (const [form, where] of Object.entries(forms)) {
      const having = [...groups, ...expected.ungrouped.map(({ file }) => file)].filter((each) =>
        textOf(each).includes(form),
      );
      expect(having, form).toEqual(where);
    }
  });
});
