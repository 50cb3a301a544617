/**
 * How often something is to be done: 每月至少两次 is 24 times a year, 每季度一次 four. What counts turns only (次, 场), not what is
 * reached each year (每年新增就业100万人). Left out: 每天 of working or school days, which are taken for days of the year.
 */
import type { Target } from '../model/types.js';

const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/每个?(?:天|日(?!常))|天天|一天(?![内后来])/u, 365],
  [/每个?(?:周|星期)|周周|一周(?![内后来])/u, 52],
  [/每个?旬/u, 36],
  [/每(?:两|2)个?(?:周|星期)|每半个?月/u, 26],
  [/每个?月|月月|一个月(?!以?[内后来])/u, 12],
  [/每(?:两|2)个?月/u, 6],
  [/每(?:两|2)个?季度/u, 2],
  [/每个?季度?|季季|一个季度(?!以?[内后来])/u, 4],
  [/每个?(?:半年|学期)|半年(?!以?[内后来])|一学期(?![内后来])/u, 2],
  [/每个?(?:学年|年)|年年|一年(?![内后来])/u, 1],
];

/** The word that names the period, for taking it off a name. */
export const PERIOD =
  /每(?:[两2]?个?|半个?(?=月))(?:天|日|周|星期|旬|月|季度?|半年|学期|学年|年度?)|(?:天天|周周|月月|季季|年年)/gu;

const TURNS = /^[次回趟遍场轮节期堂]/u;

/** Whether an amount counts how many times something is done. */
export const countsTurns = ({ unit }: Pick<Target, 'unit'>): boolean => TURNS.test(unit ?? '');

/** How many periods a year has; null without one. */
export function periodsAYear({ text = '' }: Partial<Pick<Target, 'text'>>): number | null {
  return PERIODS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Whether a text says of something that it is done more seldom than another asks; both say how often. */
export function isSeldomer(asked: string, given: string): boolean {
  const [often, seldom] = [periodsAYear({ text: asked }), periodsAYear({ text: given })];
  return often !== null && seldom !== null && seldom < often;
}
