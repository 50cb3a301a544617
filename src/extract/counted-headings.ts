/** Counts in the heading of the list that they count: 一、守牢两条底线，夯实根基, over （一） and （二）. */
import { opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Draft } from './counted-sets.js';
import { enumeration, membersOf } from './members.js';
import { LEADING_VERBS } from './slogan-sets.js';

const HEADED_NOUN = opening(/[个条项大件道张种类][^，。；：、的“”（\d]{2,6}(?=[，。；：\n]|$)/, '个条项大件道张种类');

/** 一、守牢两条底线，夯实根基: a heading counts the members of the list under it. */
export function headed(
  context: Context,
  { start, end, declared }: Pick<Draft, 'start' | 'end' | 'declared'>,
): Draft | null {
  const { syntax } = context;
  if (declared === null || declared > 12) return null;
  const length = HEADED_NOUN.length(syntax, end);
  if (length < 0) return null;
  const list = enumeration(context, { start, end: end + length });
  if (list === null || !list.inHeading || list.units.length !== declared) return null;
  const verb = VERB_BEFORE.endingAt(syntax, start);
  const members = membersOf(context, list.units);
  return { start: verb < 0 ? start : verb, end: end + length, declared, members, found: declared };
}

const VERB_BEFORE = wordSet(
  `${LEADING_VERBS} 守牢 实施好 完成 办好 用好 打造 推动 做强 紧扣 锚定 重点抓好 抓实 打赢 筑牢`,
);
