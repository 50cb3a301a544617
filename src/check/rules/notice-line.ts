/**
 * A line of whoever passed the text on, left in it: 本文系作者原创投稿，仅供学习参考; 来源：…; 更多范文请关注公众号; 发布时间：… 浏览次数：…
 * of the page it was copied from; the number at the foot of one (- 2 -). Left out: the same words inside a paragraph of the speech, and bylines (作者：… alone), which belong to the text.
 */
import { isBelowText, isPageFoot, isPassedOn, isSiteLine } from '../../source/site-lines.js';
import { define, type Found } from '../rule.js';

/** No such line is longer. */
const MAX_LINE = 80;

/** Not marks alone, which buttons may be. */
const isOfPage = (line: string): boolean => (isSiteLine(line) || isBelowText(line)) && /\p{Script=Han}{2}/u.test(line);

/** Which words tell of the line; '' for a notice, null where it is none of these. */
function sayingOf(line: string): '' | 'page' | 'site' | null {
  if (isPageFoot(line)) return 'page';
  if (isPassedOn(line)) return '';
  return isOfPage(line) ? 'site' : null;
}

export const noticeLine = define({
  id: 'notice-line',
  clause: '文稿惯例',
  severity: 'warning',
  fixable: false,
  bad: '本文系作者原创投稿，仅供学习参考，请勿照搬照抄！\n在全县党建工作会议上的讲话',
  good: '在全县党建工作会议上的讲话',
  check: ({ text }) => {
    const found: Found[] = [];
    for (const { 0: line, index } of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
      if (line.length > MAX_LINE * 2) continue;
      const words = line.trim();
      const saying = words.length > MAX_LINE ? null : sayingOf(words);
      if (saying === null) continue;
      const start = index + line.indexOf(words);
      found.push({ span: { start, end: start + words.length }, ...(saying === '' ? {} : { saying }) });
    }
    return found;
  },
});
