/**
 * Goals with a figure: the draft's own figure for the same metric covers one, or is weaker where it is lower, softer (以上 →
 * 左右) or later; partly where the draft names the metric without a figure that compares. Metrics are the same by the
 * characters they share, helped by the same amount and by standing in the passage that answers the unit the goal is of.
 */
import { clausesOf, type Clauses, sourceSpan } from '../align/clauses.js';
import { type Amount, answers, measureOf } from './amounts.js';
import { evidenceAt } from './evidence.js';
import type { Covered } from './types.js';
import type { CoveredTarget } from '../model/cover.js';
import type { Target } from '../model/types.js';
import type { Span } from '../source/span.js';

export interface TargetFinder {
  readonly draft: Covered;
  readonly folded: Clauses;
  /** Its goals, with the names of their metrics. */
  readonly goals: readonly Named[];
}

export function targetFinder(draft: Covered, folded: Clauses): TargetFinder {
  const goals = (draft.analysis.targets ?? []).filter(({ status }) => status !== 'achieved');
  return { draft, folded, goals: goals.map((goal) => [goal, metricName(goal.metric)]) };
}

/** What of the draft, in its source, answers a target. */
export interface Context {
  /** Passage for the unit it stands in. */
  readonly unit: Span | null;
  /** Passage for its own clauses. */
  readonly own: Span | null;
  /** Where its clauses stand word for word. */
  readonly same: Span | null;
}

export type ContextOf = (target: Span) => Context;

export function coveredTargets(upper: Covered, finder: TargetFinder, contextOf: ContextOf): readonly CoveredTarget[] {
  return (upper.analysis.targets ?? [])
    .filter(({ status }) => status === 'goal')
    .map((target) => {
      const asked = { source: upper.id, at: { ...target.span }, metric: target.metric, asked: target.text };
      return { ...asked, ...answerTo(target, finder, contextOf(target.span)) };
    });
}

type Answer = Pick<CoveredTarget, 'given' | 'status' | 'evidence'>;

function answerTo(target: Target, finder: TargetFinder, { unit, own, same }: Context): Answer {
  const verbatim = same ?? wholeIn(target, finder);
  if (verbatim !== null) return answered('covered', verbatim, finder);
  const [best] = rivals(target, finder, unit);
  if (best !== undefined) return answered(answers(target, best) ?? 'partly', best.span, finder);
  if (own === null) return { given: null, status: 'missing', evidence: [] };
  return { given: null, status: 'partly', evidence: [evidenceAt(finder.draft.text, own)] };
}

const answered = (status: Answer['status'], span: Span, { draft }: TargetFinder): Answer => {
  const evidence = evidenceAt(draft.text, span);
  return { given: evidence.text, status, evidence: [evidence] };
};

/** 达到95%以上 may be of anything: what stands word for word must name the metric too. */
function wholeIn({ text, metric }: Target, finder: TargetFinder): Span | null {
  const [words, name] = [clausesOf(text).text, clausesOf(metric).text];
  return name.length >= NAME && words.includes(name) ? placeOf(words, finder) : null;
}

function placeOf(folded: string, { folded: draft }: TargetFinder): Span | null {
  const at = folded === '' ? -1 : draft.text.indexOf(folded);
  return at < 0 ? null : sourceSpan(draft, { start: at, end: at + folded.length });
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

/** Goals of the draft that may be meant, the likest first. */
function rivals(target: Target, { goals }: TargetFinder, passage: Span | null): readonly Target[] {
  const name = metricName(target.metric);
  return goals
    .map(([given, other]) => ({ given, likeness: likeness([target, name], [given, other], passage) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((left, right) => right.likeness - left.likeness || left.given.span.start - right.given.span.start)
    .map(({ given }) => given);
}

type Named = readonly [target: Target, name: string];

function likeness([asked, name]: Named, [given, other]: Named, passage: Span | null): number {
  const words = nameLikeness(name, other);
  const inPassage = passage !== null && passage.start <= given.span.start && given.span.end <= passage.end;
  const near = inPassage ? SAME_PASSAGE + (countsAlike(asked, given) ? SAME_UNIT : 0) : 0;
  return words + near + (words >= LEAST && sameAmount(asked, given) ? SAME_AMOUNT : 0);
}

const sameAmount = (one: Amount, other: Amount): boolean =>
  one.value !== null && one.value === other.value && one.unit === other.unit;

/** Per cent may be of anything. */
function countsAlike(one: Amount, other: Amount): boolean {
  const [base] = measureOf(one.unit);
  return one.value !== 1 && base !== '' && base !== '%' && withoutFactor(one.unit) === withoutFactor(other.unit);
}

const withoutFactor = (unit: string | null): string => (unit ?? '').replace(/^[百千万亿]+/u, '');

/** Words of scope and effort that are no part of a metric, and names that are one. */
const AROUND = /^(?:全[国省市县区州镇乡]|我[国省市县区州]|各[省市县区地]|力争|确保|实现|年均|其中)+/u;
const BEHIND = /(?:务必|必须|[要应需须]|力争|确保|达到|保持在?|稳定在?|控制在?)+$/u;
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:国内|地区)生产总值|gdp/u, '生产总值'],
  [/^经济(?:总量)?(?=增)/u, '生产总值'],
  [/增速|增长率|增幅/u, '增长'],
];

export function metricName(metric: string): string {
  const bare = clausesOf(metric)
    .text.replace(/[，。、的]/gu, '')
    .replace(AROUND, '')
    .replace(BEHIND, '');
  return NAMES.reduce((name, [pattern, word]) => name.replace(pattern, word), bare);
}

/** Dice of the pairs of characters; a metric that ends in the other, whole, is nearly it. */
export const metricLikeness = (one: string, other: string): number => nameLikeness(metricName(one), metricName(other));

function nameLikeness(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= NAME && long.endsWith(short)) return 0.9;
  let common = 0;
  for (let at = 0; at + 2 <= short.length; at++) if (long.includes(short.slice(at, at + 2))) common++;
  return short.length < 2 ? 0 : (2 * common) / (left.length + right.length - 2);
}
