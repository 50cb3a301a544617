/** What an opening promises before anything else is said: 力争用两年把负债率降到60%以下; 我们将清退资金320万元. Left out: what the meeting does. */
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { AIMED, type Cues, DONE_HERE, MUST, PLANNED, SINCE, STRONG_WILL } from './target-cues.js';
import { ACTIONS } from './target-stretch.js';
import { GOVERNS } from './target-told.js';
import { has } from './word-kinds.js';

/** An amount, where its claim begins, and where it is told. */
interface Claimed {
  readonly amount: Amount;
  readonly start: number;
  readonly clause: Span;
  readonly sentence: Span;
}

/** 较上年减少20%以上, among what is asked for: a result would say how much. */
export const BOUNDS = wordSet('以上 以内 以下');
/** 要定期体检，一年至少两次: asked for in a review, too. */
export const AT_LEAST = wordSet('至少 不少于 不低于 不得少于 不得低于 不超过');

export function promises(syntax: Syntax, cues: Cues, { amount, start, clause, sentence }: Claimed): boolean {
  if (
    amount.kind === 'time' ||
    AT_MEETING.test(syntax, Math.max(sentence.start, clause.start - MEETING_REACH), clause.end)
  )
    return false;
  const before = cues.within(Math.max(sentence.start, amount.start - GOVERNS), amount.start);
  if (has(before, DONE_HERE | SINCE)) return false;
  if (has(before, AIMED | PLANNED)) return true;
  const bounded = BOUNDS.endingAt(syntax, amount.end) > amount.start || AT_LEAST.endingAt(syntax, amount.start) >= 0;
  return (
    has(before | cues.within(clause.start, clause.end), MUST | STRONG_WILL) &&
    (bounded || amount.kind === 'share' || ACTIONS.test(syntax, start, amount.start))
  );
}
const AT_MEETING = wordSet('今天 下面 会上 刚才 大会 会议 这次会 开会 现场会 座谈 表彰');
const MEETING_REACH = 20;
