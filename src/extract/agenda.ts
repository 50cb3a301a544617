/** The agenda of a meeting, told at its head: 今天的会议有三项议程：一是…. It asks nothing and opens the speech. */
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { leadOf } from './list-leads.js';

const NAMES = wordSet('议程 议题 日程 程序 流程 环节 内容 任务 目的');

/**
 * 会议共安排三项议程：; 今天大会的程序如下：; 这次会议的主要任务有三项：. Left out: 摆上重要议事日程。, which is work, and
 * 会议确定的任务有三项：, which others set.
 */
const AGENDA = new RegExp(
  [
    '[二两三四五六七八九十\\d][项个](?:会议|大会|主要)?议[程题][：。，]?',
    '(?:会议?|大会|仪式|典礼|活动|今天)(?:上|中)?的?(?:主要|中心)?(?:议[程题]|日程|程序|流程|环节)(?:[^，。；]{0,14}[：。]|[^，。；]{0,6}[项个]，?)',
    '(?:会议|大会|仪式|典礼)(?:一共|共|主要|将)*(?:有|安排|设|分为?)[二两三四五六七八九十\\d][项个](?:程序|环节|任务|内容|目的)[：。，]?',
    '^(?:大会|会议)的?(?:主要|中心)(?:内容|任务|目的)(?:共|一共|主要|就)*(?:有|是|分)[^，。；]{0,8}[：。，]?',
    '(?:今天|这次|本次|此次)的?[^，。；的]{0,12}(?:会议?|大会|仪式|活动)的?(?:主要|中心)?(?:内容|任务|目的)(?:共|一共|主要|就)*(?:有|是|分)[^，。；]{0,8}[：。，]?',
    '(?:今天|这次|本次|此次)的?[^，。；的]{0,12}(?:会议?|大会)，(?:主要|中心)(?:内容|任务|目的)(?:共|一共|主要|就)*(?:有|是|分)[二两三四五六七八九十][项个][：。，]?',
  ]
    .map((words) => `(?:${words})$`)
    .join('|'),
);

/** 把大家请来开会，一是兑现奖惩，二是部署明年; 召开这次会议，任务有三个，一是总结去年，…: what a meeting is called for. */
const CALLED = /(?:请|召集|叫|召开|开)[^。；！]{0,40}(?:来|开会|会议?|大会|座谈会|碰头会)[^。；！]{0,16}$/;
const CALLS = wordSet('请 召集 叫 召开 开会 开个 开这');
const MEETING = wordSet(
  '总结 部署 安排 表彰 兑现 传达 通报 学习 动员 分析 研究 统一思想 签订 听取 交流 讨论 审议 选举 宣布 回顾 布置 贯彻 推选 表决 座谈',
);
function isCalledFor(syntax: Syntax, { list }: Unit, start: number, end: number): boolean {
  if (!CALLS.test(syntax, start, end)) return false;
  if (!list.every(({ headingStart, headingEnd }) => MEETING.startingAt(syntax, headingStart, headingEnd) >= 0))
    return false;
  return CALLED.test(syntax.text.slice(start, end).replace(/[：，。]$/u, ''));
}

/** 首先，进行第一项议程，请…; 第一项，请县林业局局长通报情况。: who is called up. */
const CALLED_UP =
  /^(?:进行第[一二三四五六七八九十]项(?:议程|议题|程序)|(?:有?请|现在请)[^，。；]{2,30}?(?:通报|宣读|讲话|发言|致辞|致词|表态|汇报|传达|介绍|签订|作[^，。；]{0,8}(?:报告|说明|讲话|发言|部署|介绍)))/u;
const isCalledUp = (syntax: Syntax, { headingStart, headingEnd }: Unit): boolean =>
  CALLED_UP.test(syntax.text.slice(headingStart, headingEnd));

/** 今天我来，一是看望大家，二是了解情况: what somebody has come for; 今天来的同志，一要… asks. */
const COME =
  /(?:今天|这次|此次|本次|专程|我)[^，。；！]{0,12}(?<![以年未原本从])来(?![说讲看的])[^，。；！]{0,6}(?:，?(?:主要|就)?(?:是|有)?(?:[二两三四几]个?(?:目的|任务|意思|件事))?)?$/;
const COMES = wordSet('来');
const ERRAND = wordSet(
  '看望 慰问 看看 了解 调研 听取 听听 检查 督促 督导 学习 讲 和大家 同大家 与大家 跟大家 给大家 向大家 征求 商量 祝贺 感谢 送 参加 交流',
);
const isErrand = (syntax: Syntax, { list }: Unit, start: number, end: number): boolean =>
  COMES.test(syntax, start, end) &&
  list.every(({ headingStart, headingEnd }) => ERRAND.startingAt(syntax, headingStart, headingEnd) >= 0) &&
  COME.test(syntax.text.slice(start, end).replace(/[：，。]$/u, ''));

/** Whether the list that a unit opens is an agenda, or stands under a point of one. */
export function isAgenda(syntax: Syntax, first: Unit): boolean {
  const above = first.parent?.list[0];
  if (above !== undefined && isAgenda(syntax, above)) return true;
  if (first.list.length < 2) return false;
  const { start, end } = leadOf(syntax, first);
  if (isCalledFor(syntax, first, start, end) || isErrand(syntax, first, start, end)) return true;
  if (first.list.every((unit) => isCalledUp(syntax, unit))) return true;
  return NAMES.test(syntax, start, end) && AGENDA.test(syntax.text.slice(start, end).trimEnd());
}
