/** The facts of a comparison one by one, as the lines of its long form; the columns are explained in csv.ts. */
import { dutyWords } from '../../model/duty.js';
import { wasWords } from './parts/responsibilities.js';
import type { Compared, Comparison, DocPlace } from '../../model/compare.js';
import { cellOf } from './sheet.js';

type Field = string | number | null;

export interface Line {
  readonly record: string;
  readonly key: string;
  readonly group?: Field;
  readonly from?: Field;
  readonly document?: Field;
  readonly start?: Field;
  readonly end?: Field;
  readonly value?: Field;
  readonly value_max?: Field;
  readonly unit?: Field;
  readonly comparator?: Field;
  readonly status?: Field;
  readonly kind?: Field;
  readonly score?: Field;
  readonly other?: Field;
  readonly text?: Field;
}

type Lines = (result: Comparison) => Iterable<Line>;

/** Row by row: the lines of a thousand documents at once would cost more than all else. */
function* linesOf<Row>(rows: readonly Row[] | undefined, make: (row: Row) => readonly Line[]): Iterable<Line> {
  for (const row of rows ?? []) yield* make(row);
}

/** Members of a list in one cell. */
const LIST = '；';

export const LINES: Readonly<Record<Compared, Lines>> = {
  slogans: sloganLines,
  requirements: requirementLines,
  targets: targetLines,
  responsibilities: dutyLines,
  formulas: formulaLines,
  words: wordLines,
  shape: shapeLines,
};

const at = ({ document, span }: DocPlace): Pick<Line, 'document' | 'start' | 'end'> => ({
  document,
  start: span.start,
  end: span.end,
});

const groupsBy = ({ documents }: Comparison): ReadonlyMap<string, string | null> =>
  new Map(documents.map(({ id, group }) => [id, group]));

/** The cells of a row in order of the groups, one by one. */
const inGroups = <Cell, Made>(
  { groups }: Comparison,
  cells: Readonly<Record<string, readonly Cell[]>>,
  make: (group: string, cell: Cell) => Made,
): readonly Made[] => groups.flatMap((group) => (cellOf(cells, group) ?? []).map((cell) => make(group, cell)));

function sloganLines(result: Comparison): Iterable<Line> {
  const groupOf = groupsBy(result);
  return linesOf(result.slogans, (row) => {
    const key = row.text;
    return [
      ...result.groups.map((group) => ({ record: 'mentions', key, group, value: cellOf(row.cells, group) ?? 0 })),
      {
        record: 'status',
        key,
        group: row.last,
        from: row.first,
        kind: row.status,
        value: row.documents,
        text: row.variants.join(LIST),
      },
      ...row.expansions.map(({ group, document, items, changed }) => ({
        record: 'members',
        key,
        group,
        document,
        value: items.length,
        kind: changed ? 'changed' : 'same',
        text: items.join(LIST),
      })),
      ...row.renumbered.map(({ text, group }) => ({ record: 'renumbered', key, group, other: text })),
      ...row.places.map((place) => ({ record: 'place', key, group: groupOf.get(place.document) ?? '', ...at(place) })),
    ];
  });
}

function requirementLines(result: Comparison): Iterable<Line> {
  return linesOf(result.requirements, ({ thread: key, cells, changes }) => [
    ...inGroups(result, cells, (group, place) => ({
      record: 'unit',
      key,
      group,
      value: place.path,
      text: place.heading,
      ...at(place),
    })),
    ...changes.map(({ from, to, kind, score, with: others }) => ({
      record: 'change',
      key,
      group: to,
      from,
      kind,
      score,
      other: others.join(LIST),
    })),
  ]);
}

function targetLines(result: Comparison): Iterable<Line> {
  return linesOf(result.targets, ({ metric: key, status, cells, changes, outcomes }) => [
    ...inGroups(result, cells, (group, figure) => ({
      record: 'figure',
      key,
      group,
      status: figure.status,
      text: figure.text,
      ...at(figure),
      value: figure.value,
      value_max: figure.valueMax,
      unit: figure.unit,
      comparator: figure.comparator,
      other: figure.period,
    })),
    ...changes.map(({ from, to, kind, demand }) => ({
      record: 'change',
      key,
      group: to,
      from,
      kind,
      status,
      other: demand,
    })),
    ...outcomes.map(({ from, to, met, result: place }) => ({
      record: 'outcome',
      key,
      group: to,
      from,
      status,
      ...at(place),
      kind: met === null ? 'unknown' : met ? 'met' : 'missed',
    })),
  ]);
}

function dutyLines(result: Comparison): Iterable<Line> {
  return linesOf(result.responsibilities, ({ actor: key, cells, changes }) => [
    ...inGroups(result, cells, (group, duty) => ({
      record: 'duty',
      key,
      group,
      value: duty.modality,
      text: dutyWords(duty),
      ...at(duty),
    })),
    ...changes.map(({ from, to, kind, other, score, ...change }) => ({
      record: 'change',
      key,
      group: to,
      from,
      kind,
      score,
      value: wasWords(change),
      other,
      text: dutyWords(change),
    })),
  ]);
}

function formulaLines(result: Comparison): Iterable<Line> {
  const groupOf = groupsBy(result);
  return linesOf(result.formulas, ({ text: key, variants, places }) =>
    places.map((place) => ({
      record: 'place',
      key,
      group: groupOf.get(place.document) ?? '',
      ...at(place),
      value: place.variant,
      text: variants[place.variant] ?? '',
    })),
  );
}

function wordLines(result: Comparison): Iterable<Line> {
  return linesOf(result.words, ({ group, text: key, g2, logRatio, count, rest, documents }) =>
    Object.entries({ g2, log_ratio: logRatio, count, rest, documents }).map(([record, value]) => ({
      record,
      key,
      group,
      value,
    })),
  );
}

function shapeLines(result: Comparison): Iterable<Line> {
  return linesOf(result.shape, ({ group, modality, moves, ...counts }) =>
    [
      ...Object.entries(counts),
      ...Object.entries(modality).map(([modal, rate]) => [`modality:${modal}`, rate] as const),
      ...Object.entries(moves).map(([move, share]) => [`move:${move}`, share] as const),
    ].map(([key, value]) => ({ record: 'measure', key, group, value })),
  );
}
