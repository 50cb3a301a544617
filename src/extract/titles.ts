/** Headings that only name what they stand over: 存在的主要问题; 主要成绩; 去年的工作. */
import { compounds } from '../source/compounds.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { words } from './word-runs.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { asksWhatIsWrong, asksWhatWasDone } from './kind-questions.js';

const SHORTCOMING = '问题|不足|短板|差距|困难|短处|弱项';
/** 二、问题; 存在的主要问题; 我们的差距和不足: nothing but their name. 关于…的问题, 解决好…的问题 name a matter. */
const PROBLEM_TITLE = new RegExp(
  `^(?:(?:面临的?|当前的?)?(?:形势|现状)[和与及、])?(?:关于(?=(?:当前|目前|工作中)?存在|我们的))?(?:当前|目前|现阶段|工作|工作中|我们|自身|还|仍|依然|主要|突出|面临|存在|有|的|一些|几个)*(?:${SHORTCOMING})(?:以?[和与及、](?:主要|突出|产生的?)*(?:${SHORTCOMING}|(?:原因|根源|成因)(?:分析|剖析)?|(?:今后的?|下一?步的?)?(?:努力|改进|整改)?(?:方向|措施|打算)))*$`,
);
const TITLE_ENDS = characters('题足板距难处项因源析向施算');
const LONGEST_TITLE = 16;

/** 问题不容忽视，亟待解决; 差距依然明显. 问题较多的部门要作检讨 asks. */
const OPENS_WITH_PROBLEMS = opening(
  /(?:突出|主要|存在的?)?(?:问题|差距|短板|不足|困难|矛盾|隐患|教训|挑战)(?:[和与、及](?:问题|差距|短板|不足|困难|矛盾|隐患|挑战))?(?:依然|仍然|还|也|十分|非常|很|比较|较)*(?:不容|不可[小忽轻低回]|不能[小忽轻低回]|不好回避|存在|突出|明显|不少|较多|很多|深刻|尖锐|犹存|尚存)(?!的)(?=[^，。；：\n]{0,4}(?:[，。；：\n]|$))/,
  '突主存问差短不困矛隐教挑',
);

/** Whether a heading only names the shortcomings that it stands over, or opens with their weight. */
export const isProblemTitle = (keyed: Keyed, unit: Unit): boolean =>
  namesProblems(keyed, unit) || isToBeSeen(keyed, unit) || asksWhatIsWrong(keyed, unit);
/** 几个短板要正视, 清醒看到存在的差距: what is only to be seen is told. */
const TO_BE_SEEN =
  /^[^，。；]{0,10}(?:问题|短板|不足|差距|隐患|教训|困难)(?:还|都|也)?(?:要|必须|需要|应当|应|值得)(?:清醒|高度|引起|认真|客观|理性|勇于|敢于)*(?:正视|重视|警惕|看到|看清|面对|注意|直面|承认|警醒)$/;
const SEEN_ENDS = characters('视惕到清对意面认醒');
const isToBeSeen = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  SEEN_ENDS.has(keyed, headingEnd - 1) && TO_BE_SEEN.test(keyed.text.slice(headingStart, headingEnd));

const namesProblems = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  OPENS_WITH_PROBLEMS.test(keyed, headingStart) ||
  (headingEnd - headingStart <= LONGEST_TITLE &&
    TITLE_ENDS.has(keyed, headingEnd - 1) &&
    PROBLEM_TITLE.test(keyed.text.slice(headingStart, headingEnd)));

/** 主要成绩; 一年来的成效和亮点: nothing but their name. */
const RESULT_TITLE =
  /^(?:(?:过去|去年|上年|上半年|今年以来|[一二三四五几]年来|一年|近年来|取得|工作|方面)+的?|[^，。；：]{2,10}(?:行动|活动|会战|工作|阶段|季度|工程)的)?(?:主要|突出|工作)*(?:成绩|成效|亮点|进展|收获|成果)(?:[和与及、](?:主要|突出|工作)?(?:成绩|成效|亮点|进展|收获|成果|特点|经验))*$/;
const RESULT_ENDS = characters('绩效点展获果验');

export const isResultTitle = (keyed: Keyed, unit: Unit): boolean =>
  namesResults(keyed, unit) || asksWhatWasDone(keyed, unit);
const namesResults = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  headingEnd - headingStart <= LONGEST_TITLE &&
  RESULT_ENDS.has(keyed, headingEnd - 1) &&
  RESULT_TITLE.test(keyed.text.slice(headingStart, headingEnd));

const MATTER =
  '指导思想|意义|形势|原则|背景|特点|特征|优势|机遇|挑战|条件|体会|感受|启示|概况|现状|由来|内涵|含义|成因|根源';
/** 重大意义; 面临的机遇和挑战; 普查工作的特点: nothing but the name of what is to be understood. 把握原则, 抢抓机遇 ask. */
const MATTER_TITLE = new RegExp(
  `^(?:关于|当前|目前|今年|去年|下半年|几点|面临|我们|我[省市县区镇乡局校]|的|[^，。；]{2,12}?(?:面临)?的|[一-龥]{2,6}工作)*(?:重大|重要|基本|主要|严峻|有利|不利|现实|历史|深远|突出|鲜明|时代)*(?:${MATTER})(?:[和与及、](?:主要|基本|重大|重要)*(?:${MATTER}))*$`,
);
const MATTER_ENDS = characters('想义势则景点征遇战件会受示况状来涵因源');

