/**
 * A draft held against a checklist: of each item, what is there and what is not. An item with all its parts is covered, with
 * some partly; one whose only fault is a figure too low is weaker. An actor may be called as its own level calls it.
 */
import type { z } from 'zod';
import { type Amount, answers } from './amounts.js';
import { flatten } from '../model/outline.js';
import type * as schema from './checklist-schema.js';
import { evidenceAt } from './evidence.js';
import { placesOfSlogan, type SloganFinder, sloganFinder } from './slogans.js';
import { isOneOffice } from './office-names.js';
import { nameLikeness, namerOf } from './metric-likeness.js';
import { ALIKE } from './targets.js';
import { askedTargets, toldClauses } from './told.js';
import type { Covered } from './types.js';
import type { Metrics } from '../lexicon/metrics.js';
import type { ChecklistRow } from '../model/cover.js';
import type { DeepReadonly, Target } from '../model/types.js';
import type { Span } from '../source/span.js';
import { clausesOf } from '../align/clauses.js';
import { blanked } from '../source/wrapped.js';
import { fitsPhrase, phraseFinder, withoutStars } from '../source/wildcard.js';

export type Checklist = DeepReadonly<z.infer<typeof schema.checklist>>;
export type ChecklistItem = Checklist['items'][number];
type AskedTarget = DeepReadonly<z.infer<typeof schema.checklistTarget>>;

/** One thing an item asks for. */
interface Part {
  /** As it is named where it is absent. */
  readonly name: string;
  readonly places: readonly Span[];
  readonly status: 'covered' | 'weaker' | 'partly' | 'missing';
}

const MOST_EVIDENCE = 3;

export function coveredItems({ items }: Checklist, draft: Covered, metrics: Metrics): readonly ChecklistRow[] {
  const read = clausesOf(blanked(draft.text, draft.analysis.paragraphs));
  const targets = askedTargets(draft, { ...read, told: toldClauses(draft, read) });
  const finders = { slogans: sloganFinder(draft), metrics, targets };
  return items.map((item, index) => {
    const parts = partsOf(item, draft, finders);
    const places = parts.flatMap((part) => part.places.slice(0, 1));
    return {
      id: item.id ?? String(index + 1),
      text: item.text ?? parts.map(({ name }) => name).join('、'),
      status: statusOf(parts),
      severity: item.severity ?? 'error',
      weight: item.weight ?? 1,
      evidence: places.slice(0, MOST_EVIDENCE).map((span) => evidenceAt(draft.text, span)),
      absent: parts.filter(({ status }) => status !== 'covered').map(({ name }) => name),
    };
  });
}

function statusOf(parts: readonly Part[]): Part['status'] {
  if (parts.every(({ status }) => status === 'covered')) return 'covered';
  if (parts.every(({ status }) => status === 'missing')) return 'missing';
  return parts.every(({ status }) => status === 'covered' || status === 'weaker') ? 'weaker' : 'partly';
}

interface Finders {
  readonly slogans: SloganFinder;
  readonly metrics: Metrics;
  /** Figures that the draft asks for. */
  readonly targets: readonly Target[];
}

function partsOf(item: ChecklistItem, draft: Covered, finders: Finders): readonly Part[] {
  const { any = [], all = [], sections = [], actors = [], targets = [] } = item;
  return [
    ...(any.length > 0
      ? [
          part(
            any.map(withoutStars).join(' / '),
            any.flatMap((phrase) => inText(phrase, draft)),
          ),
        ]
      : []),
    ...all.map((phrase) => part(withoutStars(phrase), inText(phrase, draft))),
    ...(item.slogans ?? []).map((slogan) => part(slogan, placesOfSlogan([slogan], finders.slogans))),
    ...actors.map((actor) => part(withoutStars(actor), actorsLike(actor, draft))),
    ...sections.map((section) => part(withoutStars(section), headingsLike(section, draft))),
    ...targets.map((target) => targetPart(target, finders)),
  ];
}

const part = (name: string, places: readonly Span[]): Part => ({
  name,
  places: places.map(({ start, end }) => ({ start, end })).toSorted((left, right) => left.start - right.start),
  status: places.length > 0 ? 'covered' : 'missing',
});

const inText = (phrase: string, { text }: Covered): readonly Span[] =>
  phraseFinder(phrase)(text).slice(0, MOST_EVIDENCE);

const isPlain = (phrase: string): boolean => !/[*?]/u.test(phrase);

/** By the name as it is written, as part of a longer one, or by another name of the same office (财政部门, 县财政局). */
function actorsLike(actor: string, { analysis }: Covered): readonly Span[] {
  const isLike = (name: string): boolean => name.includes(actor) || isOneOffice(actor, name);
  return (analysis.responsibilities ?? [])
    .filter((duty) => fitsPhrase(duty.actor, actor) || (isPlain(actor) && isLike(duty.actor)))
    .map(({ actorSpan }) => actorSpan);
}

const headingsLike = (section: string, { analysis }: Covered): readonly Span[] =>
  flatten(analysis.outline ?? [])
    .filter(({ heading }) => fitsPhrase(heading, section))
    .map(({ headingSpan }) => headingSpan);

function targetPart(asked: AskedTarget, { targets, metrics }: Finders): Part {
  const { atLeast, atMost, unit } = asked;
  const bounds = [atLeast === undefined ? '' : `≥ ${atLeast}`, atMost === undefined ? '' : `≤ ${atMost}`];
  const name = `${withoutStars(asked.metric)} ${bounds.filter((bound) => bound !== '').join(' ')}${unit ?? ''}`.trim();
  const given = targets.filter((target) => isMetric(target, asked.metric, metrics));
  const judged = given.map((target) => ({ target, status: judge(asked, target) }));
  const best = ORDER.flatMap((status) => judged.filter((entry) => entry.status === status))[0];
  return best === undefined
    ? { name, places: [], status: 'missing' }
    : { name, places: [best.target.span], status: best.status };
}

const ORDER = ['covered', 'weaker', 'partly'] as const;

function isMetric({ metric, unit }: Target, asked: string, metrics: Metrics): boolean {
  if (fitsPhrase(metric, asked)) return true;
  const named = namerOf(metrics);
  return isPlain(asked) && nameLikeness(named({ metric: asked, unit }), named({ metric, unit })) >= ALIKE;
}

/** Without a unit, any will do. */
function judge({ atLeast, atMost, unit }: AskedTarget, given: Target): (typeof ORDER)[number] {
  const bounds: readonly (readonly [Amount['comparator'], number | undefined])[] = [
    ['>=', atLeast],
    ['<=', atMost],
  ];
  const verdicts = bounds.flatMap(([comparator, value]) => {
    if (value === undefined) return [];
    const asked = { value, valueMax: null, unit: unit ?? given.unit, comparator, deadline: null };
    return [answers(asked, given) ?? ('partly' as const)];
  });
  return ORDER.findLast((status) => verdicts.includes(status)) ?? 'covered';
}
