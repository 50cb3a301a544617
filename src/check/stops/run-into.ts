/**
 * A numbered clause that runs into the next without a mark: 第三，要严格考核第四，要强化保障. Told where the number before stands at the head of a
 * clause of the same paragraph, and its own nowhere at such a head. Left out: ranks (增速居全市第四，). Offsets of the reading.
 */
import type { Span } from '../../source/span.js';
import { clauseStart, paragraphAt } from '../../syntax/around.js';
import type { Syntax } from '../../syntax/syntax.js';
import { isHan } from '../chinese.js';

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((numeral) => `第${numeral}，`);
const HEADS = /[，。；：！？\n”）]/u;
/** What stands before a rank, and not at the end of what has been told. */
const RANK =
  /(?:[国省市县区镇乡村校班级组界球洲业届军部厅局]|位?居|位列|名列|列|排名?|位次|[得获拿夺]|[升跃进]至|[升降]到|由|从|和|与|并列|全[^，。；]{1,4}|总量|总数|均|都|在|为|是|的)$/u;

const MAX_BEFORE = 12;

export function runInto(syntax: Syntax): readonly Span[] {
  const { text } = syntax;
  const found: Span[] = [];
  for (let index = 1; index < ORDINALS.length; index++) {
    const word = ORDINALS[index] ?? '';
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (!isHan(text, at - 1) || RANK.test(text.slice(Math.max(0, at - MAX_BEFORE), at))) continue;
      const paragraph = paragraphAt(syntax, at);
      if (goesOn(syntax, paragraph, at, index)) found.push({ start: clauseStart(syntax, at), end: at });
      // One look at each paragraph, however often it says so.
      at = Math.max(at, paragraph.end - word.length);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether the number before stands at the head of a clause before it, and its own at none of the paragraph. */
const goesOn = (syntax: Syntax, { start, end }: Span, at: number, index: number): boolean =>
  headOf(syntax, ORDINALS[index - 1] ?? '', { start, end: at }) >= 0 &&
  headOf(syntax, ORDINALS[index] ?? '', { start, end }) < 0;

/** Where a word stands at the head of a clause within a stretch; -1 where it does not. */
function headOf({ text }: Syntax, word: string, { start, end }: Span): number {
  for (let at = text.indexOf(word, start); at >= 0 && at < end; at = text.indexOf(word, at + word.length))
    if (at === start || HEADS.test(text.charAt(at - 1))) return at;
  return -1;
}
