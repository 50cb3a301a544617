/** Every rule, in the order of the README; `test/check/registry.test.ts` compares it with the folder `rules/`. */
import type { Rule } from './rule.js';
import { countMismatch } from './rules/count-mismatch.js';
import { fixedExpression } from './rules/fixed-expression.js';
import { lostDun } from './rules/lost-dun.js';
import { missingText } from './rules/missing-text.js';
import { nameLeft } from './rules/name-left.js';
import { noticeLine } from './rules/notice-line.js';
import { numberingDuplicate } from './rules/numbering-duplicate.js';
import { numberingGap } from './rules/numbering-gap.js';
import { numberingLevel } from './rules/numbering-level.js';
import { ordinalComma } from './rules/ordinal-comma.js';
import { placeholder } from './rules/placeholder.js';
import { repeatedClause } from './rules/repeated-clause.js';
import { repeatedMember } from './rules/repeated-member.js';
import { unpairedMark } from './rules/unpaired-mark.js';
import { yearConflict } from './rules/year-conflict.js';

export const RULES = [
  countMismatch,
  numberingGap,
  numberingDuplicate,
  missingText,
  unpairedMark,
  placeholder,
  lostDun,
  repeatedMember,
  repeatedClause,
  fixedExpression,
  yearConflict,
  noticeLine,
  nameLeft,
  numberingLevel,
  ordinalComma,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
