/**
 * How like two metrics are: by the names the dictionary brings together (GDP, 地区生产总值), else by the characters they share;
 * one that ends in the other, whole, is nearly it. A name cut to its head (投保率) is meant in full by its sentence
 * (客运企业的安全生产责任险，年底前投保率达到95%以上).
 */
import { clausesOf } from '../align/clauses.js';
import type { Measure, Metrics } from '../lexicon/metrics.js';
import type { Target } from '../model/types.js';
import { PERIOD } from './frequency.js';

export interface Named {
  /** Without marks, periods and what is left of a verb. */
  readonly name: string;
  readonly measure: Measure;
}

/** Who does it, and what is left of its verb, are no part of a name. */
const AROUND = /^(?:主要负责)?同志|^全[省市县区州镇乡]|^各[省市县区地]/u;
const BEHIND = /(?:要过|要超|[^内军急供必重主]要|做到?|过|到|应该|不少|至少)$/u;

export function namerOf(metrics: Metrics): (target: Pick<Target, 'metric' | 'unit'>) => Named {
  return (target) => {
    const { base, measure } = metrics.of(target);
    const bare = clausesOf(base)
      .text.replace(/[，。、的]/gu, '')
      .replace(PERIOD, '')
      .replace(AROUND, '');
    return { name: bare.replace(BEHIND, '') || bare, measure };
  };
}

/** A shorter name stands at the end of many: 投资, 成本. */
const NAME = 4;
const ENDS_IN_IT = 0.9;
/** How much there is, and how much it grew, are two. */
const OTHER_MEASURE = 0.1;

export function nameLikeness({ name: left, measure }: Named, { name: right, measure: other }: Named): number {
  const less = measure === other ? 0 : OTHER_MEASURE;
  if (left === right) return left === '' ? 0 : 1 - less;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const head = headOf(short);
  if (short.length >= NAME && head !== short && long.endsWith(short)) return ENDS_IN_IT - less;
  // 河道保洁覆盖率 and 宽带网络覆盖率 have nothing in common but what every share is called.
  if (head !== '' && long.endsWith(head) && shared(stemOf(short, head), long) === 0) return 0;
  return Math.max(0, (2 * shared(short, long)) / Math.max(1, left.length + right.length - 2) - less);
}

/** Pairs of characters of the one that stand in the other. */
function shared(one: string, other: string): number {
  let common = 0;
  for (let at = 0; at + 2 <= one.length; at++) if (other.includes(one.slice(at, at + 2))) common++;
  return common;
}

/** What a share is called: 覆盖率, 占比. */
const HEAD = /(?:.{2}率|占比|比例|比重)$/u;

const headOf = (name: string): string => HEAD.exec(name)?.[0] ?? '';
const stemOf = (name: string, head: string): string => name.slice(0, name.length - head.length);

/** A head in common, and the share of the rest of the name that its sentence holds. */
const HEAD_ALONE = 0.3;

/** Of a name asked and a head given, with the sentence of what is given. */
export function headLikeness({ name }: Named, { name: head }: Named, around: string): number {
  if (head === '' || head !== headOf(head) || !name.endsWith(head)) return 0;
  const stem = stemOf(name, head);
  const said = shared(stem, around);
  return said === 0 ? 0 : HEAD_ALONE + said / Math.max(1, stem.length - 1);
}
