/**
 * Quotes: every “…” ‘…’ 《…》 with its role, who says it, and the verb that governs it.
 * 总书记指出：“…” → citation; 做到“三个务必” → slogan under 做到; 实施“五强书记工程” → target; 防止“两张皮”
 * → criticism; 《条例》 → document; “短板” → term.
 */
import type { Move, Quote } from '../model/types.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Scan } from '../syntax/scan.js';
import type { Context } from './context.js';
import { firstFrom } from './context.js';
import { governorOf, isKeeping, quotationAt, type Quotation } from './quote-governors.js';
import { isHeldTo, isReached, namesNotion, rowEnd } from './quote-notions.js';
import { isBlamedByPlace, isCondemned, isNickname } from './quote-condemned.js';
import {
  describes,
  isAttributeOfCovered,
  isBalanced,
  isBuilt,
  isHeldAsMaxim,
  isMaxim,
  isMetaphor,
  isPlanName,
  isProject,
  isProverb,
  namesStructure,
  standsAlone,
} from './quote-roles.js';
import { innerLength } from './quote-inner.js';
import { moveAt } from './moves.js';
import { saidBySome } from './quote-opinions.js';
import { isKept, isLetters, isOfPaper } from './quote-attributes.js';
import { isPutTo } from './quote-questions.js';
import { citation } from './quote-speakers.js';
import type { Cited } from './quote-voices.js';
import { isRejectedSaying } from './quote-verdicts.js';
import { HAN_COUNT } from './slogan-patterns.js';
import type { FoundSlogan, Mention } from './slogans.js';

type Reading = Pick<Quote, 'role' | 'speaker' | 'verb' | 'governor'>;

/** Opening marks of quotes, and those of titles among them. */
const QUOTE_OPENS = characters('“‘《〈');
const TITLE_OPENS = characters('《〈');
const cited = ({ speaker, verb }: Cited): Reading => ({ role: 'citation', speaker, verb, governor: null });
const plain = (role: Quote['role'], governor: string | null = null): Reading => ({
  role,
  speaker: null,
  verb: null,
  governor,
});

export function extractQuotes(
  context: Context,
  slogans: readonly FoundSlogan[],
  moves: readonly Move[],
): readonly Quote[] {
  const { syntax, written } = context;
  const mentions = mentionsOf(slogans);
  const quotes: Quote[] = [];
  for (const { start, end, mark } of syntax.pairs) {
    if (!QUOTE_OPENS.has(syntax, start)) continue;
    const { role, speaker, verb, governor } = TITLE_OPENS.has(syntax, start)
      ? plain('document')
      : readQuote(context, quotationAt(syntax, start, end), mentions, moves, joinedQuote(syntax, start, quotes));
    quotes.push({ text: written(start + 1, end - 1), mark, role, speaker, verb, governor, span: { start, end } });
  }
  return quotes;
}

/** Spans of the citations in quotation marks alone, in text order, of the reading. */
export function citationsIn(context: Context, slogans: readonly FoundSlogan[]): readonly Span[] {
  const { syntax } = context;
  const mentions = mentionsOf(slogans);
  const quotes: { readonly span: Span; readonly role: Quote['role'] | null }[] = [];
  for (const { start, end } of syntax.pairs) {
    if (!QUOTE_OPENS.has(syntax, start)) continue;
    const span = { start, end };
    if (TITLE_OPENS.has(syntax, start)) quotes.push({ span, role: 'document' });
    else {
      const quotation = quotationAt(syntax, start, end);
      const joined = joinedQuote(syntax, start, quotes);
      const isCited =
        !sloganIn(syntax, quotation, mentions).isWhole &&
        (citation(context, quotation) !== null || isFollowing(syntax, quotation, joined));
      quotes.push({ span, role: isCited ? 'citation' : null });
    }
  }
  return quotes.filter(({ role }) => role === 'citation').map(({ span }) => span);
}

function mentionsOf(slogans: readonly FoundSlogan[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const slogan of slogans) for (const mention of slogan.mentions) mentions.push(mention);
  return mentions.sort((a, b) => a.start - b.start);
}

/** What may join two quotes: nothing, or a mark or word with a few characters around it. */
const JOINT =
  /^(?![^]*(?:\n|同志们|朋友们|同学们))(?:[^，。；：！？“”《》、]{0,6}(?:[、和与及或]|以及|，)[^，。；：！？“”《》、]{0,6})?$/;
const MAX_JOINT = 15;
const QUOTE_MARKS = characters('“”《》');
const CLOSING = characters('”》');

/** The quote that this one is joined to (“甲”“乙”, “甲”、“乙”, “甲”机制和“乙”); null where it stands alone. */
function joinedQuote<Known extends { readonly span: Span }>(
  scan: Scan,
  start: number,
  before: readonly Known[],
): Known | null {
  const floor = Math.max(0, start - MAX_JOINT - 1);
  const behind = QUOTE_MARKS.behindLast(scan, start, floor);
  if (behind === floor || !CLOSING.has(scan, behind - 1)) return null;
  if (behind < start && !JOINT.test(scan.text.slice(behind, start))) return null;
  const open = (scan.partners[behind - 1] ?? 0) - 1;
  let last = before.length - 1;
  while (open >= 0 && (before[last]?.span.start ?? -1) > open) last--;
  const quote = before[last];
  return quote?.span.start === open ? quote : null;
}

