/** The folder a run leaves its results in, and what it keeps there beside them to go on from. */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../output.js';

export interface State {
  readonly out: string;
  /** Documents as they came, one part a process. */
  readonly parts: string;
  /** The index of `documents.ndjson`. */
  readonly index: string;
  /** Results on their way. */
  readonly fresh: string;
  readonly lock: string;
}

export const RESULTS = {
  documents: 'documents.ndjson',
  errors: 'errors.ndjson',
  run: 'run.json',
  shard: 'shard.json',
  tables: 'tables',
} as const;

export const stateOf = (out: string): State => {
  const own = path.join(out, '.gaojian');
  return {
    out,
    parts: path.join(own, 'parts'),
    index: path.join(own, 'documents.index'),
    fresh: path.join(own, 'new'),
    lock: path.join(own, 'lock'),
  };
};

export function prepare({ out, parts }: State): void {
  makeFolder(out);
  makeFolder(parts);
}

/** Parts by number: what a later one says of a document counts. */
export const partNumbers = ({ parts }: State): readonly number[] =>
  [...new Set(readdirSync(parts).map((name) => Number.parseInt(name, 10)))]
    .filter((number) => Number.isSafeInteger(number))
    .toSorted((one, other) => one - other);

export const partStem = ({ parts }: State, number: number): string => path.join(parts, String(number));

export const dropParts = ({ parts }: State): void => rmSync(parts, { recursive: true, force: true });

/** As if nothing had been done. */
export function forget(state: State): void {
  dropParts(state);
  rmSync(state.index, { force: true });
  rmSync(state.fresh, { recursive: true, force: true });
}
