/**
 * Duties that are cited and not given here: 总书记讲过：当县委书记一定要跑遍所有的村 are somebody's words, though no marks say so. Left out:
 * 会议强调：, 县委要求：, 县长强调了：, whose demands are made here.
 */
import { characters } from '../source/finder.js';
import type { Context } from './context.js';
import type { Binding } from './duty-bounds.js';
import { leaderIn, voiceIn } from './quote-voices.js';

export function isCited({ syntax, lexicon }: Context, { actor }: Binding): boolean {
  const floor = Math.max(0, actor.start - CITED_REACH);
  const stop = SENTENCE_STOPS.behindLast(syntax, actor.start, floor);
  const colon = COLON.behindLast(syntax, actor.start, stop) - 1;
  if (colon <= stop || !COLON.has(syntax, colon)) return false;
  const end = PERFECT.has(syntax, colon - 1) ? colon - 1 : colon;
  return (
    lexicon.citations.endingAt(syntax, end) !== null && (end < colon ? voiceIn : leaderIn)(syntax, stop, end) !== null
  );
}
const CITED_REACH = 120;
const COLON = characters('：');
const SENTENCE_STOPS = characters('。！？；\n');
const PERFECT = characters('过');
