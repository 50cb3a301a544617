/**
 * The extractors in the order they run. Each names what it needs of the ones before it, so that a run for a
 * few elements does only what these need.
 */
import type {
  Announcement,
  Element,
  Move,
  OutlineNode,
  Placeholder,
  Quote,
  Requirement,
  Responsibility,
  Slogan,
  Target,
} from '../model/types.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { DictionaryName } from '../lexicon/types.js';
import { lazily, type Makers } from '../source/lazily.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Unit } from '../syntax/outline.js';
import { findSets, type Sets } from './announcements.js';
import { likeOneOf } from './canonical.js';
import type { Context } from './context.js';
import { prepareEvents } from './events.js';
import { kindsOf } from './kinds.js';
import type { Kind } from './kind-weights.js';
import { extractMoves, prepareMoves } from './moves.js';
import { prepareMeasures } from './year-measures.js';
import { extractOutline, requirementsOf } from './outline.js';
import { extractPlaceholders } from './placeholders.js';
import { extractQuotes } from './quotes.js';
import { extractResponsibilities, prepareResponsibilities } from './responsibilities.js';
import { findSlogans, prepareSlogans, type FoundSlogan } from './slogans.js';
import { extractTargets } from './targets.js';

/** Everything extracted; `kinds`, `mentions` and `sets` are steps on the way to moves and outline, slogans and announcements. */
export interface Results {
  readonly placeholders: readonly Placeholder[];
  readonly kinds: ReadonlyMap<Unit, Kind>;
  readonly moves: readonly Move[];
  readonly outline: readonly OutlineNode[];
  readonly requirements: readonly Requirement[];
  readonly mentions: readonly FoundSlogan[];
  readonly sets: Sets;
  readonly slogans: readonly Slogan[];
  readonly announcements: readonly Announcement[];
  readonly quotes: readonly Quote[];
  readonly targets: readonly Target[];
  readonly responsibilities: readonly Responsibility[];
}

export type Step = keyof Results;

export interface Extractor<Kind extends Step = Step> {
  readonly kind: Kind;
  readonly summary: string;
  readonly requires: readonly Step[];
  readonly dictionaries: readonly DictionaryName[];
  readonly extract: (context: Context, found: Results) => Results[Kind];
}

const define = <Kind extends Step>(extractor: Extractor<Kind>): Extractor<Kind> => extractor;

export const EXTRACTORS = [
  define({
    kind: 'placeholders',
    summary: 'blanks left to be filled in',
    requires: [],
    dictionaries: [],
    extract: extractPlaceholders,
  }),
  define({
    kind: 'kinds',
    summary: 'what each enumerated unit does',
    requires: [],
    dictionaries: [],
    extract: kindsOf,
  }),
  define({
    kind: 'moves',
    summary: 'opening, review, problems, requirements, closing',
    requires: ['kinds'],
    dictionaries: ['moves'],
    extract: (context, { kinds }) => extractMoves(context, kinds),
  }),
  define({
    kind: 'outline',
    summary: 'enumerated units by containment',
    requires: ['kinds', 'moves'],
    dictionaries: [],
    extract: (context, { kinds, moves }) => extractOutline(context, kinds, moves),
  }),
  define({
    kind: 'requirements',
    summary: 'units that ask something of the audience',
    requires: ['outline'],
    dictionaries: [],
    extract: (_, { outline }) => requirementsOf(outline),
  }),
  define({
    kind: 'mentions',
    summary: 'places of numeric slogans',
    requires: [],
    dictionaries: ['slogans'],
    extract: findSlogans,
  }),
  define({
    kind: 'sets',
    summary: 'declared counts and the members given',
    requires: ['mentions'],
    dictionaries: [],
    extract: (context, { mentions }) => findSets(context, mentions),
  }),
  define({
    kind: 'slogans',
    summary: 'numeric slogans with mentions and members',
    requires: ['mentions', 'sets'],
    dictionaries: ['slogans'],
    extract: describeSlogans,
  }),
  define({
    kind: 'announcements',
    summary: 'promised counts',
    requires: ['sets'],
    dictionaries: [],
    extract: (_, { sets }) => sets.announcements,
  }),
  define({
    kind: 'quotes',
    summary: 'quotations with role, speaker, governor',
    requires: ['mentions', 'moves'],
    dictionaries: ['verbs'],
    extract: (context, { mentions, moves }) => extractQuotes(context, mentions, moves),
  }),
  define({
    kind: 'targets',
    summary: 'quantified goals and results',
    requires: ['mentions', 'sets', 'kinds', 'moves', 'placeholders'],
    dictionaries: ['units'],
    extract: findTargets,
  }),
  define({
    kind: 'responsibilities',
    summary: 'who must do what',
    requires: ['quotes', 'moves'],
    dictionaries: ['actors', 'modality'],
    extract: (context, { quotes, moves }) => extractResponsibilities(context, quotes, moves),
  }),
] as const;

