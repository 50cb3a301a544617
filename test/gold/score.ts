/**
 * Scores an analysis against a gold file: which elements were found, missed or made up, and, over the pairs,
 * which attributes are right. What is optional in the gold is neither demanded nor counted as wrong; targets of
 * status `reference` and responsibilities of the audience are ignored.
 */
import { flatten } from '../../src/model/outline.js';
import type { Analysis, Meta, Move, OutlineNode, Quote, Slogan, Target } from '../../src/model/types.js';
import type { Span } from '../../src/source/span.js';

interface Placed {
  readonly start: number;
  readonly end?: number;
  readonly text?: string;
  readonly optional?: boolean;
}

/** One gold file: people write it, so places may lack their end and `optional` may be left out. */
export interface Gold extends Pick<Meta, 'year' | 'yearRange' | 'reportYear'> {
  readonly file: string;
  readonly outline: readonly (Placed & Pick<OutlineNode, 'marker' | 'path' | 'heading' | 'kind'>)[];
  readonly slogans: readonly {
    readonly text: string;
    readonly optional?: boolean;
    readonly expansion: {
      readonly form: NonNullable<Slogan['expansion']>['form'];
      readonly items: readonly string[];
      readonly optional?: boolean;
    } | null;
  }[];
  readonly announcements: readonly (Placed & {
    readonly text: string;
    readonly declared: number | null;
    readonly found: number | null;
  })[];
  readonly quotes: readonly (Placed & {
    readonly text: string;
    readonly role: Quote['role'];
    readonly roleSure?: boolean;
    readonly governor: string | null;
    readonly speaker: string | null;
    readonly mark?: string | null;
  })[];
  readonly targets: readonly (Placed & { readonly text: string } & Pick<
      Target,
      'value' | 'unit' | 'comparator' | 'status' | 'deadline'
    >)[];
  readonly responsibilities: readonly (Placed & {
    readonly actor: string;
    readonly modality: string;
    readonly duty: string;
    readonly audience?: boolean;
  })[];
  readonly placeholders: readonly (Placed & { readonly text: string })[];
  readonly moves: readonly { readonly kind: Move['kind']; readonly start: number; readonly end: number }[];
}

/** How many were found, how many missed, how many made up; attributes count right as found and wrong as missed. */
export interface Tally {
  readonly hits: number;
  readonly missed: number;
  readonly extra: number;
}

export const ELEMENTS = [
  'outline',
  'requirements',
  'slogans',
  'expansions',
  'announcements',
  'quotes',
  'targets',
  'responsibilities',
  'placeholders',
] as const;
export const ATTRIBUTES = [
  'path',
  'heading',
  'kind',
  'form',
  'found',
  'role',
  'governor',
  'speaker',
  'unit',
  'comparator',
  'status',
  'deadline',
  'actor',
  'modality',
  'duty',
  'moves',
  'year',
  'yearRange',
  'reportYear',
] as const;

export type Measure = (typeof ELEMENTS)[number] | (typeof ATTRIBUTES)[number];
export type Scores = Readonly<Record<Measure, Tally>>;

const NONE: Tally = { hits: 0, missed: 0, extra: 0 };

const add = (a: Tally, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  missed: a.missed + b.missed,
  extra: a.extra + b.extra,
});

export const total = (scores: readonly Scores[]): Scores =>
  Object.fromEntries(
    [...ELEMENTS, ...ATTRIBUTES].map((measure) => [
      measure,
      scores.reduce((sum, score) => add(sum, score[measure]), NONE),
    ]),
  ) as Record<Measure, Tally>;

/** F1 of what was looked for, the share of right ones for attributes; 1 where there was nothing. */
export const value = ({ hits, missed, extra }: Tally): number =>
  hits + missed + extra === 0 ? 1 : (2 * hits) / (2 * hits + missed + extra);
export const share = ({ hits, missed }: Tally): number => (hits + missed === 0 ? 1 : hits / (hits + missed));
export const figure = (scores: Scores, measure: Measure): number =>
  ((ELEMENTS as readonly Measure[]).includes(measure) ? value : share)(scores[measure]);

