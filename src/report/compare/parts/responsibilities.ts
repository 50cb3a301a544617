/** Responsibilities: duties that are gone, moved to another actor, or new in the last group; those kept are counted. */
import type { ActorRow } from '../../../model/compare.js';
import { dutyWords } from '../../../model/duty.js';
import { clean } from '../../width.js';
import { type Block, cell, type Cell, type List, type Matrix } from '../block.js';
import { piecesOf, shown } from '../marked.js';
import { cellOf, isTurn, type Sheet } from '../sheet.js';

export interface Duty {
  readonly actor: string;
  readonly change: ActorRow['changes'][number];
}

/** Share of a duty below which it is told beside what it was. */
const LEAST_SHARED = 0.4;
const SHOWN = ['dropped', 'moved', 'new', 'returned', 'reworded'] as const;
type Shown = (typeof SHOWN)[number] | 'kept';

export function actorBlocks(actors: readonly ActorRow[], sheet: Sheet, full: boolean): readonly Block[] {
  const duties = dutiesOf(actors, sheet);
  const kept = duties.filter((duty) => duty.change.kind === 'kept' && !isReworded(duty));
  const lists = [...SHOWN, ...(full ? (['kept'] as const) : [])].map((kind) => dutyList(kind, duties, sheet));
  const note = kept.length === 0 ? '' : sheet.say('compare.keptCount', { count: kept.length });
  return [...lists, full ? actorMatrix(actors, sheet) : { kind: 'note', text: note }];
}

/** Changes into the last group. A duty that moved is said once, by the actor it came from where that one has a row. */
export function dutiesOf(actors: readonly ActorRow[], sheet: Sheet): readonly Duty[] {
  const all = actors.flatMap(({ actor, changes }) =>
    changes.filter((change) => isTurn(change, sheet)).map((change) => ({ actor, change })),
  );
  const given = new Set(
    all.filter(({ change }) => change.kind === 'moved').map(({ actor, change }) => pairOf(actor, change.other)),
  );
  return all.filter(({ actor, change }) => change.kind !== 'taken' || !given.has(pairOf(change.other, actor)));
}

const pairOf = (from: string | null, to: string | null): string => JSON.stringify([from, to]);

/** Told by who had it or by who has it. */
export const isMoved = ({ change: { kind } }: Duty): boolean => kind === 'moved' || kind === 'taken';

/** Kept in other words: 每周通报 is now 每月通报. */
export const isReworded = ({ change: { kind, was } }: Duty): boolean => kind === 'kept' && was !== null;

export const toldAs = (duty: Duty): ActorRow['changes'][number]['kind'] | 'reworded' =>
  isMoved(duty) ? 'moved' : isReworded(duty) ? 'reworded' : duty.change.kind;

function dutyList(kind: Shown, duties: readonly Duty[], { say }: Sheet): List {
  const rows = duties.filter((duty) => toldAs(duty) === kind);
  return {
    kind: 'list',
    title: say('section.title', { name: say(`change.${kind}`), count: rows.length }),
    head: null,
    rows: rows.map(dutyCells),
    shares: [0.35, 1],
  };
}

const dutyCells = (duty: Duty): readonly Cell[] => [
  cell(whoOf(duty), duty.change.kind === 'dropped' ? 'alert' : 'plain'),
  cell(clean(changedIn(duty.change))),
];

/** With what differs from before in brackets, where that is not all of it. */
function changedIn(change: Duty['change']): string {
  const { kind } = change;
  const [duty, was] = [dutyWords(change), wasWords(change)];
  if (was === null || kind === 'taken') return duty;
  const pieces = piecesOf(duty, was);
  const same = pieces.reduce((sum, { text, differs }) => sum + (differs ? 0 : text.length), 0);
  return same < LEAST_SHARED * duty.length ? `${was} → ${duty}` : pieces.map(shown).join('');
}

/** The words of what it was. */
export const wasWords = ({ was, wasModality }: Pick<Duty['change'], 'was' | 'wasModality'>): string | null =>
  was === null ? null : dutyWords({ duty: was, modality: wasModality ?? '' });

/** 县城管局 → 县水务公司, whichever of the two a duty that moved is told by. */
export function whoOf({ actor, change: { kind, other } }: Duty): string {
  if (other === null) return clean(actor);
  const [from, to] = kind === 'taken' ? [other, actor] : [actor, other];
  return `${clean(from)} → ${clean(to)}`;
}

/** How many duties each actor has in each group. */
function actorMatrix(actors: readonly ActorRow[], { say, result }: Sheet): Matrix {
  const rows = actors.map(({ actor, cells }) => {
    const dutiesIn = (group: string): number => (cellOf(cells, group) ?? []).length;
    return {
      lead: [cell(clean(actor))],
      cells: new Map(result.groups.map((group) => [group, countCell(dutiesIn(group))])),
      older: (groups: readonly string[]) => countCell(groups.reduce((sum, group) => sum + dutiesIn(group), 0)).text,
    };
  });
  return { kind: 'matrix', title: say('compare.actors'), head: [say('column.actor')], rows, align: 'right' };
}

const countCell = (count: number): Cell => (count === 0 ? cell('-', 'quiet') : cell(count));
