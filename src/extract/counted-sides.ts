/** Counts that what is said goes by: 我从五个方面谈; 下面围绕四个方面作部署. Left out: 他从三个方面作了汇报, which is told of others. */
import { characters, finder, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';

const FROM = wordSet('从 围绕 就 从以下 围绕以下 就以下 从如下 分 分成 分作');
const SIDES = wordSet(
  '个方面 个大方面 大方面 个大的方面 个大问题 个层面 个角度 个维度 个问题 方面 个部分 部分 个板块 个专题 个话题 点 层',
);
/** 谈一些看法; not 作了汇报. */
const SAYS = opening(
  /(?:来|[向跟和与给同](?:大家|同志们|各位|你们|同学们)|再|简要|作|做|一个|一次|简单|简单地)*(?:讲|谈|说|提|强调|部署|汇报|报告|阐述|安排|介绍|通报|交流|总结|解读|辅导)(?!了|过)(?:[^，。；：了\n]{0,7}(?=[，。；：\n]))?/,
  '来向跟和与给同再简作做一讲谈说提强部汇报阐安介通交总解辅',
);
/** 我 and 我们; not 我局, of which others tell. */
const SPEAKER = finder(/我(?![市县省区州局院校厂镇乡])/, '我');
const OPENS = wordSet('下面 接下来 在此 这里 今天');
const MAX_SPEAKER = 12;
const LEADS = /(?:我|下面|接下来)?(?:就|再|只|想|主要|重点|着重|简要|，)*$/;
const MAX_LEAD = 12;

/** The words of such a count around its numeral; null where it is none. */
export function sidesOf({ syntax }: Context, numeral: Span): Span | null {
  const from = FROM.endingAt(syntax, numeral.start);
  if (from < 0) return null;
  const noun = SIDES.startingAt(syntax, numeral.end);
  const says = noun < 0 ? -1 : SAYS.length(syntax, noun);
  if (says < 0) return null;
  const clause = clauseStart(syntax, from);
  // 我想和大家一起，围绕三个问题交流体会: who speaks may stand in the clause before.
  const isOwn =
    SPEAKER.test(syntax, Math.max(sentenceAt(syntax, from).start, clause - MAX_SPEAKER), from) ||
    OPENS.test(syntax, Math.max(0, clause - 4), from);
  if (!isOwn) return null;
  const floor = Math.max(clause, from - MAX_LEAD);
  const lead = LEADS.exec(syntax.text.slice(floor, from))?.[0].length ?? 0;
  return { start: from - lead, end: noun + says };
}

const COLON = characters('：');
const STOPS = characters('。！？\n');
const MAX_CLAUSE = 40;

/** 着重从两个方面，提高…的认识：一是…: the colon of the sentence that a list stands behind; -1 where none does. */
export function colonBehind({ syntax }: Context, numeral: Span): number {
  if (FROM.endingAt(syntax, numeral.start) < 0) return -1;
  const limit = Math.min(syntax.text.length, numeral.end + MAX_CLAUSE);
  const colon = COLON.find(syntax, numeral.end, STOPS.find(syntax, numeral.end, limit));
  return COLON.has(syntax, colon) ? colon : -1;
}
