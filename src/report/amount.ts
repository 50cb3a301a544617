/** A target's number as people write it: 5万元以上, 6-6.5%, 20处以内. */
import type { Target } from '../model/types.js';
import type { Say } from './renderer.js';

const BLANK = 'XX';

/** Empty where the text gives no number and leaves no blank for one. */
export function amountOf(target: Target, say: Say): string {
  const number = numberOf(target);
  return number === '' ? '' : say(`amount.${target.comparator}`, { amount: `${number}${target.unit ?? ''}` });
}

function numberOf({ value, valueMax, placeholder }: Target): string {
  if (value === null) return placeholder ? BLANK : '';
  return valueMax === null ? String(value) : `${value}-${valueMax}`;
}
