/**
 * In which form a set is told: a row right behind its name is a list, though its clauses are of one shape (“三个不”，不推诿，不拖延，不敷衍), and
 * so is one that a sentence counts off (“两个抓手”。一个是…，一个是…). Clauses of sentences of their own stay `parallel`, parts with a
 * sentence each `numbered`.
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters, ending } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { isSingle, wordOf } from './slogan-signs.js';
import type { OwnSet } from './slogan-sole.js';
import type { FoundSlogan } from './slogans.js';

const COMMA = characters('，');
const DUN = characters('、');
const PARTS = characters('，、');
const NAMELY = wordSet('也就是 就是 即 要做到 做到 就是要 努力做到 切实做到 真正做到 把 将');
const MARKS = characters('，。：');
/** 活动, 制度. */
const MAX_GENUS = 5;
const LETS = characters('让使');
const SAYS = characters('要都');
const STOPS = characters('。！？\n');
/** 一本是政治账: parts that their own counter counts off are numbered. */
const COUNTED_OFF = ending(/(?:一|另一)个(?:就?是|叫)“?$/, '是叫“', 6);

/** The set with the form of its row. */
export function withForm(context: Context, slogan: FoundSlogan, set: OwnSet): OwnSet {
  const { form } = set.members;
  const isList =
    (form === 'parallel' && isRowBehind(context, slogan, set)) || (form === 'numbered' && isCountedOff(context, set));
  return isList ? { ...set, members: { ...set.members, form: 'list-after' } } : set;
}

/** Whether the members stand right behind the name, a mark apart, each opening with its word. */
function isRowBehind({ syntax }: Context, slogan: FoundSlogan, { mention, members }: OwnSet): boolean {
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const single = isSingle(slogan);
  // 问需于民定项目: what tells of two words at once is a clause.
  if (!single && members.items.length !== slogan.number.reduce((sum, count) => sum + count, 0)) return false;
  const word = single ? wordOf(slogan).charAt(0) : '';
  const mark = single ? close : MARKS.find(syntax, close, close + MAX_GENUS);
  const namely = NAMELY.startingAt(syntax, mark + 1);
  if (!(COMMA.has(syntax, mark) ? mark === close || namely > 0 : MARKS.has(syntax, mark) && namely > 0)) return false;
  let at = Math.max(mark, namely - 1);
  for (const [index, { start, end }] of members.items.entries()) {
    // 不准到无看护、无救生设备的水域游泳; 周转金要存足: what lists things of its own, or asks, is a clause.
    const isNext = start === at + 1 || (!single && index > 0 && LETS.has(syntax, at + 1) && start === at + 2);
    const isItem = DUN.find(syntax, start, end) === end && (single || SAYS.find(syntax, start, end) === end);
    if (!isNext || !isItem || !(index === 0 || PARTS.has(syntax, at))) return false;
    if (!syntax.text.startsWith(word, start)) return false;
    at = end;
  }
  return true;
}

/** Whether one sentence counts them all off. */
function isCountedOff({ syntax }: Context, { members: { items } }: OwnSet): boolean {
  const first = items[0]?.start ?? 0;
  const last = items.at(-1)?.start ?? first;
  return STOPS.find(syntax, first, last) === last && items.every(({ start }) => COUNTED_OFF.length(syntax, start) > 0);
}
