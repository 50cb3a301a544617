/**
 * Names that say one thing in another way: 整治病险水库 and 病险水库整治, 新建避灾安置点 and 避灾安置点, 校领导每月听课 and 校领导每周听课;
 * the longer of two that one text each has (脱贫人口小额信贷逾期率, 小额信贷逾期率). Left apart: what one document names both
 * ways, what is counted in other units, and names that pick out a part (农村自来水普及率, 自来水普及率).
 */
import { PERIOD } from '../align/frequency.js';
import { addTo } from '../source/grouping.js';
import { compareUnits } from '../source/order.js';
import { areOne, type NamedFacts, namedFacts } from './target-facts.js';
import { heldIn } from './target-longer.js';
import type { Often } from './target-periods.js';
import type { Stated } from './target-rows.js';

/** What a label goes on under; `period` where the figures of the row are of different ones, else empty. */
export type Renamed = Often;

/** Labels that go on under another one: the one most say, of equals the shortest. */
export function otherNames(all: readonly Stated[]): ReadonlyMap<string, Renamed> {
  const facts = namedFacts(all);
  const byForm = new Map<string, NamedFacts[]>();
  const forms = new Set([...facts.values()].map(({ form }) => form.text));
  for (const one of facts.values()) {
    const text = inOrder(one.form.text, forms);
    addTo(byForm, text, { ...one, form: { ...one.form, text } });
  }
  const groups = [...byForm.values()].flatMap((own) => (areOne(own) ? [own] : own.map((one) => [one])));
  const renamed = new Map<string, Renamed>();
  for (const group of heldIn(groups)) if (group.length > 1) nameAll(group, renamed);
  return renamed;
}

/** 整治病险水库 where another name is 病险水库整治: the object first. */
function inOrder(form: string, forms: ReadonlySet<string>): string {
  const turned = `${form.slice(VERB)}${form.slice(0, VERB)}`;
  return form.length >= VERB + OBJECT && forms.has(turned) ? turned : form;
}
const VERB = 2;
/** A shorter object is a word of many. */
const OBJECT = 3;

function nameAll(group: readonly NamedFacts[], renamed: Map<string, Renamed>): void {
  const [first] = group.toSorted(
    (left, right) =>
      right.count - left.count || left.label.length - right.label.length || compareUnits(left.label, right.label),
  );
  if (first === undefined) return;
  const periods = new Set(group.map(({ period }) => period));
  const isMixed = periods.size > 1;
  const label = isMixed ? first.label.replace(PERIOD, '') : first.label;
  for (const { label: own, period } of group)
    if (isMixed || own !== label) renamed.set(own, { label, period: isMixed ? period : '' });
}
