/**
 * A line of whoever passed the text on, left in it: 本文系作者原创投稿，仅供学习参考; 来源：…; 更多范文请关注公众号; 发布时间：… 浏览次数：…
 * of the page it was copied from; the number at the foot of one (- 2 -). Left out: the same words inside a paragraph of the speech, and bylines (作者：… alone), which belong to the text.
 */
import { isBelowText, isSiteLine } from '../../source/site-lines.js';
import { define, type Found } from '../rule.js';

/** No such line is longer, and one names its text or its source at its head. */
const MAX_LINE = 80;
const HEADS =
  /^[\s　【［[(（*#＊★◆●—-]*(?:(?:本|该|此|上)(?:文|稿|篇|资料|文档|材料)|文章|文稿|稿件|材料|资料|来源|转自|摘自|转载|声明|版权|免责|温馨提示|特别说明|友情提示|注意?|说明|原创|投稿|仅供|请勿|更多|点击|长按|扫码|扫描|关注|欢迎关注|未经|如需|下载|编辑|整理|责编|排版|校对|供稿|责任编辑|审核|来稿|作者简介)/u;
const NOTICES = [
  /(?:仅|只)供[^。；，]{0,8}(?:学习|参考|借鉴|交流|内部|阅读)/u,
  /请勿(?:照搬|照抄|抄袭|外传|转载|商用|用于|传播|直接)/u,
  /(?:投稿|原创(?:投稿|首发|作品|稿件|文章)|转载自|转载请|未经(?:授权|许可|允许|同意)|版权(?:归|所有)|侵权|免责声明)/u,
  /(?:公众号|微信号|小程序|朋友圈|扫码|二维码|点击(?:下载|关注|阅读|查看)|更多(?:范文|材料|文章|资料|内容))/u,
  /(?:下载|复制)[^。；]{0,6}(?:文档|全文|到电脑|Word)|(?:查找|使用|阅读)更方便/iu,
  /^[\s【［[(（]*(?:责任编辑|责编|编辑|排版|校对)[^。，；]{0,2}[:：][^。；]{1,20}$/u,
  /(?:来源|来自|转自|摘自|源自|出自|整理自)(?:于|[:：])?[^。；]{0,12}(?:网络|互联网|网站|网上|公众号|微信|百度|文库|论坛|博客|邮箱|会员|网友|范文)/u,
  /^[\s　【［[(（*#＊]*(?:来源|转自|摘自|文章来源|稿件来源|文章标题)[:：]/u,
];

const isPassedOn = (line: string): boolean => HEADS.test(line) && NOTICES.some((notice) => notice.test(line));
/** - 2 -, 第 2 页 共 8 页: the foot of a page, left by a copy. */
const PAGE_FOOT = /^(?:[-—–－]{1,2}\s*\d{1,3}\s*[-—–－]{1,2}|第\s*\d{1,3}\s*页(?:[\s，,/]*共\s*\d{1,3}\s*页)?)$/u;
/** Not marks alone, which buttons may be. */
const isOfPage = (line: string): boolean => (isSiteLine(line) || isBelowText(line)) && /\p{Script=Han}{2}/u.test(line);

/** Which words tell of the line; '' for a notice, null where it is none of these. */
function sayingOf(line: string): '' | 'page' | 'site' | null {
  if (PAGE_FOOT.test(line)) return 'page';
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
