/**
 * A comparison made by hand of the five speeches in `fixtures/compare/series-discipline`, with true places; and the options
 * most tests render with.
 */
import { loadAssets } from '../../../src/cli/assets.js';
import { readFileSync } from 'node:fs';
import { comparisonSchema } from '../../../src/model/compare-schema.js';
import type {
  ActorRow,
  Comparison,
  DocPlace,
  Formula,
  Keyword,
  RequirementThread,
  Shape,
  SloganRow,
  TargetCell,
  TargetRow,
} from '../../../src/model/compare.js';
import { showPlace } from '../../../src/report/place.js';
import type { CompareRenderOptions } from '../../../src/report/compare/renderer.js';
import { lineStarts } from '../../../src/source/text.js';
import { strictly } from '../sample.js';

const SERIES = new URL('../../../fixtures/compare/series-discipline/', import.meta.url);
export const FIXTURES = new URL('../../../fixtures/report/compare/', import.meta.url);

export const optionsFor = (changes: Partial<CompareRenderOptions> = {}): CompareRenderOptions => ({
  say: strictly('zh'),
  only: null,
  all: false,
  width: 100,
  color: false,
  ambiguous: 2,
  assets: loadAssets,
  placeOf: null,
  textOf: null,
  ...changes,
});

export const GROUPS = ['2018', '2019', '2020', '2021', '2022'] as const;
const FILES = [...GROUPS, 'range', 'undated'].map((name) => `${name}.txt`);
const texts = new Map(FILES.map((file) => [file, readFileSync(new URL(file, SERIES), 'utf8')]));

/** Places of the series by line and column. */
export const placeOf = (document: string, offset: number): string =>
  showPlace(lineStarts(texts.get(document) ?? ''), offset);

/** The whole text of a document of the series. */
export const textOf = (document: string): string | null => texts.get(document) ?? null;

const at = (group: string, passage: string): DocPlace => {
  const document = `${group}.txt`;
  const start = texts.get(document)?.indexOf(passage) ?? -1;
  if (start < 0) throw new Error(`${passage} is not in ${document}`);
  return { document, span: { start, end: start + passage.length } };
};

const cellsBy = <Cell>(cells: readonly Cell[], groups: readonly string[] = GROUPS): Record<string, Cell> =>
  Object.fromEntries(groups.map((group, index) => [group, cells[index]!]));

const firstOf = (counts: readonly number[]): string => GROUPS[counts.findIndex((count) => count > 0)]!;
const lastOf = (counts: readonly number[]): string => GROUPS[counts.findLastIndex((count) => count > 0)]!;

function slogan(text: string, counts: readonly number[], status: SloganRow['status'], more: Partial<SloganRow> = {}) {
  const groups = GROUPS.filter((_, index) => counts[index]! > 0);
  const row: SloganRow = {
    text,
    variants: [],
    known: false,
    cells: cellsBy(counts),
    documents: groups.length,
    first: firstOf(counts),
    last: lastOf(counts),
    status,
    expansions: [],
    renumbered: [],
    places:
      more.places ??
      groups.map((group) =>
        at(group, more.variants?.find((each) => texts.get(`${group}.txt`)!.includes(each)) ?? text),
      ),
    ...more,
  };
  return row;
}

const members = (group: string, items: readonly string[], changed: boolean): SloganRow['expansions'][number] => ({
  group,
  document: `${group}.txt`,
  items,
  changed,
});

const slogans: readonly SloganRow[] = [
  slogan('四个意识', [1, 1, 1, 1, 1], 'kept', { variants: ['4个意识'], known: true }),
  slogan('两个维护', [0, 1, 1, 1, 1], 'kept', { known: true }),
  slogan('四风', [1, 1, 0, 0, 1], 'returned', { known: true }),
  slogan('两个责任', [1, 1, 1, 1, 0], 'dropped', { known: true }),
  slogan('三严三实', [1, 0, 0, 0, 0], 'dropped', { known: true }),
  slogan('四责协同', [0, 0, 0, 0, 1], 'new'),
  slogan('三查', [1, 1, 1, 1, 1], 'kept', {
    expansions: [
      members('2018', ['查责任', '查作风', '查纪律'], false),
      members('2019', ['查责任', '查作风', '查纪律'], false),
      members('2020', ['查政治', '查责任', '查作风'], true),
    ],
  }),
  slogan('四个专项', [1, 1, 1, 0, 0], 'dropped', { renumbered: [{ text: '五个专项', group: '2021' }] }),
  slogan('五个专项', [0, 0, 0, 1, 1], 'kept', { renumbered: [{ text: '四个专项', group: '2018' }] }),
];

