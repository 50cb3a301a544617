/** Reports of those who tell what they did (述职报告, 年度工作总结, 经验交流发言): by their title, and where they look ahead. */
import { SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';

const REPORTING =
  /(?:汇报|交流|典型|经验)发言|经验交流|(?:工作|情况|经验)汇报|(?:交流|经验)材料|(?:述[职廉学德法责])+(?:报告|$)|(?:工作|年度|专项)总结(?!表彰|大会|会)/;
const ADDRESSING = /讲话|点评|主持|致辞/;

/** 现将有关情况汇报如下, 现就…作如下述职. */
const OPENS_REPORT =
  /(?:现[就将把]|下面|我就?)[^。；：\n]{0,60}?(?:汇报|报告|述职|小结)(?:如下|于后)|作如下(?:汇报|报告|述职)/;
const OPENING = 600;

/** Whether by its title, or by how it opens, the speech is a report of those who tell what they did. */
export function isReport({ front: { title, bodyStart }, text }: Syntax): boolean {
  const name = title === null ? '' : text.slice(title.start, title.end);
  if (ADDRESSING.test(name)) return false;
  return REPORTING.test(name) || OPENS_REPORT.test(text.slice(bodyStart, bodyStart + OPENING));
}

/** 关于贯彻…精神的工作安排, 2024年工作要点: what is to be done, from its first line to its last. */
const PLANNING = /(?:安排|方案|要点|计划|打算|设想|分工|清单|举措|措施)(?:[（(][^）)]{1,12}[）)])?$/;

/** 2024年工作总结和2025年工作计划 looks back first. */
const OF_BOTH = /(?:总结|回顾|情况|报告|汇报|完成)[^，。]{0,12}[和与及、暨]/;

/** Whether by its title the text is a plan. */
export function isPlan({ front: { title }, text }: Syntax): boolean {
  const name = title === null ? '' : text.slice(Math.max(title.start, title.end - 40), title.end).trimEnd();
  return PLANNING.test(name) && !OF_BOTH.test(name);
}

/** 下一步，…: from here on a report tells what it intends. */
export const AHEAD = wordSet('下一步 下步 今后 接下来 明年 来年 下阶段 下一阶段');
/** 努力的方向, 2021年工作安排; 完成年度计划 was done. */
const AHEAD_INSIDE = wordSet('下一步 下步 今后 接下来 明年 来年 新学年 新学期 新年度 新的一年 下阶段 下一阶段 下半年');
const ENDS_AHEAD = wordSet('打算 设想 思路 努力方向 努力的方向 改进方向 整改方向 改进措施 整改措施 工作计划 工作安排');
/** 2021年目标任务, 下半年主要工作任务; 全面完成目标任务 was done. */
const TASKS_OF_YEAR =
  /^(?:20\d\d年度?|今年|明年|下半年|新学[年期]|新年度|本学[年期])的?[^，。；]{0,8}(?:任务|目标|重点|重点工作|举措|措施|计划|安排|部署|意见)$/;
const HEADING = 60;
const BLANKS = characters(`。：，${SPACES}`);

/** Whether a heading names what is to be done, and nothing else (2025年工作打算) but what was done before it. */
export function namesPlans(keyed: Keyed, { headingStart, headingEnd }: Unit): boolean {
  if (headingEnd - headingStart > LONGEST_OF_BOTH) return false;
  const heading = keyed.text.slice(headingStart, headingEnd);
  if (BACK_AND_AHEAD.test(heading)) return true;
  return heading.length <= LONGEST_NAME && (PLANS.test(heading) || TASKS_OF_YEAR.test(heading));
}
/** “十二五”发展成就和“十三五”目标任务: one chapter on both. */
const BACK_AND_AHEAD =
  /(?:成就|成绩|回顾|总结|情况)[和与及、][^，。；]{0,4}(?:今后|今年|明年|来年|下半年|下一?步|新时期|新阶段|未来|[一二三四五]+五|20\d\d年)[^，。；]{0,8}(?:任务|目标|安排|打算|思路|部署)$/;
const LONGEST_OF_BOTH = 40;
const LONGEST_NAME = 20;
const PLANS =
  /^(?:(?:20\d\d年度?|今年|明年|来年|今后|下一?步|下一?阶段|下半年|新的一年|新学[年期]|新年度)?的?(?:主要)?(?:工作)?(?:打算|设想|思路|努力方向|努力的方向|整改措施|改进措施)(?:[和与及](?:打算|设想|思路|措施|举措))*)$/;

/** Whether a heading looks ahead. */
function headsAhead(keyed: Keyed, unit: Unit): boolean {
  const { headingStart, headingEnd } = unit;
  if (headingEnd - headingStart > HEADING) return false;
  if (AHEAD_INSIDE.test(keyed, headingStart, headingEnd)) return true;
  return ENDS_AHEAD.endingAt(keyed, headingEnd) > headingStart || namesPlans(keyed, unit);
}

/** Whether a unit or what it stands in looks ahead, by its heading or the first words of its body. */
export function intends(keyed: Keyed, unit: Unit | null): boolean {
  for (let one = unit; one !== null; one = one.parent) {
    if (headsAhead(keyed, one)) return true;
    if (AHEAD.startingAt(keyed, BLANKS.skip(keyed, one.headingEnd, one.end)) >= 0) return true;
  }
  return false;
}
