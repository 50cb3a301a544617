/**
 * Requirements: what the group before asked and the last one no longer does, then what is new, back, reworded, merged and
 * split; what stayed is counted, and listed where all is asked for, with the path of every thread in every group.
 */
import type { RequirementThread } from '../../../model/compare.js';
import { clean } from '../../width.js';
import { type Block, cell, type Cell, type List, type Matrix } from '../block.js';
import { changedWords, isTouched } from '../changed-words.js';
import { cellOf, isTurn, type Sheet } from '../sheet.js';

type Change = RequirementThread['changes'][number];
type Place = NonNullable<RequirementThread['cells'][string]>[number];

/** A change into the last group, with the units on both sides of it. */
export interface Turn {
  readonly kind: Change['kind'];
  readonly score: number;
  readonly from: string | null;
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

const ALONE = ['dropped', 'new', 'returned'] as const;
const PAIRED = ['reworded', 'merged', 'split', 'kept'] as const;

export function requirementBlocks(
  threads: readonly RequirementThread[],
  sheet: Sheet,
  full: boolean,
): readonly Block[] {
  const turns = turnsOf(threads, sheet);
  const of = (kind: Change['kind']): readonly Turn[] => turns.filter((turn) => turn.kind === kind);
  return [
    ...ALONE.map((kind) => aloneList(kind, of(kind), sheet)),
    ...PAIRED.filter((kind) => full || kind !== 'kept').map((kind) => pairedList(of(kind), kind, { sheet, full })),
    full ? threadMatrix(threads, sheet) : { kind: 'note', text: keptNote(of('kept'), sheet) },
  ];
}

/** 沿用 12 项，其中 3 项字句有改动. */
export function keptNote(kept: readonly Turn[], sheet: Sheet): string {
  if (kept.length === 0) return '';
  const touched = kept.filter((turn) => isTouched(turn, sheet)).length;
  const counts = { count: kept.length, touched };
  return sheet.say(touched === 0 ? 'compare.keptCount' : 'compare.keptTouched', counts);
}

/** The changes into the last group; threads that merged or split are one. */
export function turnsOf(threads: readonly RequirementThread[], sheet: Sheet): readonly Turn[] {
  const byId = new Map(threads.map((thread) => [thread.thread, thread]));
  const seen = new Set<string>();
  return threads.flatMap(({ thread, changes }) =>
    changes
      .filter((change) => isTurn(change, sheet))
      .flatMap((change) => {
        const ids = [thread, ...change.with].toSorted();
        const key = JSON.stringify([change.kind, ids]);
        if (change.with.length > 0 && seen.has(key)) return [];
        seen.add(key);
        return [
          turnOf(
            change,
            ids.flatMap((id) => byId.get(id) ?? []),
          ),
        ];
      }),
  );
}

function turnOf({ kind, score, from, to }: Change, threads: readonly RequirementThread[]): Turn {
  const places = (group: string | null): readonly Place[] =>
    group === null ? [] : distinct(threads.flatMap(({ cells }) => cellOf(cells, group) ?? []));
  return { kind, score, from, before: places(from), after: kind === 'dropped' ? [] : places(to) };
}

const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [JSON.stringify([place.document, place.span]), place])).values(),
];

function aloneList(kind: (typeof ALONE)[number], turns: readonly Turn[], sheet: Sheet): List {
  const { last, say } = sheet;
  return {
    kind: 'list',
    title: titleOf(kind, turns, sheet),
    head: null,
    rows: turns.flatMap(({ from, before, after }) =>
      (kind === 'dropped' ? before : after).map((place) => [
        cell(referenceOf(place, kind === 'dropped' ? (from ?? '') : last), 'quiet'),
        cell(clean(place.heading), kind === 'dropped' ? 'alert' : 'plain'),
        cell(kind === 'returned' ? say('compare.lastSaid', { group: from ?? '' }) : sheet.whereOf(place), 'quiet'),
      ]),
    ),
    shares: [0.2, 0.6, 1],
  };
}

const titleOf = (kind: Change['kind'], turns: readonly Turn[], { say }: Sheet): string =>
  say('section.title', { name: say(`change.${kind}`), count: turns.length });

const referenceOf = ({ path }: Place, group: string): string => `${group} ${path}`;

interface Showing {
  readonly sheet: Sheet;
  readonly full: boolean;
}

/** What changed most comes first; where all is asked for, with the words that changed below it. */
function pairedList(turns: readonly Turn[], kind: (typeof PAIRED)[number], { sheet, full }: Showing): List {
  const rows: (readonly Cell[])[] = [];
  const below = new Set<number>();
  for (const turn of turns.toSorted((left, right) => left.score - right.score)) {
    rows.push(pairCells(turn, sheet));
    const words = full ? changedWords(turn, sheet) : null;
    if (words === null) continue;
    below.add(rows.length);
    rows.push([cell(''), cell(''), cell(words, 'quiet')]);
  }
  return {
    kind: 'list',
    title: titleOf(kind, turns, sheet),
    head: [sheet.say('column.score'), sheet.say('compare.before'), sheet.say('compare.after')],
    rows,
    shares: [0.1, 0.45, 1],
    below,
  };
}

function pairCells({ score, from, before, after }: Turn, { last, say }: Sheet): readonly Cell[] {
  const worded = (places: readonly Place[], group: string): string =>
    places.map((place) => `${referenceOf(place, group)} ${clean(place.heading)}`).join(say('compare.plus'));
  const same = before.length === 1 && after.length === 1 && before[0]?.heading === after[0]?.heading;
  const [first] = after;
  const shown =
    same && first !== undefined ? `${referenceOf(first, last)} ${say('compare.sameHeading')}` : worded(after, last);
  return [cell(score.toFixed(2), 'quiet'), cell(worded(before, from ?? '')), cell(shown)];
}

/** All threads: the newest heading, and the path in every group. */
function threadMatrix(threads: readonly RequirementThread[], { say, result }: Sheet): Matrix {
  const head = [say('column.heading')];
  const rows = threads.map(({ cells }) => {
    const paths = (group: string): readonly string[] => (cellOf(cells, group) ?? []).map(({ path }) => path);
    const newest = result.groups.findLast((group) => paths(group).length > 0) ?? '';
    return {
      lead: [cell(clean(cellOf(cells, newest)?.[0]?.heading ?? ''))],
      cells: new Map(result.groups.map((group) => [group, pathCell(paths(group))])),
      older: (groups: readonly string[]) => amount(groups.filter((group) => paths(group).length > 0).length),
    };
  });
  return { kind: 'matrix', title: say('compare.threads', { count: rows.length }), head, rows, align: 'left' };
}

const pathCell = (paths: readonly string[]): Cell => (paths.length === 0 ? cell('-', 'quiet') : cell(paths.join(' ')));

const amount = (groups: number): string => (groups === 0 ? '-' : String(groups));