type Unit = readonly [path: string, heading: string];
type Change = RequirementThread['changes'][number];

const change = (to: string, kind: Change['kind'], score: number, others: readonly string[] = []): Change => {
  const index = GROUPS.indexOf(to as (typeof GROUPS)[number]);
  return { from: GROUPS[index - 1] ?? null, to, kind, score, with: others };
};

const thread = (
  id: string,
  units: readonly (Unit | readonly Unit[] | null)[],
  changes: readonly Change[],
): RequirementThread => ({
  thread: id,
  cells: cellsBy(
    units.map((cell, index) => {
      const list = cell === null ? [] : typeof cell[0] === 'string' ? [cell as Unit] : (cell as readonly Unit[]);
      return list.map(([path, heading]) => ({ path, heading, ...at(GROUPS[index]!, heading) }));
    }),
  ),
  changes,
});

const requirements: readonly RequirementThread[] = [
  thread(
    'r1',
    GROUPS.map(() => ['1/1', '强化政治监督'] as const),
    [
      change('2019', 'kept', 0.9),
      change('2020', 'reworded', 0.7),
      change('2021', 'reworded', 0.7),
      change('2022', 'reworded', 0.66),
    ],
  ),
  thread(
    'r2',
    [
      ['1/2', '压实“两个责任”'],
      ['1/2', '压实“两个责任”'],
      ['1/3', '压实“两个责任”'],
      ['1/2', '压实“两个责任”'],
      ['1/2', '落实“四责协同”机制'],
    ],
    [change('2019', 'kept', 0.99), change('2022', 'reworded', 0.48)],
  ),
  thread(
    'r3',
    [['2/3', '加强家风建设'], null, null, ['2/4', '加强家风建设'], null],
    [change('2019', 'dropped', 0), change('2021', 'returned', 1), change('2022', 'dropped', 0)],
  ),
  thread(
    'r4',
    [null, null, ['1/2', '加强疫情防控监督'], null, ['1/3', '加强疫情防控监督']],
    [change('2020', 'new', 0), change('2021', 'dropped', 0), { ...change('2022', 'returned', 0.8), from: '2020' }],
  ),
  thread('r5', [null, null, null, null, ['2/4', '推进清廉单元建设']], [change('2022', 'new', 0)]),
  thread(
    'r6',
    [
      ['4/2', '提升干部履职能力'],
      ['4/2', '提升干部履职能力'],
      ['4/2', '提升干部履职能力'],
      ['4/2', '提升干部履职能力'],
      null,
    ],
    [change('2022', 'dropped', 0)],
  ),
  thread(
    'r7',
    GROUPS.map((group) => [group === '2022' ? '4/2' : '4/3', '严防“灯下黑”'] as const),
    [change('2022', 'kept', 1)],
  ),
];

/** The same units as if what was one in 2021 had become two, and two had become one. */
export const moved: Comparison['requirements'] = [
  thread(
    'r8',
    [null, null, null, ['2/1', '整治享乐奢靡之风'], ['2/1', '整治享乐奢靡之风']],
    [change('2022', 'merged', 0.61, ['r9'])],
  ),
  thread(
    'r9',
    [null, null, null, ['2/2', '破除形式主义官僚主义'], ['2/1', '整治享乐奢靡之风']],
    [change('2022', 'merged', 0.55, ['r8'])],
  ),
  thread(
    'r10',
    [
      null,
      null,
      null,
      ['3/2', '统筹推进巡察监督和派驻监督'],
      [
        ['3/2', '统筹推进巡察监督和派驻监督'],
        ['3/1', '从严惩治腐败'],
      ],
    ],
    [change('2022', 'split', 0.5)],
  ),
];

