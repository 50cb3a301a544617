/**
 * Deadlines: 到2015年, 年底前, 今年, 6月30日前, 三年内. Looked for in the words before the number, back to the
 * head of the sentence, whose deadline governs every target in it. The date of an inspection is none.
 */
import type { Target } from '../model/types.js';
import { finder } from '../source/finder.js';
import { clauseEnd, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';

const YEAR = '(?:20\\d\\d|[一二][〇零○一二三四五六七八九]{3})年';
const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const DEADLINE = new RegExp(
  [
    `(?<![比较自从于])(?:到|至|在)?${YEAR}(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|份|\\d{1,2}日|[一二三四五六七八九十]{1,3}日)?|底|末|年底|上半年)?(?:之?前|以前)?(?![的来以])`,
    `(?<![\\d一二三四五六七八九十几])(?:今年|明年|年|本月|本周|上半年|下半年|[一二三四]季度|${NUMBER}月|当年|暑假|寒假|春节|汛期|入汛|元旦|国庆|本学期|学期|届|“?十[一二三四五]五”?)(?:底|末|年底|中|初|份|内|结束|\\d{1,2}日)?(?:之?前|以前|内)`,
    `(?:到|至)(?:今年|明年)?(?:年底|年末|月底|${NUMBER}月底|“?十[一二三四五]五”?末|本世纪中叶|本届任期末)`,
    `${NUMBER}月(?:${NUMBER}日|底|上旬|中旬|下旬)(?:之?前|以前)`,
    `(?:用|力争|利用|力争用)?${NUMBER}(?:个)?(?:年|个月|月|天|日|周|小时|个工作日)(?:左右)?(?:时间|内|之内|以内)(?:的时间)?`,
    '(?:今年|本年度|当年|明年|全年|本年|年内|本学期|新学年|本学年|下半年|上半年)(?![以起的来我]|年初)',
  ].join('|'),
);
const DEADLINES = finder(DEADLINE, '到至在12一二今明年本上下三四当暑寒春汛入元国学届“十0123456789五六七八九两用力利全新');

interface Dated {
  readonly start: number;
  readonly text: string;
}

const bySentence = new WeakMap<Context, Map<number, readonly Dated[]>>();

/** Deadlines named in a sentence, found once however many targets it sets. */
function deadlinesIn(context: Context, start: number, end: number): readonly Dated[] {
  const cache = bySentence.get(context) ?? new Map<number, readonly Dated[]>();
  bySentence.set(context, cache);
  const known = cache.get(start);
  if (known !== undefined) return known;
  const { text } = context.syntax;
  const found: Dated[] = [];
  DEADLINES.each(context.syntax, start, Math.min(end, start + REACH), (match, at) => {
    if (!/检查|抽查|督查|验收|对照/.test(text.slice(at, at + 16))) found.push({ start: at, text: match[0] });
  });
  cache.set(start, found);
  return found;
}

/** Sentences are read this far for deadlines, and a deadline holds for targets this far behind it. */
const REACH = 2000;
const HOLDS = 420;

/** The deadline nearest before a target in its sentence, else one right behind it in its clause. */
export function findDeadline(context: Context, at: number, status: Target['status']): string | null {
  if (status !== 'goal') return null;
  const sentence = sentenceAt(context.syntax, at);
  let nearest: Dated | null = null;
  for (const dated of deadlinesIn(context, sentence.start, sentence.end)) {
    if (dated.start + dated.text.length > at) break;
    nearest = dated;
  }
  if (nearest !== null && at - nearest.start <= HOLDS) return nearest.text;
  const after = context.syntax.text.slice(at, Math.min(clauseEnd(context.syntax, at), at + 24));
  return DEADLINE_BEHIND.exec(after)?.[0] ?? null;
}

const DEADLINE_BEHIND = /(?:年底前|月底前|年内|\d{1,2}月\d{1,2}日前|\d{1,2}月底前)/;