/** Writings that differ only in marks, width, spaces or the script of their digits are one. */
export function fold(text: string | null | undefined): string {
  const plain = (text ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}%+]/gu, '');
  return plain.replace(/两/g, '二').replace(/[0-9]/g, (digit) => '零一二三四五六七八九'.charAt(Number(digit)));
}

/** Length of the longest common subsequence. */
function common(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const left of a) {
    const next = [0];
    for (let index = 0; index < b.length; index++)
      next.push(left === b.charAt(index) ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Two phrases for one thing: most of the shorter one, in order, is in the other. */
export function similar(left: string, right: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  const shorter = Math.min(a.length, b.length);
  return shorter > 0 && common(a, b) >= 0.7 * shorter;
}

const spanOf = ({ start, end, text }: Placed): Span => ({ start, end: end ?? start + Math.max(1, text?.length ?? 1) });
const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

interface Matched<Demanded, Given> {
  readonly pairs: readonly (readonly [gold: Demanded, given: Given])[];
  readonly tally: Tally;
}

/** Pairs gold and given one to one, the closest first, demanded before optional; pairs with optional ones count for nothing. */
function match<Demanded extends { readonly optional?: boolean }, Given>(
  gold: readonly Demanded[],
  given: readonly Given[],
  closeness: (gold: Demanded, given: Given) => number,
): Matched<Demanded, Given> {
  const candidates = gold
    .flatMap((item, index) =>
      given.map((other, place) => ({ item, index, other, place, close: closeness(item, other) })),
    )
    .filter(({ close }) => close > 0)
    .sort(
      (a, b) =>
        Number(a.item.optional ?? false) - Number(b.item.optional ?? false) ||
        b.close - a.close ||
        a.index - b.index ||
        a.place - b.place,
    );
  const used = { gold: new Set<number>(), given: new Set<number>() };
  const pairs: (readonly [Demanded, Given])[] = [];
  for (const { item, index, other, place } of candidates) {
    if (used.gold.has(index) || used.given.has(place)) continue;
    used.gold.add(index);
    used.given.add(place);
    if (item.optional !== true) pairs.push([item, other]);
  }
  const demanded = gold.filter((item) => item.optional !== true).length;
  return {
    pairs,
    tally: { hits: pairs.length, missed: demanded - pairs.length, extra: given.length - used.given.size },
  };
}

/** Share of pairs of which this holds. */
function holds<Demanded, Given>(
  pairs: Matched<Demanded, Given>['pairs'],
  test: (gold: Demanded, given: Given) => boolean,
): Tally {
  const hits = pairs.filter(([gold, given]) => test(gold, given)).length;
  return { hits, missed: pairs.length - hits, extra: 0 };
}

const at = (same: boolean): number => (same ? 1 : 0);
const same = (a: string | null | undefined, b: string | null | undefined): boolean => fold(a) === fold(b);
const right = (is: boolean): Tally => ({ hits: is ? 1 : 0, missed: is ? 0 : 1, extra: 0 });

function scoreExpansions(matched: Matched<Gold['slogans'][number], Slogan>): Tally {
  return matched.pairs.reduce((sum, [gold, given]) => {
    const items = (gold.expansion?.items ?? []).map((text) => ({ text, optional: gold.expansion?.optional ?? false }));
    return add(
      sum,
      match(items, given.expansion?.items ?? [], (item, other) => at(similar(item.text, other.text))).tally,
    );
  }, NONE);
}

/** Characters that both give the same move, of those either gives one. */
function scoreMoves(gold: Gold['moves'], given: Analysis['moves']): Tally {
  const spread = (
    moves: readonly { readonly kind: string; readonly start: number; readonly end: number }[],
  ): Map<number, string> => {
    const kinds = new Map<number, string>();
    for (const { kind, start, end } of moves) for (let place = start; place < end; place++) kinds.set(place, kind);
    return kinds;
  };
  const left = spread(gold);
  const other = spread((given ?? []).map(({ kind, span }) => ({ kind, ...span })));
  const hits = [...left].filter(([place, kind]) => other.get(place) === kind).length;
  return { hits, missed: left.size - hits, extra: 0 };
}

export function score(gold: Gold, document: Analysis): Scores {
  const nodes = flatten(document.outline ?? []);
  const outline = match(gold.outline, nodes, (item, node) => at(item.start === node.span.start));
  const required = match(
    gold.outline.filter(({ kind, optional }) => kind === 'requirement' || optional === true),
    document.requirements ?? [],
    (item, node) => at(item.start === node.span.start),
  );
  const slogans = match(gold.slogans, document.slogans ?? [], (item, slogan) => at(same(item.text, slogan.text)));
  const announcements = match(gold.announcements, document.announcements ?? [], (item, other) =>
    item.declared === other.declared ? overlap(spanOf(item), other.span) : 0,
  );
  const quotes = match(
    gold.quotes.filter(({ mark }) => mark !== null),
    (document.quotes ?? []).filter(({ mark }) => mark !== null),
    (item, quote) => at(item.start === quote.span.start),
  );
  const targets = match(
    gold.targets.filter(({ status, optional }) => status !== 'reference' || optional === true),
    (document.targets ?? []).filter(({ status }) => status !== 'reference'),
    (item, target) => (item.value === target.value ? overlap(spanOf(item), target.span) : 0),
  );
  const responsibilities = match(
    gold.responsibilities.filter(({ audience, optional }) => audience !== true || optional === true),
    (document.responsibilities ?? []).filter(({ audience }) => !audience),
    (item, other) =>
      similar(item.actor, other.actor) ? overlap(spanOf({ start: item.start, text: item.actor }), other.actorSpan) : 0,
  );
  const placeholders = match(gold.placeholders, document.placeholders ?? [], (item, other) =>
    overlap(spanOf(item), other.span),
  );
  const { meta } = document;
  return {
    outline: outline.tally,
    requirements: required.tally,
    slogans: slogans.tally,
    expansions: scoreExpansions(slogans),
    announcements: announcements.tally,
    quotes: quotes.tally,
    targets: targets.tally,
    responsibilities: responsibilities.tally,
    placeholders: placeholders.tally,
    path: holds(outline.pairs, (item, node) => item.path === node.path),
    heading: holds(outline.pairs, (item, node) => same(item.heading, node.heading)),
    kind: holds(outline.pairs, (item, node) => item.kind === node.kind),
    form: holds(
      slogans.pairs.filter(([item, slogan]) => item.expansion !== null && slogan.expansion !== null),
      (item, slogan) => item.expansion?.form === slogan.expansion?.form,
    ),
    found: holds(announcements.pairs, (item, other) => item.found === other.found),
    role: holds(
      quotes.pairs.filter(([item]) => item.roleSure !== false),
      (item, quote) => item.role === quote.role,
    ),
    governor: holds(quotes.pairs, (item, quote) => same(item.governor, quote.governor)),
    speaker: holds(quotes.pairs, (item, quote) => same(item.speaker, quote.speaker)),
    unit: holds(targets.pairs, (item, target) => same(item.unit, target.unit)),
    comparator: holds(targets.pairs, (item, target) => item.comparator === target.comparator),
    status: holds(targets.pairs, (item, target) => item.status === target.status),
    deadline: holds(targets.pairs, (item, target) => same(item.deadline, target.deadline)),
    actor: holds(responsibilities.pairs, (item, other) => same(item.actor, other.actor)),
    modality: holds(responsibilities.pairs, (item, other) => same(item.modality, other.modality)),
    duty: holds(responsibilities.pairs, (item, other) => similar(item.duty, other.duty)),
    moves: scoreMoves(gold.moves, document.moves),
    year: right(gold.year === meta.year),
    yearRange: right(JSON.stringify(gold.yearRange) === JSON.stringify(meta.yearRange)),
    reportYear: right(gold.reportYear === meta.reportYear),
  };
}

/** Rows of name and figures, for people. */
export function table(
  rows: readonly { readonly name: string; readonly scores: Scores }[],
  measures: readonly Measure[],
): string {
  const width = Math.max(8, ...rows.map(({ name }) => name.length));
  const head = ['', ...measures]
    .map((cell, index) => (index === 0 ? cell.padEnd(width) : cell.slice(0, 7).padStart(7)))
    .join(' ');
  const body = rows.map(({ name, scores }) =>
    [name.padEnd(width), ...measures.map((measure) => figure(scores, measure).toFixed(3).padStart(7))].join(' '),
  );
  return [head, ...body].join('\n');
}
