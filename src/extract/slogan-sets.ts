/**
 * The set that a slogan stands for, where the text gives its members: 做到“三个务必”：务必…，务必…，务必….
 * Left out: known slogans used by name alone, another set's members before or behind the name.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { lettersBefore } from './letter-sets.js';
import { indexIn, OPENING_QUOTES } from './member-spans.js';
import {
  bothHands,
  clausesOfPacks,
  eitherOr,
  filledBehind,
  inContent,
  equalBehind,
  equatedBefore,
  keyedAfter,
  keyedBefore,
  keysOfSlogan,
  ledBefore,
  listAfter,
  listBefore,
  membersInPart,
  nearlyBehind,
  numberedBefore,
  onesBehind,
  openedBehind,
  isAmongPacks,
  packsBehind,
  packsOfName,
  partsOfSum,
  pointsBack,
  runTogether,
  sentencesBefore,
  setsOfCode,
  shorterBefore,
  shortOfWord,
  shortRow,
  stoodBehind,
  toldBefore,
  topicsOfPacks,
  verbsBehind,
  type Members,
} from './members.js';
import { packKeys } from './members-packs.js';
import { weighedBehind } from './members-weighed.js';
import { joinedBefore, JOINING } from './named-sets.js';
import { ARABIC_COUNT, HAN_COUNT } from './slogan-patterns.js';
import { below } from './slogan-lists.js';
import { withForm } from './slogan-forms.js';
import { headsOnly, withoutCounts } from './slogan-heads.js';
import { groupedPairs, pairsBefore } from './slogan-pairs.js';
import { soleMember, type OwnSet } from './slogan-sole.js';
import { isSingle, isStrong, resembles, wordOf } from './slogan-signs.js';
import type { FoundSlogan } from './slogans.js';

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

/** The mention that the text expands, with the members found there. 三条红线 is told anew in every field. */
export function ownSet(context: Context, slogan: FoundSlogan): OwnSet | null {
  const set =
    setOf(context, slogan) ??
    (slogan.shared && slogan.canonical !== null ? setOf(context, { ...slogan, canonical: null }) : null);
  return set === null
    ? null
    : withForm(
        context,
        slogan,
        headsOnly(context, slogan, withoutCounts(context, pointedAt(context, slogan, set) ?? set)),
      );
}

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
    const sets = coded ? codeMembers(context, slogan, mention) : partsOfSum(context, mention);
    if (sets !== null) return { mention, members: sets, ...(coded ? {} : { isMerelyTold: true }) };
    const part = isSingle(slogan) ? membersInPart(context, mention, slogan.number[0] ?? 0) : null;
    if (part !== null && resembles(context, part, slogan)) return { mention, members: part };
    const clauses = slogan.number.length > 1 ? clausesOfPacks(context, mention) : null;
    if (clauses !== null) return { mention, members: clauses, isMerelyTold: true };
    const either = eitherOfCounts(context, slogan, mention, counts);
    if (either !== null) return { mention, members: either };
    const keyed = keyedBefore(context, mention, keys) ?? keyedAfter(context, mention, ownKeys);
    if (keyed !== null && resembles(context, keyed, slogan)) return { mention, members: keyed };
    const paired = groupedPairs(context, mention, slogan);
    if (paired !== null && resembles(context, paired, slogan)) return { mention, members: paired };
    const hands = bothHands(context, mention);
    if (hands !== null) return { mention, members: hands };
    const together = runTogether(context, mention, slogan);
    if (together !== null && resembles(context, together, slogan)) return { mention, members: together };
    const short = isSingle(slogan) || slogan.canonical !== null ? null : shortRow(context, mention, slogan);
    if (short !== null) return { mention, ...short };
    const packed = isSingle(slogan) ? null : topicsOfPacks(context, mention, packsOfName(slogan.key, slogan.number));
    if (packed !== null) return { mention, members: packed, isMerelyTold: true };
    for (const expected of counts) {
      const members =
        beside(context, slogan, mention, expected) ??
        below(context, slogan, mention, expected) ??
        behindList(context, slogan, mention, expected) ??
        (isSingle(slogan) ? onesBehind(context, mention, slogan.key, expected) : null) ??
        (isSingle(slogan) && slogan.canonical === null
          ? (equalBehind(context, mention, expected) ?? openedBehind(context, mention, wordOf(slogan), expected))
          : null) ??
        (isSingle(slogan) && slogan.canonical === null
          ? nearlyBehind(context, mention, wordOf(slogan), expected)
          : null);
      const isOwn = members !== null && !isItself(context, slogan, members) && !areSisters(context, mention, members);
      if (isOwn) return { mention, members };
    }
    const stood =
      isSingle(slogan) && slogan.canonical === null
        ? stoodBehind(context, mention, wordOf(slogan), counts[0] ?? 0)
        : null;
    if (stood !== null) return { mention, members: stood };
    const pairs = pairsBefore(context, mention, slogan);
    if (pairs !== null)
      return { mention, members: pairs, ...(slogan.canonical === null ? {} : { isMerelyTold: true }) };
    const filled = filledBehind(context, mention, ownKeys) ?? inContent(context, mention, counts[0] ?? 0);
    if (filled !== null && resembles(context, filled, slogan)) return { mention, members: filled };
  }
  const weighed = weighedBehind(context, slogan);
  const isOwn =
    weighed !== null &&
    !isItself(context, slogan, weighed.members) &&
    !areSisters(context, weighed.mention, weighed.members);
  return isOwn ? weighed : null;
}