function readQuote(
  context: Context,
  quotation: Quotation,
  mentions: readonly Mention[],
  moves: readonly Move[],
  joined: Reading | null,
): Reading {
  const { syntax } = context;
  const { start } = quotation;
  const ofRow = { ...quotation, end: rowEnd(syntax, quotation.end) };
  const { holds, isWhole } = sloganIn(syntax, quotation, mentions);
  if (!isWhole) {
    const said = citation(context, quotation);
    if (said !== null && !isRejectedSaying(syntax, quotation)) return cited(said);
    if (joined !== null && isFollowing(syntax, quotation, joined)) return joined;
  }
  if (isNickname(syntax, quotation)) return plain('criticism');
  const verb = governorOf(context, quotation, joined?.governor ?? null);
  if (holds)
    return plain(verb !== null && !isKeeping(verb) && isProject(syntax, quotation) ? 'target' : 'slogan', verb);
  const governor = isKeeping(verb) ? null : verb;
  if (isPlanName(syntax, quotation)) return plain('term');
  if (isLetters(syntax, quotation)) return plain('term');
  if (isCondemned(context, quotation, governor !== null) && !isKept(syntax, quotation)) return plain('criticism');
  const some = isWhole || moveAt(moves, start) === 'problems' ? null : saidBySome(syntax, quotation);
  if (some !== null) return cited(some);
  if (joined?.role === 'criticism' && ADJACENT.has(syntax, start - 1)) return plain('criticism');
  if (isPutTo(syntax, quotation)) return plain('term');
  const isNotion = namesNotion(syntax, quotation) && !isHeldTo(syntax, quotation);
  const isOfNotion = namesNotion(syntax, ofRow) && !isHeldTo(syntax, ofRow);
  if (governor === null && !isNotion && isBlamedByPlace(context, quotation, moves)) return plain('criticism');
  // 聚焦“弱”和“小”: one character is stressed, it names nothing but a standard (坚持“严”的标准).
  if (innerLength(quotation) === 1 && STANDARD.startingAt(syntax, quotation.end) < 0) return plain('term');
  if (governor === null && describes(syntax, quotation)) return plain('term');
  if (governor === null && (isBalanced(syntax, quotation) || standsAlone(syntax, quotation))) return plain('slogan');
  if (governor === null && isProverb(syntax, quotation)) return plain('slogan');
  if (governor !== null && HOLDING.has(governor)) return plain('target', governor);
  if (isBuilt(syntax, quotation, governor)) return plain('target', governor);
  if (
    governor !== null &&
    (FOUNDING.has(governor) || namesStructure(syntax, quotation) || isReached(syntax, quotation))
  )
    return plain('target', governor);
  if (isMaxim(syntax, quotation, ofRow.end) || (governor === '坚持' && isHeldAsMaxim(syntax, quotation)))
    return plain('slogan', isOfNotion ? null : governor);
  const solves = governor === '解决' || governor === '破解';
  const isNamed =
    !isMetaphor(syntax, quotation) && !isAttributeOfCovered(syntax, quotation) && !isOfPaper(syntax, quotation);
  return governor !== null && !solves && isNamed ? plain('target', governor) : plain('term');
}

/** Whether a quotation holds a slogan, and whether that is all it holds. */
function sloganIn(
  scan: Scan,
  { start, end }: Span,
  mentions: readonly Mention[],
): { holds: boolean; isWhole: boolean } {
  const first = firstFrom(mentions, start);
  // 除“四害”: a slogan that begins before the marks; not three “怎么干”.
  const before = mentions[first - 1];
  if (
    HAN_COUNT.has(scan, start + 1) &&
    before !== undefined &&
    before.end > start + 1 &&
    before.end >= end - 1 &&
    before.end <= end
  )
    return { holds: true, isWhole: true };
  const slogan = mentions[first];
  if (slogan === undefined || slogan.end > end) return { holds: false, isWhole: false };
  return { holds: true, isWhole: slogan.end - slogan.start >= end - start - 3 };
}

/** Whether a citation goes on in a quotation. */
const isFollowing = (
  scan: Scan,
  { start, end }: Span,
  joined: { readonly role: Quote['role'] | null } | null,
): boolean => joined?.role === 'citation' && end - start > MIN_FOLLOWING && FOLLOWED.has(scan, start - 1);

const STANDARD = wordSet('的标准 的总基调 的基调');

/** 开展“岗位大练兵、业务大比武”: what is held is an event, however it sounds. */
const HOLDING = new Set(['开展', '举办', '启动']);
/** 组建“青年突击队”: what is founded is no figure. */
const FOUNDING = new Set(['组建', '设立', '开设', '创办']);
/** “甲”“乙”, “甲”、“乙”. */
const ADJACENT = characters('”、');
/** A citation goes on in the next quotation of some length: 要“以…为统领”，“把…摆在首位”. */
const FOLLOWED = characters('”，、');
const MIN_FOLLOWING = 6;
