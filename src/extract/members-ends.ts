/** What stands around a list behind its name and is no member: the verb before the first, what runs on behind the last. */
import { characters, ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';

const BREAKS = characters('，；');
const BREAKS_AND_NAMES = characters('，；“《');

/** Longest of short members, and the shortest predicate behind the last of them. */
const LONGEST_SHORT = 4;
const SHORTEST_TAIL = 2;

/** End of the last of short members that end alike, where it runs on: 林长、山长、警长各负其责; 0 where it does not. */
function shortLast({ text }: Keyed, items: readonly Span[]): number {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return 0;
  const length = first.end - first.start;
  const end = last.start + length;
  if (length < 2 || length > LONGEST_SHORT || last.end - end < SHORTEST_TAIL) return 0;
  const ends = text.charAt(first.end - 1);
  const alike = items.every(
    (item) => (item === last || item.end - item.start === length) && text.charAt(item.start + length - 1) === ends,
  );
  return alike ? end : 0;
}

/** 进教室、进宿舍、进家门，年底前…: what runs on behind the last of several members without commas is none of it. */
export function withoutTail({ syntax }: Context, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1);
  // Of two only a 、 between them shows that a comma parts them no more.
  if (last === undefined || items.length < 2 || (items.length === 2 && !JOINTS.has(syntax, last.start - 1)))
    return items;
  const handled = withoutDeed(syntax, items);
  if (handled !== items) return handled;
  const short = items.length < 3 ? 0 : shortLast(syntax, items);
  if (short > 0) return [...items.slice(0, -1), { start: last.start, end: short }];
  const comma = BREAKS.find(syntax, last.start + 1, last.end);
  if (comma >= last.end || comma - last.start < 2) return items;
  const others = items.slice(0, -1);
  if (others.some(({ start, end }) => BREAKS_AND_NAMES.find(syntax, start, end) < end)) return items;
  return [...others, { start: last.start, end: comma }];
}

/** 对小旅馆、小浴室、小网吧进行整治: what is done with them all. */
const TOWARDS = characters('对');
const HANDLED = wordSet('进行 开展 实行 加以 予以 逐一 逐个');
export function withoutDeed(keyed: Keyed, items: readonly Span[]): readonly Span[] {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined || !TOWARDS.has(keyed, first.start - 1)) return items;
  const deed = HANDLED.first(keyed, last.start + 2, last.end);
  return deed < 0 ? items : [...items.slice(0, -1), { start: last.start, end: deed }];
}

/** What a clause begins with that says something of the members before it; */
const COMMENTS = wordSet('都要 都得 都必须 都需要 均要 均须 为此 因此 所以 以此 从而 进而 这些 由此');
/** or, behind members that 、 joins, with what they are for. */
const PURPOSES = wordSet('努力 扎实 全力 奋力 不断 推动 推进 促进 切实 全面 加快 确保 力争 着力 使 让 带动 真正');
const DUN = characters('、');
const JOINTS = characters('、和与及');
const COMMA = characters('，');

/** 四大目标：经济更强、城乡更美、生活更好，努力建设新城: the clause behind the comma is no fourth; 都要全力实现 is none behind commas either. */
export function endsInComment({ syntax }: Context, items: readonly Span[]): boolean {
  const last = items.at(-1);
  if (last === undefined || items.length < 3 || !COMMA.has(syntax, last.start - 1)) return false;
  const others = items.slice(0, -1);
  if (COMMENTS.startingAt(syntax, last.start) >= 0)
    return others.every(({ start }) => COMMENTS.startingAt(syntax, start) < 0);
  return (
    PURPOSES.startingAt(syntax, last.start) >= 0 &&
    others.every(
      ({ start }, index) => PURPOSES.startingAt(syntax, start) < 0 && (index === 0 || DUN.has(syntax, start - 1)),
    )
  );
}

/** Whether the clause at a place says something of the members before it, joined by 、. */
export const opensComment = (keyed: Keyed, at: number): boolean =>
  COMMENTS.startingAt(keyed, at) >= 0 || PURPOSES.startingAt(keyed, at) >= 0;

/** 就是要过好思想关、能力关和作风关: the verb before members of one length that end alike is none of the first. */
export function withoutVerb({ syntax, lexicon }: Context, items: readonly Span[]): readonly Span[] {
  const [first, second, ...rest] = items;
  if (first === undefined || second === undefined) return items;
  const head = syntax.text.slice(second.start, second.start + HEAD);
  const own = rest.length > 0 ? syntax.text.slice(first.start, first.end).indexOf(head) : -1;
  // 即安全设施与主体工程同时设计、同时施工、同时投用: what the others begin with begins the first, too.
  if (own > 0 && second.end - second.start > HEAD && rest.every(({ start }) => syntax.text.startsWith(head, start)))
    return [{ start: first.start + own, end: first.end }, second, ...rest];
  const length = second.end - second.start;
  const start = first.end - length;
  const last = syntax.text.charAt(second.end - 1);
  const alike = [first, ...rest].every(({ end }) => syntax.text.charAt(end - 1) === last);
  const isLed =
    alike && length > 1 && length <= LONGEST_SHORT && rest.every((item) => item.end - item.start === length);
  if (!isLed || start - first.start < 2 || start - first.start > LONGEST_VERB) return items;
  const isVerb =
    VERB_ENDS.has(syntax, start - 1) || (lexicon.verbs.endingAt(syntax, start)?.start ?? start) <= first.start + 1;
  return isVerb ? [{ start, end: first.end }, second, ...rest] : items;
}
const HEAD = 2;
const LONGEST_VERB = 4;
const VERB_ENDS = characters('好住紧牢实准过');

/** 第一是…, 首先，…: the words that number what is told. */
const ORDINAL = opening(
  /(?:第[一二三四五六七八九十](?:[个条项篇本种类句点步关张件支道场])?|首先|其次|再次|然后|最后|其[一二三四五六七八九十])(?:就是|是)?[要，、]?/,
  '第首其再然最',
);

/** Whether words are nothing but an ordinal: 第一 of 第一，…. */
export const isOrdinal = (keyed: Keyed, { start, end }: Span): boolean => ORDINAL.length(keyed, start) >= end - start;

/** What each of several ordinals introduces: 组织落实 of 第一是组织落实; not 时间 of 第一时间报警、第一时间撤人. */
export function unordered(keyed: Keyed, items: readonly Span[]): readonly Span[] {
  const bare = items.map(({ start, end }) => ({ start: start + Math.max(0, ORDINAL.length(keyed, start)), end }));
  const words = items.map(({ start }, index) => keyed.text.slice(start, bare[index]?.start));
  const isCounted = words.every((word) => word !== '') && new Set(words).size === words.length;
  return items.length > 1 && isCounted && bare.every(({ start, end }) => end > start) ? bare : items;
}

/** 以甲、乙、丙为主要内容的“三创”: what the members are to the set. */
const CONTENT = ending(
  /为(?:主要|核心|基本|重要)?(?:内容|主题|主旨|载体|抓手|目标|核心|重点|要求|特征|标志|内涵|原则)的$/,
  '的',
  8,
);

/** Where a list ends that 为…内容的 leads on from; the place itself where none does. */
export const beforeContent = (keyed: Keyed, at: number): number => at - Math.max(0, CONTENT.length(keyed, at));
