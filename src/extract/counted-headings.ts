/**
 * Counts in the heading of the list that they count: 一、守牢两条底线，夯实根基, over （一） and （二）; 落在“五个盯住” over those of five that the
 * text gives, where each opens with the word.
 */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import type { Context } from './context.js';
import type { Draft } from './counted-drafts.js';
import { enumeration, membersOf } from './members.js';
import { LEADING_VERBS } from './slogan-lists.js';

const HEADED_NOUN = opening(
  /[个条项大件道张种类][^，。；：、的“”（\d]{2,6}(?=”?(?:[，。；：\s]|$))/,
  '个条项大件道张种类',
);

/** 件事, 项重点工作: what is counted to be done. */
export const THINGS = opening(
  /(?:件(?:实|大|要|民生实)?事|项(?:重点|主要)?(?:工作|任务))(?=”?(?:[，。；：\s]|$))/,
  '件项',
);

/** 一、守牢两条底线，夯实根基: a heading counts the members of the list under it; 抓好五件事, give or take one. */
export function headed(
  context: Context,
  { start, end, declared }: Pick<Draft, 'start' | 'end' | 'declared'>,
): Draft | null {
  const { syntax } = context;
  if (declared === null || declared > 12) return null;
  const things = THINGS.length(syntax, end);
  const length = Math.max(things, HEADED_NOUN.length(syntax, end));
  if (length < 0) return null;
  const list = enumeration(context, { start, end: end + length });
  if (list === null || !list.inHeading) return null;
  // 抓住“五件大事”
  const isQuoted = OPENS.has(syntax, start - 1) && CLOSES.has(syntax, end + length);
  const verb = VERB_BEFORE.endingAt(syntax, isQuoted ? start - 1 : start);
  const isNearly = list.units.length > 1 && Math.abs(list.units.length - declared) <= MISCOUNTED;
  const isPromise = things > 0 && verb >= 0 && isNearly && FOR.startingAt(syntax, end + things) < 0;
  if (list.units.length !== declared && !isPromise) return shorter(context, { start, end, declared }, list.units);
  const members = membersOf(context, list.units);
  const close = isQuoted ? end + length + 1 : end + length;
  return { start: verb < 0 ? start : verb, end: close, declared, members, found: list.units.length };
}

/** 办好十件实事 over two sections that tell how says nothing of ten; nor does 完成三项任务，为全年打好基础 of three. */
const MISCOUNTED = 1;
const FOR = wordSet('，为 ，以');

/** “五个盯住” over （一）盯住水库 and （二）盯住河堤: what is given of a set whose word each member opens with. */
function shorter(
  context: Context,
  { start, end, declared }: Pick<Draft, 'start' | 'end' | 'declared'>,
  units: readonly Unit[],
): Draft | null {
  const { syntax } = context;
  const close = NAME_ENDS.find(syntax, end, end + LONGEST_WORD + 2);
  const word = syntax.text.slice(end + 1, close);
  const isShort = declared !== null && units.length < declared && word.length >= 2 && word.length <= LONGEST_WORD;
  if (!isShort || !units.every(({ headingStart }) => syntax.text.startsWith(word, headingStart))) return null;
  const isMarked = CLOSES.has(syntax, close) && OPENS.has(syntax, start - 1);
  const span = { start: isMarked ? start - 1 : start, end: isMarked ? close + 1 : close };
  return { ...span, declared, members: membersOf(context, units), found: units.length };
}
const NAME_ENDS = characters('”’，。；：\n');
const CLOSES = characters('”’');
const OPENS = characters('“‘');
const LONGEST_WORD = 5;

const VERB_BEFORE = wordSet(
  `${LEADING_VERBS} 守牢 实施好 完成 办好 用好 打造 推动 做强 紧扣 锚定 重点抓好 抓实 打赢 筑牢`,
);
