/**
 * A quotation mark, title mark or bracket without its partner: “甲、乙 without ”, 《条例 without 》; one turned the wrong
 * way (“甲“); half a slot ({{单位}). Left out: quotations over several paragraphs, of which each opens and only the last closes; pairs broken
 * over lines; 1） and a）; how marks are nested and written, which other rules see to.
 */
import { withoutPartner } from '../marks/across.js';
import { halfSlots } from '../marks/slots.js';
import { isQuotation, looseMarks, type Loose } from '../marks/loose.js';
import { define, type Found } from '../rule.js';

/** What stands behind a mark that closes, and before one that opens; blanks and ends of lines too. */
const BEHIND_CLOSING = /^(?:$|[\s，。；：、！？）》”的等是和与及等这了])/;
const BEFORE_OPENING = /(?:^|[\s，。；：、！？（《“的是和与及以为把])$/;

/** “甲“: the second of two marks that open is meant to close; ”甲”: the first of two that close, to open. */
function isTurned(text: string, mark: Loose, other: Loose | undefined): boolean {
  if (other === undefined || !isQuotation(mark.kind) || other.kind !== mark.kind || other.line !== mark.line)
    return false;
  if (mark.opens !== other.opens) return false;
  const before = text.slice(Math.max(0, mark.at - 1), mark.at);
  const behind = text.slice(mark.at + 1, mark.at + 2);
  return mark.opens
    ? other.at < mark.at && BEHIND_CLOSING.test(behind) && !BEFORE_OPENING.test(before)
    : other.at > mark.at && !BEHIND_CLOSING.test(behind);
}

const spanOf = ({ at }: Loose): { start: number; end: number } => ({ start: at, end: at + 1 });

export const unpairedMark = define({
  id: 'unpaired-mark',
  clause: 'GB/T 15834—2011 4.8、4.9、4.15',
  severity: 'error',
  fixable: false,
  bad: '要坚决做到“两个维护，自觉在思想上行动上保持一致。',
  good: '要坚决做到“两个维护”，自觉在思想上行动上保持一致。',
  check: ({ text }) => {
    const loose = withoutPartner(text, looseMarks(text));
    const found: Found[] = [];
    for (let index = 0; index < loose.length; index++) {
      const mark = loose[index];
      const next = loose[index + 1];
      if (mark === undefined) break;
      const args = { mark: text.charAt(mark.at) };
      if (next !== undefined && (isTurned(text, next, mark) || isTurned(text, mark, next))) {
        const [turned, other] = mark.opens ? [next, mark] : [mark, next];
        found.push({ span: spanOf(turned), saying: 'turned', args, related: [{ span: spanOf(other), role: 'mark' }] });
        index++;
      } else found.push({ span: spanOf(mark), saying: mark.opens ? 'unclosed' : 'unopened', args });
    }
    for (const { at, opens } of halfSlots(text))
      found.push({
        span: { start: at, end: at + 2 },
        saying: opens ? 'unclosed' : 'unopened',
        args: { mark: text.slice(at, at + 2) },
      });
    return found;
  },
});
