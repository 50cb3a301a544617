/** Members of a slogan in a list or in clauses further down, or one of them alone. */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt, unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import { ordinalValue } from '../lexicon/numerals.js';
import { countedWord } from './members-rows.js';
import type { Context } from './context.js';
import { calledOff } from './members-called.js';
import { loneBehind } from './lone-members.js';
import { listOf, OPENING_QUOTES, splitAt } from './member-spans.js';
import {
  countedOff,
  enumeration,
  nextList,
  isAmongPacks,
  membersOf,
  numbered,
  ordinalList,
  packBehind,
  pairedClauses,
  parallel,
  partList,
  partsOf,
  piecesBehind,
  rowBehind,
  sentencesBehind,
  topics,
  type Members,
} from './members.js';
import { isSubsequence } from '../align/subsequence.js';
import { countEnd } from './slogan-patterns.js';
import { isSingle, isStrong, resembles, wordOf } from './slogan-signs.js';
import type { FoundSlogan } from './slogans.js';

/** Verbs whose object a set of the text's own is. */
export const LEADING_VERBS =
  '做到 做好 把握 把握好 坚持 突出 抓好 抓住 强化 落实 实现 处理好 树立 聚焦 统筹 开展 实施 达到 牢记 注重 打好 增强 推进 ' +
  '健全 建立 围绕 守住';
const LEADS = wordSet(`${LEADING_VERBS} 着力 必须 需要 要有 有`);
const FILLERS = wordSet('以下 这 了 好 住 “');

/** “两个中国”、“一中一台”: a name in a row with others is told by nothing behind it. */
const isInRow = ({ syntax }: Context, { end }: Span): boolean =>
  DUN.has(syntax, CLOSING_QUOTES.has(syntax, end) ? end + 1 : end);

const DUN = characters('、');
const CLOSING_QUOTES = characters('”’');

/** Members in a list or in clauses further down. */
export function below(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  if (isSingle(slogan))
    return (
      knownRow(context, slogan, mention) ??
      (isAmongPacks(context, mention) ? topics(context, mention, slogan.key, expected) : null) ??
      (slogan.canonical === null
        ? ownList(context, slogan, mention, expected)
        : knownList(context, slogan, mention, expected)) ??
      inOrdinals(context, slogan, mention, expected) ??
      alike(context, slogan, mention, expected) ??
      (slogan.canonical === null ? lone(context, slogan, mention) : null)
    );
  if (isInRow(context, mention)) return null;
  const pairs = pairedClauses(context, mention, slogan.key, slogan.number);
  if (pairs !== null && resembles(context, pairs, slogan)) return pairs;
  if (slogan.canonical !== null) return null;
  const [first, second] = slogan.number;
  const list = expected === first && first !== second ? null : numbered(context, mention, expected, false);
  return list !== null && holdsHalf(context, list, slogan.key) ? list : null;
}

/** “一老一小一残”…一是救助有力度…: a list that speaks of nothing the name packs is another's. */
function holdsHalf({ syntax }: Context, { items }: Members, name: string): boolean {
  const own = [...name.replace(NUMERALS, '')];
  const isOwn = ({ start, end }: Span): boolean => {
    const member = syntax.text.slice(start, end);
    return own.some((character) => member.includes(character));
  };
  return items.filter(isOwn).length * 2 >= items.length;
}
const NUMERALS = /[一二两三四五六七八九十双\d]/g;

/** One of them alone, where it holds a character of the name. */
function lone(context: Context, { key }: FoundSlogan, mention: Span): Members | null {
  const list = enumeration(context, mention, 1);
  const members =
    list?.inHeading === true && list.units.length === 1
      ? membersOf(context, list.units)
      : loneBehind(context, mention.end);
  if (members === null || !isStrong(context, mention, members, key)) return null;
  // 一、开展“三城联创”\n（一）“三城联创”是…: what holds the name is none of them.
  return members.items.some(({ start, end }) => context.syntax.text.slice(start, end).includes(key)) ? null : members;
}

