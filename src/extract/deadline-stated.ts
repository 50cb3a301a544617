/**
 * The year that goals are set for in a sentence which only lists them: 今年经济工作的总要求是…。具体目标是：…；…; 二、明年的任务 … 主要指标是：…. Left out: sentences
 * with a date of their own, and those that tell of a year gone by.
 */
import type { Span } from '../source/span.js';
import { paragraphAt, unitAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';

/** 主要预期目标是：, 县里定的盘子是：, 几个数定下来了：. */
const LISTS_GOALS =
  /^[^，。；：\d]{0,10}(?:目标|任务|盘子|指标)(?:就?是|为|定为|如下)?[：，]|^(?:[^。；：\d]{0,16}，)?[^。；：，\d]{0,8}(?:几个数|盘子|目标|指标)(?:已经?)?定(?:下来|了)了?[：，]/u;
const LEAD_REACH = 40;
/** At the head of a sentence: 今年是…的第二年, 2009年是全行的攻坚年. */
const OPENS =
  /(?:^|[。！？\n])[\s\u3000]*(?:第?[一二三四五六七八九十]{1,2}[、，])?(今年|明年|20\d\d年)(?![以初]|上半年|一季度|[1-9])/gu;
/** 二、今年的目标任务 */
const HEADS = /(?<![去上前自比])(今年|明年|20\d\d年)(?:的|全|工作|主要|目标|任务|，|、)/u;
const BACK = 200;

/** The year; null where the sentence lists no goals, or none is told before it. */
export function statedFor(syntax: Syntax, { start }: Span): string | null {
  const { text } = syntax;
  if (!LISTS_GOALS.test(text.slice(start, start + LEAD_REACH))) return null;
  const paragraph = paragraphAt(syntax, start);
  const before = text.slice(Math.max(paragraph.start, start - BACK), start);
  const named = [...before.matchAll(OPENS)].at(-1)?.[1];
  if (named !== undefined) return named;
  const unit = unitAt(syntax.units, start);
  return unit === null ? null : (HEADS.exec(text.slice(unit.headingStart, unit.headingEnd))?.[1] ?? null);
}
