/**
 * Who must do what, group by group: a row for every actor, with the duties that were dropped, moved to another actor or taken
 * from one, are new, returned or kept. Actors who lost a duty since the last group come first. Left out: what is said to the audience
 * (同志们要…, 大家要…), which names nobody; and who is who behind other names (see `duties/duties.ts`).
 */
import { addTo } from '../source/grouping.js';
import { isForbidding } from '../model/duty.js';
import type { ActorRow } from '../model/compare.js';
import type { Corpus } from './corpus.js';
import { actorKey, type Actor, type Duties, dutiesOf } from './duties/duties.js';
import { type DutyChange, dutyChanges } from './duties/changes.js';

/** Kinds in the order they are told. */
const ORDER = ['dropped', 'moved', 'taken', 'new', 'returned', 'kept'] as const;
const KNOWN: ReadonlySet<DutyChange['kind']> = new Set(['taken', 'returned', 'kept']);

export function compareResponsibilities(corpus: Corpus): readonly ActorRow[] {
  const all = dutiesOf(corpus);
  const keyed = { ...all, keyOf: keysOf(all) };
  const changes = all.actors.map((): DutyChange[] => []);
  for (const change of dutyChanges(all)) changes[all.duties[change.duty]?.actor ?? 0]?.push(change);
  const last = corpus.groups.length - 1;
  return all.actors
    .map((actor, number) => ({ actor, changes: inOrder(keyed, changes[number] ?? []) }))
    .toSorted((left, right) => rankOf(left.changes, last) - rankOf(right.changes, last))
    .map(({ actor, changes: own }) => ({
      actor: actor.name,
      cells: cellsOf(corpus, all, actor),
      changes: own.map((change) => named(corpus, keyed, change)),
    }));
}

type Change = ActorRow['changes'][number];

interface Keyed extends Duties {
  /** What a duty is compared by, by its number. */
  readonly keyOf: (duty: number) => string;
}

/** Each is asked for several times. */
function keysOf(all: Duties): Keyed['keyOf'] {
  const keys: string[] = [];
  return (duty) => (keys[duty] ??= `${isForbidding(modalityOf(all, duty)) ? '不' : ''}${actorKey(wordsOf(all, duty))}`);
}

/** By group, then by kind; the same duty of several documents once, and as new only where none of them has it from elsewhere. */
function inOrder({ keyOf }: Keyed, changes: readonly DutyChange[]): readonly DutyChange[] {
  if (changes.length < 2) return changes;
  const told = new Set<string>();
  const known = new Set(changes.flatMap(({ to, kind, duty }) => (KNOWN.has(kind) ? [`${to}:${keyOf(duty)}`] : [])));
  return changes
    .toSorted(
      (left, right) =>
        left.to - right.to || ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind) || left.duty - right.duty,
    )
    .filter(({ from, to, kind, duty }) => {
      if (kind === 'new' && known.has(`${to}:${keyOf(duty)}`)) return false;
      const key = `${from}:${to}:${kind}:${keyOf(duty)}`;
      return told.has(key) ? false : told.add(key);
    });
}

/** By what the last group did first; an actor of earlier groups alone comes last. */
function rankOf(changes: readonly DutyChange[], last: number): number {
  const kind = changes.find(({ to }) => to === last)?.kind;
  return kind === undefined ? ORDER.length : ORDER.indexOf(kind);
}

/** Groups without a duty are left out. */
function cellsOf({ groups }: Corpus, { duties }: Duties, actor: Actor): ActorRow['cells'] {
  const cells = new Map<string, ActorRow['cells'][string][number][]>();
  for (const number of actor.duties) {
    const duty = duties[number];
    if (duty === undefined) continue;
    const group = groups[duty.group] ?? '';
    const { modality, span } = duty.responsibility;
    const cell = { duty: duty.responsibility.duty, modality, document: duty.member.id, span };
    addTo(cells, group, cell);
  }
  return Object.fromEntries(cells);
}

const named = ({ groups }: Corpus, all: Keyed, change: DutyChange): Change => ({
  from: groups[change.from] ?? null,
  to: groups[change.to] ?? '',
  kind: change.kind,
  duty: wordsOf(all, change.duty),
  modality: modalityOf(all, change.duty),
  ...wasOf(all, change),
  other: change.other === null ? null : (all.actors[change.other]?.name ?? null),
  score: change.score,
});

const wordsOf = ({ duties }: Duties, duty: number): string => duties[duty]?.responsibility.duty ?? '';

const modalityOf = ({ duties }: Duties, duty: number): string => duties[duty]?.responsibility.modality ?? '';

/** Null where it reads the same; marks and brackets alone are no other words. */
function wasOf(all: Keyed, { duty, was }: DutyChange): Pick<Change, 'was' | 'wasModality'> {
  const same = { was: null, wasModality: null };
  if (was === null) return same;
  const before = wordsOf(all, was);
  return before === '' || all.keyOf(was) === all.keyOf(duty)
    ? same
    : { was: before, wasModality: modalityOf(all, was) };
}
