/**
 * How a passage of the draft answers a duty: by whom, when, how often, and whether with the same work. What tells the time may
 * stand before the actor (9月底前，县教育局要…), at the head of the sentence, or beside the passage.
 */
import { clausesOf, sourceSpan } from '../align/clauses.js';
import { dueTurn, isDated, isWhen } from '../align/due-turns.js';
import { isSeldomer } from '../align/frequency.js';
import { pairsIn, pairsOf } from '../align/pairs.js';
import type { Responsibility } from '../model/types.js';
import type { Span } from '../source/span.js';
import { actsOf } from './acts.js';
import { besidePassage } from './beside.js';
import type { Ground } from './ground.js';
import { isCalled } from './named-actors.js';
import { wantedIn } from './match.js';
import { isRoleChanged } from './roles.js';
import type { Covered } from './types.js';
import { weakenedAs } from './weakened.js';

/**
 * `whole` by the actor and as asked, `act` with the same act; `work` with other work on the same thing (山塘清淤 for 山塘排查);
 * `later`, `changed` (another time, of which no order can be told), `undated` and `seldomer` (每月, 每季度); `softer` (必须, 可以)
 * and `narrower` (所有, 重点); `figure` with another number; `role` by the actor who helps where it is to lead; `others` by
 * somebody else, or nobody named.
 */
export type Answer =
  | 'whole'
  | 'act'
  | 'work'
  | 'later'
  | 'changed'
  | 'undated'
  | 'seldomer'
  | 'softer'
  | 'narrower'
  | 'figure'
  | 'role'
  | 'others';

export interface Texts {
  readonly ground: Ground;
  readonly upper: Covered;
  readonly draft: Covered;
  /** What a duty that names nothing itself is of (`bare-duties.ts`). */
  readonly thing?: string;
}

/** `passage` in folded units of the draft; null where the duty has no words that tell. */
export function answerOf(duty: Responsibility, texts: Texts, passage: Span | null, named: boolean): Answer {
  if (!named) return 'others';
  if (passage === null) return 'whole';
  const said = textAt(texts, passage);
  if (isRoleChanged(duty, said, texts.ground.charged)) return 'role';
  if (texts.thing === undefined && isOfAnother(duty, texts, passage)) return 'others';
  const acts = actsOf(texts.thing ?? duty.duty, said);
  if (acts === 'other') return 'work';
  const asked = askedWhen(duty, texts.upper);
  const turn = isDated(asked)
    ? dueTurn(asked, givenWhen(texts, passage), besideOf(texts, passage), texts.ground.dates)
    : null;
  if (turn !== null) return turn;
  if (isSeldomer(duty.duty, said)) return 'seldomer';
  for (const clause of wantedIn(texts.ground, duty.span).clauses) {
    const weakened = weakenedAs(texts.ground, clause);
    if (weakened !== null) return weakened;
  }
  return acts === 'same' ? 'act' : 'whole';
}

export const textAt = ({ ground }: Texts, { start, end }: Span): string => ground.draft.text.slice(start, end);

/** Share of the words of a duty that somebody else has, where the actor has other work beside it. */
const CARRIED = 0.6;

/** 县公安局要疏导交通，县交通局要调整线路 the other way round. */
function isOfAnother({ actor, duty }: Responsibility, texts: Texts, passage: Span): boolean {
  const pairs = pairsOf(clausesOf(duty).text);
  if (pairs.length === 0) return false;
  let [own, others] = [-1, 0];
  for (const given of dutiesIn(texts, passage)) {
    const share = pairsIn(clausesOf(given.duty).text, pairs) / pairs.length;
    if (isCalled(actor, given.actor)) own = Math.max(own, share);
    else others = Math.max(others, share);
  }
  return own >= 0 && others >= CARRIED && own < others / 2;
}

/** Duties of the draft that begin in a stretch of it, in folded units. */
export function dutiesIn({ ground, draft }: Texts, stretch: Span): readonly Responsibility[] {
  const { start, end } = sourceSpan(ground.draft, stretch);
  return (draft.analysis.responsibilities ?? []).filter(({ span }) => span.start >= start && span.start < end);
}

/** Characters before an actor, or before a passage, that are looked at. */
const REACH = 120;
const WHEN_BEFORE = /(?:^|[，。；：！？、\s])([^，。；：！？\s]{2,20})[，]?$/u;

/** A duty with the time that stands before its actor. */
function askedWhen({ duty, span }: Responsibility, { text }: Covered): string {
  const before = WHEN_BEFORE.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[1] ?? '';
  return isWhen(before) ? `${before}，${duty}` : duty;
}

/** A passage with the time that opens its sentence: 5月底前，应急局…；住建局…. */
function givenWhen({ ground, draft }: Texts, passage: Span): string {
  const said = ground.draft.text.slice(passage.start, passage.end);
  const { start } = sourceSpan(ground.draft, passage);
  const lead =
    draft.text
      .slice(Math.max(0, start - REACH), start)
      .split(/[。！？\r\n]/u)
      .at(-1) ?? '';
  const [head = ''] = lead.split(/[，；：]/u);
  return isWhen(head) ? `${head}，${said}` : said;
}

/** The heading a passage stands under, and the sentences before and behind it that charge nobody. */
const besideOf = (texts: Texts, passage: Span): string =>
  besidePassage(texts.ground.draft, passage, (sentence) => dutiesIn(texts, sentence).length === 0);