/** 落实“四早”。早发现、早报告、早隔离、早治疗，这“四早”…: a row that its name points back to is told before it. */
function pointedAt(context: Context, { mentions }: FoundSlogan, { members }: OwnSet): OwnSet | null {
  const { form, items, end } = members;
  const mention = form === 'list-after' ? mentions.find(({ start }) => start >= end) : undefined;
  if (mention === undefined || mention.start - end > MAX_POINT || !pointsBack(context, mention)) return null;
  const before = listBefore(context, mention.start, items.length);
  return before === null ? null : { mention, members: before };
}
const MAX_POINT = 3;

/**
 * Members told as 既 … 又 …, as many as one of the counts says; of 发挥中央和地方两个积极性，既…，又… those before the name are its own.
 */
const eitherOfCounts = (
  context: Context,
  slogan: FoundSlogan,
  mention: Span,
  counts: readonly number[],
): Members | null =>
  counts
    .map((count) => {
      const members = eitherOr(context, mention, count, isSingle(slogan));
      return members === null || listBefore(context, mention.start, count) !== null ? null : members;
    })
    .find((members) => members !== null) ?? null;

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

/** “三早”“四不放过”“两个百分之百”: packs in marks beside a name in marks are its sisters, not its members. */
function areSisters({ syntax }: Context, { start }: Span, { form, items }: Members): boolean {
  if (form !== 'list-before') return false;
  // 围绕一个目标、抓住两个关键、建好三个阵地: packs under verbs of their own.
  const packed = items.filter((item) => PACKED.test(syntax.text.slice(item.start, item.end)));
  if (packed.length > 1 && packed.length * 2 > items.length) return true;
  const isBeside = OPENING_QUOTES.has(syntax, start - 1) && ROW_MARKS.has(syntax, start - 2);
  return (
    isBeside &&
    items.every(
      (item) => HAN_COUNT.has(syntax, QUOTE.find(syntax, item.start, item.end - 1) + 1) || isCounted(syntax, item),
    )
  );
}
const ROW_MARKS = characters('”、');
const PACKED = /[一二两三四五六七八九][个条项大][一-龥]{2}/;
const QUOTE = characters('“');
const isCounted = ({ text }: Keyed, { start, end }: Span): boolean =>
  /^“?[二两三四五六七八九十双]/.test(text.slice(start, end));

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
  const [first, second] = slogan.number;
  // 以水定城、以水定地、…“四水四定”: of a pair each may be told at once.
  const isPaired = slogan.number.length === 2 && first === second && first === expected;
  const before = isSingle(slogan) || !known || isPaired ? listBefore(context, mention.start, expected) : null;
  if (before !== null && isStrong(context, mention, before, slogan.key)) return before;
  const behind = listAfter(context, mention.end, expected, isSingle(slogan) ? slogan.key : '');
  // “一个中心、两个重点、三个突破”的思路，即…，…，…: what stands behind a row of packs is told of them all.
  const after = behind === null || isOwnOfRow(context, slogan, mention, behind) ? behind : null;
  if (
    after !== null &&
    (resembles(context, after, slogan) || (isSingle(slogan) && isStrong(context, mention, after, slogan.key)))
  )
    return after;
  // 群众有三盼。一盼路通，二盼水清，三盼灯亮。
  const verbs = isSingle(slogan) && slogan.key.length === 2 ? verbsBehind(context, mention.end, expected) : null;
  if (verbs !== null && verbs.items.length === expected && resembles(context, verbs, slogan)) return verbs;
  const told = known ? null : (before ?? (isSingle(slogan) ? pointedBefore(context, slogan, mention, expected) : null));
  if (told !== null) return told;
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
    ledBefore(context, open, expected, wordOf(slogan)) ??
    shortOfWord(context, mention.start, expected, wordOf(slogan)) ??
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
  // What a new name points back to was looked for beside it.
  if (!isSingle(slogan) || word.length < 2 || (slogan.canonical === null && pointsBack(context, mention))) return null;
  const members = numberedBefore(context, mention, expected, word) ?? sentencesBefore(context, mention, word, expected);
  const areOwn = members?.items.every((item) => indexIn(context.syntax.text, word, item) >= 0) === true;
  return areOwn && resembles(context, members, slogan) ? members : null;
}

const COUNTER = characters('个大项道张条支类本套把场件关招种');

const DUN = characters('、');
