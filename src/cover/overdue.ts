/**
 * Clauses of a unit that say by when (5月底前完成排查), where the draft does the same later or by no time at all. Each is held
 * against the passage that answers its own sentence. Left out: what stands there word for word, and what the draft does not have.
 */
import { dueTurn, isWhen } from '../align/due-turns.js';
import { timesIn } from '../align/times.js';
import type { Span } from '../source/span.js';
import { besidePassage } from './beside.js';
import type { Ground } from './ground.js';
import { matchOf, type Wanted } from './match.js';
import { verdictOf } from './verdict.js';

/** 这些工作5月底前都要见底: of what stands before, not of other work. */
const GOES_ON = /^(?:这|以上|上述|该|此|所有|各项|全部|都|并|上面|前面)/u;

/** Indices of the clauses, in text order. */
export function overdueClauses(ground: Ground, { block, clauses, heading }: Wanted): readonly number[] {
  const { upper, draft, twins } = ground;
  const textOf = ({ start, end }: Span): string => upper.text.slice(start, end);
  return clauses.slice(heading).filter((clause) => {
    const own = upper.clauses[clause];
    if (own === undefined || (twins[clause] ?? -1) >= 0 || timesIn(textOf(own)).length === 0) return false;
    const sentence = clauses.filter((other) => upper.clauses[other]?.sentence === own.sentence);
    const { passage, score } = matchOf(ground, { block, clauses: sentence, heading: 0 });
    if (passage === null || verdictOf(score) !== 'covered') return false;
    const next = sentence.includes(clause + 1) && isWhen(textOf(own)) ? upper.clauses[clause + 1] : undefined;
    const asked = [own, ...(next === undefined ? [] : [next])].map(textOf).join('，');
    return (
      dueTurn(
        asked,
        draft.text.slice(passage.start, passage.end),
        besidePassage(draft, passage, (near) => GOES_ON.test(draft.text.slice(near.start, near.end))),
        upper.said,
      ) !== null
    );
  });
}