/** The list below counts where it is as long as announced, where the text leads into it, or where its members show it. */
function ownList(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const list = enumeration(context, mention);
  if (list === null) return null;
  const members = membersOf(context, list.units);
  if (!holdWord(context, slogan, members) && isOfSister(context, mention, list.units.length, expected))
    return furtherDown(context, slogan, list.units);
  if (
    members.items.length !== expected &&
    isAmongCounts(context, mention) &&
    !isStrong(context, mention, members, slogan.key)
  )
    return null;
  const missing = Math.abs(members.items.length - expected);
  const apart = list.inHeading ? 0 : (list.units[0]?.marker.start ?? 0) - mention.end;
  const led = !list.inHeading && leadsIn(context, mention);
  if (
    (missing <= 2 || allOpenWith(context, members, wordOf(slogan))) &&
    isStrong(context, mention, members, slogan.key)
  )
    return members;
  // 突出一个确保、两个杜绝、三个强化。: the chapters behind several sets are no set's own.
  const opensHeading = unitAt(context.syntax.units, mention.start)?.headingStart === mention.start;
  if (!opensHeading && (isAmongPacks(context, mention) || isBesideQuoted(context, mention))) return null;
  if (missing > 0 && !list.inHeading && MEASURES.startingAt(context.syntax, mention.end) >= 0)
    if (!isStrong(context, mention, members, slogan.key)) return null;
  return (missing === 0 && (led || apart <= MAX_UNLED)) || (led && apart <= MAX_APART) ? members : null;
}

/** 实行“三个转变”、打好“五张牌”。一要转变思路，…: of two names in a sentence a list is of the one whose count comes nearer to its length. */
const SISTERS = /“([二两三四五六七八九十]|\d{1,2})[^“”\d]{1,8}”/gu;
function isOfSister({ syntax }: Context, mention: Span, length: number, expected: number): boolean {
  const own = sentenceAt(syntax, mention.start);
  const from = Math.max(own.start, mention.start - SISTERS_REACH);
  const text = syntax.text.slice(from, Math.min(own.end, mention.end + SISTERS_REACH));
  const off = Math.abs(length - expected);
  return [...text.matchAll(SISTERS)].some(({ index, 0: name, 1: count = '' }) => {
    const start = from + index + 1;
    if (start === mention.start || start + name.length - 2 === mention.end) return false;
    const other = Math.abs(length - (ordinalValue(count) ?? 0));
    return other < off;
  });
}
const SISTERS_REACH = 40;

/** 围绕一个目标，抓住三个关键，实施五大工程，做好八件实事: a list of another length is of none of so many counts. */
const COUNTED_CLAUSE =
  /(?:^|[，、；])[^，。；、]{0,12}?[一二两三四五六七八九十](?:[个大件项条张道场类种])[一-龥]{2,6}(?=[，、。；])/gu;
const MANY_COUNTS = 3;
function isAmongCounts({ syntax }: Context, mention: Span): boolean {
  const own = sentenceAt(syntax, mention.start);
  const text = syntax.text.slice(
    Math.max(own.start, mention.start - ROW_REACH),
    Math.min(own.end, mention.end + ROW_REACH),
  );
  return (text.match(COUNTED_CLAUSE)?.length ?? 0) >= MANY_COUNTS;
}
const ROW_REACH = 60;

/** The list behind the sister's whose members each hold the name's word: 1、打好园区牌。2、打好政策牌. */
function furtherDown(context: Context, slogan: FoundSlogan, list: readonly Unit[]): Members | null {
  const next = nextList(context, list);
  if (next === null) return null;
  const members = membersOf(context, next);
  return holdWord(context, slogan, members) ? members : null;
}

/** 打好“五张牌”: 园区牌, 政策牌. */
function holdWord({ syntax }: Context, { key }: FoundSlogan, { items }: Members): boolean {
  const word = countedWord(key);
  return word !== '' && items.every(({ start, end }) => syntax.text.slice(start, end).includes(word));
}

/** 一、突出“五个聚焦”\n（一）聚焦产业…（二）聚焦民生…: however many are there, they are the name's own. */
const allOpenWith = ({ syntax }: Context, { items }: Members, word: string): boolean =>
  word.length > 1 && items.every(({ start }) => syntax.text.startsWith(word, start));

/** “一个确保”“两个杜绝”: quotations in a row need no 、. */
const isBesideQuoted = ({ syntax }: Context, { start, end }: Span): boolean =>
  (CLOSING_QUOTES.has(syntax, start - 2) && OPENING_QUOTES.has(syntax, start - 1)) ||
  (CLOSING_QUOTES.has(syntax, end) && OPENING_QUOTES.has(syntax, end + 1));

/** 抓好“两个责任”的落实，一要…; 开展“三个年”活动，一要…: how what is named is carried out. */
const MEASURES = wordSet(
  '的落实， ”的落实， 落实， ”落实， 活动， ”活动， 工作， ”工作， 建设， ”建设， 改革， ”改革，',
);

/** A list of another length than the name counts begins within so many characters behind it. */
const MAX_APART = 24;
/** One of the same length that no verb leads into. */
const MAX_UNLED = 40;

