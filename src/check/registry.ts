/** Every rule, in the order of the README; `test/check/registry.test.ts` compares it with the folder `rules/`. */
import type { Rule } from './rule.js';
import { countMismatch } from './rules/count-mismatch.js';
import { forbidden } from './rules/forbidden.js';
import { misquote } from './rules/misquote.js';
import { ordinalComma } from './rules/ordinal-comma.js';
import { required } from './rules/required.js';
import { templateSlot } from './rules/template-slot.js';

export const RULES = [
  countMismatch,
  required,
  forbidden,
  templateSlot,
  misquote,
  ordinalComma,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
