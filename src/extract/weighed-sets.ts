/**
 * Counted nouns that name a set because what stands behind them gives its members: 守住三条底线，耕地不能少、安全不能松、稳定不能乱. Told by the
 * weight of the row (see `members-weighed.ts`). Left out: plain nouns (三个方面, 四件事), bodies and places, which are counted.
 */
import { PLAIN_NOUN } from '../lexicon/slogan-nouns.js';
import { SPACES } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import { BODIES, BODY_ENDS } from './counted-bodies.js';
import { THINGS } from './bare-slogans.js';
import { isOfCounted, weightiest } from './members-weighed.js';
import { PREDICATE, SHORTEST_NOUN } from './noun-ends.js';
import { LEADING_VERBS } from './slogan-lists.js';
import { countValue, HAN_COUNT } from './slogan-patterns.js';
import { opensWith } from './word-runs.js';

const NONE = -1;
const COUNTER = characters('个大项条道张类支场本套把扇块');
const NO_NAME = characters(
  `，。；：、！？“”《》（）—${SPACES}的了是和与等及出来去过着0123456789一二两三四五六七八九十`,
);
const LEADS_ON = opening(/[，：。（；—]|即(?![将使便可])|就是|也就是|是(?=一是)/, '，：。（；—即就也是');
const LONGEST_NOUN = 6;
/** What is gone through, or said: 三道程序, 两个关键词. */
const WAYS = wordSet('程序 步骤 手续 流程 路子 关键词 办法 招数');
/** 第三个品牌, 这三个品牌: which of them, or told before; 有三个心愿: what the text is going to say. */
const POINTS = characters('第这那每几前后其、有提讲说谈');
const MOST = 9;

/** End of such a noun, whose numeral stands at the place and its counter behind it; -1 where there is none. */
export function weighedSet(context: Context, at: number, counter: number): number {
  const { syntax } = context;
  if (!COUNTER.has(syntax, counter) || !HAN_COUNT.has(syntax, at) || POINTS.has(syntax, at - 1)) return NONE;
  const noun = counter + 1;
  const end = nounEnd(context, noun);
  if (end < 0 || opensWith(PLAIN_NOUN, syntax, noun, end) || BODIES.test(syntax, noun)) return NONE;
  if (BODY_ENDS.has(syntax, end - 1) || PREDICATE.test(syntax, noun)) return NONE;
  if (THINGS.startingAt(syntax, noun) >= 0 || WAYS.startingAt(syntax, noun) >= 0) return NONE;
  if (!isLed(context, at)) return NONE;
  const count = countValue(syntax, at, counter);
  if (count < 2 || count > MOST) return NONE;
  const name = { mention: { start: at, end }, key: syntax.text.slice(at, end), count };
  return weightiest(context, [name], isOfCounted) === null ? NONE : end;
}

/** 守住三条底线, or at the head of a clause; not 大厅两个窗口，一个没人，一个没开. */
const isLed = ({ syntax, lexicon }: Context, at: number): boolean =>
  clauseStart(syntax, at) === at ||
  TAKES.has(syntax, at - 1) ||
  LEADS.endingAt(syntax, at) >= 0 ||
  lexicon.verbs.endingAt(syntax, at) !== null;
const TAKES = characters('是把将建抓守打办过好住');
const LEADS = wordSet(LEADING_VERBS);

/** Where a noun ends that something leads on from. */
function nounEnd({ syntax }: Context, noun: number): number {
  for (let end = noun; end <= noun + LONGEST_NOUN; end++) {
    if (LEADS_ON.test(syntax, end)) return end - noun < SHORTEST_NOUN ? NONE : end;
    if (NO_NAME.has(syntax, end)) return NONE;
  }
  return NONE;
}
