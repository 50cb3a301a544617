/**
 * The set that a slogan stands for, where the text gives its members: 做到“三个务必”：务必…，务必…，务必….
 * Left out: known slogans used by name alone, another set's members before or behind the name.
 */
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { likeOneOf } from './canonical.js';
import type { Context } from './context.js';
import { lettersBefore } from './letter-sets.js';
import { loneBehind } from './lone-members.js';
import { indexIn, listOf, OPENING_QUOTES, POINTS_BACK } from './member-spans.js';
import {
  clausesOfPacks,
  eitherOr,
  enumeration,
  equatedBefore,
  keyedAfter,
  keyedBefore,
  keysOfSlogan,
  listAfter,
  listBefore,
  membersInPart,
  membersOf,
  numbered,
  numberedBefore,
  ordinalList,
  isAmongPacks,
  packBehind,
  packsBehind,
  pairedClauses,
  parallel,
  pointsBack,
  rowBehind,
  sentencesBefore,
  sentencesBehind,
  setsOfCode,
  shorterBefore,
  shortRow,
  toldBefore,
  topics,
  type Members,
} from './members.js';
import { unitAt } from '../syntax/around.js';
import { packKeys } from './members-packs.js';
import { joinedBefore, JOINING } from './named-sets.js';
import { ARABIC_COUNT, HAN_COUNT } from './slogan-patterns.js';
import type { FoundSlogan } from './slogans.js';

/** Verbs whose object a set of the text's own is. */
export const LEADING_VERBS =
  '做到 做好 把握 把握好 坚持 突出 抓好 抓住 强化 落实 实现 处理好 树立 聚焦 统筹 开展 实施 达到 牢记 注重 打好 增强 推进 ' +
  '健全 建立 围绕 守住';
const LEADS = wordSet(`${LEADING_VERBS} 着力 必须 需要 要有 有`);
const FILLERS = wordSet('以下 这 了 好 住 “');

/** More mentions of one slogan are not looked at. */
const MAX_MENTIONS = 12;

const isCount = (count: number): boolean => count >= 2 && count <= 40;

/** How many members a slogan may have: 三个务必 3; 四查四促 4 pairs or 8; 四不两直 6; 五包一 5. */
function expectedOf({ number }: FoundSlogan): readonly number[] {
  const first = number[0] ?? 0;
  if (number.length < 2) return isCount(first) ? [first] : [];
  const second = number[1] ?? 0;
  const sum = number.reduce((total, count) => total + count, 0);
  // 一乡一品: one for each tells no members.
  if (sum === number.length && sum === 2) return [];
  // 双好双强 has four members; 四查四促 has four pairs, or eight.
  return (first === second && first > 2 ? [first, sum] : [sum, first, second]).filter(isCount);
}

interface OwnSet {
  readonly mention: Span;
  readonly members: Members;
  /** The members of the whole row of packs that it stands in, and where that row stands. */
  readonly row?: Members;
  /** Told in clauses that promise no number of things: a pack each, or one thing. */
  readonly isMerelyTold?: true;
  /** How many a name of several numerals counts, where its row is of another length. */
  readonly declared?: number;
}

/** The mention that the text expands, with the members found there. 三条红线 is told anew in every field. */
export const ownSet = (context: Context, slogan: FoundSlogan): OwnSet | null =>
  setOf(context, slogan) ??
  (slogan.shared && slogan.canonical !== null ? setOf(context, { ...slogan, canonical: null }) : null);

