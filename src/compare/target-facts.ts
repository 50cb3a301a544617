/** What is known of all figures of one name, and whether several names may be one. */
import { areComparable, quantityOf } from '../align/amounts.js';
import { countsTurns, PERIOD } from '../align/frequency.js';
import { pairsIn, pairsOf } from '../align/pairs.js';
import { type Form, formOf, saysWhat } from './target-forms.js';
import { isVerb } from './target-periods.js';
import type { Stated } from './target-rows.js';

export interface NamedFacts {
  readonly label: string;
  readonly form: Form;
  /** 每月; '' where the name has none, or its figures count no turns. */
  readonly period: string;
  readonly first: Stated;
  /** Figures under this name. */
  count: number;
  /** Documents that have it, each with the status it has it in. */
  readonly told: Set<string>;
}

/** By label, in the order of the documents. */
export function namedFacts(all: readonly Stated[]): ReadonlyMap<string, NamedFacts> {
  const facts = new Map<string, NamedFacts>();
  for (const stated of all) {
    const { label } = stated.metric;
    const own = facts.get(label) ?? factsOf(stated);
    facts.set(label, own);
    own.count++;
    own.told.add(`${stated.cell.status} ${stated.member.id}`);
  }
  return facts;
}

const SHORTEST = 3;

function factsOf(stated: Stated): NamedFacts {
  const { label } = stated.metric;
  const turns = countsTurns(stated.cell);
  const period = turns ? (label.match(PERIOD)?.[0] ?? '') : '';
  const form = formOf(label, turns);
  // What follows a bare verb tells what it is: 每月听取一次….
  const isBare = turns && isVerb(form.text, SHORTEST) && !saysWhat(form.text);
  return { label, form: isBare ? { text: label, owner: '' } : form, period, first: stated, count: 0, told: new Set() };
}

/** Whether no document has two of the names, and all are counted alike by the same people. */
export function areOne(names: readonly NamedFacts[]): boolean {
  const [first] = names;
  if (first === undefined || names.length < 2) return true;
  const told = names.reduce((sum, one) => sum + one.told.size, 0);
  if (new Set(names.flatMap((one) => [...one.told])).size < told) return false;
  if (names.some(({ period }) => (period === '') !== (first.period === ''))) return false;
  return names.every((one) => countAlike(first, one) && haveOwner(first, one));
}

function countAlike({ first: one }: NamedFacts, { first: other }: NamedFacts): boolean {
  if (one.metric.measure !== other.metric.measure) return false;
  const [left, right] = [quantityOf(one.cell), quantityOf(other.cell)];
  return left === null || right === null ? one.cell.unit === other.cell.unit : areComparable(left, right);
}

/** 乡镇党委书记, 乡镇党政主要负责同志: a pair of characters in common. */
function haveOwner({ form: { owner: one } }: NamedFacts, { form: { owner: other } }: NamedFacts): boolean {
  if (one === '' || other === '') return true;
  return pairsIn(other, pairsOf(one)) > 0;
}