function describeSlogans(context: Context, { mentions, sets }: Results): readonly Slogan[] {
  return mentions.map(({ key, text, number, mentions: places, canonical }) => ({
    text,
    number,
    mentions: places.map(({ start, end, quoted }) => ({
      span: { start, end },
      quoted,
      surface: context.written(start, end),
    })),
    expansion: sets.expansions.get(key) ?? null,
    canonical: canonical !== null && isAnotherSet(sets.expansions.get(key), canonical.members, key) ? null : canonical,
  }));
}

/** The text gives its own members to a well-known name (三个务必 of a county): the dictionary's are not meant. */
function isAnotherSet(expansion: Slogan['expansion'] | undefined, canonical: readonly string[], name: string): boolean {
  if (expansion === undefined || expansion === null || canonical.length === 0) return false;
  const isKnown = likeOneOf(canonical, name);
  return expansion.items.filter(({ text }) => isKnown(text)).length * 2 < expansion.items.length;
}

/** Numerals that number units, stand in slogans, promised counts or titles of documents measure nothing. */
function findTargets(context: Context, { mentions, sets, kinds, moves, placeholders }: Results): readonly Target[] {
  const { units, pairs } = context.syntax;
  const taken: Span[] = [];
  for (const { marker } of units) taken.push(marker);
  for (const slogan of mentions) taken.push(...slogan.mentions, ...countedByCode(context, slogan, sets));
  const names: number[] = [];
  for (const announcement of sets.announcements) {
    const parts = promised(announcement);
    taken.push(...parts);
    const name = parts.length > 1 ? parts.at(-1) : undefined;
    if (name !== undefined) names.push(name.start);
  }
  for (const pair of pairs) if (pair.mark === '《》') taken.push(pair);
  return extractTargets(context, { moves, kinds, names }, taken, placeholders);
}

/** “1234”工程，即建设1个中心、…: what the members of a code count is told by it. */
function countedByCode({ syntax }: Context, { key, text, number }: FoundSlogan, { expansions }: Sets): readonly Span[] {
  const items = CODE.test(text) ? (expansions.get(key)?.items ?? []) : [];
  return items.flatMap(({ span }, index) => {
    const place = syntax.text.slice(span.start, span.end).search(/\d/u);
    const start = span.start + place;
    const end = start + String(number[index]).length;
    const isOwn = place >= 0 && syntax.text.slice(start, end) === String(number[index]);
    return isOwn && COUNTER.has(syntax, end) ? [{ start, end }] : [];
  });
}
/** 9073 tells shares, which are goals. */
const COUNTER = characters('个项条件大');
const CODE = /^\d{2,5}$/u;

/** What of a promised count is no claim: all but the members told in it (培训率100%、持证率100%这“两个百分之百”). */
function promised({ span, items }: Announcement): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const { span: item } of items) {
    if (item.start < start || item.end > span.end) return [span];
    parts.push({ start, end: item.start });
    start = item.end;
  }
  return [...parts, { start, end: span.end }];
}

/** Makes the look-up tables of a lexicon; to be called before a text is parsed that is read with it. Cheap when done before. */
export function prepare(lexicon: Lexicon): void {
  prepareMoves(lexicon);
  prepareSlogans(lexicon);
  prepareEvents(lexicon);
  prepareMeasures(lexicon);
  prepareResponsibilities(lexicon);
}

const EVERY_STEP: ReadonlySet<Step> = new Set(EXTRACTORS.map(({ kind }) => kind));

/** The steps needed for these elements, and for the year; all of them where all elements are wanted. */
export function stepsFor(elements: readonly Element[] | null): ReadonlySet<Step> {
  if (elements === null) return EVERY_STEP;
  const needed = new Set<Step>(elements.filter((element): element is Exclude<Element, 'terms'> => element !== 'terms'));
  needed.add('moves');
  for (const extractor of [...EXTRACTORS].reverse()) {
    if (needed.has(extractor.kind)) for (const step of extractor.requires) needed.add(step);
  }
  return needed;
}

/**
 * Runs the steps asked for of each text, one step for all of them before the next: its code is then fetched once. Those
 * not asked for stay undefined and are not read by the others.
 */
export function extractAll(
  contexts: readonly Context[],
  steps: readonly ReadonlySet<Step>[],
): readonly Partial<Results>[] {
  const found = contexts.map((): Record<string, unknown> => ({}));
  for (const { kind, extract } of EXTRACTORS) {
    contexts.forEach((context, index) => {
      const known = found[index] ?? {};
      if (steps[index]?.has(kind) === true) known[kind] = extract(context, known as unknown as Results);
    });
  }
  return found as readonly Partial<Results>[];
}

/** Every result, each worked out when it is first looked at, with what it requires. */
export const lazyResults = lazily<Context, Results>(
  Object.fromEntries(EXTRACTORS.map(({ kind, extract: make }) => [kind, make])) as unknown as Makers<Context, Results>,
);
