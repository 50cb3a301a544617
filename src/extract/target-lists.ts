/**
 * Metrics of amounts told in lists and rows: 修订《办法》《细则》等12项制度 → 修订制度; 3所学校和2所医院, 3.2万农户410万元: the noun
 * between belongs to the amount before; 超千万元企业20家，超亿元5家 → 超亿元企业.
 */
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import type { Previous } from './target-carried.js';
import { LINKS } from './target-edges.js';
import { ACTIONS } from './target-stretch.js';

const AND_SO_ON = characters('等、');
const LISTS = characters('、“《');
const DUN = characters('、');
const DIGITS = characters('0123456789');
/** 制定了覆盖教学、科研等8个领域 */
const SPANS = wordSet('覆盖 涉及 涵盖 辐射 惠及');
/** 与清华、北大等5所高校: with whom or where it was, not what. */
const PREPOSITIONS = wordSet('与 同 和 向 对 在 从 为 由 给 于 围绕 按照');

/**
 * What is counted at the end of a list that 等 closes, or whose last mark stands before the number: its verb with the
 * noun behind the number, the noun alone where a preposition leads in or no verb; null where no list stands there.
 */
export function countedList(syntax: Syntax, head: number, tail: number, noun: string): string | null {
  if (noun === '' || !AND_SO_ON.has(syntax, tail - 1)) return null;
  const first = LISTS.find(syntax, head, tail);
  if (first === tail) return null;
  // 举办8届活动、超过5亿人次参与: each has its own number.
  if (DIGITS.find(syntax, head, tail) < tail && DUN.has(syntax, tail - 1)) return noun;
  const verb = spanning(syntax, head, DUN.find(syntax, head, tail)) ?? leadingVerb(syntax, head, first);
  return `${verb}${noun}`;
}

function spanning(syntax: Syntax, head: number, to: number): string | null {
  const at = SPANS.first(syntax, head, to);
  return at < 0 ? null : syntax.text.slice(at, SPANS.startingAt(syntax, at));
}

/** How far behind the head a verb may stand (科学编制). */
const VERB_REACH = 6;

function leadingVerb(syntax: Syntax, head: number, to: number): string {
  if (PREPOSITIONS.startingAt(syntax, head) >= 0) return '';
  const at = ACTIONS.first(syntax, head, Math.min(to, head + VERB_REACH));
  let end = at;
  // 组织开展 are one.
  for (let next = end; next >= 0 && next <= to; next = ACTIONS.startingAt(syntax, end)) end = next;
  return at < 0 ? '' : syntax.text.slice(at, end);
}

const JOINTS = wordSet('和 与 及 以及');
const MOST = 14;
const WORDS = /^[一-龥]{2,}$/u;
/** 35岁以下的年轻干部 */
const AGED_WORDS = /^(?:\d{2}周?岁及?以[上下]的?)?[一-龥]{2,}$/u;
/** 8家企业产值10亿元: measured itself. */
const MEASURED = /[值额量率入出资积数价税费款利润度着]$/u;

/** Behind the noun of the amount before, with what joins it to this one; `from` where other words stand between. */
export function behindNoun(syntax: Syntax, { end, metric }: Previous, from: number, { start, kind }: Amount): number {
  if (from !== end || start - end > MOST || (kind !== 'count' && kind !== 'money')) return from;
  const joint = JOINTS.endingAt(syntax, start, end);
  const noun = syntax.text.slice(end, joint < 0 ? start : joint);
  if (!AGED_WORDS.test(noun) || !metric.endsWith(noun)) return from;
  return joint >= 0 || isBareNoun(syntax, end, start) ? start : from;
}

/** 8个领域120项制度: no verb, nothing that is measured stands between. */
const MOST_BARE = 4;
const isBareNoun = (syntax: Syntax, from: number, to: number): boolean =>
  to - from <= MOST_BARE &&
  !ACTIONS.test(syntax, from, to) &&
  LINKS.endingAt(syntax, to) < 0 &&
  !MEASURED.test(syntax.text.slice(from, to));

/** Where the noun of an amount ends that is joined to the next one (3所学校和2所医院); -1 where it is not. */
export function joinedNoun(syntax: Syntax, from: number, to: number): number {
  const joint = to - from > MOST ? -1 : JOINTS.endingAt(syntax, to, from);
  return joint > from && WORDS.test(syntax.text.slice(from, joint)) ? joint : -1;
}

const SUM = '(?:超过?|突破|达到?|过)?(?:[\\d.×*Xx]+|[一二两三四五六七八九]?[十百千])?[十百千万亿]*元(?:以上)?';
const ONLY_A_SUM = new RegExp(`^(?:其中)?(${SUM})的?$`, 'u');
const A_SUM = new RegExp(SUM, 'u');

/** 超千万元企业20家，超亿元5家: the same things, of another size; null where they are none. */
export function ofOtherSize({ text }: Syntax, head: number, tail: number, { metric }: Previous): string | null {
  const size = ONLY_A_SUM.exec(text.slice(head, tail))?.[1];
  if (size === undefined || !A_SUM.test(metric)) return null;
  return metric.replace(A_SUM, text.startsWith(OR_MORE, tail) ? `${size}${OR_MORE}` : size);
}
const OR_MORE = '以上';
