/**
 * A quotation inside a quotation takes single marks (GB/T 15834—2011 4.8.3.4): “要做到“两个维护”” → “要做到‘两个维护’”.
 * A mark turned the wrong way looks the same (“甲“和”乙”): where the outer one is not plainly a quotation, it is shown
 * without a mend. Left out: titles between (“落实《关于“三农”的意见》”), paragraphs of a long quotation, which open but do not close.
 */
import type { Manuscript } from '../manuscript.js';
import { nestedIn, type Nested } from '../nesting.js';
import { define } from '../rule.js';

/** What no quotation begins with, and what joins two of them. */
const NO_QUOTATION = /^(?:[，。；：、！？和与及或]|以及|$)/;
const SENTENCES = /[。；！？]|，[^，]*，/;

export const nestedQuotes = define({
  id: 'nested-quotes',
  clause: 'GB/T 15834—2011 4.8.3.4',
  severity: 'warning',
  fixable: true,
  bad: '他强调：“要做到“两个维护””。',
  good: '他强调：“要做到‘两个维护’”。',
  check: (manuscript) => {
    const reading = manuscript.context.syntax.text;
    return nestedIn(manuscript, '“”', '‘’', '《》')
      .filter(
        ({ inner }) => !NO_QUOTATION.test(reading.slice(inner.start + 1, Math.min(inner.end - 1, inner.start + 4))),
      )
      .map((nested) => {
        const { span, text } = nested;
        return text !== null && isQuotation(manuscript, nested)
          ? { span, fix: { span, text } }
          : { span, saying: 'unsure' };
      });
  },
});

/** The outer pair is told by the inner one at its edge, by the ： before it, or by sentences of its own. */
function isQuotation({ context }: Manuscript, { inner, outer }: Nested): boolean {
  const { text } = context.syntax;
  return (
    inner.start === outer.start + 1 ||
    inner.end === outer.end - 1 ||
    text.charAt(outer.start - 1) === '：' ||
    SENTENCES.test(text.slice(outer.start + 1, inner.start).slice(-200)) ||
    SENTENCES.test(text.slice(inner.end, Math.min(outer.end - 1, inner.end + 200)))
  );
}