type Figure = Pick<TargetCell, 'value' | 'unit' | 'comparator'> & Partial<TargetCell>;

const figure = (group: string, passage: string, given: Figure): TargetCell => ({
  valueMax: null,
  period: null,
  deadline: null,
  status: 'goal',
  year: Number(group),
  text: passage,
  ...given,
  ...at(group, passage),
});

const percent = (value: number, comparator: TargetCell['comparator'] = '>='): Figure => ({
  value,
  unit: '%',
  comparator,
});
const reported = (value: number): Figure => ({ ...percent(value, '='), status: 'achieved' });

const clues = ['95%以上', '95%以上', '95%左右', '95%以上', '90%以上'].map((amount, index) =>
  figure(
    GROUPS[index]!,
    `问题线索处置率达到${amount}`,
    percent(Number.parseInt(amount, 10), amount.endsWith('左右') ? '~' : '>='),
  ),
);
const cluesReported = [96.3, 95.8, 94.1, 95.5].map((value, index) =>
  figure(GROUPS[index + 1]!, `问题线索处置率达到${value}%`, reported(value)),
);
const trained = [400, 500, 500].map((value, index) =>
  figure(GROUPS[index + 1]!, `全年轮训纪检监察干部${value}人次`, { value, unit: '人次', comparator: '=' }),
);

const DEMANDS: Readonly<Record<string, 'more' | 'less'>> = {
  raised: 'more',
  hardened: 'more',
  lowered: 'less',
  softened: 'less',
};
const turn = (from: string, to: string, kind: TargetRow['changes'][number]['kind']) => ({
  from,
  to,
  kind,
  demand: DEMANDS[kind] ?? null,
});
const outcome = (index: number, met: boolean | null): TargetRow['outcomes'][number] => ({
  goal: clues[index]!,
  result: cluesReported[index]!,
  from: GROUPS[index]!,
  to: GROUPS[index + 1]!,
  met,
});
const placeOnly = ({ document, span }: DocPlace): DocPlace => ({ document, span });

const targets: readonly TargetRow[] = [
  {
    metric: '问题线索处置率',
    names: [],
    status: 'goal',
    cells: cellsBy(clues.map((each) => [each])),
    changes: [
      turn('2018', '2019', 'kept'),
      turn('2019', '2020', 'softened'),
      turn('2020', '2021', 'hardened'),
      turn('2021', '2022', 'lowered'),
    ],
    outcomes: [outcome(0, true), outcome(1, true), outcome(2, null), outcome(3, true)].map((each) => ({
      ...each,
      goal: placeOnly(each.goal),
      result: placeOnly(each.result),
    })),
  },
  {
    metric: '问题线索处置率',
    names: [],
    status: 'achieved',
    cells: cellsBy([[], ...cluesReported.map((each) => [each])]),
    changes: [turn('2018', '2019', 'new')],
    outcomes: [],
  },
  {
    metric: '轮训纪检监察干部',
    names: [],
    status: 'goal',
    cells: cellsBy([[], ...trained.map((each) => [each]), []]),
    changes: [
      turn('2018', '2019', 'new'),
      turn('2019', '2020', 'raised'),
      turn('2020', '2021', 'kept'),
      turn('2021', '2022', 'dropped'),
    ],
    outcomes: [],
  },
  {
    metric: '培育清廉示范点',
    names: [],
    status: 'goal',
    cells: cellsBy([
      [],
      [],
      [],
      [],
      [figure('2022', '今年培育清廉示范点60个', { value: 60, unit: '个', comparator: '=' })],
    ]),
    changes: [turn('2021', '2022', 'new')],
    outcomes: [],
  },
];

const duty = (group: string, text: string): NonNullable<ActorRow['cells'][string]>[number] => ({
  duty: text,
  modality: '要',
  ...at(group, text),
});
const done = (to: string, kind: ActorRow['changes'][number]['kind'], text: string, other: string | null = null) => ({
  from: String(Number(to) - 1),
  to,
  kind,
  duty: text,
  modality: '要',
  was: null,
  wasModality: null,
  other,
  score: ['kept', 'moved', 'taken'].includes(kind) ? 1 : 0,
});