function setOf(context: Context, slogan: FoundSlogan): OwnSet | null {
  const coded = isCode(context, slogan);
  const counts = coded ? [slogan.number.length] : expectedOf(slogan);
  if (counts.length === 0) return soleMember(context, slogan);
  const keys = keysOfSlogan(slogan.key, slogan.number);
  // “四有”好老师: the quoted words, where the dictionary knows it by its whole name.
  const ownKeys = keys.length > 0 || slogan.text.length > 2 ? keys : keysOfSlogan(slogan.text, slogan.number);
  for (let index = 0; index < MAX_MENTIONS; index++) {
    const mention = slogan.mentions[index];
    if (mention === undefined) break;
    const joined = packsBehind(context, mention);
    if (joined !== null) return { mention, ...joined };
    const sets = coded ? codeMembers(context, slogan, mention) : null;
    if (sets !== null) return { mention, members: sets };
    const part = isSingle(slogan) ? membersInPart(context, mention, slogan.number[0] ?? 0) : null;
    if (part !== null && resembles(context, part, slogan)) return { mention, members: part };
    const clauses = slogan.number.length > 1 ? clausesOfPacks(context, mention) : null;
    if (clauses !== null) return { mention, members: clauses, isMerelyTold: true };
    const keyed = keyedBefore(context, mention, keys) ?? keyedAfter(context, mention, ownKeys);
    if (keyed !== null && resembles(context, keyed, slogan)) return { mention, members: keyed };
    const short = isSingle(slogan) || slogan.canonical !== null ? null : shortRow(context, mention, slogan);
    if (short !== null) return { mention, ...short };
    for (const expected of counts) {
      const members =
        beside(context, slogan, mention, expected) ??
        below(context, slogan, mention, expected) ??
        behindList(context, slogan, mention, expected);
      if (members !== null && !isItself(context, slogan, members)) return { mention, members };
    }
  }
  return null;
}

/**
 * …的健康成长”。“两个健康”…: the name told again is none of its members, nor is 四、实现“四个确保”，… a point of the list that tells
 * of more than it, nor 两增 of 两增一好 what the two stand for.
 */
function isItself({ syntax }: Context, { text, number, mentions }: FoundSlogan, { form, items }: Members): boolean {
  const packs = number.length > 1 ? packKeys(text) : [];
  const isTold = ({ start, end }: Span): boolean =>
    mentions.some(
      (place) =>
        place.start >= start &&
        place.end <= end &&
        (end - start <= place.end - place.start + 2 || (form === 'numbered' && place.quoted)),
    );
  const isPack = ({ start, end }: Span): boolean => packs.includes(syntax.text.slice(start, end).replace(/^“|”$/g, ''));
  return items.some((item) => isTold(item) || isPack(item));
}

/** 一个确保 of a row of packs has one member. */
function soleMember(context: Context, { key, number, mentions }: FoundSlogan): OwnSet | null {
  const [mention] = mentions;
  if (mention === undefined || number.length > 1 || number[0] !== 1) return null;
  const joined = packsBehind(context, mention);
  if (joined !== null) return { mention, ...joined };
  const part = membersInPart(context, mention, 1);
  if (part !== null) return { mention, members: part, isMerelyTold: true };
  const members = key.startsWith('一个') ? topics(context, mention, key, 1) : null;
  if (members !== null) return { mention, members };
  const named = mentions.filter(({ quoted }) => quoted || ONE_THING.test(key));
  const defined = firstOf(named, (place) => definition(context, place));
  return defined === null ? null : { mention, members: defined, isMerelyTold: true };
}

function firstOf<Place, Found>(places: readonly Place[], find: (place: Place) => Found | null): Found | null {
  for (const place of places) {
    const found = find(place);
    if (found !== null) return found;
  }
  return null;
}

/** 一个中心, 一条主线. */
const ONE_THING = /^一[个条项]/;
const DEFINES = opening(/”?[，：]?(?:就是|也就是|即(?:是)?(?![使便将可])|是指|指的是)|”：/, '”，：就也即是指');
const DEFINITION_ENDS = characters('，；。！？\n');
const MAX_DEFINITION = 30;

