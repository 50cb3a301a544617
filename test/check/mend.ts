/** Makes mends as the program does, of a text alone: nothing counts as a citation. */
import { fixesOf, mend } from '../../src/check/fix.js';
import { RULES } from '../../src/check/registry.js';
import type { Rule } from '../../src/check/rule.js';
import { findingsIn } from './check.js';

const lookBy = (rules: readonly Rule[]) => (text: string) => ({ findings: findingsIn(text, rules), citations: [] });

/** One round of mends. */
export function mendedOnce(text: string, rules: readonly Rule[] = RULES): string {
  let result = text;
  for (const { span, text: right } of fixesOf(lookBy(rules)(text)).toReversed())
    result = result.slice(0, span.start) + right + result.slice(span.end);
  return result;
}

/** All rounds; throws where mending does not come to an end. */
export function mended(text: string, rules: readonly Rule[] = RULES): string {
  const { text: result } = mend(text, lookBy(rules));
  if (mendedOnce(result, rules) !== result) throw new Error(`still changing: ${JSON.stringify(result)}`);
  return result;
}
