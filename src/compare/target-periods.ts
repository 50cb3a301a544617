/**
 * Names that differ by how often something is done: 每月调度整改进度 one year, 每季度调度整改进度 the next, are one row named
 * 调度整改进度, with the period beside its figures. Left apart: what one document asks at two periods (镇每月, 县每季度) or without
 * one, what does not count turns, and bare verbs (听取) where what follows them is not alike.
 */
import { countsTurns, PERIOD } from '../align/frequency.js';
import { pairsOf } from '../align/pairs.js';
import type { Stated } from './target-rows.js';

export interface Often {
  /** The name without the period. */
  readonly label: string;
  readonly period: string;
}

/** A shorter name, or one that ends in it (县海事局开展), is a verb of any work. */
const NAME = 4;
const VERB =
  /(?:开展|组织|召开|听取|研究|进行|举办|安排|实施|报告|汇报|通报|调度|会商|检查|督查|巡查|抽查|排查|走访|报送|召集)$/u;

/** 听取, 县海事局开展: what is done stands behind it. */
export const isVerb = (name: string, least = NAME): boolean => name.length < least || VERB.test(name);

/** Share of pairs of characters that two clauses have in common, from which on they say the same. */
const ALIKE = 0.5;

/** Labels that go on without their period. */
export function periodless(all: readonly Stated[]): ReadonlyMap<string, Often> {
  const byBare = new Map<string, Map<string, Stated>>();
  const labels = new Map<string, Often>();
  for (const stated of all) {
    const often = oftenOf(stated);
    if (often === null) continue;
    labels.set(stated.metric.label, often);
    const own = byBare.get(often.label) ?? new Map<string, Stated>();
    byBare.set(often.label, own);
    if (!own.has(stated.metric.label)) own.set(stated.metric.label, stated);
  }
  const together = new Set(
    [...byBare].filter(([bare, own]) => own.size > 1 && areOne(bare, own)).map(([bare]) => bare),
  );
  if (together.size === 0) return new Map();
  const torn = toldTwice(all, labels, together);
  return new Map([...labels].filter(([, { label }]) => together.has(label) && !torn.has(label)));
}

function oftenOf({ metric: { label }, cell }: Stated): Often | null {
  const periods = label.match(PERIOD) ?? [];
  const [period] = periods;
  if (period === undefined || periods.length > 1 || !countsTurns(cell)) return null;
  const bare = label.replace(period, '');
  return bare === '' ? null : { label: bare, period };
}

/** 例会 is done as it is called; 听取 is of something. */
const DONE = /[会课]$/u;

function areOne(bare: string, own: ReadonlyMap<string, Stated>): boolean {
  if (!isVerb(bare) || DONE.test(bare)) return true;
  const all = [...own.values()];
  const around = all.map(pairsAround);
  // 督查组每月巡查一次: nothing tells of what but who does it, or what stands before.
  const pairs = around.some((one) => one.size > 0) || bare.length >= NAME ? around : all.map(pairsOfUnit);
  if (pairs.every((one) => one.size === 0)) return bare.length >= NAME;
  const [first, ...others] = pairs;
  return first !== undefined && others.every((other) => likeness(first, other) >= ALIKE);
}

/** Pairs of characters of its sentence before a figure and of the one before that, which may be a heading. */
function pairsOfUnit({ cell: { span }, member: { text } }: Stated): ReadonlySet<string> {
  const before = text
    .slice(Math.max(0, span.start - REACH), span.start)
    .split(SENTENCES)
    .slice(-2);
  return new Set(before.flatMap((words) => pairsOf(words.replace(MARKED, ''))));
}

const SENTENCES = /[。；！？\n]/u;
const MARKED = /[^\p{Script=Han}]/gu;
const MARKS = /[，。；：！？\n]/u;
/** Characters of a clause at either side. */
const REACH = 40;

/** 一次, 两次: what is done so often stands behind it. */
const COUNT = /[一二两三四五六七八九十\d][次回趟遍场轮节期堂]/u;

/** Pairs of characters of what is done: behind the count in its clause, before the figure where nothing follows. */
function pairsAround({ cell: { span }, member: { text } }: Stated): ReadonlySet<string> {
  const clause = text.slice(span.start, span.end + REACH).split(MARKS)[0] ?? '';
  const before =
    text
      .slice(Math.max(0, span.start - REACH), span.start)
      .split(MARKS)
      .at(-1) ?? '';
  const after = clause.split(COUNT).slice(1).join('');
  const words = after.length > 1 ? after : before;
  return new Set(pairsOf(words));
}

/** Dice. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/** Of the bare labels asked for, those that one document has at two periods, or at one and without. */
function toldTwice(
  all: readonly Stated[],
  labels: ReadonlyMap<string, Often>,
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const told = new Map<string, string>();
  const torn = new Set<string>();
  for (const { member, metric, cell } of all) {
    const bare = labels.get(metric.label)?.label ?? metric.label;
    if (!asked.has(bare)) continue;
    const key = [member.id, cell.status, bare].join('\0');
    if ((told.get(key) ?? metric.label) !== metric.label) torn.add(bare);
    told.set(key, metric.label);
  }
  // A row of that name is there already: it would take what counts something else.
  for (const { metric } of all) if (!labels.has(metric.label)) torn.add(metric.label);
  return torn;
}
