/** Members right before or behind the name of a set, as many as it counts. */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { lettersBefore } from './letter-sets.js';
import { indexIn, OPENING_QUOTES } from './member-spans.js';
import {
  equatedBefore,
  isAmongPacks,
  ledBefore,
  listAfter,
  listBefore,
  numberedBefore,
  pointsBack,
  sentencesBefore,
  shorterBefore,
  shortOfWord,
  toldBefore,
  verbsBehind,
  type Members,
} from './members.js';
import { joinedBefore, JOINING } from './named-sets.js';
import { isSingle, isStrong, resembles, wordOf } from './slogan-signs.js';
import type { FoundSlogan } from './slogans.js';

/** A row as long as the name counts is no accident. */
const LONG_ROW = 4;

/** Members right before or behind the name. A well-known set is only told anew where its members show it. */
export function beside(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
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

/** 一要认识到位。二要措施到位。三要责任到位。做到了“三个到位”，…: named right behind its list, whose members all hold its word. */
export function behindList(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const word = wordOf(slogan);
  // What a new name points back to was looked for beside it.
  if (!isSingle(slogan) || word.length < 2 || (slogan.canonical === null && pointsBack(context, mention))) return null;
  const members = numberedBefore(context, mention, expected, word) ?? sentencesBefore(context, mention, word, expected);
  const areOwn = members?.items.every((item) => indexIn(context.syntax.text, word, item) >= 0) === true;
  return areOwn && resembles(context, members, slogan) ? members : null;
}

const COUNTER = characters('个大项道张条支类本套把场件关招种');

const DUN = characters('、');
