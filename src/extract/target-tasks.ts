/** Metrics of what is completed by somebody, of tasks told by their size, and of sums that are put in. */
import { characters } from '../source/finder.js';
import { clauseStart, sentenceAt } from '../syntax/around.js';
import { type Metric, type Previous, sameUnit } from './target-carried.js';
import { DIRECTIONS } from './target-directions.js';
import { behindLeads } from './target-edges.js';
import { isWho } from './target-nouns.js';
import { DIGIT } from './target-cleaned.js';
import { beforeModals, COMPLETES, MAX_NOUN, NOUN_STOPS, OF, ownText } from './target-own-words.js';
import { endsClause, stopBefore, type Stretch } from './target-stretch.js';

/**
 * 县林业局必须完成1.2万亩的造林任务, 青山镇完成1500亩: who completes it is no metric. What is completed stands behind the
 * number, or was measured by the claim before in the same unit; null where other words stand before the number.
 */
export function completed(stretch: Stretch, previous: Previous | null): Metric | null {
  const { syntax, amount, from, to } = stretch;
  if (amount.kind !== 'measure' && amount.kind !== 'count' && amount.kind !== 'money') return null;
  const verb = COMPLETES.endingAt(syntax, amount.start);
  if (verb <= from) return null;
  const head = behindLeads(syntax, from, verb);
  if (!isWho(syntax, head, beforeModals(stretch, head, verb))) return null;
  const start = OF.has(syntax, amount.end) ? amount.end + 1 : amount.end;
  const noun = syntax.text.slice(start, stopBefore(syntax, NOUN_STOPS, start, Math.min(to, start + MAX_NOUN)));
  if (noun.length >= 2) return { text: noun, rest: [] };
  const known =
    previous !== null && !previous.fact && sameUnit(previous.unit, amount.unit) && !DIGIT.test(previous.metric);
  return { text: known ? previous.metric : ownText(stretch), rest: [] };
}

/** 5.2万亩的建设任务10月底前要全部开工, 剩余的67亿元投资任务: the task, and what is to become of it. */
const TASK = /^的?([^，。；、：的\d（“]{2,9}?(?:任务|指标|计划|目标任务|目标)(?!书|数|值|完成率|的))([^，。；、：]*)/;

const TASK_REACH = 32;

/** What a task comes to, behind its date and modal. */
const COMES_OFF = /(?:开工|完工|竣工|完成|投用|投产|通车|达标|交付|销号|到位|见效|落地)$/;

/** The metric of a task told by its size; null where no task is told. */
export function taskOf({ syntax, amount, from }: Stretch): Metric | null {
  const { kind, start, end } = amount;
  if (kind !== 'measure' && kind !== 'money' && !(kind === 'count' && OF.has(syntax, end))) return null;
  const told = TASK.exec(syntax.text.slice(end, end + TASK_REACH));
  if (told === null) return null;
  const [, task = '', behind = ''] = told;
  const verb = COMPLETES.first(syntax, from, start);
  const become = COMES_OFF.exec(behind)?.[0] ?? '';
  return {
    text: `${verb < 0 ? '' : syntax.text.slice(verb, COMPLETES.startingAt(syntax, verb))}${task}${become}`,
    rest: [],
  };
}

/** 在确保完成6000亩烟叶种植任务的基础上: what is built on is measured in the task, or is nothing but one; '' elsewhere. */
const LEADS_TO_GROUND = /^在(?:确保|力争|全面|如期|超额|圆满)*(?:完成|实现|落实)(?:[^，。；、\d]{0,10}的)?$/u;
const GROUND = /^的?([^，。；、的\d]{0,10}?)(?:任务|目标|指标|计划)的基础上/u;
const GROUND_REACH = 24;
export function groundOf({ syntax, amount, from }: Stretch): string {
  if (!LEADS_TO_GROUND.test(syntax.text.slice(from, amount.start))) return '';
  const told = GROUND.exec(syntax.text.slice(amount.end, amount.end + GROUND_REACH));
  return told === null ? '' : told[1] || '完成任务';
}

/** 今年的财政收入目标是增长12%, 纯收入的目标是增长8%: what is to grow stands before the word for the aim. */
const AIM =
  /^([一-龥A-Z]{2,14}?)的?(?:增长|增收)?(?:目标|任务|指标)(?:就?是|为|定为|确定为)(?:确保|力争)?([一-龥]{1,2})$/u;
const NO_SUBJECT = /^(?:总体|总|主要|工作|发展|奋斗|预期|具体|经济|我们?|咱们?|大家|今年|全年|全[县市区省镇乡])+$/u;
export function aimOf(stretch: Stretch): string {
  const { syntax, amount, from } = stretch;
  const led = behindLeads(syntax, from, amount.start);
  const head = OF.has(syntax, led) ? led + 1 : led;
  const [, subject = '', way = ''] = AIM.exec(syntax.text.slice(head, amount.start)) ?? [];
  if (!DIRECTIONS.has(way) || NO_SUBJECT.test(subject) || isWho(syntax, head, head + subject.length)) return '';
  return `${subject}${way}`;
}

/** 县财政拿出500万元, 镇财政硬挤出80万元: what was put in. */
const PUT_IN = /(?:硬是?|又|还|再|挤|凑)*(?:挤出|拿出|掏出|凑出|挤出来|腾出|调剂出|匀出|筹措)了?$/;

const PUT_IN_SIGN = characters('出措了来');

/** 从结余中拿出 names nobody. */
const PAYER = /^(?![从由在把将])[一-龥]{2,12}(?<!中)$/;

/** A sum that somebody puts in, told without what for. */
export function putIn(stretch: Stretch, head: number): string {
  const { syntax, amount } = stretch;
  if (amount.kind !== 'money' || !endsClause(stretch) || !PUT_IN_SIGN.has(syntax, amount.start - 1)) return '';
  const words = syntax.text.slice(head, amount.start);
  const payer = words.replace(PUT_IN, '');
  return payer === words || !PAYER.test(payer) ? '' : `${payer}投入`;
}

/** 在全市综合考核中排第9名，比前年下降3位，今年必须进入前5名: the rank is of what the sentence told it of; '' elsewhere. */
const RANKED =
  /^在?([^，。；\d]{2,20}?)(?:在[^，。；\d]{1,6})?[中里]?(?:排名|排位|排在|排列|排|名列|位列|位居)(?:在?全[县市省区国])?第[\d一二三四五六七八九十]+[名位]/u;
const MOVED = /^比(?:前年|上年|去年)(下降|上升|前移|后移|提升)了?$/u;
const PLACES = /^[名位]$/u;
const TOP = characters('前');
const RANKED_REACH = 60;
export function rankOf({ syntax, amount }: Stretch, head: number, tail: number): string {
  if (!PLACES.test(amount.unit ?? '')) return '';
  const moved = MOVED.exec(syntax.text.slice(head, tail))?.[1];
  if (moved === undefined && !(tail <= head && amount.comparator === '<=' && TOP.has(syntax, amount.start - 1)))
    return '';
  const floor = Math.max(sentenceAt(syntax, amount.start).start, amount.start - RANKED_REACH);
  for (let at = clauseStart(syntax, amount.start); at > floor;) {
    at = clauseStart(syntax, at - 1);
    if (at < floor) return '';
    const subject = RANKED.exec(syntax.text.slice(behindLeads(syntax, at, amount.start), amount.start))?.[1];
    if (subject !== undefined) return `${subject}排名${moved ?? ''}`;
  }
  return '';
}
