/**
 * Goals with a figure: the draft's own figure for the same metric covers one, or is weaker where it is lower, softer (以上 →
 * 左右) or later; partly where the draft names the metric without a figure that compares. Metrics are the same by their names,
 * helped by the same amount and, where they are of one thing, by standing in the passage that answers the unit the goal is of.
 * A lower level's share of an amount covers it.
 */
import { clausesOf, sourceSpan } from '../align/clauses.js';
import type { Metrics } from '../lexicon/metrics.js';
import type { CoveredTarget } from '../model/cover.js';
import type { Target } from '../model/types.js';
import type { Span } from '../source/span.js';
import { type Amount, answers } from './amounts.js';
import type { Blocks } from './blocks.js';
import { evidenceAt } from './evidence.js';
import { countsTurns, periodsAYear } from '../align/frequency.js';
import { addTo, groupBy } from '../source/grouping.js';
import { type Level, levelOf, levelOfTarget } from './levels.js';
import { headLikeness, type Named, nameLikeness, namerOf, saidLikeness } from './metric-likeness.js';
import { isToldOf, type Placed, speaksOf } from './metric-things.js';
import { askedTargets, isToldAt } from './told.js';
import type { Covered } from './types.js';

/** A goal as it is looked for. */
interface Goal extends Named, Placed {
  readonly target: Target;
  /** With its clause for its text: 每月至少 stands before 开展检查两次. */
  readonly amount: Amount;
  readonly level: Level | null;
}

export interface TargetFinder {
  readonly draft: Covered;
  readonly folded: Blocks;
  readonly metrics: Metrics;
  /** Its goals. */
  readonly goals: readonly Goal[];
  /** Those of each name that has a pair of characters: a text sets many goals for one thing. */
  readonly ofPair: ReadonlyMap<string, readonly (readonly Goal[])[]>;
}

export function targetFinder(draft: Covered, folded: Blocks, metrics: Metrics): TargetFinder {
  const goals = goalsOf(draft, metrics, askedTargets(draft, folded));
  const ofPair = new Map<string, (readonly Goal[])[]>();
  for (const named of groupBy(goals, nameOf).values())
    for (const pair of new Set(named[0]?.pairs)) addTo(ofPair, pair, named);
  return { draft, folded, metrics, goals, ofPair };
}

function goalsOf(side: Covered, metrics: Metrics, targets: readonly Target[]): readonly Goal[] {
  const named = namerOf(metrics);
  const level = levelOf(side);
  return targets.map((target) => {
    const amount = { ...target, text: before(target, side, CLAUSE) };
    const around = clausesOf(before(target, side, SENTENCE)).text.replace(/[，、的]/gu, '');
    const beside = { around, clause: amount.text, behind: behind(target, side) };
    return { target, amount, ...named(target), level: levelOfTarget(amount, level), ...beside };
  });
}

/** Characters of a sentence before or behind a figure at most. */
const BESIDE = 60;

const CLAUSE = /^.*[，。；：！？\r\n]/su;
const SENTENCE = /^.*[。；！？\r\n]/su;

/** A figure with what stands before it, without what `cut` takes off. */
function before({ span }: Target, { text }: Covered, cut: RegExp): string {
  const lead = text.slice(Math.max(0, span.start - BESIDE), span.start);
  return lead.replace(cut, '') + text.slice(span.start, span.end);
}

/** What follows an amount in its clause: 150公里 is of 农村路. */
function behind({ span, text: said, unit }: Target, { text }: Covered): string {
  const at = unit === null ? -1 : said.lastIndexOf(unit);
  const own = at < 0 ? '' : said.slice(at + (unit ?? '').length);
  return own + (/^[^，、。；：！？\r\n]*/u.exec(text.slice(span.end, span.end + BESIDE))?.[0] ?? '');
}

/** What of the draft, in its source, answers a target. */
export interface Context {
  /** Where its clauses stand word for word. */
  readonly same: Span | null;
  /** Passage for the unit it stands in. */
  readonly unit: () => Span | null;
  /** Passage for its own clauses. */
  readonly own: () => Span | null;
}

export type ContextOf = (target: Span) => Context;

export function coveredTargets(upper: Covered, finder: TargetFinder, contextOf: ContextOf): readonly CoveredTarget[] {
  const targets = (upper.analysis.targets ?? []).filter(({ status }) => status === 'goal');
  return goalsOf(upper, finder.metrics, targets).map((goal) => {
    const { metric, text, span } = goal.target;
    const asked = { source: upper.id, at: { ...span }, metric, asked: text };
    return { ...asked, ...answerTo(goal, finder, contextOf(span)) };
  });
}

type Answer = Pick<CoveredTarget, 'given' | 'status' | 'evidence' | 'share'>;

function answerTo(goal: Goal, finder: TargetFinder, { unit, own, same }: Context): Answer {
  const verbatim = same ?? wholeIn(goal.target, finder) ?? unnamedIn(goal.target, finder);
  if (verbatim !== null) return answered('covered', verbatim, finder);
  const near = rivals(goal, finder, unit());
  const best = near.find((given) => held(goal, given) !== null) ?? near[0];
  if (best !== undefined) {
    const answer = answered(held(goal, best) ?? 'partly', best.target.span, finder);
    return answer.status === 'covered' && isShare(goal, best) ? { ...answer, share: true } : answer;
  }
  const passage = own();
  const { text } = finder.draft;
  if (passage === null || !speaksOf(text.slice(passage.start, passage.end), goal, goal.target.unit)) {
    return { given: null, status: 'missing', evidence: [] };
  }
  return { given: null, status: 'partly', evidence: [evidenceAt(text, passage)] };
}

