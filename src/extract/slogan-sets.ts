/**
 * The set that a slogan stands for, where the text gives its members: 做到“三个务必”：务必…，务必…，务必….
 * Left out: known slogans used by name alone, another set's members before or behind the name.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import {
  bothHands,
  clausesOfPacks,
  eitherOr,
  filledBehind,
  inContent,
  equalBehind,
  keyedAfter,
  keyedBefore,
  keysOfSlogan,
  listAfter,
  listBefore,
  membersInPart,
  nearlyBehind,
  onesBehind,
  openedBehind,
  packsBehind,
  packsOfName,
  partsOfSum,
  pointsBack,
  runTogether,
  setsOfCode,
  shortRow,
  stoodBehind,
  topicsOfPacks,
  type Members,
} from './members.js';
import { canonicalBefore, canonicalBehind } from './members-canonical.js';
import { calledOff } from './members-called.js';
import { weighedBehind } from './members-weighed.js';
import { ARABIC_COUNT, HAN_COUNT } from './slogan-patterns.js';
import { behindList, beside } from './slogan-beside.js';
import { below } from './slogan-lists.js';
import { withForm } from './slogan-forms.js';
import { headsOnly, withoutCounts } from './slogan-heads.js';
import { packByPack } from './members-each-pack.js';
import { headedAtColon, headedBy } from './members-headed.js';
import { toldAround } from './members-around.js';
import { groupedPairs, pairsBefore } from './slogan-pairs.js';
import { soleMember, type OwnSet } from './slogan-sole.js';
import { isOwn } from './slogan-own.js';
import { isSingle, resembles, wordOf } from './slogan-signs.js';
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

/** What is looked for behind and before every mention of a slogan. */
interface Looked {
  /** 9073, 一二三四五: one member for each number. */
  readonly coded: boolean;
  readonly counts: readonly number[];
  readonly keys: readonly string[];
  /** “四有”好老师: the keys of the quoted words, where the dictionary knows it by its whole name. */
  readonly ownKeys: readonly string[];
}

function setOf(context: Context, slogan: FoundSlogan): OwnSet | null {
  const coded = isCode(context, slogan);
  const counts = coded ? [slogan.number.length] : expectedOf(slogan);
  if (counts.length === 0) return soleMember(context, slogan);
  const keys = keysOfSlogan(slogan.key, slogan.number);
  const ownKeys = keys.length > 0 || slogan.text.length > 2 ? keys : keysOfSlogan(slogan.text, slogan.number);
  const looked: Looked = { coded, counts, keys, ownKeys };
  for (const mention of slogan.mentions.slice(0, MAX_MENTIONS)) {
    const set =
      setOfPacks(context, slogan, mention, looked) ??
      setOfWords(context, slogan, mention, looked) ??
      setOfCount(context, slogan, mention, counts) ??
      setLeft(context, slogan, mention, looked);
    if (set !== null) return set;
  }
  const weighed = weighedBehind(context, slogan);
  return weighed !== null && isOwn(context, slogan, weighed.mention, weighed.members) ? weighed : null;
}

const at = (mention: Span, members: Members | null): OwnSet | null => (members === null ? null : { mention, members });

/** The members at a mention, of which the text tells and which it does not give as a list. */
const merelyTold = (mention: Span, members: Members | null): OwnSet | null =>
  members === null ? null : { mention, members, isMerelyTold: true };

const resembling = (context: Context, slogan: FoundSlogan, mention: Span, members: Members | null): OwnSet | null =>
  members !== null && resembles(context, members, slogan) ? { mention, members } : null;

/** Members told as the packs, the numbers or the parts that a name is made of. */
function setOfPacks(context: Context, slogan: FoundSlogan, mention: Span, { coded }: Looked): OwnSet | null {
  const joined = packsBehind(context, mention);
  if (joined !== null) return { mention, ...joined };
  return (
    (coded ? at(mention, codeMembers(context, slogan, mention)) : merelyTold(mention, partsOfSum(context, mention))) ??
    (isSingle(slogan)
      ? resembling(context, slogan, mention, membersInPart(context, mention, slogan.number[0] ?? 0))
      : null) ??
    (slogan.number.length > 1 ? merelyTold(mention, clausesOfPacks(context, mention)) : null)
  );
}

