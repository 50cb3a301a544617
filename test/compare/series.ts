/** Series of fixtures that hold what a person found in them, compared as the command does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compare, type CompareOptions, type GroupedDocument } from '../../src/compare/compare.js';
import type { Comparison } from '../../src/model/compare.js';
import { reading } from '../extract/read.js';
import { lexicon } from '../lexicon.js';

export type ByGroup<Value> = Readonly<Record<string, Value>>;

export interface Expected {
  readonly by: string;
  readonly documents: ByGroup<readonly string[]>;
  readonly ungrouped: readonly { readonly file: string; readonly yearRange: readonly [number, number] | null }[];
  readonly slogans: readonly {
    readonly text: string;
    readonly status: string;
    readonly cells: readonly number[];
    readonly variants?: readonly string[];
    readonly members?: ByGroup<readonly string[]>;
    readonly membersChanged?: readonly string[];
    readonly renumbered?: { readonly text: string; readonly group: string };
    readonly unquoted?: readonly string[];
  }[];
  readonly requirements: readonly {
    readonly about: string;
    readonly cells: readonly (string | readonly string[])[];
    readonly changes: ByGroup<string>;
  }[];
  readonly targets: readonly {
    readonly metric: string;
    readonly names?: readonly string[];
    readonly values: readonly string[];
    readonly changes: ByGroup<string>;
    readonly met?: ByGroup<boolean>;
    readonly results?: ByGroup<string>;
  }[];
  readonly responsibilities: readonly {
    readonly actor: string;
    readonly duty: string;
    readonly groups: readonly string[];
    readonly new?: string;
    readonly dropped?: string;
    readonly moved?: { readonly group: string; readonly to: string };
  }[];
  readonly formulas: readonly { readonly forms: ByGroup<readonly string[]> }[];
}

export interface Series {
  readonly name: string;
  readonly expected: Expected;
  /** Texts by file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly documents: readonly GroupedDocument[];
}

const FOLDER = new URL('../../fixtures/compare/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

export const groupedDocument = (path: string, group: string | null, text: string): GroupedDocument => {
  const analysis = reading(text, { path });
  const { year, yearRange, title } = analysis.meta;
  return { id: path, path, group, year, yearRange, title: title?.text ?? null, analysis, text };
};

function seriesOf(name: string): Series {
  const expected = parse(read(`${name}/expected.yaml`)) as Expected;
  const grouped = Object.entries(expected.documents).flatMap(([group, files]) =>
    files.map((file) => [file, group] as const),
  );
  const all = [...grouped, ...expected.ungrouped.map(({ file }) => [file, null] as const)];
  const texts = new Map(all.map(([file]) => [file, read(`${name}/${file}`)]));
  return {
    name,
    expected,
    texts,
    documents: all.map(([file, group]) => groupedDocument(file, group, texts.get(file) ?? '')),
  };
}

export const series: readonly Series[] = readdirSync(FOLDER)
  .filter((name) => existsSync(new URL(`${name}/expected.yaml`, FOLDER)))
  .toSorted()
  .map(seriesOf);

const ALL: CompareOptions = { by: 'year', only: null, minGroups: 1, since: null, until: null };

export const compared = (documents: readonly GroupedDocument[], options: Partial<CompareOptions> = {}): Comparison =>
  compare(documents, lexicon, { ...ALL, ...options });

/** All parts but the words, which the analyses of tests do not count. */
export const WORDLESS = ['slogans', 'requirements', 'targets', 'responsibilities', 'formulas', 'shape'] as const;
