/**
 * Whether passages of the draft give something to an actor by the same name, whatever its level (各市医保部门, 各县区医保部门),
 * or by a name cut short or written out (住房城乡建设部门, 市住建局); and whether two names call one office.
 */
import { clausesOf } from '../align/clauses.js';
import { pairsIn, pairsOf } from '../align/pairs.js';
import { isOfRankAlone, isOneRank, isOutranked } from '../align/ranks.js';
import type { Span } from '../source/span.js';

/** Words of level and number that a level below changes. */
const LEVEL =
  /^(?:各级|各有关|各|全[国省市县区州镇乡]|本|有关|相关|(?:[省县州镇]|市(?![场监])|区(?!域)|乡(?!村)|村(?!集体|镇))+级?)+/u;

/**
 * 每个县 is asked of the county that says 全县 of who does it, where a clause begins, behind a number (一是), a time and a modal
 * (必须); 在全县会议上, 全县的冷库, 要全县推开 tell of no doer.
 */
const EACH = /^(?:每个?|各)[省市县区州镇乡村校]{1,3}$/u;
const NUMBERED = '[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]+|首先|其次|再次|最后|同时';
const TIME = '(?:今|明|本|20\\d\\d)年|年内|[上下]半年';
const MODAL = '要|必须|务必|应当?|须|力争|确保';
const OWN = new RegExp(
  String.raw`(?:^|[，。、；：])(?:${NUMBERED})?[，、]?(?:${TIME})?[，、]?(?:${MODAL})?(?:全|我|各|每个?)([省市县区州镇乡村校]{1,2})(?!的|范围|推[开广行]|铺开|通报)`,
  'gu',
);

/** By a third of the pairs of characters of its name, or by another length of it; `text` is folded, and so are the places. */
export function isNamed(actor: string, text: string, places: readonly Span[]): boolean {
  const name = clausesOf(actor).text.replace(/[，。、]/gu, '');
  const bare = name.replace(LEVEL, '');
  const head = bare.length >= 2 ? bare : name;
  const around = places.map(({ start, end }) => text.slice(start, end)).join('。');
  if (
    EACH.test(name) &&
    [...around.matchAll(OWN)].some(([, levels = '']) => [...levels].some((one) => name.includes(one)))
  )
    return true;
  if (isOutranked(name, around)) return false;
  if (isOfRankAlone(bare) && isOneRank(name, around)) return true;
  const pairs = pairsOf(telling(head));
  if (pairs.length === 0) return around.includes(head);
  return pairsIn(around, pairs) * 3 >= pairs.length || isCalledIn(head, around);
}

/** 行业主管部门, 市直各部门, 政府及其部门 name none. */
const OF_MANY = /直|政府|行业|有关|相关|职能|业务|成员|责任|牵头|[各其级]/u;

/** What tells an office from others: 部门 and 机关 stand beside any. */
function telling(head: string): string {
  const own = head.replace(ORGAN.test(head) ? ORGAN : OFFICE, '');
  return own.length >= 2 && !OF_MANY.test(own) ? own : head;
}

const OFFICE = /(?:主管)?(?:部门|系统|局|厅|委员会|委|(?<![干全])部|办公室|办|(?<=检察)院)$/u;
/** 市住建局: what stands before what an office is called. */
const CALLED = /(?:[省市县区州镇各]|^|[，。、])([^，。、]{2,10}?)(?:局|厅|委|部门|系统)/gu;

function isCalledIn(name: string, around: string): boolean {
  const own = name.replace(OFFICE, '');
  if (own.length < 2 || own === name) return false;
  return [...around.matchAll(CALLED)].some(([, called = '']) => isOneName(called, own));
}

/** 发展改革委, 发展和改革委. */
function isOneName(one: string, other: string): boolean {
  const [first, second] = [one.replace(AND, ''), other.replace(AND, '')];
  return first === second || isCutFrom(first, second) || isCutFrom(second, first);
}
const AND = /[和与]/gu;

const ORGAN = /机关$/u;
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
  const bare = name.trim().replace(LEVEL, '');
  return bare.length > 1 ? bare : '';
};

/** Whether a name is one of an office. */
export const namesOffice = (name: string): boolean => officeOf(name) !== null;

/** Whether an actor of the draft is, or has in its list, the one asked. */
export function isCalled(asked: string, given: string): boolean {
  if (namesOffice(asked)) return isOneOffice(asked, given);
  const { text } = clausesOf(given);
  return isNamed(asked, text, [{ start: 0, end: text.length }]);
}

/** What stands before what an office is called, without its level: 财政 of 县财政局. */
function officeOf(name: string): string | null {
  const bare = name.trim().replace(LEVEL, '');
  const own = bare.replace(ORGAN.test(bare) ? ORGAN : OFFICE, '');
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
  let at = 0;
  for (const char of short) {
    const next = full.indexOf(char, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return true;
}
