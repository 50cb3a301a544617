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
  const { upper, twins } = ground;
  const textOf = ({ start, end }: Span): string => upper.text.slice(start, end);
  const answers = new Map<number, Answer | null>();
  const answerTo = (sentence: number): Answer | null => {
    const known = answers.get(sentence);
    if (known !== undefined) return known;
    const own = clauses.filter((clause) => upper.clauses[clause]?.sentence === sentence);
    const found = answerIn(ground, { block, clauses: own, heading: 0 });
    answers.set(sentence, found);
    return found;
  };
  return clauses.slice(heading).filter((clause) => {
    const own = upper.clauses[clause];
    if (own === undefined || (twins[clause] ?? -1) >= 0 || timesIn(textOf(own)).length === 0) return false;
    const answer = answerTo(own.sentence);
    if (answer === null) return false;
    const behind = upper.clauses[clause + 1];
    const goesOn = behind?.sentence === own.sentence && upper.blockOf[clause + 1] === block && isWhen(textOf(own));
    const asked = [own, ...(goesOn ? [behind] : [])].map(textOf).join('，');
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
