/**
 * Quotes: every “…” ‘…’ 《…》 with its role, who says it, and the verb that governs it.
 * 总书记指出：“…” → citation; 做到“三个务必” → slogan under 做到; 实施“五强书记工程” → target; 防止“两张皮”
 * → criticism; 《条例》 → document; “短板” → term.
 */
import { CLASS, CLOSE } from '../source/chars.js';
import type { Move, Quote } from '../model/types.js';
import type { Pair } from '../syntax/scan.js';
import type { Context } from './context.js';
import { firstFrom } from './context.js';
import { governorOf, notion } from './quote-governors.js';
import {
  inProblems,
  isBalanced,
  isBlamed,
  isCondemned,
  isMaxim,
  isMetaphor,
  isPlanName,
  ofSome,
} from './quote-roles.js';
import { citation, type Cited } from './quote-speakers.js';
import type { FoundSlogan, Mention } from './slogans.js';

type Role = Quote['role'];
interface Reading {
  readonly role: Role;
  readonly speaker: string | null;
  readonly verb: string | null;
  readonly governor: string | null;
}

const QUOTES = new Set(['“”', '‘’', '《》', '〈〉']);
const cited = ({ speaker, verb }: Cited): Reading => ({ role: 'citation', speaker, verb, governor: null });
const plain = (role: Role, governor: string | null = null): Reading => ({ role, speaker: null, verb: null, governor });

export function extractQuotes(
  context: Context,
  slogans: readonly FoundSlogan[],
  moves: readonly Move[],
): readonly Quote[] {
  const { text, pairs } = context.syntax;
  const mentions = slogans.flatMap((slogan) => slogan.mentions).sort((a, b) => a.start - b.start);
  const readings = new Map<number, Reading>();
  const quotes: Quote[] = [];
  for (const pair of pairs) {
    if (!QUOTES.has(pair.mark)) continue;
    const before = previousQuote(context, pair);
    const reading = readQuote(context, pair, mentions, moves, before === null ? null : (readings.get(before) ?? null));
    readings.set(pair.start, reading);
    quotes.push({
      text: context.written(pair.start + 1, pair.end - 1),
      mark: text.charAt(pair.start) + text.charAt(pair.end - 1),
      ...reading,
      span: { start: pair.start, end: pair.end },
    });
  }
  return quotes;
}

/** Opening place of the quote that this one is joined to (“甲”“乙”, “甲”、“乙”, “甲”机制和“乙”); null where it stands alone. */
function previousQuote(context: Context, pair: Pair): number | null {
  const { text, partners } = context.syntax;
  const between = /[”》](?:[^，。；：！？“”《》、]{0,6}(?:[、和与及或]|以及|，)[^，。；：！？“”《》、]{0,6})?$/.exec(
    text.slice(Math.max(0, pair.start - 16), pair.start),
  );
  if (between === null) return null;
  const close = pair.start - between[0].length;
  const partner = partners[close] ?? 0;
  return CLASS[text.charCodeAt(close)] === CLOSE && partner > 0 ? partner - 1 : null;
}

function readQuote(
  context: Context,
  pair: Pair,
  mentions: readonly Mention[],
  moves: readonly Move[],
  joined: Reading | null,
): Reading {
  const { text } = context.syntax;
  if (pair.mark === '《》' || pair.mark === '〈〉') return plain('document');
  const inner = text.slice(pair.start + 1, pair.end - 1);
  const slogan = mentions[firstFrom(mentions, pair.start)];
  const holds = slogan !== undefined && slogan.end <= pair.end;
  const whole = holds && slogan.end - slogan.start >= inner.length - 1;
  if (!whole) {
    const said = citation(context, pair);
    if (said !== null) return cited(said);
    if (joined?.role === 'citation' && followsOn(context, pair)) return joined;
  }
  const governor = governorOf(context, pair, joined?.governor ?? null);
  if (holds) return plain('slogan', governor);
  if (isPlanName(inner)) return plain('term');
  if (isCondemned(context, pair, inner, governor !== null) || (joined?.role === 'criticism' && adjacent(context, pair)))
    return plain('criticism');
  if (governor === null && !notion(context, pair) && inProblems(pair, moves) && isBlamed(inner))
    return plain('criticism');
  if (governor === null && !notion(context, pair) && ofSome(context, pair) && isBlamed(inner) && inner.length >= 3)
    return plain('criticism');
  if (governor === null && isBalanced(inner)) return plain('slogan');
  if (isMaxim(context, pair, inner)) return plain('slogan', notion(context, pair) ? null : governor);
  const solves = governor === '解决' || governor === '破解';
  if (governor !== null && !solves && !isMetaphor(context, pair, inner)) return plain('target', governor);
  return plain('term');
}

const adjacent = (context: Context, pair: Pair): boolean => /[”、]/.test(context.syntax.text.charAt(pair.start - 1));

/** A citation goes on in the next quotation: 要“以…为统领”，“把…摆在首位”. */
const followsOn = (context: Context, pair: Pair): boolean =>
  /[”，、]$/.test(context.syntax.text.slice(pair.start - 1, pair.start)) && pair.end - pair.start > 6;
