/**
 * A checklist from upper texts, to be edited: an item a requirement (the words that tell it from the others), slogan, goal with
 * a figure, duty and document. The upper text itself fulfils each: what a part would not find there is asked for in the text's
 * own words.
 */
import { type CutWords, wordCutter } from '../align/cut-words.js';
import type { IdfTable } from '../lexicon/idf.js';
import { foldSlogan, type Lexicon } from '../lexicon/lexicon.js';
import { type Metrics, metricsOf } from '../lexicon/metrics.js';
import type { Target } from '../model/types.js';
import type { Span } from '../source/span.js';
import { phraseFinder } from '../source/wildcard.js';
import { dutyWords } from '../model/duty.js';
import { flatten } from '../model/outline.js';
import { blocksOf } from './blocks.js';
import { type ChecklistItem, coveredItems } from './checklist.js';
import { groundOf } from './ground.js';
import { wantedIn } from './match.js';
import type { Covered } from './types.js';
import { wholeWords } from './whole-words.js';

export const MADE = ['requirements', 'targets', 'responsibilities', 'slogans', 'titles'] as const;
export type MadeKind = (typeof MADE)[number];

/** What the ids of each begin with. */
const LETTERS: Readonly<Record<MadeKind, string>> = {
  requirements: 'r',
  targets: 't',
  responsibilities: 'd',
  slogans: 's',
  titles: 'f',
};

/** The items of one upper text of one kind. */
export interface MadeGroup {
  readonly source: string;
  readonly kind: MadeKind;
  readonly items: readonly ChecklistItem[];
}

/** Words named of a requirement, of a duty. */
const MOST_WORDS = 3;
const MOST_PHRASE = 60;

export interface ChecklistOptions {
  /** How rare words are in Chinese at large: `loadIdf`. */
  readonly idf: IdfTable;
}

export function makeChecklist(
  uppers: readonly Covered[],
  { dictionaries }: Lexicon,
  { idf }: ChecklistOptions,
): readonly MadeGroup[] {
  const tools = { cut: wordCutter(idf), idf, metrics: metricsOf(dictionaries.metrics) };
  return uppers.flatMap((upper, index) => groupsOf(upper, tools, uppers.length > 1 ? `${index + 1}:` : ''));
}

interface Tools {
  readonly cut: CutWords;
  readonly idf: IdfTable;
  readonly metrics: Metrics;
}

function groupsOf(upper: Covered, { cut, idf, metrics }: Tools, prefix: string): readonly MadeGroup[] {
  const words = tellingWords(upper, cut, idf);
  const make: Readonly<Record<MadeKind, readonly Made[]>> = {
    requirements: requirementsOf(upper, words),
    targets: targetsOf(upper),
    responsibilities: dutiesOf(upper, words),
    slogans: slogansOf(upper),
    titles: titlesOf(upper),
  };
  const isFulfilled = (demands: ChecklistItem): boolean =>
    coveredItems({ items: [demands] }, upper, metrics)[0]?.status === 'covered';
  const idOf = (kind: MadeKind, name: string | number): string => `${prefix}${LETTERS[kind]}${name}`;
  return MADE.map((kind) => ({
    source: upper.id,
    kind,
    items: make[kind].map((made, index) => ({
      id: idOf(kind, made.name ?? index + 1),
      ...finished(made, upper, isFulfilled),
    })),
  })).filter(({ items }) => items.length > 0);
}

/** What an item may ask for here; an empty list is left out. */
type Demands = Pick<ChecklistItem, 'actors' | 'all' | 'slogans' | 'targets'>;

interface Made {
  readonly name?: string;
  readonly span: Span;
  readonly text: string;
  readonly demands: Demands;
  readonly severity: 'error' | 'warning';
}

function finished(
  { span, text, demands: all, severity }: Made,
  upper: Covered,
  isFulfilled: (demands: ChecklistItem) => boolean,
): ChecklistItem {
  const demands: ChecklistItem = Object.fromEntries(
    Object.entries(all).filter(([, list]) => list !== undefined && list.length > 0),
  );
  const words = { text: inLine(text).slice(0, 255), severity };
  if (Object.keys(demands).length > 0 && isFulfilled(demands)) return { ...words, ...demands };
  return { ...words, all: [asPhrase(upper.text.slice(span.start, span.end))] };
}