const LEDGER = '建立直达资金台账，专款专用、全程留痕';
const ACCOUNTS = '每季度公开一次集体资产收支账目';
const FIRST = '切实履行第一责任人职责';

const responsibilities: readonly ActorRow[] = [
  {
    actor: '党委（党组）书记',
    cells: cellsBy(GROUPS.map((group) => [duty(group, FIRST)])),
    changes: GROUPS.slice(1).map((group) => done(group, 'kept', FIRST)),
  },
  {
    actor: '财政部门',
    cells: cellsBy([[], [], [duty('2020', LEDGER)], [duty('2021', LEDGER)], []]),
    changes: [done('2020', 'new', LEDGER), done('2021', 'kept', LEDGER), done('2022', 'dropped', LEDGER)],
  },
  {
    actor: '村务监督委员会',
    cells: cellsBy([[], [], [], [duty('2021', ACCOUNTS)], []]),
    changes: [done('2021', 'new', ACCOUNTS), done('2022', 'moved', ACCOUNTS, '农业农村部门')],
  },
  {
    actor: '农业农村部门',
    cells: cellsBy([[], [], [], [], [duty('2022', ACCOUNTS)]]),
    changes: [done('2022', 'taken', ACCOUNTS, '村务监督委员会')],
  },
];

const OLD = '抓早抓小是本分，查不出问题是能力不够，看见问题不报告是失职';
const NEW = '抓早抓小是本分，查不出问题是能力不够，看见问题不报告是渎职';
const FOLLOW = '决策部署到哪里，监督检查就跟进到哪里';

const formulas: readonly Formula[] = [
  {
    text: FOLLOW,
    variants: [FOLLOW],
    places: [...GROUPS, 'undated'].map((name) => ({ ...at(name, FOLLOW), variant: 0 })),
    first: '2018',
    last: '2022',
  },
  {
    text: OLD,
    variants: [OLD, NEW],
    places: ['2018', '2019', '2020', '2021', '2022', 'range'].map((name) => {
      const variant = name === '2021' || name === '2022' ? 1 : 0;
      return { ...at(name, variant === 1 ? NEW : OLD), variant };
    }),
    first: '2018',
    last: '2022',
  },
];

const word = (group: string, text: string, figures: readonly [number, number, number, number]): Keyword => {
  const [g2, logRatio, count, rest] = figures;
  return { group, text, g2, logRatio, count, rest, documents: 1 };
};

const words: readonly Keyword[] = [
  word('2019', '扫黑除恶', [8.412, 3.1, 2, 1]),
  word('2020', '疫情', [14.73, 4.25, 5, 2]),
  word('2020', '乡村', [3.9, -2.1, 0, 6]),
  word('2022', '清廉', [27.106, 5.9, 9, 0]),
  word('2022', '联动', [6.2, 3.3, 2, 0]),
];

const shape: readonly Shape[] = GROUPS.map((group, index) => ({
  group,
  documents: 1,
  characters: 1115 + index,
  sentences: 40 + index,
  sections: 16 - index,
  requirements: 15,
  modality: { 要: 9.8, 坚决: 2.7, 必须: 0.9, 严禁: 0.25, 不得: 0.1 },
  moves: { opening: 0.07, review: 0.04, requirements: 0.85, closing: 0.04 },
}));

const title = (text: string): string => text.split('\n', 1)[0]!;

export const five: Comparison = comparisonSchema.parse({
  schema: 'gaojian/comparison@1',
  tool: { name: 'gaojian', version: '0.1.0', dictionaries: 'none' },
  by: 'year',
  options: { only: null, minGroups: 1, since: null, until: null },
  documents: FILES.map((file) => {
    const name = file.slice(0, -4);
    const group = /^\d/u.test(name) ? name : null;
    return {
      id: file,
      path: file,
      group,
      year: group === null ? null : Number(group),
      yearRange: name === 'range' ? [2017, 2020] : null,
      title: title(texts.get(file) ?? ''),
    };
  }),
  groups: [...GROUPS],
  ungrouped: ['range.txt', 'undated.txt'],
  slogans,
  requirements,
  targets,
  responsibilities,
  formulas,
  words,
  shape,
});
