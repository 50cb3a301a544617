/** Sentences that ask from their head, and those that set goals: figures in them are no results. */
import { OF_GOALS, OF_YEAR_ASKED } from './move-weights.js';

/** Whether a sentence asks in its first clause (2023年，我们要新建…: behind the year it is for), and tells nothing that is done. */
const ASKS_FROM_HEAD =
  /^[\s　]*(?:(?:到|在)?(?:20\d\d年|今年|明年|新的一年|下半年|下一年|下一步|今后|接下来)(?:里|内|底)?，)?[^，。；：、\d]{0,18}?(?<![重主需只首紧想])(?:要(?![求素点闻道是])|必须|务必)/u;
const DONE_ALREADY = /了(?!解)|已|同比|累计|去年|以来|上年|一年/u;
const tellsDone = (sentence: string): boolean => DONE_ALREADY.test(sentence.replace('新的一年', ''));
export const asksFromHead = (sentence: string): boolean => ASKS_FROM_HEAD.test(sentence) && !tellsDone(sentence);

/** 今年经济工作的主要目标是：地区生产总值增长6%; 6月底前完成修复: goals, and what is due. */
const SETS_GOALS =
  /^[\s　]*(?:今年|明年|全年|本年度|\d{4}年)?[^，。；：\d]{0,14}(?:主要|预期|总体|奋斗|发展|工作)*(?:目标|指标|任务)(?:任务)?(?:是|为|定为)[：，]|^[\s　]*(?:(?:今年|明年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|\d{1,2}日)?|年底|国庆节?|春节|汛期?|元旦|“?五一”?|入冬|开学)之?前，?(?:要|必须|务必)?(?:全[县市区镇乡]|各[^，。；]{1,8})?(?:全面|全部)?(?:完成|建成|实现|启动|开工|竣工|投用|出台|启用)/u;
/** 2023年，我们要新建…: asked for by a year. */
const OF_A_YEAR =
  /^[\s　]*(?:到|在)?(?:20\d\d年|今年|明年|新的一年|下半年|下一年)(?:里|内|底)?，[^，。；：、\d]{0,12}?(?<![重主需只首紧想])(?:要(?![求素点闻道是])|必须|务必|将|计划)/u;

/** How much speaks for requirements where a sentence sets goals, or asks for what is due; 0 where it does not. */
export function goalsWeight(sentence: string): number {
  const ofYear = OF_A_YEAR.test(sentence);
  if ((!ofYear && !SETS_GOALS.test(sentence)) || tellsDone(sentence)) return 0;
  return ofYear ? OF_YEAR_ASKED : OF_GOALS;
}
