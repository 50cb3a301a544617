/**
 * Deadlines: 到2015年, 年底前, 今年, 6月30日前, 三年内. Looked for in the words before the number, back to the
 * head of the sentence, whose deadline governs every target in it. The date of an inspection is none.
 */
import type { Target } from '../model/types.js';
import { clauseEnd, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';

const YEAR = '(?:20\\d\\d|[一二][〇零○一二三四五六七八九]{3})年';
const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const DEADLINE = new RegExp(
  [
    `(?:到|至|在)?${YEAR}(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|份|\\d{1,2}日|[一二三四五六七八九十]{1,3}日)?|底|末|年底|上半年)?(?:之?前|以前)?(?![的来以])`,
    `(?:今年|明年|年|本月|本周|上半年|下半年|[一二三四]季度|${NUMBER}月|当年|暑假|寒假|春节|汛期|入汛|元旦|国庆|本学期|学期|届|“?十[一二三四五]五”?)(?:底|末|年底|中|初|份|内|结束|\\d{1,2}日)?(?:之?前|以前|内)`,
    `(?:到|至)(?:今年|明年)?(?:年底|年末|月底|${NUMBER}月底|“?十[一二三四五]五”?末|本世纪中叶|本届任期末)`,
    `${NUMBER}月(?:${NUMBER}日|底|上旬|中旬|下旬)(?:之?前|以前)`,
    `(?:用|力争|利用|力争用)?${NUMBER}(?:个)?(?:年|个月|月|天|日|周|小时|个工作日)(?:左右)?(?:时间|内|之内|以内)(?:的时间)?`,
    '(?:今年|本年度|当年|明年|全年|本年|年内|本学期|新学年|本学年|下半年|上半年)(?![以起的来我]|年初)',
  ].join('|'),
  'g',
);

export function findDeadline(context: Context, at: number, status: Target['status']): string | null {
  if (status !== 'goal') return null;
  const { text } = context.syntax;
  const sentence = sentenceAt(context.syntax, at);
  const before = text.slice(Math.max(sentence.start, at - 420), at);
  let nearest: string | null = null;
  for (const match of before.matchAll(DEADLINE)) if (!/检查|抽查|督查|验收|对照/.test(before.slice(match.index, match.index + 16))) nearest = match[0];
  if (nearest !== null) return nearest;
  const after = text.slice(at, Math.min(clauseEnd(context.syntax, at), at + 24));
  return DEADLINE_BEHIND.exec(after)?.[0] ?? null;
}

const DEADLINE_BEHIND = /(?:年底前|月底前|年内|\d{1,2}月\d{1,2}日前|\d{1,2}月底前)/;