/** Whether a heading only names a matter to be understood. */
export const isMatterTitle = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  headingEnd - headingStart <= LONGEST_TITLE &&
  MATTER_ENDS.has(keyed, headingEnd - 1) &&
  MATTER_TITLE.test(keyed.text.slice(headingStart, headingEnd));

/** 工作回顾, 去年以来的工作情况: a heading that looks back … */
const ENDS_LOOKING_BACK = wordSet('回顾 总结');
const MAY_LOOK_BACK = characters('过去上一关前近几二两三四五十今0123456789xX×*');
const LOOKS_BACK =
  /^(?:关于)?(?:过去|去年|上年|上半年|今年以来|前(?:[一二三]个?季度|[一二三四五六七八九十\d]{1,2}个月)|近[一二两三五几]年来?|20[\dxX×*]{2}年(?=[^，]{0,10}(?:情况|成绩)$)|[一二两三四五几十]年来)[^，]{0,12}(?:工作|情况|成绩)$/;
const PERIOD_ENDS = characters('年期');
/** … unless it asks for something too. */
const ASKS = /要求|任务|部署|安排/;

/** 改革取得重大突破的五年: years told by what came of them. */
const YEARS_OF = /(?:取得|实现|经历|迈出|创造|谱写)了?[^，。；]{2,16}的(?:[一二两三四五十]+年|学年|学期|时期)$/;
/** 一、**年的防汛工作 over 二、今年的任务: of two years the first is gone by. */
const OF_A_YEAR = /^(?:关于)?(?:20[\dxX×*]{2}|[xX×*]{1,4})年度?的?[^，。；]{0,14}工作$/;
function comesToTasks({ text }: Keyed, { list }: Unit): boolean {
  const [first, ...others] = list.map(({ headingStart, headingEnd }) =>
    text.slice(headingStart, headingEnd).replace(/^关于/, ''),
  );
  return others.some(
    (heading) => AHEAD.test(heading) && !(YEAR.test(heading) && heading.slice(0, 4) <= (first ?? '').slice(0, 4)),
  );
}
const AHEAD = /^(?:关于)?(?:今年|明年|新的一年|下一步|下步|今后|下一阶段|20\d\d年|20[xX×*]{2}年|[xX×*]{2}年)/;
const YEAR = /^20\d\d年/;

/** Whether a heading names a time gone by and its work. */
export function looksBack(keyed: Keyed, unit: Unit): boolean {
  const { headingStart, headingEnd } = unit;
  if (headsReview(keyed, headingStart, headingEnd) || ASKS_BACK.endingAt(keyed, headingEnd) > headingStart) return true;
  if (unit.list[0] !== unit || !MAY_LOOK_BACK.has(keyed, headingStart)) return false;
  const heading = keyed.text.slice(headingStart, headingEnd);
  return OF_A_YEAR.test(heading) && !ASKS.test(heading) && comesToTasks(keyed, unit);
}

/** 前一阶段做得怎么样: the question is answered with what was done. */
const ASKS_BACK = wordSet(compounds(words('做得 干得 抓得 完成得 落实得 推进得 进展'), words('怎么样 怎样 如何')));

function headsReview(keyed: Keyed, headingStart: number, headingEnd: number): boolean {
  const ends =
    ENDS_LOOKING_BACK.endingAt(keyed, headingEnd) >= headingStart ||
    (PERIOD_ENDS.has(keyed, headingEnd - 1) && YEARS_OF.test(keyed.text.slice(headingStart, headingEnd)));
  if (!ends && !MAY_LOOK_BACK.has(keyed, headingStart)) return false;
  const heading = keyed.text.slice(headingStart, headingEnd);
  return (ends || LOOKS_BACK.test(heading)) && !ASKS.test(heading);
}

/** 第一部分 2021年工作回顾, 过去五年的工作回顾: a line of its own over a list that numbers anew. */
export interface Part {
  readonly start: number;
  readonly reviews: boolean;
}

const PART = opening(/第[一二三四五六]部分[：，、 　]*/, '第');
const LONGEST_PART = 30;
const NO_LINE = characters('。，；：！？');
/** 2021年工作安排, 今后五年的目标任务: what is to be done. */
const SETS_OUT =
  /^(?:20[\dxX×*_]{2}年度?|200[*xX×]年|今年|明年|今后|下一?步|来年|下半年)[^，。；]{0,14}(?:安排|任务|打算|思路|计划|部署|建议|目标|要求|意见)$/;

/** The parts of a speech, in text order, told by lines that are no unit's. */
export function partsOf(syntax: Syntax): readonly Part[] {
  const { paragraphs, markers, front, bodyEnd } = syntax;
  const marked = new Set(markers.filter(({ opensParagraph }) => opensParagraph).map(({ paragraph }) => paragraph));
  const parts: Part[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = paragraphs.ends[index] ?? start;
    if (start < front.bodyStart || end > bodyEnd || end - start > LONGEST_PART || marked.has(index)) continue;
    if (end - start < 4 || NO_LINE.find(syntax, start, end) < end) continue;
    const part = Math.max(0, PART.length(syntax, start));
    const reviews = headsReview(syntax, start + part, end);
    if (reviews || part > 0 || SETS_OUT.test(syntax.text.slice(start, end))) parts.push({ start, reviews });
  }
  return parts;
}