const held = (asked: Goal, given: Goal): 'covered' | 'weaker' | null =>
  answers(asked.amount, given.amount, asked.level !== null && given.level !== null && given.level < asked.level);

/** Whether a figure is enough only as the share of a lower level. */
const isShare = (asked: Goal, given: Goal): boolean => answers(asked.amount, given.amount, false) !== 'covered';

const answered = (status: Answer['status'], span: Span, { draft }: TargetFinder): Answer => {
  const evidence = evidenceAt(draft.text, span);
  return { given: evidence.text, status, evidence: [evidence] };
};

/** 达到95%以上 may be of anything: what stands word for word must name the metric too. */
function wholeIn({ text, metric }: Target, finder: TargetFinder): Span | null {
  const [words, name] = [clausesOf(text).text, clausesOf(metric).text];
  return name.length >= NAME && words.includes(name) ? placeOf(words, finder) : null;
}

/** A figure that names nothing (a cell of a table: ≥72%) is there where the draft has the same one, as little named. */
const unnamedIn = ({ text, metric }: Target, { goals }: TargetFinder): Span | null =>
  isNameless(metric)
    ? (goals.find(({ target }) => target.text === text && isNameless(target.metric))?.target.span ?? null)
    : null;

const isNameless = (metric: string): boolean => clausesOf(metric).text === '';

function placeOf(folded: string, { folded: draft }: TargetFinder): Span | null {
  if (folded === '') return null;
  for (let start = draft.text.indexOf(folded); start >= 0; start = draft.text.indexOf(folded, start + 1)) {
    const found = { start, end: start + folded.length };
    if (!isToldAt(draft, found)) return sourceSpan(draft, found);
  }
  return null;
}

/** From so much likeness on two metrics are one. */
export const ALIKE = 0.5;
/** A shorter metric stands at the end of many: 投资, 成本. */
const NAME = 4;
/** What the same amount, and the passage that answers the unit, add to it; there, things counted alike (6座, 40座) add more. */
const SAME_AMOUNT = 0.3;
const SAME_PASSAGE = 0.2;
const SAME_UNIT = 0.3;
/** With less in common, the same amount is chance. */
const LEAST = 0.15;

/** Goals of the draft that may be meant, the likest first: some of the name in common, or of the passage. */
function rivals(asked: Goal, { goals, ofPair }: TargetFinder, passage: Span | null): readonly Goal[] {
  const near = new Set(passage === null ? [] : goals.filter(({ target }) => isIn(passage, target.span)));
  const known = new Set(near);
  const groups = new Set(asked.pairs.flatMap((pair) => ofPair.get(pair) ?? []));
  for (const named of groups) for (const given of named) known.add(given);
  const names = namesBeside(asked);
  return [...known]
    .map((given) => ({ given, likeness: likeness(asked, given, { inPassage: near.has(given), names }) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted(
      (left, right) => right.likeness - left.likeness || left.given.target.span.start - right.given.target.span.start,
    )
    .map(({ given }) => given);
}

const isIn = (passage: Span, { start, end }: Span): boolean => passage.start <= start && end <= passage.end;

interface Beside {
  readonly inPassage: boolean;
  readonly names: (given: Goal) => number;
}

/** What goals of one metric have in common. */
const nameOf = ({ measure, name }: Goal): string => `${measure} ${name}`;

/** How like names are to one, each told once. */
function namesBeside(asked: Goal): Beside['names'] {
  const known = new Map<string, number>();
  return (given) => {
    const key = nameOf(given);
    const found = known.get(key) ?? nameLikeness(asked, given);
    known.set(key, found);
    return found;
  };
}

function likeness(asked: Goal, given: Goal, { inPassage, names }: Beside): number {
  const words = Math.max(
    names(given),
    headLikeness(asked, given, given.around),
    saidLikeness(asked, given, given.around),
    saidLikeness(given, asked, asked.around),
  );
  const near = inPassage ? SAME_PASSAGE + (mayBeOne(asked, given, words) ? SAME_UNIT : 0) : 0;
  return words + near + (words >= LEAST && sameAmount(asked.target, given.target) ? SAME_AMOUNT : 0);
}

const sameAmount = (one: Amount, other: Amount): boolean =>
  one.value !== null && one.value === other.value && one.unit === other.unit;

/** Counted alike, and of one thing by their names or the words beside them. */
const mayBeOne = (asked: Goal, given: Goal, words: number): boolean =>
  countsAlike(asked, given, words) && (words > 0 || isToldOf(asked, given) || isToldOf(given, asked));

/** Per cent may be of anything, and so may turns, unless they are of one period: 每月带队检查两次, 每月带队查一次. */
function countsAlike({ amount: one }: Goal, { amount: other }: Goal, words: number): boolean {
  const [unit, same] = [withoutFactor(one.unit), withoutFactor(other.unit)];
  if (unit === '' || unit === '%' || unit !== same) return false;
  if (!countsTurns(one)) return one.value !== 1;
  const period = periodsAYear(one);
  return period !== null && period === periodsAYear(other) && (words >= LEAST || one.value === other.value);
}

const withoutFactor = (unit: string | null): string => (unit ?? '').replace(/^[百千万亿]+/u, '');
