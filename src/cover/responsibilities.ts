/**
 * Who must do what: the duty is looked for like a requirement, in the words of its own clauses; one that names no work (各乡镇具体
 * 实施) by what it is of (`bare-duties.ts`). Covered where the draft gives it to somebody by the same name (各市医保部门 →
 * 各县区医保部门); partly where it stands there without the actor, or the actor with little of it, or where it is asked
 * otherwise: other work, another time, more seldom, less firmly, of fewer, with another figure, in another role
 * (`duty-answers.ts`). What is forbidden is not looked for where it is ordered, nor what is ordered where it is forbidden.
 * Left out: 我们 and 大家, which bind nobody.
 */
import { pairsIn, pairsOf } from '../align/pairs.js';
import { stanceOf } from '../align/stances.js';
import { isBare, type Thing, thingOf } from './bare-duties.js';
import type { Blocks } from './blocks.js';
import { type Answer, answerOf, dutiesIn, textAt, type Texts } from './duty-answers.js';
import { evidenceOf, stretchesOf } from './evidence.js';
import type { Ground } from './ground.js';
import { isCalled, isNamed } from './named-actors.js';
import { enough, type Match, matchOf, type Wanted, wantedIn } from './match.js';
import type { Covered } from './types.js';
import { isLedByOthers, isRoleChanged } from './roles.js';
import { rounded, type Verdict, verdictOf } from './verdict.js';
import { clausesOf, foldedSpan } from '../align/clauses.js';
import type { CoveredDuty } from '../model/cover.js';
import type { Responsibility } from '../model/types.js';
import type { Span } from '../source/span.js';

export function coveredDuties(ground: Ground, upper: Covered, draft: Covered): readonly CoveredDuty[] {
  const texts = { ground, upper, draft };
  const duties = upper.analysis.responsibilities ?? [];
  const byActor = duties.toSorted((left, right) => left.actorSpan.start - right.actorSpan.start);
  return duties
    .filter(({ audience }) => !audience)
    .map((duty) => {
      const thing = isBare(duty) ? thingOf(ground, duty, upper.text, byActor) : null;
      const { status, work, answer, places } =
        thing === null ? answered(duty, texts) : bareAnswered(duty, thing, texts);
      return {
        source: upper.id,
        at: { ...duty.span },
        actor: duty.actor,
        modality: duty.modality,
        duty: duty.duty,
        thing: thing?.text ?? null,
        status,
        score: rounded(work),
        why: status === 'partly' ? WHY[answer] : null,
        evidence:
          status === 'missing' ? [] : places.slice(0, 1).map((place) => evidenceOf(ground.draft, draft.text, place)),
      };
    });
}

interface Answered {
  readonly status: Verdict;
  readonly work: number;
  readonly answer: Answer;
  /** Passages of the draft, the best first. */
  readonly places: readonly Span[];
}

function answered(duty: Responsibility, texts: Texts): Answered {
  const { ground } = texts;
  const best = bestMatch(duty, ground);
  const places = placesOf(ground, best.match);
  const around = places.map((place) => withBefore(place, texts));
  const named = isNamed(duty.actor, ground.draft.text, around);
  const answer = answerOf(duty, texts, sentencesOf(ground, best.match), named);
  const status = statusOf(best, answer);
  const bare = status === 'missing' && isBare(duty) ? bareTwin(duty, texts) : undefined;
  if (bare === undefined) return { status, work: best.work, answer, places };
  return { status: 'covered', work: 1, answer: 'whole', places: [foldedSpan(ground.draft, bare.span)] };
}

/** 各乡镇抓好实施 for 各乡镇具体实施, where neither says what. */
const bareTwin = (duty: Responsibility, { ground, draft }: Texts): Responsibility | undefined =>
  (draft.analysis.responsibilities ?? []).find(
    (given) =>
      isBare(given) && isCalled(duty.actor, given.actor) && !isRoleChanged(duty, dutyText(given), ground.charged),
  );
const dutyText = ({ actor, duty }: Responsibility): string => clausesOf(`${actor}${duty}`).text;

/** Of what is charged, and of who is charged with it in the same sentence; that 水利站负责 stands somewhere says nothing. */
function bareAnswered(duty: Responsibility, thing: Thing, texts: Texts): Answered {
  const { ground, draft } = texts;
  const match = matchOf(ground, { ...wantedIn(ground, duty.span), clauses: thing.clauses });
  const best = weighed(duty.actor, thing.text, ground, { ...match, verbatim: Math.min(match.verbatim, ALMOST) });
  const found = sentencesOf(ground, match);
  const place = found === null ? null : chargedStretch(found, ground.draft, draft);
  const places = place === null ? [] : [place];
  const named = isNamed(duty.actor, ground.draft.text, places);
  const told = answerOf(duty, { ...texts, thing: thing.text }, place, named);
  const said = place === null ? '' : textAt(texts, place);
  const answer = told === 'whole' && isLedByOthers(duty, said, ground.charged) ? 'role' : told;
  return { status: statusOf(best, answer), work: best.work, answer, places };
}

