/**
 * Whether passages of the draft give something to an actor by the same name, whatever its level (各市医保部门, 各县区医保部门),
 * or by a name cut short or written out (住房城乡建设部门, 市住建局).
 */
import { clausesOf } from '../align/clauses.js';
import { pairsIn, pairsOf } from '../align/pairs.js';
import { isOfRankAlone, isOneRank, isOutranked } from '../align/ranks.js';
import type { Span } from '../source/span.js';
import { calledBy, isOneName, isOneOffice, LEVEL, namesOffice, OFFICE } from './office-names.js';

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
  const own = calledBy(head);
  return own.length >= 2 && !OF_MANY.test(own) ? own : head;
}

/** 市住建局: what stands before what an office is called. */
const CALLED = /(?:[省市县区州镇各]|^|[，。、])([^，。、]{2,10}?)(?:局|厅|委|部门|系统)/gu;

function isCalledIn(name: string, around: string): boolean {
  const own = name.replace(OFFICE, '');
  if (own.length < 2 || own === name) return false;
  return [...around.matchAll(CALLED)].some(([, called = '']) => isOneName(called, own));
}

/** Whether an actor of the draft is, or has in its list, the one asked. */
export function isCalled(asked: string, given: string): boolean {
  if (namesOffice(asked)) return isOneOffice(asked, given);
  const { text } = clausesOf(given);
  return isNamed(asked, text, [{ start: 0, end: text.length }]);
}
