/**
 * Words gone without a mark, as where names were blanked: 党的以来, 以同志为核心, 有关个镇, 各要, 党委(组). Found by what
 * stands on both sides of the gap (see `gaps/patterns.ts`); what is marked as left out (XX, ____, 某) is a placeholder.
 */
import { findGaps } from '../gaps/find.js';
import { roomsOf } from '../gaps/rooms.js';
import { define } from '../rule.js';
import { spanIndex } from '../spans.js';

export const missingText = define({
  id: 'missing-text',
  clause: '文本自洽',
  severity: 'error',
  fixable: false,
  bad: '党的以来，我县各级党组织不断加强自身建设。',
  good: '党的十八大以来，我县各级党组织不断加强自身建设。',
  check: (manuscript) => {
    const { analysis, context, written } = manuscript;
    const gaps = findGaps(context.syntax).map((gap) => ({ ...gap, span: written(gap.start, gap.end) }));
    if (gaps.length === 0) return [];
    // 3月  日, 处分   人: blanks that are told as a placeholder.
    const told = spanIndex([...analysis.placeholders.map(({ span }) => span), ...roomsOf(manuscript)]);
    return gaps
      .filter(({ span }) => !told.meets(span))
      .map(({ span, before, behind }) => ({
        span,
        // Nothing stands before it in its clause.
        ...(/^[，。；：\n]?$/u.test(before) ? { saying: 'head' } : {}),
        args: { before: before.trim(), behind },
      }));
  },
});
