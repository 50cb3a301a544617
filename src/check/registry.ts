/** Every rule, in the order of the README; a test compares it with the folder `rules/`. */
import type { Rule } from './rule.js';
import { arabicDot } from './rules/arabic-dot.js';
import { bracketNumber } from './rules/bracket-number.js';
import { countMismatch } from './rules/count-mismatch.js';
import { dateForm } from './rules/date-form.js';
import { documentNumber } from './rules/document-number.js';
import { doubledPunctuation } from './rules/doubled-punctuation.js';
import { dunBeforeDeng } from './rules/dun-before-deng.js';
import { ellipsisDeng } from './rules/ellipsis-deng.js';
import { ellipsis } from './rules/ellipsis.js';
import { figureConflict } from './rules/figure-conflict.js';
import { fixedExpression } from './rules/fixed-expression.js';
import { forbidden } from './rules/forbidden.js';
import { halfwidthPunctuation } from './rules/halfwidth-punctuation.js';
import { headingStop } from './rules/heading-stop.js';
import { impossibleDate } from './rules/impossible-date.js';
import { lineStartMark } from './rules/line-start-mark.js';
import { lostDun } from './rules/lost-dun.js';
import { misquote } from './rules/misquote.js';
import { missingText } from './rules/missing-text.js';
import { mixedOrdinals } from './rules/mixed-ordinals.js';
import { nameLeft } from './rules/name-left.js';
import { narrativeOrdinal } from './rules/narrative-ordinal.js';
import { nestedQuotes } from './rules/nested-quotes.js';
import { nestedTitles } from './rules/nested-titles.js';
import { noticeLine } from './rules/notice-line.js';
import { numberingDuplicate } from './rules/numbering-duplicate.js';
import { numberingGap } from './rules/numbering-gap.js';
import { numberingLevel } from './rules/numbering-level.js';
import { numeralDun } from './rules/numeral-dun.js';
import { ordinalComma } from './rules/ordinal-comma.js';
import { paragraphStop } from './rules/paragraph-stop.js';
import { placeholder } from './rules/placeholder.js';
import { quoteStop } from './rules/quote-stop.js';
import { quotesDun } from './rules/quotes-dun.js';
import { rangeMark } from './rules/range-mark.js';
import { repeatedClause } from './rules/repeated-clause.js';
import { repeatedMember } from './rules/repeated-member.js';
import { required } from './rules/required.js';
import { straightQuotes } from './rules/straight-quotes.js';
import { straySpace } from './rules/stray-space.js';
import { templateSlot } from './rules/template-slot.js';
import { titlesDun } from './rules/titles-dun.js';
import { unpairedMark } from './rules/unpaired-mark.js';
import { yearConflict } from './rules/year-conflict.js';

export const RULES = [
  countMismatch,
  numberingGap,
  numberingDuplicate,
  missingText,
  unpairedMark,
  required,
  forbidden,
  templateSlot,
  misquote,
  placeholder,
  lostDun,
  repeatedMember,
  repeatedClause,
  fixedExpression,
  yearConflict,
  impossibleDate,
  figureConflict,
  noticeLine,
  nameLeft,
  numberingLevel,
  ordinalComma,
  numeralDun,
  arabicDot,
  bracketNumber,
  narrativeOrdinal,
  mixedOrdinals,
  headingStop,
  paragraphStop,
  quotesDun,
  titlesDun,
  nestedQuotes,
  nestedTitles,
  straightQuotes,
  halfwidthPunctuation,
  ellipsis,
  ellipsisDeng,
  rangeMark,
  dunBeforeDeng,
  quoteStop,
  doubledPunctuation,
  lineStartMark,
  straySpace,
  dateForm,
  documentNumber,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
