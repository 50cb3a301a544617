/**
 * Clauses of a unit that say by when (5月底前完成排查), where the draft does the same later, by no time at all, or by a time of
 * which no order can be told. Each is held against the passage that answers its own sentence. Left out: what stands there word
 * for word, and what the draft does not have.
 */
import { dueTurn, isWhen } from '../align/due-turns.js';
import { once } from '../align/once.js';
import { timesIn } from '../align/times.js';
import { groupBy } from '../source/grouping.js';
import type { Span } from '../source/span.js';
import { besidePassage } from './beside.js';
import type { Ground } from './ground.js';
import { matchOf, type Wanted } from './match.js';
import { verdictOf } from './verdict.js';

/** 这些工作5月底前都要见底: of what stands before, not of other work. */
const GOES_ON = /^(?:这|以上|上述|该|此|所有|各项|全部|都|并|上面|前面)/u;

/** Indices of the clauses, in text order. */
export function overdueClauses(ground: Ground, { block, clauses, heading }: Wanted): readonly number[] {
  const { upper, twins } = ground;
  const textOf = ({ start, end }: Span): string => upper.text.slice(start, end);
  const bySentence = groupBy(clauses, (clause) => upper.clauses[clause]?.sentence ?? -1);
  const answerTo = once((sentence: number) =>
    answerIn(ground, { block, clauses: bySentence.get(sentence) ?? [], heading: 0 }),
  );
  return clauses.slice(heading).filter((clause) => {
    const own = upper.clauses[clause];
    if (own === undefined || (twins[clause] ?? -1) >= 0) return false;
    const text = textOf(own);
    if (timesIn(text).length === 0) return false;
    const answer = answerTo(own.sentence);
    if (answer === null) return false;
    const behind = upper.clauses[clause + 1];
    const goesOn = behind?.sentence === own.sentence && upper.blockOf[clause + 1] === block && isWhen(text);
    const asked = goesOn ? `${text}，${textOf(behind)}` : text;
    return dueTurn(asked, answer.given, answer.beside, ground.dates) !== null;
  });
}

/** The passage that answers a sentence, and what stands beside it. */
interface Answer {
  readonly given: string;
  readonly beside: string;
}

/** Null where nothing does. */
function answerIn(ground: Ground, sentence: Wanted): Answer | null {
  const { text } = ground.draft;
  const { passage, score } = matchOf(ground, sentence);
  if (passage === null || verdictOf(score) !== 'covered') return null;
  const beside = besidePassage(ground.draft, passage, ({ start, end }) => GOES_ON.test(text.slice(start, end)));
  return { given: text.slice(passage.start, passage.end), beside };
}
