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

/** Whether the list that a unit opens is an agenda, or stands under a point of one. */
export function isAgenda(syntax: Syntax, first: Unit): boolean {
  const above = first.parent?.list[0];
  if (above !== undefined && isAgenda(syntax, above)) return true;
  if (first.list.length < 2) return false;
  const { start, end } = leadOf(syntax, first);
  return NAMES.test(syntax, start, end) && AGENDA.test(syntax.text.slice(start, end).trimEnd());
}