/** Members that show by the words of the name or by words of their own. */
function setOfWords(
  context: Context,
  slogan: FoundSlogan,
  mention: Span,
  { counts, keys, ownKeys }: Looked,
): OwnSet | null {
  const pairs = slogan.canonical === null ? pairsBefore(context, mention, slogan) : null;
  const told =
    at(mention, pairs) ??
    (isSingle(slogan) ? at(mention, calledOff(context, mention.end, slogan.number[0] ?? 0)) : null) ??
    at(mention, eitherOfCounts(context, slogan, mention, counts)) ??
    resembling(
      context,
      slogan,
      mention,
      keyedBefore(context, mention, keys) ?? keyedAfter(context, mention, ownKeys),
    ) ??
    resembling(context, slogan, mention, groupedPairs(context, mention, slogan)) ??
    at(mention, bothHands(context, mention)) ??
    resembling(context, slogan, mention, runTogether(context, mention, slogan));
  if (told !== null || isSingle(slogan)) return told;
  const short = slogan.canonical === null ? shortRow(context, mention, slogan) : null;
  return short === null
    ? merelyTold(mention, topicsOfPacks(context, mention, packsOfName(slogan.key, slogan.number)))
    : { mention, ...short };
}

/** Members beside, below or behind a mention, as many as it counts. */
function setOfCount(context: Context, slogan: FoundSlogan, mention: Span, counts: readonly number[]): OwnSet | null {
  const isNew = isSingle(slogan) && slogan.canonical === null;
  for (const expected of counts) {
    const members =
      beside(context, slogan, mention, expected) ??
      below(context, slogan, mention, expected) ??
      behindList(context, slogan, mention, expected) ??
      (isSingle(slogan) ? onesBehind(context, mention, slogan.key, expected) : null) ??
      (isNew
        ? (equalBehind(context, mention, expected) ??
          openedBehind(context, mention, wordOf(slogan), expected) ??
          nearlyBehind(context, mention, wordOf(slogan), expected))
        : null);
    if (members !== null && isOwn(context, slogan, mention, members)) return { mention, members };
  }
  return isNew ? at(mention, stoodBehind(context, mention, wordOf(slogan), counts[0] ?? 0)) : null;
}

/** What is left: pairs before the name, and what the words behind it hold of it. */
function setLeft(context: Context, slogan: FoundSlogan, mention: Span, { counts, ownKeys }: Looked): OwnSet | null {
  const pairs = slogan.canonical === null ? null : merelyTold(mention, pairsBefore(context, mention, slogan));
  if (pairs !== null) return pairs;
  if (!isSingle(slogan)) {
    const packs = resembling(context, slogan, mention, packByPack(context, mention));
    if (packs !== null) return { ...packs, isMerelyTold: true };
  }
  const canonical = slogan.canonical?.members ?? [];
  const known = merelyTold(
    mention,
    canonicalBehind(context, mention, canonical) ?? canonicalBefore(context, mention, canonical),
  );
  if (known !== null) return known;
  const isNew = isSingle(slogan) && slogan.canonical === null;
  const word = wordOf(slogan);
  const [count = 0] = counts;
  const told = isNew
    ? (toldAround(context, mention, word, count) ??
      headedBy(context, word, count) ??
      headedAtColon(context, mention, count))
    : null;
  if (told !== null && isOwn(context, slogan, mention, told)) return at(mention, told);
  return resembling(
    context,
    slogan,
    mention,
    filledBehind(context, mention, ownKeys) ?? inContent(context, mention, counts[0] ?? 0),
  );
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

/** 十百千. */
const TENS = characters('十百千万');

/** 9073, 一二三四五, 十百千: a code has one member for each number. */
const isCode = ({ syntax }: Context, { number, mentions }: FoundSlogan): boolean => {
  const { start, end } = mentions[0] ?? { start: 0, end: 0 };
  const isRow = (numerals: typeof HAN_COUNT): boolean => numerals.skip(syntax, start, end) === end;
  return number.length > 1 && (isRow(ARABIC_COUNT) || isRow(HAN_COUNT) || TENS.skip(syntax, start, end) === end);
};

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
