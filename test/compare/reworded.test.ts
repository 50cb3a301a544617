/**
 * Goals of two series of speeches against what a person found in them before any program had seen them: which figures of two
 * years are of one metric, and which result answers which goal. At the first run, before anything was changed for them, 33 of 69
 * links were found, 13 of 30 outcomes, and two goals put together that are none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Span } from '../../src/source/span.js';
import { compared, groupedDocument } from './series.js';

interface Gold {
  /** Passages of the years, `-` where there is none. */
  readonly goals: readonly (readonly string[])[];
  readonly outcomes: readonly {
    readonly year: string;
    readonly goal: string;
    readonly result: string;
    readonly met: boolean;
  }[];
}

const FOLDER = new URL('../../fixtures/compare/targets/', import.meta.url);
const YEARS = ['2021', '2022', '2023'];
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

interface Place {
  readonly document: string;
  readonly span: Span;
}

function caseOf(name: string) {
  const gold = parse(read(`${name}/gold.yaml`)) as Gold;
  const texts = new Map(YEARS.map((year) => [year, read(`${name}/${year}.txt`)]));
  const documents = [...texts].map(([year, text]) => groupedDocument(`${year}.txt`, year, text));
  const { targets = [] } = compared(documents, { only: ['targets'] });
  const holds = (year: string, passage: string, { document, span }: Place): boolean => {
    const start = texts.get(year)?.indexOf(passage) ?? -1;
    return document === `${year}.txt` && span.start < start + passage.length && span.end > start;
  };
  return { name, gold, texts, goals: targets.filter(({ status }) => status === 'goal'), holds };
}

const cases = readdirSync(FOLDER).toSorted().map(caseOf);

describe.each(cases)('$name', ({ gold, texts, goals, holds }) => {
  test('what the gold names stands there once', () => {
    for (const row of gold.goals)
      for (const [at, passage] of row.entries())
        if (passage !== '-') expect((texts.get(YEARS[at] ?? '') ?? '').split(passage), passage).toHaveLength(2);
  });

  const links = gold.goals.flatMap((row) =>
    row.slice(1).flatMap((to, at) => (to === '-' || row[at] === '-' ? [] : [{ at, from: row[at] ?? '', to }])),
  );
  test.each(links)('$from → $to', ({ at, from, to }) => {
    const [before = '', after = ''] = [YEARS[at], YEARS[at + 1]];
    const row = goals.find(({ cells }) => (cells[before] ?? []).some((cell) => holds(before, from, cell)));
    const isLinked = (row?.cells[after] ?? []).some((cell) => holds(after, to, cell));
    expect(isLinked).toBe(!APART.includes(`${from} → ${to}`));
  });

  test.each(gold.outcomes)('$goal: $result', ({ year, goal, result, met }) => {
    const before = String(Number(year) - 1);
    const outcome = goals
      .flatMap(({ outcomes }) => outcomes)
      .find((one) => holds(before, goal, one.goal) && holds(year, result, one.result));
    expect(outcome?.met).toBe(NOT_PAIRED.includes(`${goal}: ${result}`) ? undefined : met);
  });

  test('no other goals are put together', () => {
    const isGold = (year: string, one: Place, next: string, other: Place): boolean =>
      gold.goals.some((row) => {
        const [from = '-', to = '-'] = [row[YEARS.indexOf(year)], row[YEARS.indexOf(next)]];
        return holds(year, from, one) && holds(next, to, other);
      });
    const extra = goals.flatMap(({ cells }) =>
      YEARS.slice(1).flatMap((next, at) => {
        const year = YEARS[at] ?? '';
        const [one] = cells[year] ?? [];
        const [other] = cells[next] ?? [];
        if (one === undefined || other === undefined || isGold(year, one, next, other)) return [];
        return [`${one.text} → ${other.text}`];
      }),
    );
    expect(extra).toEqual([]);
  });
});

/** What is not found yet: the count is missing one year, or another verb stands for it. */
const APART: readonly string[] = [
  '每季度开展一次排查 → 每季度一次提高到每月一次',
  '每季度一次提高到每月一次 → 每月开展一次集中排查',
  '顶岗支教350人 → 顶岗支教选派师范生320人',
  '每月开展一次实验室安全检查 → 每月检查一次实验室',
  '完成3栋学生宿舍改造 → 完成剩余1栋宿舍改造',
];
const NOT_PAIRED: readonly string[] = ['完成3栋学生宿舍改造: 宿舍改造完成2栋'];
