/**
 * `run.json`: what a data set was made with and of, for a paper to cite. Nothing of machines, processes, shards or time: the
 * same inputs give the same bytes.
 */
import { createHash } from 'node:crypto';
import type { Tool } from './key.js';
import type { Notable } from './notable.js';

/** As asked for; a hash where a file was named. */
export interface RunOptions {
  readonly encoding: string | null;
  readonly only: readonly string[] | null;
  readonly terms: number;
  readonly tokens: boolean;
  readonly text: boolean;
  readonly tables: 'csv' | 'parquet' | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** MB. */
  readonly maxSize: number;
  /** SHA-256 of the manifest. */
  readonly manifest: string | null;
  readonly fields: { readonly id: string; readonly text: string };
}

export interface Run {
  readonly schema: 'gaojian/run@1';
  readonly tool: Tool;
  readonly options: RunOptions;
  readonly inputs: Notable & {
    readonly documents: number;
    readonly errors: number;
    /** SHA-256 over the lines `id NUL sha256` of all documents, by id. */
    readonly sha256: string;
  };
}

export interface InputHash {
  readonly add: (id: string, sha256: string) => void;
  readonly digest: () => string;
}

export function inputHash(): InputHash {
  const hash = createHash('sha256');
  return {
    add: (id, sha256) => void hash.update(`${id}\0${sha256}\n`),
    digest: () => hash.digest('hex'),
  };
}

export const runLine = (run: Run): string => `${JSON.stringify(run, null, 2)}\n`;
