/**
 * Comparisons of the series in `fixtures/compare` against what a person found in them before any program had seen them. Where
 * the program falls short the figure stands in the name of the test, and what it misses in a list: neither may grow.
 */
import { describe, expect, test } from 'vitest';
import type { Comparison, TargetCell } from '../../src/model/compare.js';
import { metricsOf } from '../../src/lexicon/metrics.js';
import { lexicon } from '../lexicon.js';
import { compared, type Expected, series, WORDLESS } from './series.js';
import { linksOf } from './threads.js';

const metrics = metricsOf(lexicon.dictionaries.metrics);
const listed = (cell: string | readonly string[] | undefined): readonly string[] =>
  [cell ?? '-'].flat().filter((path) => path !== '-');

describe.each(
  series.map((one) => ({
    ...one,
    groups: Object.keys(one.expected.documents),
    result: compared(one.documents, { only: WORDLESS }),
  })),
)('$name', ({ name, expected, groups, result, texts }) => {
  test('groups, and documents without one', () => {
    expect(result.groups).toEqual(groups);
    expect(result.ungrouped).toEqual(expected.ungrouped.map(({ file }) => file).toSorted());
  });

  test.each(expected.slogans)(
    'slogan $text',
    ({ text, cells, status, variants = [], members, membersChanged, renumbered }) => {
      const row = result.slogans?.find((one) => one.text === text);
      expect(groups.map((group) => row?.cells[group])).toEqual(cells);
      expect(row?.status).toBe(status);
      expect(row?.variants).toEqual(expect.arrayContaining([...variants]));
      const changed = row?.expansions.filter((one) => one.changed).map(({ group }) => group) ?? [];
      if (membersChanged !== undefined) expect(changed).toEqual(membersChanged);
      if (renumbered !== undefined) expect(row?.renumbered).toContainEqual(renumbered);
      if (members === undefined) return;
      const [first] = row?.expansions ?? [];
      const given = [first, ...(row?.expansions.filter((one) => one.changed) ?? [])];
      expect(Object.fromEntries(given.map((one) => [one?.group, one?.items]))).toEqual(members);
    },
  );

  test('links of requirements: precision 60 of 61, recall 60 of 60', () => {
    const gold = new Set(expected.requirements.flatMap(({ cells }) => goldLinks(groups, cells)));
    const found = new Set(
      linksOf(result.requirements ?? [])
        .filter(isPoint)
        .map(({ from, to }) => `${from} > ${to}`),
    );
    expect([...gold].filter((link) => !found.has(link))).toEqual([]);
    expect([...found].filter((link) => !gold.has(link))).toEqual(EXTRA_LINKS[name]);
  });

  test('kinds of changes: 72 of 75', () => {
    const wrong = expected.requirements.flatMap((one) =>
      Object.entries(one.changes).flatMap(([group, kinds]) => {
        const found = kindsOf(result, groups, { ...one, group });
        return kinds.split('|').some((kind) => found.includes(kind)) ? [] : [`${one.about} ${group}: ${found.join()}`];
      }),
    );
    expect(wrong).toEqual(WRONG_KINDS[name]);
  });

  test.each(expected.targets)('target $metric', ({ metric, values, changes, met = {}, results = {} }) => {
    const label = labelOf(metric, values.find((value) => value !== '-') ?? '');
    const row = result.targets?.find((one) => one.status === 'goal' && one.metric === label);
    expect(groups.map((group) => (row?.cells[group] ?? []).map(written).join() || '-')).toEqual(values);
    for (const [group, kinds] of Object.entries(changes)) {
      const kind = row?.changes.find(({ to }) => to === group)?.kind;
      expect(kinds.split('|'), group).toContain(kind);
    }
    const outcomes = Object.fromEntries((row?.outcomes ?? []).map((outcome) => [outcome.to, outcome.met]));
    expect(outcomes).toMatchObject(met);
    const reached = result.targets?.find((one) => one.status === 'achieved' && one.metric === label);
    for (const [group, value] of Object.entries(results))
      expect((reached?.cells[group] ?? []).map(written)).toEqual([value]);
  });

  test.each(expected.responsibilities)('duty $actor: $duty', ({ actor, duty, groups: having, moved, ...ends }) => {
    const row = result.responsibilities?.find((one) => one.actor === actor);
    const isIt = (one: { readonly duty: string }): boolean => one.duty.includes(duty);
    expect(groups.filter((group) => (row?.cells[group] ?? []).some(isIt))).toEqual(having);
    const changes = (row?.changes ?? []).filter(isIt).map(({ to, kind, other }) => [to, kind, other]);
    if (moved !== undefined) expect(changes).toContainEqual([moved.group, 'moved', moved.to]);
    if (ends.new !== undefined) expect(changes).toContainEqual([ends.new, 'new', null]);
    if (ends.dropped !== undefined) expect(changes).toContainEqual([ends.dropped, 'dropped', null]);
  });

  test.each(expected.formulas)('formula %#', ({ forms }) => {
    const rows = (result.formulas ?? []).filter(({ variants }) =>
      variants.some((variant) => Object.keys(forms).some((form) => variant.includes(form))),
    );
    for (const [form, where] of Object.entries(forms)) {
      const documents = rows.flatMap(({ variants, places }) =>
        places.filter(({ variant }) => variants[variant]?.includes(form)).map(({ document }) => document),
      );
      const wanted = where.flatMap((group) => expected.documents[group] ?? []);
      expect([...new Set(documents)].toSorted(), form).toEqual(wanted.toSorted());
    }
    const together = rows.filter(({ variants }) =>
      Object.keys(forms).every((form) => variants.some((one) => one.includes(form))),
    );
    expect(together).not.toEqual([]);
  });

  test('what is said to stand there stands there', () => {
    const textAt = ({
      document,
      span,
    }: {
      readonly document: string;
      readonly span: { readonly start: number; readonly end: number };
    }) => (texts.get(document) ?? '').slice(span.start, span.end);
    for (const row of result.targets ?? [])
      for (const cell of Object.values(row.cells).flat()) expect(textAt(cell)).toBe(cell.text);
    for (const { variants, places } of result.formulas ?? [])
      for (const place of places) expect(unmarked(textAt(place))).toBe(unmarked(variants[place.variant] ?? ''));
    for (const { cells } of result.requirements ?? [])
      for (const place of Object.values(cells).flat()) expect(textAt(place)).toContain(place.heading);
    for (const { cells } of result.responsibilities ?? [])
      for (const place of Object.values(cells).flat()) expect(textAt(place)).not.toBe('');
    for (const { text, variants, places } of result.slogans ?? [])
      for (const place of places) {
        expect([text, ...variants].map(unmarked)).toContain(unmarked(textAt(place)));
      }
  });
});

