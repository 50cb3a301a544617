/** Comparisons made by hand that need no texts: of three levels, and of twenty invented years. */
import { comparisonSchema } from '../../../src/model/compare-schema.js';
import type { Comparison, DocPlace } from '../../../src/model/compare.js';
import { five } from './sample.js';

/** Three levels of one year, grouped by a column of a manifest: read in their order, no year among them. */
export const levels: Comparison = comparisonSchema.parse({
  ...five,
  by: 'level',
  documents: [
    ['1-省', 'province.txt'],
    ['2-市', 'city.txt'],
    ['3-县', 'county.txt'],
  ].map(([group, id]) => ({ id, path: id, group, year: 2022, yearRange: null, title: null })),
  groups: ['1-省', '2-市', '3-县'],
  ungrouped: [],
  slogans: [
    {
      ...five.slogans!.find(({ text }) => text === '三严三实')!,
      text: '五送',
      places: [],
      cells: { '1-省': 1, '2-市': 0, '3-县': 0 },
      first: '1-省',
      last: '1-省',
    },
  ],
  requirements: [],
  targets: [],
  responsibilities: [],
  formulas: [],
  words: [],
  shape: [],
});

/** Twenty years, each with a document, of `rows` slogans, goals and threads that come and go by turns. */
export const twenty = (rows = 30): Comparison => years(20, rows);

/** So many years up to 2022. */
export function years(count: number, rows: number): Comparison {
  const groups = Array.from({ length: count }, (_, index) => String(2023 - count + index));
  const place = (group: string): DocPlace => ({ document: `${group}.txt`, span: { start: 0, end: 4 } });
  const numbered = Array.from({ length: rows }, (_, index) => index);
  const has = (row: number, index: number): boolean => (index + row) % 7 < 4;
  const cellsOf = <Cell>(cell: (index: number, group: string) => Cell): Record<string, Cell> =>
    Object.fromEntries(groups.map((group, index) => [group, cell(index, group)]));
  return comparisonSchema.parse({
    ...five,
    documents: groups.map((group) => ({
      id: `${group}.txt`,
      path: `${group}.txt`,
      group,
      year: Number(group),
      yearRange: null,
      title: `在全市农村工作会议上的讲话（${group}年）`,
    })),
    groups,
    ungrouped: [],
    formulas: [],
    responsibilities: [],
    slogans: numbered.map((row) => {
      const having = groups.filter((_, index) => has(row, index));
      const status = has(row, count - 1) ? (has(row, count - 2) ? 'kept' : 'returned') : 'dropped';
      return {
        text: `第${row}个三项行动“名”`,
        variants: [],
        known: false,
        documents: having.length,
        cells: cellsOf((index) => (has(row, index) ? (row % 12) + 1 : 0)),
        first: having[0],
        last: having.at(-1),
        status,
        expansions: [],
        renumbered: [],
        places: having.map(place),
      };
    }),
    requirements: numbered.map((row) => ({
      thread: `r${row}`,
      cells: cellsOf((index, group) =>
        has(row, index)
          ? [{ path: `${1 + (row % 4)}/${1 + (row % 5)}`, heading: `抓好第${row}件要紧的事情`, ...place(group) }]
          : [],
      ),
      changes: groups.slice(1).flatMap((to, index) => {
        const [was, is] = [has(row, index), has(row, index + 1)];
        if (!was && !is) return [];
        const kind = was ? (is ? (row % 3 === 0 ? 'reworded' : 'kept') : 'dropped') : 'returned';
        return [{ from: groups[index], to, kind, score: was && is ? 0.5 + (row % 5) / 10 : 0, with: [] }];
      }),
    })),
    targets: numbered.map((row) => ({
      metric: `第${row}项产值增长`,
      names: [],
      status: 'goal',
      outcomes: [],
      cells: cellsOf((index, group) =>
        has(row, index)
          ? [
              {
                value: 6 + (index % 3),
                valueMax: null,
                unit: '%',
                comparator: '>=',
                period: null,
                deadline: null,
                status: 'goal',
                year: Number(group),
                text: '增长',
                ...place(group),
              },
            ]
          : [],
      ),
      changes: groups.slice(1).flatMap((to, index) => {
        const [was, is] = [has(row, index), has(row, index + 1)];
        if (!was && !is) return [];
        const kind = was ? (is ? ((index + 1) % 3 === 0 ? 'lowered' : 'raised') : 'dropped') : 'new';
        const demand = kind === 'raised' ? 'more' : kind === 'lowered' ? 'less' : null;
        return [{ from: groups[index], to, kind, demand }];
      }),
    })),
    words: [],
    shape: groups.map((group) => ({ ...five.shape![0]!, group })),
  });
}