/** Word for word is the thing alone, not who is charged with it. */
const ALMOST = 0.999;

/** With the sentence behind, where who is charged stands in that. */
function chargedStretch(found: Span, { sentences, offsets }: Blocks, draft: Covered): Span {
  const [from, to] = [offsets[found.start] ?? 0, offsets[found.end - 1] ?? 0];
  const isCharged = (draft.analysis.responsibilities ?? []).some(
    ({ actorSpan: { start, end } }) => start <= to && end > from,
  );
  const next = sentences.find(({ start }) => start >= found.end);
  return next === undefined || isCharged ? found : { start: found.start, end: next.end };
}

interface Best {
  readonly match: Match;
  /** Share found of what must be done, as good as all from where a match is. */
  readonly work: number;
  readonly told: Told;
}

/** What is looked for of a duty: an order answers no ban, a ban no order. */
export const wantedDuty = (ground: Ground, { at, ...duty }: Pick<CoveredDuty, 'at' | 'modality' | 'duty'>): Wanted => ({
  ...wantedIn(ground, at),
  stance: stanceOf(duty),
});

/** Where the actor is busy with other work, what must be done is looked for by itself: it may be said without the actor. */
function bestMatch({ actor, modality, duty, span }: Responsibility, ground: Ground): Best {
  const wanted = wantedDuty(ground, { modality, duty, at: span });
  const named = weighed(actor, duty, ground, matchOf(ground, wanted));
  if (named.told === 'enough') return named;
  const alone = weighed(
    actor,
    duty,
    ground,
    matchOf(ground, { ...wanted, without: termsOfName(actor, ground, wanted) }),
  );
  return alone.told === 'enough' && alone.work > named.work ? alone : named;
}

/** Best passage first; what stands word for word before what does not. */
function placesOf({ draft }: Ground, { passage, same, verbatim }: Match): readonly Span[] {
  const stretches = stretchesOf(draft, same);
  if (passage === null) return stretches;
  return verbatim >= 0.5 ? [...stretches, passage] : [passage, ...stretches];
}

/** The sentences that answer a duty; of what stands word for word without a telling word, those it stands in. */
function sentencesOf({ draft }: Ground, { passage, same }: Match): Span | null {
  const [first] = stretchesOf(draft, same);
  if (passage !== null || first === undefined) return passage;
  const own = draft.sentences.filter(({ start, end }) => start < first.end && end > first.start);
  return { start: own[0]?.start ?? first.start, end: own.at(-1)?.end ?? first.end };
}

/** What a duty that is partly there lacks: of one given to its actor as asked, some of the words. */
const WHY: Readonly<Record<Answer, CoveredDuty['why']>> = {
  whole: 'words',
  act: 'words',
  work: 'work',
  later: 'later',
  changed: 'changed',
  undated: 'undated',
  seldomer: 'seldomer',
  softer: 'softer',
  narrower: 'narrower',
  figure: 'figure',
  role: 'role',
  others: 'actor',
};

/** What the words of a duty do not tell by themselves: a time, or who leads, stands before them. */
const BESIDE_IT: ReadonlySet<Answer> = new Set(['later', 'changed', 'undated', 'role']);

function statusOf({ match, work, told }: Best, answer: Answer): Verdict {
  if (match.verbatim >= 1 && !BESIDE_IT.has(answer)) return 'covered';
  if (told === 'nothing' || (told === 'hint' && answer === 'others')) return 'missing';
  const verdict = verdictOf(work);
  if (verdict === 'covered')
    return (answer === 'whole' || answer === 'act') && told === 'enough' ? 'covered' : 'partly';
  // 带头执行婚丧事宜报告制度, 办红白事先报告: in other words.
  return told === 'enough' || answer === 'act' ? 'partly' : verdict;
}

/** The actor may stand in the sentence before. */
const BESIDE = 40;

/** A passage with the words before it, unless somebody else has to do something in it. */
const withBefore = (place: Span, texts: Texts): Span =>
  dutiesIn(texts, place).length > 0 ? place : { start: Math.max(0, place.start - BESIDE), end: place.end };

/** How much is found of what must be done, who must do it left aside. */
type Told = 'enough' | 'little' | 'hint' | 'nothing';

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
  return { match, work, told: isEnough ? 'enough' : told >= TELLING ? 'little' : 'hint' };
}

/** 办好, 抓实: a verb of any work. */
const ANY_WORK = /^.[好实牢紧]$/u;

/** Whether a term is of no account here: it names the actor, or any work. */
const isOfName = (name: string, term = ''): boolean => name.includes(term) || ANY_WORK.test(term);

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
  const pairs = pairsOf(asked);
  return pairs.length === 0 ? 1 : pairsIn(said, pairs) / pairs.length;
}
