/**
 * Quantified targets: metric + number or coverage word + unit, with comparator, deadline and status.
 * 地区生产总值增长8%左右; 到2015年，村办公经费达到5万元以上; 普惠性幼儿园全覆盖; 实现零事故.
 * Left out: dates, ages, ordinals, counts inside names and slogans, goals without a number.
 */
import type { Move, Placeholder, Target } from '../model/types.js';
import type { Span } from '../source/span.js';
import { clauseEnd, clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import { findDeadline } from './deadlines.js';
import { moveAt } from './moves.js';
import { amountsOf, type Amount } from './target-amounts.js';
import { readClaim } from './target-claims.js';
import { readStatus } from './target-status.js';

export function extractTargets(
  context: Context,
  moves: readonly Move[],
  taken: readonly Span[],
  placeholders: readonly Placeholder[],
): readonly Target[] {
  const skip = insideAny([...taken].sort((a, b) => a.start - b.start));
  const amounts = amountsOf(context, placeholders).filter((amount) => !skip(amount.start));
  const targets: Target[] = [];
  let previous: { readonly end: number; readonly metric: string } | null = null;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index];
    if (amount === undefined) continue;
    if (previous !== null && (amount.start < previous.end || repeats(context, amount, previous.end))) continue;
    const claim = readClaim(context, amount, previous);
    if (claim === null) continue;
    const end = amount.end + reachOf(context, amount, amounts[index + 1]);
    // 引进百名博士、培育…: the next claim begins behind the noun, where a mark ends it.
    const ended = '、，；'.includes(context.syntax.text.charAt(end) || '。');
    previous = { end: ended ? end : amount.end, metric: claim.metric };
    const move = moveAt(moves, amount.start);
    const told = move === 'review' && context.syntax.text.charAt(amount.start - 1) === '有' && amount.kind === 'count';
    const status = claim.plain && !told ? 'reference' : readStatus(context, amount, claim.start, move);
    targets.push({
      text: context.written(claim.start, end),
      metric: claim.metric,
      value: amount.value,
      valueMax: amount.valueMax,
      unit: amount.unit,
      comparator: amount.comparator,
      deadline: findDeadline(context, amount.start, status),
      status,
      placeholder: amount.placeholder,
      span: { start: claim.start, end },
    });
  }
  return targets;
}

/** 68个贫困村全部出列: the number is the claim, 全部 only says it again. */
const repeats = (context: Context, amount: Amount, end: number): boolean =>
  amount.kind === 'coverage' &&
  context.syntax.text.startsWith('全部', amount.start) &&
  end >= clauseStart(context.syntax, amount.start);

/** A number before what it counts takes these words into its span: 吸引百名院士, 拿出三分之一的时间. */
function reachOf(context: Context, amount: Amount, next: Amount | undefined): number {
  const { text } = context.syntax;
  const limit = Math.min(clauseEnd(context.syntax, amount.end), next?.start ?? text.length, amount.end + 16);
  if (/^[和与及以并]/.test(text.charAt(amount.end))) return 0;
  return /^[^，。；：、”）]*/.exec(text.slice(amount.end, Math.max(amount.end, limit)))?.[0].length ?? 0;
}

/** Whether a place lies in one of the spans; asked in ascending or any order, spans may nest. */
function insideAny(spans: readonly Span[]): (at: number) => boolean {
  const reach: number[] = [];
  spans.forEach((span, index) => reach.push(Math.max(span.end, reach[index - 1] ?? 0)));
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && at < (reach[low - 1] ?? 0);
  };
}
