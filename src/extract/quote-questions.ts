/**
 * Questions that a form or a poll puts to people: “您对窗口服务是否满意”. Left out: sayings of two clauses (“群众要什么，我们干什么”), questions
 * asked of oneself (“培养什么人”).
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Quotation } from './quote-governors.js';
import { SEPARATORS } from './quote-inner.js';

const YOU = characters('您你');
const ASKS = wordSet(
  '是否 是不是 有没有 能不能 会不会 要不要 愿不愿 好不好 满不满意 几 多少 多久 多远 什么 怎么 怎样 如何 哪 谁 吗 呢 何时 何处 为何 ？',
);

/** Whether a quotation asks somebody. */
export const isPutTo = (keyed: Keyed, { start, end }: Quotation): boolean =>
  YOU.find(keyed, start + 1, end - 1) < end - 1 &&
  ASKS.test(keyed, start + 1, end - 1) &&
  SEPARATORS.find(keyed, start + 1, end - 1) === end - 1;