/** 一个中心，就是以…为中心: what one thing is said to be. */
function definition({ syntax }: Context, { end }: Span): Members | null {
  const length = DEFINES.length(syntax, end);
  const start = end + length;
  const to = DEFINITION_ENDS.find(syntax, start, Math.min(syntax.text.length, start + MAX_DEFINITION));
  return length < 0 || to - start < 2 || !DEFINITION_ENDS.has(syntax, to)
    ? null
    : listOf('list-after', [{ start, end: to }]);
}

const isSingle = ({ number }: FoundSlogan): boolean => number.length === 1;

/** 十百千. */
const TENS = characters('十百千万');

/** 9073, 一二三四五, 十百千: a code has one member for each number. */
const isCode = ({ syntax }: Context, { number, mentions }: FoundSlogan): boolean => {
  const { start, end } = mentions[0] ?? { start: 0, end: 0 };
  const isRow = (numerals: typeof HAN_COUNT): boolean => numerals.skip(syntax, start, end) === end;
  return number.length > 1 && (isRow(ARABIC_COUNT) || isRow(HAN_COUNT) || TENS.skip(syntax, start, end) === end);
};

/** A row as long as the name counts is no accident. */
const LONG_ROW = 4;

/** Members right before or behind the name. A well-known set is only told anew where its members show it. */
function beside(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const known = slogan.canonical !== null;
  const letters = lettersBefore(context, mention);
  if (letters !== null) return letters;
  const before = isSingle(slogan) || !known ? listBefore(context, mention.start, expected) : null;
  if (before !== null && isStrong(context, mention, before, slogan.key)) return before;
  const behind = listAfter(context, mention.end, expected, isSingle(slogan) ? slogan.key : '');
  // “一个中心、两个重点、三个突破”的思路，即…，…，…: what stands behind a row of packs is told of them all.
  const after = behind === null || isOwnOfRow(context, slogan, mention, behind) ? behind : null;
  if (
    after !== null &&
    (resembles(context, after, slogan) || (isSingle(slogan) && isStrong(context, mention, after, slogan.key)))
  )
    return after;
  const told = known ? null : (before ?? (isSingle(slogan) ? pointedBefore(context, slogan, mention, expected) : null));
  if (told !== null) return told;
  const both = expected === 2 ? eitherOr(context, mention) : null;
  if (both !== null) return both;
  const nameless = known && slogan.canonical?.members.length === 0;
  // 产业、就业、搬迁、教育、健康“五个一批”: so many in a row right before the name, and no more, are what it means here.
  const shown =
    (expected >= LONG_ROW && before !== null && !DUN.has(context.syntax, before.start - 1)) ||
    (!nameless && before !== null && resembles(context, before, slogan));
  return shown ? before : null;
}

const isOwnOfRow = (context: Context, slogan: FoundSlogan, mention: Span, { items }: Members): boolean =>
  !isAmongPacks(context, mention) || items.every((item) => indexIn(context.syntax.text, wordOf(slogan), item) >= 0);

/** Members before the name that it points back to, is equated with, or counts one too many of. */
function pointedBefore(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const { syntax } = context;
  const open = OPENING_QUOTES.has(syntax, mention.start - 1) ? mention.start - 1 : mention.start;
  if (JOINING.endingAt(syntax, mention.end) > mention.start) return joinedBefore(context, open, expected);
  if (pointsBack(context, mention)) {
    const word = wordOf(slogan);
    return numberedBefore(context, mention, expected, word) ?? toldBefore(context, mention, word, expected);
  }
  return (
    equatedBefore(context, open, expected) ??
    (COUNTER.has(syntax, mention.start + 1) ? shorterBefore(context, mention.start, expected) : null)
  );
}

/** 即锚定一个目标，抓好两件实事: what names the members is short; where more is said of each, the sets that the code stands for. */
function codeMembers(context: Context, { number }: FoundSlogan, mention: Span): Members | null {
  const listed = listAfter(context, mention.end, number.length);
  const areNames = listed?.items.every(
    ({ start, end }) => end - start <= LONGEST_NAMED && NUMERAL.test(context.syntax.text.slice(start, end)),
  );
  return areNames === true ? listed : setsOfCode(context, mention, number);
}
const LONGEST_NAMED = 12;
const NUMERAL = /[一二两三四五六七八九十\d]/;

