/**
 * Whether an amount given answers one asked: 95%以上 asked and 90%以上 given is weaker, 95%左右 is softer, 一百五十亿元 and
 * 15000000万元 are one. Amounts in units that do not compare (12家, 30%) are not held against each other.
 */
import type { Target } from '../model/types.js';

export type Amount = Pick<Target, 'value' | 'valueMax' | 'unit' | 'comparator' | 'deadline'>;

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
/** Words that count the same things. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|％|个百分点|百分点|个点)$/u, '%'],
  [/^(?:人次|人|名|位)/u, '人'],
  [/^(?:千米|公里)/u, '公里'],
  [/^(?:平方公里|平方千米)/u, '平方公里'],
  [/^[个家处所座项条台套]/u, '个'],
];

/** The unit without 万 and 亿, and what they multiply by. */
export function measureOf(unit: string | null): readonly [base: string, factor: number] {
  const text = unit ?? '';
  const [prefix = '', factor = 1] =
    MULTIPLIERS.find(([word]) => text.startsWith(word) && !text.startsWith('千米') && !text.startsWith('千瓦')) ?? [];
  const base = text.slice(prefix.length);
  return [SAME.find(([pattern]) => pattern.test(base))?.[1] ?? base, factor];
}

/** Null where they cannot be held against each other. */
export function answers(asked: Amount, given: Amount): 'covered' | 'weaker' | null {
  if (asked.value === null) return 'covered';
  if (given.value === null) return null;
  const [base, factor] = measureOf(asked.unit);
  const [otherBase, otherFactor] = measureOf(given.unit);
  if (base !== otherBase) return null;
  const wanted = asked.value * factor;
  const low = given.value * otherFactor;
  const high = (given.valueMax ?? given.value) * otherFactor;
  const isMet = asksFewer(asked) ? fewerMet(wanted, high, given) : moreMet(wanted, low, { asked, given });
  return isMet && !isLater(asked, given) ? 'covered' : 'weaker';
}

const asksFewer = ({ comparator, value }: Amount): boolean => comparator === '<=' || value === 0;

const fewerMet = (wanted: number, high: number, { comparator }: Amount): boolean =>
  comparator !== '>=' && (high < wanted || (high === wanted && comparator !== '~'));

function moreMet(wanted: number, low: number, { asked, given }: { asked: Amount; given: Amount }): boolean {
  if (given.comparator === '<=') return false;
  return low > wanted || (low === wanted && (given.comparator !== '~' || asked.comparator === '~'));
}

const yearIn = ({ deadline }: Amount): number | null =>
  Number(/(?:19|20)\d\d/u.exec(deadline ?? '')?.[0] ?? '') || null;

function isLater(asked: Amount, given: Amount): boolean {
  const [wanted, promised] = [yearIn(asked), yearIn(given)];
  return wanted !== null && promised !== null && promised > wanted;
}
