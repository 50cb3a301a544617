/**
 * In which form a set is told: a row right behind its name is a list, though its clauses are of one shape (“三个不”，不推诿，不拖延，不敷衍), and
 * so is one that a sentence counts off (“两个抓手”。一个是…，一个是…). Clauses of sentences of their own stay `parallel`, parts with a
 * sentence each `numbered`.
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters, ending } from '../source/finder.js';
import type { Context } from './context.js';
import { isSingle, wordOf } from './slogan-signs.js';
import type { OwnSet } from './slogan-sole.js';
import type { FoundSlogan } from './slogans.js';

const COMMA = characters('，');
const DUN = characters('、');
const PARTS = characters('，、');
const STOPS = characters('。！？\n');
/** 一本是政治账: parts that their own counter counts off are numbered. */
const COUNTED_OFF = ending(/(?:一|另一)个(?:就?是|叫)“?$/, '是叫“', 6);

/** The set with the form of its row. */
export function withForm(context: Context, slogan: FoundSlogan, set: OwnSet): OwnSet {
  const { form } = set.members;
  const isList =
    (form === 'parallel' && isSingle(slogan) && isRowBehind(context, slogan, set)) ||
    (form === 'numbered' && isCountedOff(context, set));
  return isList ? { ...set, members: { ...set.members, form: 'list-after' } } : set;
}

/** Whether the members stand right behind the name, a mark apart, each opening with its word. */
function isRowBehind({ syntax }: Context, slogan: FoundSlogan, { mention, members }: OwnSet): boolean {
  const close = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const word = wordOf(slogan).charAt(0);
  let at = close;
  for (const [index, { start, end }] of members.items.entries()) {
    // 不准到无看护、无救生设备的水域游泳: what lists things of its own is a clause.
    const isNext =
      start === at + 1 && (index === 0 ? COMMA : PARTS).has(syntax, at) && DUN.find(syntax, start, end) === end;
    if (!isNext || !syntax.text.startsWith(word, start)) return false;
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
