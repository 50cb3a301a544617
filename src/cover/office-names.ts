/**
 * Whether two names call one office, whatever its level (财政部门, 县财政局), cut short or written out (住建局, 住房城乡建设部门);
 * and the offices that a list names.
 */
import { isSubsequence } from '../align/subsequence.js';

/** Words of level and number that a level below changes. */
export const LEVEL =
  /^(?:各级|各有关|各|全[国省市县区州镇乡]|本|有关|相关|(?:[省县州镇]|市(?![场监])|区(?!域)|乡(?!村)|村(?!集体|镇))+级?)+/u;

const unlevelled = (name: string): string => name.trim().replace(LEVEL, '');

/** What a name ends with that says what kind of office it is. */
export const OFFICE = /(?:主管)?(?:部门|系统|局|厅|委员会|委|(?<![干全])部|办公室|办|(?<=检察)院)$/u;
const ORGAN = /机关$/u;
/** A name without that: 财政 of 财政局. */
export const calledBy = (name: string): string => name.replace(ORGAN.test(name) ? ORGAN : OFFICE, '');

/** 发展改革委, 发展和改革委. */
export function isOneName(one: string, other: string): boolean {
  const [first, second] = [one.replace(AND, ''), other.replace(AND, '')];
  return first === second || isCutFrom(first, second) || isCutFrom(second, first);
}
const AND = /[和与]/gu;

/** 文化和旅游局 is one, 财政局和水利局 are two. */
const BETWEEN =
  /[、，]|(?<=部门?|系统|局|厅|委员?会?|办|办公室|院|机关|政府|中心|站|所|队|社|公司|单位|镇|(?<!城)乡|(?<!农)村|街道)[和及与]|[和及与](?=各)/u;
/** Of several named together, each. */
export const namesIn = (list: string): readonly string[] => list.split(BETWEEN);

/** 财政部门, 县财政局; of several named together one is enough. 各部门, 县委 and 政府 name no office of their own. */
export function isOneOffice(asked: string, actors: string): boolean {
  const own = officeOf(asked);
  if (own === null) return false;
  return namesIn(actors)
    .map(officeOf)
    .some((other) => other !== null && isOneName(other, own));
}

/** A name as every level has it: 水利局 of 县水利局; empty where it is a level alone. */
export const withoutLevel = (name: string): string => {
  const bare = unlevelled(name);
  return bare.length > 1 ? bare : '';
};

/** Whether a name is one of an office. */
export const namesOffice = (name: string): boolean => officeOf(name) !== null;

/** What stands before what an office is called, without its level: 财政 of 县财政局. */
function officeOf(name: string): string | null {
  const bare = unlevelled(name);
  const own = calledBy(bare);
  return own.length < 2 || own === bare ? null : own;
}

/** Fewer characters than this are not cut short, more than that are no short name, unless they begin alike (市场监管, 市场监督管理). */
const WRITTEN_OUT = 4;
const SHORT = 3;
const ALIKE = 2;

/** Its characters in the same order, the first one first. */
function isCutFrom(short: string, full: string): boolean {
  if (full.length < WRITTEN_OUT || short.length > full.length) return false;
  if (!full.startsWith(short.slice(0, short.length > SHORT ? ALIKE : 1))) return false;
  return isSubsequence(short, full);
}