function knownList(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const list = numbered(context, mention, expected, false);
  const named = (slogan.canonical?.members.length ?? 0) > 0;
  return list !== null && (isStrong(context, mention, list, slogan.key) || (named && resembles(context, list, slogan)))
    ? list
    : null;
}

/** What may stand between a well-known name and its members: 就是“双减”，减作业负担，减校外培训负担; “双减”到底减什么？减作业负担，…. */
const ASKED = /^[”’]?(?:[^，。；：！？“”\n]{0,8}(?:什么|哪|啥|怎么)[^，。；：！？“”\n]{0,6}？(?:就是)?|[，：—]{1,2})/u;
const MAX_ASKED = 24;
const PIECES = characters('，、；。');

/** The members of a well-known name right behind it, all of them, each one of the dictionary's with nothing but words left out. */
function knownRow(context: Context, { canonical }: FoundSlogan, mention: Span): Members | null {
  const known = canonical?.members ?? [];
  const { syntax } = context;
  const lead = known.length < 2 ? null : ASKED.exec(syntax.text.slice(mention.end, mention.end + MAX_ASKED));
  if (lead === null) return null;
  const from = mention.end + lead[0].length;
  const longest = Math.max(...known.map((member) => member.length));
  const to = Math.min(syntax.text.length, from + known.length * (longest + 1));
  const items = splitAt(context, from, to, PIECES).slice(0, known.length);
  if (items.length < known.length || !PIECES.has(syntax, items.at(-1)?.end ?? to)) return null;
  const rest = new Set(known);
  for (const { start, end } of items) {
    const words = syntax.text.slice(start, end);
    const member = end - start < 2 ? undefined : [...rest].find((other) => isSubsequence(words, other));
    if (member === undefined) return null;
    rest.delete(member);
  }
  return listOf('list-after', items);
}

/** “四个关键环节”。第一个环节，预防。…: told in words, as many as the name counts. */
function inOrdinals(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  if (slogan.canonical !== null) return null;
  const { syntax } = context;
  const close = CLOSING_QUOTES.has(syntax, mention.end) ? mention.end + 1 : mention.end;
  const members =
    ordinalList(context, mention.end, expected) ??
    calledOff(context, mention.end, expected) ??
    (isSingle(slogan) ? piecesBehind(context, close, expected) : null) ??
    partList(context, close, countEnd(syntax, mention.start), expected) ??
    partsOf(context, close, wordOf(slogan), expected);
  return members?.items.length === expected ? members : null;
}

function alike(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  if (isInRow(context, mention) && !packBehind(context, mention)) return null;
  const word = wordOf(slogan);
  const members =
    ownRow(context, slogan, mention, expected) ??
    sentencesBehind(context, mention, word, expected, false) ??
    parallel(context, mention, slogan.key, expected) ??
    topics(context, mention, slogan.key, expected) ??
    sentencesBehind(context, mention, word, expected, true) ??
    countedOff(context, mention.end, expected);
  return members !== null && resembles(context, members, slogan) ? members : null;
}

/** “三变”改革: the quoted words, where the dictionary knows it by its whole name. */
const nameOf = ({ key, text }: FoundSlogan): string => (text.length > 1 && key.startsWith(text) ? text : key);

/** “三基建设”: what it is called may stand within the marks; its members hold what stands before that. */
const GENUS = wordSet('建设 管理 活动 工程 行动 制度 服务 机制 改革 教育 工作');
function withoutGenus({ syntax }: Context, name: string, { start, end }: Span): string {
  const genus = CLOSING_QUOTES.has(syntax, end) ? GENUS.endingAt(syntax, end) : -1;
  return genus > start + 1 && genus - start <= MAX_WORD ? name.slice(0, name.length - (end - genus)) : name;
}
const MAX_WORD = 3;

/** A row behind the name; of a well-known set only its very members (“三农”…农业更强、农民更富、农村更美 is said of them). */
function ownRow(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const name = nameOf(slogan);
  const row =
    rowBehind(context, mention, name, expected) ??
    rowBehind(context, mention, withoutGenus(context, name, mention), expected);
  const known = slogan.canonical?.members ?? [];
  if (row === null || known.length === 0) return row;
  const longest = Math.max(...known.map((member) => member.length));
  return row.items.every(({ start, end }) => end - start <= longest + 1) ? row : null;
}

/** 做好以下“三个务必”: a verb leads into the set. */
function leadsIn({ syntax }: Context, mention: Span): boolean {
  const floor = Math.max(0, mention.start - 8);
  for (let end = mention.start; end > floor;) {
    if (LEADS.endingAt(syntax, end) >= floor) return true;
    end = FILLERS.endingAt(syntax, end);
  }
  return false;
}