/** 一要认识到位。二要措施到位。三要责任到位。做到了“三个到位”，…: named right behind its list, whose members all hold its word. */
function behindList(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const word = wordOf(slogan);
  if (!isSingle(slogan) || word.length < 2) return null;
  const members = numberedBefore(context, mention, expected, word) ?? sentencesBefore(context, mention, word, expected);
  const areOwn = members?.items.every((item) => indexIn(context.syntax.text, word, item) >= 0) === true;
  return areOwn && resembles(context, members, slogan) ? members : null;
}

/** 不 of 三个不. */
const wordOf = ({ key }: FoundSlogan): string => key.replace(/^[一二两三四五六七八九十\d]+[个大项种]?/, '');

const COUNTER = characters('个大项道张条支类本套把场件关招种');

/** “两个中国”、“一中一台”: a name in a row with others is told by nothing behind it. */
const isInRow = ({ syntax }: Context, { end }: Span): boolean =>
  DUN.has(syntax, CLOSING_QUOTES.has(syntax, end) ? end + 1 : end);

const DUN = characters('、');
const CLOSING_QUOTES = characters('”’');

/** Members in a list or in clauses further down. */
function below(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  if (isSingle(slogan))
    return (
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
  return (missing === 0 && (led || apart <= MAX_UNLED)) || (led && apart <= MAX_APART) ? members : null;
}

/** 一、突出“五个聚焦”\n（一）聚焦产业…（二）聚焦民生…: however many are there, they are the name's own. */
const allOpenWith = ({ syntax }: Context, { items }: Members, word: string): boolean =>
  word.length > 1 && items.every(({ start }) => syntax.text.startsWith(word, start));

/** “一个确保”“两个杜绝”: quotations in a row need no 、. */
const isBesideQuoted = ({ syntax }: Context, { start, end }: Span): boolean =>
  (CLOSING_QUOTES.has(syntax, start - 2) && OPENING_QUOTES.has(syntax, start - 1)) ||
  (CLOSING_QUOTES.has(syntax, end) && OPENING_QUOTES.has(syntax, end + 1));

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

/** “四个关键环节”。第一个环节，预防。…: told in words, as many as the name counts. */
function inOrdinals(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const members = slogan.canonical === null ? ordinalList(context, mention.end, expected) : null;
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
    sentencesBehind(context, mention, word, expected, true);
  return members !== null && resembles(context, members, slogan) ? members : null;
}

/** A row behind the name; of a well-known set only its very members (“三农”…农业更强、农民更富、农村更美 is said of them). */
function ownRow(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const row = rowBehind(context, mention, slogan.key, expected);
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

/** A list named with 这 or 等, or whose members hold a character of the set's name. */
function isStrong({ syntax }: Context, mention: Span, members: Members, name: string): boolean {
  const before = OPENING_QUOTES.has(syntax, mention.start - 1) ? mention.start - 2 : mention.start - 1;
  if (POINTS_BACK.has(syntax, before)) return true;
  const own = [...name.replace(/^[一二两三四五六七八九十\d]+[个大项种]?/, '')];
  return members.items.every(({ start, end }) => {
    const member = syntax.text.slice(start, end);
    return own.some((character) => member.includes(character));
  });
}

/** Members of a well-known set are those the dictionary knows, give or take their wording. */
function resembles({ syntax }: Context, members: Members, { key, canonical }: FoundSlogan): boolean {
  if (canonical === null || canonical.members.length === 0) return true;
  const isKnown = likeOneOf(canonical.members, key);
  const hits = members.items.filter(({ start, end }) => isKnown(syntax.text.slice(start, end)));
  return hits.length * 2 >= members.items.length;
}