/** 扶贫 of one year and 乡村振兴 of the next stand in one place below the same part: a person calls it dropped and new. */
const EXTRA_LINKS: Readonly<Record<string, readonly string[]>> = {
  'chain-business-2022': [],
  'series-discipline': ['2020 2/2 > 2021 2/3'],
};
const WRONG_KINDS: Readonly<Record<string, readonly string[]>> = {
  'chain-business-2022': [],
  'series-discipline': ['第一责任人 2021: kept', '扶贫 2021: reworded', '乡村振兴 2021: reworded'],
};

/** Words alone: variants are told apart by them. */
const unmarked = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const isPoint = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
  from.includes('/') && to.includes('/');

/** From the last group that has it; of as many units on both sides the first goes with the first. */
function goldLinks(groups: readonly string[], cells: Expected['requirements'][number]['cells']): readonly string[] {
  return groups.flatMap((group, at) => {
    const before = cells.findLastIndex((cell, index) => index < at && listed(cell).length > 0);
    const [old, now] = [listed(cells[before]), listed(cells[at])];
    const isEven = old.length === now.length;
    return old.flatMap((from, place) =>
      now.filter((_, other) => !isEven || other === place).map((to) => `${groups[before]} ${from} > ${group} ${to}`),
    );
  });
}

interface Asked extends Pick<Expected['requirements'][number], 'cells'> {
  readonly group: string;
}

/** What the threads of the units say of the change into the group. */
function kindsOf(
  { requirements = [] }: Comparison,
  groups: readonly string[],
  { cells, group }: Asked,
): readonly string[] {
  const at = groups.indexOf(group);
  const gone = listed(cells[at]).length === 0;
  const there = gone ? cells.findLastIndex((cell, index) => index < at && listed(cell).length > 0) : at;
  const paths = listed(cells[there]);
  return requirements
    .filter((thread) => (thread.cells[groups[there] ?? ''] ?? []).some(({ path }) => paths.includes(path)))
    .flatMap(({ changes }) => changes.filter(({ to }) => to === group).map(({ kind }) => kind));
}

/** 轮训纪检监察干部 400人次 → the label of its row. */
function labelOf(metric: string, value: string): string {
  const unit = value.replace(/^[\d.]+|以上$|左右$|以内$/gu, '');
  return metrics.of({ metric, unit: unit === '' ? null : unit }).label;
}

const SIGNS: Readonly<Partial<Record<TargetCell['comparator'], string>>> = { '>=': '以上', '<=': '以内', '~': '左右' };
const written = ({ value, unit, comparator }: TargetCell): string => `${value}${unit ?? ''}${SIGNS[comparator] ?? ''}`;
