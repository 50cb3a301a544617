/** A comparison as it is shown: its last two groups, which all changes are about, and names for documents and places. */
import type { Comparison, ComparedDocument, DocPlace } from '../../model/compare.js';
import type { Say } from '../renderer.js';
import { clean } from '../width.js';
import type { CompareRenderOptions } from './renderer.js';

export interface Sheet {
  readonly result: Comparison;
  readonly say: Say;
  readonly byYear: boolean;
  /** The group that all else is held against; empty where there is none. */
  readonly last: string;
  /** The group before it; null where there is but one. */
  readonly previous: string | null;
  readonly documentOf: (id: string) => ComparedDocument | undefined;
  readonly nameOf: (id: string) => string;
  /** Name of the document, and the place in it where the texts are at hand. */
  readonly whereOf: (place: DocPlace) => string;
  /** The text of a document; null where nobody has it. */
  readonly textOf: (document: string) => string | null;
}

export function sheetOf(result: Comparison, { say, placeOf, textOf }: CompareRenderOptions): Sheet {
  const documents = new Map(result.documents.map((document) => [document.id, document]));
  const nameOf = (id: string): string => clean(documents.get(id)?.path ?? id);
  return {
    result,
    say,
    byYear: result.by === 'year',
    last: result.groups.at(-1) ?? '',
    previous: result.groups.at(-2) ?? null,
    documentOf: (id) => documents.get(id),
    nameOf,
    whereOf: ({ document, span }) =>
      placeOf === null ? nameOf(document) : `${nameOf(document)} ${placeOf(document, span.start)}`,
    textOf: textOf ?? (() => null),
  };
}

/** A cell of a row; a group may be called `constructor`. */
export const cellOf = <Value>(cells: Readonly<Record<string, Value>>, group: string): Value | undefined =>
  Object.hasOwn(cells, group) ? cells[group] : undefined;

/** Whether a change leads into the last group: what all that is shown is about. */
export const isTurn = ({ to }: { readonly to: string }, { last, previous }: Sheet): boolean =>
  previous !== null && to === last;

/** Years are read from the newest on; other groups as they are ordered. */
export const inOrder = (groups: readonly string[], { byYear }: Sheet): readonly string[] =>
  byYear ? groups.toReversed() : groups;

/** Groups as people write them, neighbours as a range: 2001—2019、2022. */
export function rangesOf(groups: readonly string[], { result, say }: Sheet): string {
  const having = new Set(groups);
  const runs: string[][] = [];
  let open = false;
  for (const group of result.groups) {
    const has = having.has(group);
    if (has && open) runs.at(-1)?.push(group);
    else if (has) runs.push([group]);
    open = has;
  }
  return runs.map((run) => rangeOf(run, say)).join(say('separator.list'));
}

function rangeOf(run: readonly string[], say: Say): string {
  const [first = ''] = run;
  const last = run.at(-1) ?? '';
  return run.length === 1 ? first : say(run.length === 2 ? 'compare.pair' : 'compare.range', { first, last });
}
