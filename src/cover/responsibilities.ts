/**
 * Who must do what: the duty is looked for like a requirement, in the words of its own clauses; covered where the draft gives
 * it to somebody by the same name (各市医保部门 → 各县区医保部门), partly where it stands there
 * without the actor, or the actor with little of it, or with other work on the same thing, or where it is due later. Left out:
 * 我们 and 大家, which bind nobody.
 */
import { isLater } from '../align/deadlines.js';
import { isOtherAct } from './acts.js';
import { evidenceOf, stretchesOf } from './evidence.js';
import type { Ground } from './ground.js';
import { enough, type Match, matchOf, type Wanted, wantedIn } from './match.js';
import type { Covered } from './types.js';
import { rounded, type Verdict, verdictOf } from './verdict.js';
import { clausesOf } from '../align/clauses.js';
import type { CoveredDuty } from '../model/cover.js';
import type { Responsibility } from '../model/types.js';
import type { Span } from '../source/span.js';

export function coveredDuties(ground: Ground, upper: Covered, draft: Covered): readonly CoveredDuty[] {
  return (upper.analysis.responsibilities ?? [])
    .filter(({ audience }) => !audience)
    .map((duty) => {
      const { match, work, told } = bestMatch(duty, ground);
      const places = placesOf(ground, match);
      const isWhole = isNamed(duty.actor, ground, places) && !isLess(duty.duty, ground, match);
      const status = statusOf(match, isWhole, told);
      return {
        source: upper.id,
        at: { ...duty.span },
        actor: duty.actor,
        duty: duty.duty,
        status,
        score: rounded(work),
        evidence:
          status === 'missing' ? [] : places.slice(0, 1).map((place) => evidenceOf(ground.draft, draft.text, place)),
      };
    });
}

interface Best {
  readonly match: Match;
  /** Share found of what must be done, as good as all from where a match is. */
  readonly work: number;
  readonly told: Told;
}

/** Where the actor is busy with other work, what must be done is looked for by itself: it may be said without the actor. */
function bestMatch({ actor, duty, span }: Responsibility, ground: Ground): Best {
  const wanted = wantedIn(ground, span);
  const named = weighed(actor, duty, ground, matchOf(ground, wanted));
  if (named.told === 'enough') return named;
  const alone = weighed(
    actor,
    duty,
    ground,
    matchOf(ground, { ...wanted, without: termsOfName(actor, ground, wanted) }),
  );
  return alone.work > named.work ? alone : named;
}

/** Best passage first; what stands word for word before what does not. */
function placesOf({ draft }: Ground, { passage, same, verbatim }: Match): readonly Span[] {
  const stretches = stretchesOf(draft, same);
  if (passage === null) return stretches;
  return verbatim >= 0.5 ? [...stretches, passage] : [passage, ...stretches];
}

/** Other work on the same thing (山塘清淤 for 山塘排查), or the same due later. */
function isLess(duty: string, { draft }: Ground, { passage }: Match): boolean {
  if (passage === null) return false;
  const said = draft.text.slice(passage.start, passage.end);
  return isOtherAct(duty, said) || isLater(duty, said);
}

function statusOf({ score, verbatim }: Match, isWhole: boolean, told: Told): Verdict {
  const verdict = verdictOf(score);
  if (verbatim >= 1) return verdict;
  if (told === 'nothing') return 'missing';
  if (verdict === 'covered') return isWhole && told === 'enough' ? 'covered' : 'partly';
  return verdict;
}

/** How much is found of what must be done, who must do it left aside. */
type Told = 'enough' | 'little' | 'nothing';

/** Enough is half of the words, or some two telling ones: 残疾人 alone is no 残疾人托养. */
const HALF = 0.5;
const TELLING = 9;

/** 县融媒体中心要讲好防火故事 carries out no 县融媒体中心要每天播报防火情况, for all it names. */
function weighed(actor: string, duty: string, { terms, draft }: Ground, match: Match): Best {
  const name = clausesOf(actor).text;
  const weightOf = (list: readonly number[]): number =>
    list.reduce((sum, term) => sum + (isOfName(name, terms[term]?.text) ? 0 : (terms[term]?.weight ?? 0)), 0);
  const [told, untold] = [weightOf(match.found), weightOf(match.absent)];
  const words = match.found.filter((term) => !isOfName(name, terms[term]?.text)).length;
  if (told + untold === 0) {
    const work = match.verbatim >= 1 ? 1 : pairsShared(duty, draft, match.passage);
    return { match, work, told: work >= HALF ? 'enough' : 'nothing' };
  }
  const work = Math.min(1, told / enough(told + untold));
  if (untold === 0) return { match, work, told: 'enough' };
  if (told === 0) return { match, work, told: 'nothing' };
  const isEnough = words > 1 && (told >= TELLING || told >= HALF * (told + untold));
  return { match, work, told: isEnough ? 'enough' : 'little' };
}

const isOfName = (name: string, term = ''): boolean => name.includes(term);

const termsOfName = (actor: string, { terms, ofClause }: Ground, { clauses }: Wanted): ReadonlySet<number> => {
  const name = clausesOf(actor).text;
  return new Set(
    clauses.flatMap((clause) => ofClause[clause] ?? []).filter((term) => isOfName(name, terms[term]?.text)),
  );
};

/** Share of the pairs of characters of a duty that a passage has, where all its words are those of any work. */
function pairsShared(duty: string, { text }: Ground['draft'], passage: Span | null): number {
  if (passage === null) return 0;
  const [asked, said] = [clausesOf(duty).text, text.slice(passage.start, passage.end)];
  const pairs = Array.from({ length: Math.max(0, asked.length - 1) }, (_, at) => asked.slice(at, at + 2));
  return pairs.length === 0 ? 1 : pairs.filter((pair) => said.includes(pair)).length / pairs.length;
}

/** Words of level and number that a level below changes. */
const LEVEL = /^(?:各级|各有关|各|全[国省市县区州镇乡]|本|有关|相关|[省市县区州镇乡村]+级?)+/u;

/** Whether the passages, or the words before them, name the actor: a third of the pairs of characters of its name. */
function isNamed(actor: string, { draft }: Ground, places: readonly Span[]): boolean {
  const name = clausesOf(actor).text.replace(/[，。、]/gu, '');
  const bare = name.replace(LEVEL, '');
  const head = bare.length >= 2 ? bare : name;
  const around = places.map(({ start, end }) => draft.text.slice(Math.max(0, start - BESIDE), end)).join('。');
  const pairs = Array.from({ length: head.length - 1 }, (_, at) => head.slice(at, at + 2));
  if (pairs.length === 0) return around.includes(head);
  return pairs.filter((pair) => around.includes(pair)).length * 3 >= pairs.length;
}

/** The actor may stand in the sentence before. */
const BESIDE = 40;
