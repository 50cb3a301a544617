/** Every rule, in the order of the README; `test/check/registry.test.ts` compares it with the folder `rules/`. */
import type { Rule } from './rule.js';
import { countMismatch } from './rules/count-mismatch.js';
import { ordinalComma } from './rules/ordinal-comma.js';

export const RULES = [countMismatch, ordinalComma] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