/** The first line of a passage; what would be a wildcard stands for any one character. */
const asPhrase = (passage: string): string =>
  (passage.trim().split(/[\r\n]/u)[0] ?? '').slice(0, MOST_PHRASE).trim().replaceAll('*', '?');

const inLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function requirementsOf(upper: Covered, words: TellingWords): readonly Made[] {
  return flatten(upper.analysis.outline ?? [])
    .filter(({ kind, children }) => kind === 'requirement' && children.every((child) => child.kind !== 'requirement'))
    .map(({ path, heading, headingSpan, span }) => ({
      name: path,
      span: heading === '' ? span : headingSpan,
      text: heading === '' ? upper.text.slice(span.start, span.end) : heading,
      demands: { all: words(span, headingSpan) },
      severity: 'error' as const,
    }));
}

type TellingWords = (span: Span, heading?: Span) => readonly string[];

/** What a word of the heading weighs more: 强化矿山安全 is about 矿山, however rare 逐月 may be. */
const OF_HEADING = 1.5;

/** The heaviest words of a stretch that stand there whole. */
function tellingWords(upper: Covered, cut: CutWords, idf: IdfTable): TellingWords {
  const blocks = blocksOf(upper, cut);
  const ground = groundOf(blocks, blocks);
  const isWhole = wholeWords(blocks, idf);
  return (span, heading) => {
    const { clauses } = wantedIn(ground, span);
    const named = heading === undefined || heading.end <= heading.start ? [] : wantedIn(ground, heading).clauses;
    const inHeading = new Set(
      named.flatMap((clause) => ground.ofClause[clause] ?? []).map((term) => ground.terms[term]),
    );
    const weightOf = (term: (typeof ground.terms)[number]): number =>
      term.weight * (inHeading.has(term) ? OF_HEADING : 1);
    const terms = [...new Set(clauses.flatMap((clause) => ground.ofClause[clause] ?? []))]
      .flatMap((term) => ground.terms[term] ?? [])
      .filter(({ text, slogan }) => !slogan && isWhole(text, clauses))
      .filter(({ text }) => phraseFinder(text)(upper.text.slice(span.start, span.end)).length > 0)
      .toSorted((left, right) => weightOf(right) - weightOf(left) || (left.text < right.text ? -1 : 1));
    return terms.slice(0, MOST_WORDS).map(({ text }) => text);
  };
}

const targetsOf = ({ analysis }: Covered): readonly Made[] =>
  (analysis.targets ?? [])
    .filter(({ status }) => status === 'goal')
    .map((target) => ({
      span: target.span,
      text: target.text,
      demands: { targets: [boundsOf(target)] },
      severity: 'error' as const,
    }));

/** 左右 is no bound, and a blank is none yet. */
function boundsOf({ metric, value, unit, comparator }: Target): NonNullable<ChecklistItem['targets']>[number] {
  const named = { metric: inLine(metric).replaceAll('*', '?') };
  if (value === null || comparator === '~') return named;
  const bound = comparator === '<=' || value === 0 ? { atMost: value } : { atLeast: value };
  return { ...named, ...bound, ...(unit === null ? {} : { unit }) };
}

function dutiesOf(upper: Covered, words: TellingWords): readonly Made[] {
  return (upper.analysis.responsibilities ?? [])
    .filter(({ audience }) => !audience)
    .map(({ actor, modality, duty, span }) => ({
      span,
      text: `${actor}：${dutyWords({ modality, duty })}`,
      demands: { actors: [actor.replaceAll('*', '?')], all: words(span) },
      severity: 'warning' as const,
    }));
}

const slogansOf = ({ analysis }: Covered): readonly Made[] =>
  (analysis.slogans ?? []).flatMap(({ text, mentions }) => {
    const span = mentions[0]?.span;
    return span === undefined || foldSlogan(text) === ''
      ? []
      : [{ span, text, demands: { slogans: [text] }, severity: 'warning' as const }];
  });

function titlesOf({ analysis }: Covered): readonly Made[] {
  const titles = (analysis.quotes ?? []).filter(({ role, text }) => role === 'document' && inLine(text) !== '');
  const first = titles.filter(({ text }, index) => titles.findIndex((other) => other.text === text) === index);
  return first.map(({ text, span }) => ({
    span: { start: span.start + 1, end: span.end - 1 },
    text,
    demands: { all: [inLine(text).replaceAll('*', '?').slice(0, 255)] },
    severity: 'warning' as const,
  }));
}
