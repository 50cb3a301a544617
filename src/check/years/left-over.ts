/**
 * Years of an old draft: what the text still has to do, under a year that is over by its own date. With the date in 2025: 2024年，我们要抓好…;
 * 力争到2024年底建成…; 2023年底前，各镇要…; 下面，我就做好2024年工作讲三点意见; 2024年工作的总体要求是…. Left out: what is told as done, planned or
 * ruled in its time (去年提出，力争到2024年…). Offsets of the reading.
 */
import type { Span } from '../../source/span.js';

export interface LeftOver extends Span {
  readonly year: number;
}

/** Drafts are taken up again within so many years. */
const MOST_YEARS = 3;
const MAX_BEFORE = 40;
const MAX_BEHIND = 80;
const STOPS = /[。！？；\n]/u;

/** Told of what is over: done, said, planned then, or how far it has come. */
const OVER =
  /了(?!解)|已|曾|过去|去年|前年|上年|当[时年]|那时|回顾|提出|规划|纲要|[《》]|明确要求|原[本来计]|本应|未能|没有|实际|总结|肯定|评价|盘点|全部(?:办结|完成|建成)|以来|完成情况|执行情况|落实情况/u;
/** 2024年，我们要…: who must. 要 before 求 or 点 is no modal, 要办的 says which. */
const MUST =
  /^，?(?:我们|全[省市县区镇乡村]|全[校院系局]|各级|各级各部门|各单位|各地|大家|同志们)?(?:上下)?(?:还|更|也|都|仍)?(?:一定要|要|必须|务必)(?![求点么件素]|[一-龥]{1,6}的[一-龥]{0,8}(?:[全都均]|，))/u;
/** 2024年是…的关键一年，…必须…. */
const KEY_YEAR = /^是[^。！？；\n]{4,40}(?:之年|一年)，[^。！？；\n]{0,20}(?:[^主重需]要|必须|务必)(?![求点素])/u;
/** 力争到2024年建成, 确保2024年底前完成. */
const AIMS = /(?:力争|确保|争取|务求)[到在于]$/u;
const AIMS_AT = /(?:力争|确保|争取|务求)$/u;
const AT_ITS_END = /^(?:\d{1,2}月)?(?:\d{1,2}日|[底末内])?(?:[之以]?前|底|末|内)/u;
/** 2024年底前，…要…. */
const BEFORE =
  /^(?:\d{1,2}月)?(?:\d{1,2}日|[底末])?(?:之|以)?前，?[^。！？；\n]{0,10}?(?:[^主重需]|^)(?:要|必须|务必|确保|力争)(?![求点素])/u;
const CLAUSE_OPENS = /(?:^|[，：])[到在]?$/u;
/** What stands before the words of a sentence: a number, whom it speaks to. */
const SENTENCE_OPENS =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．]|第[一二三四五六七八九十]，|[一二三四五六七八九十]是|[一-龥]{1,4}们，)?$/u;
/** 做好2024年的工作，要…. */
const TASKS = /^(?!度)的?[一-龥]{0,6}(?:工作|任务)，(?:我们|总的|关键)?(?:是)?(?:要|必须)(?![求点素])/u;
const DOES = /^\s*(?:做好|抓好|完成好?|推进)?$/u;
/** 就做好2024年工作讲三点意见. */
const WORK =
  /^(?!度)的?[一-龥]{0,8}工作，?(?:我|再|先|着重|重点|简要|主要)*[讲谈提强](?:[调出])?[^。，]{1,6}[点条]?(?:意见|要求|建议|看法|问题)/u;
const ABOUT = /(?:就|对|围绕|关于)(?:如何|怎样)?(?:做好|抓好|搞好|推进|完成)?$/u;
/** 2024年工作的总体要求是. */
const DEMAND = /^(?!度)的?[一-龥]{0,8}工作的?(?:总体|总的)(?:要求|思路|目标|任务)是/u;
/** 2024年的目标是：. */
const AIM = /^的(?:总体|总的|主要|工作|预期|奋斗|发展)*(?:目标|任务|要求|思路)是[：:，]/u;

export function leftOvers(text: string, year: number): readonly LeftOver[] {
  const found: LeftOver[] = [];
  for (let back = 1; back <= MOST_YEARS; back++) {
    const word = `${year - back}年`;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      if (isOpen(text, at, at + word.length)) found.push({ start: at, end: at + word.length, year: year - back });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether what stands around a year is still to be done. */
function isOpen(text: string, start: number, end: number): boolean {
  if (/\d/u.test(text.charAt(start - 1))) return false;
  const before =
    text
      .slice(Math.max(0, start - MAX_BEFORE), start)
      .split(STOPS)
      .at(-1) ?? '';
  const behind = text.slice(end, end + MAX_BEHIND).split(STOPS)[0] ?? '';
  const opens = SENTENCE_OPENS.test(before);
  const isToDo =
    (opens && (MUST.test(behind) || KEY_YEAR.test(behind) || DEMAND.test(behind) || AIM.test(behind))) ||
    (DOES.test(before) && TASKS.test(behind)) ||
    AIMS.test(before) ||
    (AIMS_AT.test(before) && AT_ITS_END.test(behind)) ||
    (CLAUSE_OPENS.test(before) && BEFORE.test(behind)) ||
    (ABOUT.test(before) && WORK.test(behind));
  return isToDo && !OVER.test(before + behind);
}
