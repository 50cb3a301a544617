/** Speeches given as the year turns, in the one or the other: 新年的钟声, 2014年工作报告 with 2015年工作计划, 即将过去的一年. */
import type { Syntax } from '../syntax/syntax.js';
import { LONGEST_OPENING } from './move-landmarks.js';
import { namedYears } from './year-names.js';

/** What is asked of few texts, worked out when it is. */
export interface Turn {
  /** The year whose report is given beside a plan of the next; null for none. */
  readonly planned: () => number | null;
  /** Whether the speech may be of the year that ends as well as of the one that begins. */
  readonly turns: () => boolean;
  /** Whether what is summed up is the year itself, and what is planned the next. */
  readonly nearlyOver: () => boolean;
  /** Whether last year's work is summed up and this year's set, as it is done in its first months. */
  readonly startsYear: () => boolean;
  /** Whether the year that ends is told of. */
  readonly tellsYear: () => boolean;
}

/** 再过十天就是元旦, 离新年还有半个月: a few days are left of a year. */
const FEW_LEFT =
  /(?:再过|还有|只有|只剩|不到|不足)[一二三四五六七八九十\d]{1,3}[多来]?天(?:时间)?，?(?:就是|就到|便是|就要到|就)?(?:元旦|新年(?!度))|(?:离|距|距离)(?:元旦|新年)(?:只有|还有|只剩|不到|不足)/u;

/** Whether a speech whose title names a year is given in the last days of the one before: it tells that one by its number, none later. */
export function beforeNewYear({ text, front: { bodyStart } }: Syntax, year: number): boolean {
  if (!text.includes('元旦') && !text.includes('新年')) return false;
  const body = text.slice(bodyStart);
  const few = FEW_LEFT.exec(body)?.[0];
  if (few === undefined || (few.includes('新年') && SPRING.test(body))) return false;
  const years = namedYears(body).map((named) => named.year);
  return years.includes(year - 1) && years.every((named) => named <= year);
}
/** Beside these 新年 may be that of the Chinese calendar. */
const SPRING = /春节|农历|除夕|腊月|正月/u;

const known = new WeakMap<Syntax, Turn>();

/** How a text stands to the turn of the year; worked out once. */
export function turnOf(syntax: Syntax): Turn {
  const found = known.get(syntax);
  if (found !== undefined) return found;
  const { text, front } = syntax;
  const planned = once(() => reportsAndPlans(syntax));
  const turn: Turn = {
    planned,
    turns: once(() => front.date === null && (TURNS_YEAR.test(text) || planned() !== null)),
    nearlyOver: once(() => NEARLY_OVER.test(text.slice(front.bodyStart, front.bodyStart + LONGEST_OPENING))),
    startsYear: once(() => STARTS_YEAR.test(text.slice(front.bodyStart, front.bodyStart + LONGEST_OPENING))),
    tellsYear: once(() => TOLD.test(text)),
  };
  known.set(syntax, turn);
  return turn;
}

export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** 回顾去年工作，部署今年任务. */
const STARTS_YEAR =
  /(?:总结|回顾)[^，、。；\n]{0,8}(?:去年|上年|过去的?一年)[^。；\n]{0,16}(?:部署|安排|研究|明确|布置|落实)[^，、。；\n]{0,6}(?:今年|全年|新一年|本年度)/u;

/** 即将过去的一年, 即将过去的20XX年. */
const NEARLY_OVER = /即将(?:过去|结束|走过|告别)的(?:这?一年|[\dxXＸ×*]{2,4}年)/u;

/** 辞旧迎新, 新年的钟声. */
const TURNS_YEAR =
  /辞旧迎新|辞旧岁|新年的?钟声|新年(?:即将|就要)?(?:到来|来临)|元旦(?:佳节|来临|到来|将至)|新年(?:贺词|献词|致辞)/u;

const AHEAD = /展望|新的一年|迎接/u;
const AHEAD_REACH = 60;
/** Whether what stands before a place looks ahead. */
export const looksAhead = (text: string, at: number): boolean =>
  AHEAD.test(text.slice(Math.max(0, at - AHEAD_REACH), at));
const TOLD = /这一年，|过去的?一年|一年来，/u;

/** 2014年工作报告 … */
const YEARLY_REPORT = /^度?(?:工作)?(?:报告|总结)$|^度[^，。；\n]{0,24}(?:述职|评议|考核)/u;
/** … with 2015年工作计划. */
const PLAN = /^(?:度|工作|主要|的)*(?:计划|安排|打算|思路|任务|重点)|^的?工作，?(?:要|怎|必须)/u;
function reportsAndPlans({ front: { title, date }, text }: Syntax): number | null {
  if (title === null || date !== null) return null;
  const name = text.slice(title.start, title.end);
  const [named, ...more] = namedYears(name);
  if (named === undefined || more.length > 0 || !YEARLY_REPORT.test(name.slice(named.end))) return null;
  const next = `${named.year + 1}年`;
  for (let at = text.indexOf(next); at >= 0; at = text.indexOf(next, at + 1)) {
    const behind = at + next.length;
    if (PLAN.test(text.slice(behind, behind + 10))) return named.year;
  }
  return null;
}
