/** Everything asked of a draft as rows of one shape, for the formats that show lists; in the order of the result. */
import { pairsIn, pairsOf } from '../../align/pairs.js';
import { thingBeside } from '../../align/thing.js';
import { dutyWords } from '../../model/duty.js';
import type { Coverage, CoveredRequirement, Evidence } from '../../model/cover.js';
import type { Span } from '../../source/span.js';
import type { Say } from '../renderer.js';

export const KINDS = ['checklist', 'requirements', 'targets', 'responsibilities', 'slogans', 'titles'] as const;
export type Kind = (typeof KINDS)[number];
/** What the draft adds besides units, in the order shown. */
export const OWN_KINDS = ['targets', 'responsibilities', 'slogans'] as const;

export type Status = 'covered' | 'weaker' | 'partly' | 'missing';

export interface Row {
  readonly kind: Kind;
  readonly status: Status;
  /** Id of the upper text; null for an item of a checklist. */
  readonly source: string | null;
  readonly at: Span | null;
  /** Path of a requirement, id of an item; else empty. */
  readonly path: string;
  readonly text: string;
  /** What is behind the status: words absent, what is given for what is asked. */
  readonly detail: string;
  readonly score: number | null;
  readonly severity: 'error' | 'warning' | 'info';
  readonly evidence: readonly Evidence[];
  /** Told by the units below it. */
  readonly isWhole: boolean;
  /** Covered with half of its weight not found: the reader had better look. */
  readonly isLoose: boolean;
}

/** Share of the weight of a unit. */
const HALF = 0.5;

export function rowsOf(coverage: Coverage, say: Say): readonly Row[] {
  const join = (items: readonly string[]): string => items.join(say('separator.list'));
  const absent = (items: readonly string[]): string =>
    items.length === 0 ? '' : say('cover.absent', { items: join(items) });
  const given = ([first]: readonly Evidence[]): string =>
    first === undefined ? '' : say('cover.given', { given: first.text });
  const asked = { path: '', detail: '', score: null, severity: 'warning' as const, isWhole: false, isLoose: false };
  return [
    ...coverage.checklist.map(({ id, text, absent: items, ...row }) => ({
      ...asked,
      ...row,
      kind: 'checklist' as const,
      source: null,
      at: null,
      path: id,
      text,
      // What is given is there, only lower.
      detail: row.status === 'weaker' ? given(row.evidence) : absent(items),
    })),
    ...coverage.requirements.map(({ heading, why, ...row }) => ({
      ...asked,
      ...row,
      kind: 'requirements' as const,
      text: heading,
      detail:
        row.status === 'partly' || isLoose({ status: row.status, why }) ? reasonOf({ why, ...row }, coverage, say) : '',
      isWhole: row.status === 'partly' && belowOf(row, coverage).length > 0,
      isLoose: isLoose({ status: row.status, why }),
    })),
    ...coverage.targets.map(({ source, at, metric, asked: words, given, status, share, evidence }) => ({
      ...asked,
      source,
      at,
      status,
      evidence,
      kind: 'targets' as const,
      text: namesIt(words, metric) ? words : say('cover.metric', { metric, asked: words }),
      detail: given === null ? '' : say(share === true ? 'cover.givenShare' : 'cover.given', { given }),
    })),
    ...coverage.responsibilities.map(({ actor, modality, duty, thing, why, ...row }) => ({
      ...asked,
      ...row,
      detail: why === null ? '' : say(`cover.why.${why}`),
      kind: 'responsibilities' as const,
      text: `${actor}${say('separator.label')}${wordsWith(thing, dutyWords({ modality, duty }), say)}`,
    })),
    ...coverage.slogans.map(({ absent: members, ...row }) => ({
      ...asked,
      ...row,
      kind: 'slogans' as const,
      detail: absent(members),
    })),
    ...coverage.titles.map((row) => ({ ...asked, ...row, kind: 'titles' as const, text: `《${row.text}》` })),
  ];
}

function wordsWith(of: string | null, words: string, say: Say): string {
  const thing = thingBeside(of, words);
  return thing === null ? words : `${words}${say('cover.thing', { thing })}`;
}

/** Of a unit without units below it. */
const isLoose = ({ status, why }: Pick<CoveredRequirement, 'status' | 'why'>): boolean =>
  status === 'covered' &&
  why.every(({ kind }) => kind !== 'children') &&
  why.some(({ kind, share }) => kind === 'absent' && share >= HALF);

/** 确保达到420亿斤以上 alone does not say of what: half of the pairs of characters of the metric are enough. */
function namesIt(words: string, metric: string): boolean {
  const pairs = pairsOf(metric);
  return pairsIn(words, pairs) * 2 >= pairs.length;
}

/** Units below that are not covered; of a unit without any, the clauses, else the words it lacks. */
function reasonOf(
  row: Pick<CoveredRequirement, 'source' | 'path' | 'level' | 'why'>,
  coverage: Coverage,
  say: Say,
): string {
  const below = belowOf(row, coverage);
  const list = say('separator.list');
  if (below.length > 0) return say('cover.below', { items: below.map(({ path }) => path).join(list) });
  const items = (wanted: string): readonly string[] => row.why.find(({ kind }) => kind === wanted)?.items ?? [];
  const overdue = items('deadlines');
  const clauses = items('clauses');
  const weakened = items('weakened');
  const roles = items('roles');
  const absent = clauses.length + overdue.length + weakened.length + roles.length > 0 ? clauses : items('absent');
  return [
    absent.length === 0 ? '' : say('cover.absent', { items: absent.join(list) }),
    overdue.length === 0 ? '' : say('cover.overdue', { items: overdue.join(list) }),
    roles.length === 0 ? '' : say('cover.roles', { items: roles.join(list) }),
    weakened.length === 0 ? '' : say('cover.weakened', { items: weakened.join(say('separator.parts')) }),
  ]
    .filter((part) => part !== '')
    .join(say('separator.parts'));
}

const belowOf = (
  row: Pick<CoveredRequirement, 'source' | 'path' | 'level'>,
  { requirements }: Coverage,
): readonly CoveredRequirement[] =>
  requirements.filter(
    ({ source, path, level, status }) =>
      source === row.source && level === row.level + 1 && path.startsWith(`${row.path}/`) && status !== 'covered',
  );

/** How much of all is covered, and what makes it up; where nothing is asked, that. */
export function shareLine({ summary }: Coverage, say: Say): string {
  const counts = (['covered', 'partly', 'weaker', 'missing'] as const).flatMap((status) =>
    summary[status] > 0 ? [say('cover.count', { status: say(`cover.status.${status}`), count: summary[status] })] : [],
  );
  if (counts.length === 0) return say('cover.nothing');
  return say('cover.share', { share: percent(summary.share), counts: counts.join(say('separator.list')) });
}

/** 0.5333 as 53.3%, never rounded up to 100%. */
export const percent = (share: number): string => `${Math.floor(share * 1000 + 1e-9) / 10}%`;
