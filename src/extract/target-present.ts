/**
 * How things stand: the state of a place told in one sentence (我镇共有6300户，耕地3.2万亩), what is bad and nobody aims at
 * (亏损面达到28%), what weighs on those who tell it (矫正对象达到860人，监管压力很大), what a work takes (项目涉及我镇，需征地2360亩).
 * Left out: what is to be reached (总人口控制在46万人以内), also of what is bad (亏损面要下降到10%).
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { AIMED, type Cues, MUST, STRONG_WILL, WILL, YEAR_AHEAD } from './target-cues.js';
import { ACTIONS } from './target-stretch.js';
import { has } from './word-kinds.js';

/** 全县辖18个乡镇，…; 我县是林业大县，有林地面积210万亩，…: a sentence that tells what a place is. */
const OF_PLACE =
  /^(?:(?:目前|现在)，?)?(?:[全我该][县市区镇乡村省校]|[一-龥]{1,4}[县市区镇乡村])(?:[现共]?辖|下辖|现有|共有|总面积|国土面积|幅员|总人口|位于|地处|是[^，。；\d]{0,10}[县市区镇乡村]，(?:[现共]?有|辖|总))/u;
const FURTHEST = 160;
/** …，耕地3.2万亩，森林覆盖率63%: a noun and its figure. */
const BARE_NOUN =
  /[、，；](?!其中|新|增|再|改|修|种|建|完|实|达|比|同)[一-龥]{1,8}[一-龥](?<![到至长降增减少加率])(?:约|近)?$/u;
const OF_LAND = /[、，；](?:森林|林木|植被|绿化)[一-龥]{0,4}率(?:约|为)?$/u;

/** 亏损面达到28%, 发改率仍然达到4.2% */
const BAD =
  /(?:亏损[面额率]|债务(?:总额|余额|规模)?|负债(?:总额|余额)?|欠[款税费薪债](?:总额|余额)?|流失率|失业率|发改率|改判率|发回率|死亡率|发病率|患病率|事故率|不良(?:贷款)?率|逾期率|闲置率|撂荒率|抛荒率|辍学率|返贫率|复发率|犯罪率|差错率|投诉率|超标率|平均年龄|冤假错案|积案)(?:仍然?|还|竟然?|也|已经?)?(?:达到?|占到?|高达)$/u;
/** 矫正对象达到860人，监管压力很大; 党员占到38%，发展任务很重 */
const REACHES = /(?:达到?|占到?|有|为)(?:了|近|约)?$/u;
const HEAVY =
  /^[一-龥]{0,4}，[^，。；\d]{0,8}?(?:(?:负担|压力)(?:很|十分|非常|较|比较|更|越来越)?[重大]|(?:任务|形势)(?:很|十分|非常|相当)(?:重|艰巨|严峻))/u;

/** 项目涉及我镇4个村，需征地2360亩、拆迁房屋412户 */
const TAKES = /需要?(?:征|拆|搬迁|迁|占用)[^，。；]{0,60}$/u;
const NEED = characters('需');
const TAKES_REACH = 66;
const WORK = /(?:项目|工程|公路|铁路|高速|机场|线路|园区|水库|电站|新城)[^。；]{0,60}需要?(?:征|拆|搬|迁|占)/u;

/** 当前，村级债务总额达到3200万元 */
const NOW = /^(?:当前|眼下|现阶段|从[^，。；]{2,8}看)，/u;

const BACK = 24;
const AHEAD = 24;

/** Whether the figure only says how it stands. */
export function tellsPresent(syntax: Syntax, cues: Cues, amount: Amount, clause: Span, sentence: Span): boolean {
  const { text } = syntax;
  const { start, end, comparator } = amount;
  if (comparator === '<=') return false;
  const before = text.slice(Math.max(sentence.start, clause.start - 1, start - BACK), start);
  const here = cues.within(clause.start, clause.end);
  if (has(here, MUST | AIMED | STRONG_WILL)) return false;
  if (BAD.test(before)) return true;
  if (REACHES.test(before) && !has(here, YEAR_AHEAD) && HEAVY.test(text.slice(end, end + AHEAD))) return true;
  if (start - sentence.start > FURTHEST) return false;
  const told = cues.within(Math.max(sentence.start, start - FURTHEST), clause.end);
  if (has(told, WILL | MUST | AIMED | YEAR_AHEAD)) return false;
  return (
    OF_PLACE.test(text.slice(sentence.start, start)) &&
    (OF_LAND.test(before) || (BARE_NOUN.test(before) && !ACTIONS.test(syntax, clause.start, start)))
  );
}

/** Whether a work takes so much. */
export function isTaken(syntax: Syntax, cues: Cues, { start }: Amount, clause: Span, sentence: Span): boolean {
  const from = Math.max(sentence.start, start - FURTHEST);
  if (NEED.find(syntax, Math.max(from, start - TAKES_REACH), start) === start) return false;
  const lead = syntax.text.slice(from, start);
  return (
    TAKES.test(lead) && WORK.test(lead) && !has(cues.within(from, clause.end), MUST | AIMED | STRONG_WILL | YEAR_AHEAD)
  );
}

/** 当前，全县外出务工达到3.2万人: reached, as things stand; nothing is asked in the sentence so far. */
export const reachedNow = (syntax: Syntax, cues: Cues, { start }: Amount, clause: Span, sentence: Span): boolean =>
  NOW.test(syntax.text.slice(sentence.start, Math.min(start, sentence.start + BACK))) &&
  start - sentence.start <= FURTHEST &&
  REACHES.test(syntax.text.slice(Math.max(sentence.start, start - BACK), start)) &&
  !has(cues.within(Math.max(sentence.start, start - FURTHEST), clause.end), WILL | MUST | AIMED | STRONG_WILL);
