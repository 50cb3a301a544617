/**
 * Dictionaries from YAML: parsed and checked entry by entry, a bad one named by file, line and column. Used
 * at build time for the shipped ones and at run time for a user's overlay; loads `yaml` and `zod`, so it is
 * imported only then.
 */
import { LineCounter, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { UserError, type DictionaryProblem } from '../source/errors.js';
import { yamlProblem } from './checked-yaml.js';
import { givenAt, problemOf } from './problem.js';
import { entrySchemas } from './schema.js';
import { DICTIONARIES, type Dictionaries, type DictionaryName } from './types.js';

type Entry = z.infer<(typeof entrySchemas)[DictionaryName]>;

interface Place {
  readonly line: number;
  readonly column: number;
}

function fail(file: string, place: Place, problem: DictionaryProblem): never {
  throw new UserError('bad-dictionary', { file, ...place, ...problem });
}

/** Opens a YAML text, keeping the places of its nodes. */
function open(file: string, yaml: string) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const error = document.errors[0];
  if (error !== undefined) {
    const [offset, problem] = yamlProblem(document, error);
    fail(file, at(offset), problem);
  }
  return { document, at };
}

const offsetOf = (node: unknown): number => {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0] ?? 0;
};

/** Node at the path of a schema issue, an unknown key, or the entry itself. */
function nodeAt(entry: YAMLMap, issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'unrecognized_keys')
    return entry.items.find(({ key }) => String(key) === issue.keys[0])?.key ?? entry;
  const node = issue.path.length === 0 ? null : entry.getIn(issue.path as string[], true);
  return node ?? entry;
}

function check(file: string, name: DictionaryName, entry: unknown, at: (offset: number) => Place): Entry {
  if (!isMap(entry)) fail(file, at(offsetOf(entry)), { kind: 'no-entry' });
  const schema = entrySchemas[name];
  const parsed = schema.safeParse(entry.toJSON());
  if (parsed.success) return parsed.data;
  // A misspelt key before what is missing for it.
  const { issues } = parsed.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) throw parsed.error;
  const fields = Object.keys(schema.shape);
  return fail(
    file,
    at(offsetOf(nodeAt(entry, issue))),
    problemOf(issue, { fields, given: givenAt(entry, issue.path) }),
  );
}

/** Entries of one dictionary file (a YAML list). */
export function parseDictionary(file: string, name: DictionaryName, yaml: string): readonly Entry[] {
  const { document, at } = open(file, yaml);
  const { contents } = document;
  if (!isSeq(contents)) fail(file, at(offsetOf(contents)), { kind: 'no-entries' });
  const seen = new Set<string>();
  return contents.items.map((item) => {
    const entry = check(file, name, item, at);
    if (seen.has(entry.text)) fail(file, at(offsetOf(item)), { kind: 'twice', value: entry.text });
    seen.add(entry.text);
    return entry;
  });
}

const KEPT: Readonly<Partial<Record<DictionaryName, readonly string[]>>> = {
  slogans: ['source', 'miss'],
  events: ['miss'],
  expressions: ['miss'],
};

/** What the program needs of an entry: its examples and most sources stay in the YAML. */
export function strip(name: DictionaryName, entry: Entry): unknown {
  const dropped = ['source', 'hit', 'miss', 'elsewhere'].filter((key) => !(KEPT[name] ?? []).includes(key));
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !dropped.includes(key)));
}

/** Compiles dictionary texts by name; a name that is not given is empty. */
export function compileDictionaries(
  yamls: Readonly<Partial<Record<DictionaryName, { readonly file: string; readonly yaml: string }>>>,
): Dictionaries {
  const compiled = DICTIONARIES.map((name) => {
    const given = yamls[name];
    const entries = given === undefined ? [] : parseDictionary(given.file, name, given.yaml);
    return [name, entries.map((entry) => strip(name, entry))] as const;
  });
  return Object.fromEntries(compiled) as unknown as Dictionaries;
}

/**
 * Lays a user's dictionary over the loaded ones. The file is a map from dictionary name to a list of entries;
 * an entry replaces the one of the same text, `remove: true` with a text takes it out, any other is added.
 */
export function overlay(base: Dictionaries, file: string, yaml: string): Dictionaries {
  const { document, at } = open(file, yaml);
  const { contents } = document;
  if (!isMap(contents)) fail(file, at(offsetOf(contents)), { kind: 'no-map', valid: DICTIONARIES });
  const result: Record<string, readonly { readonly text: string }[]> = { ...base };
  for (const pair of contents.items) {
    const name = String(pair.key);
    if (!(DICTIONARIES as readonly string[]).includes(name))
      fail(file, at(offsetOf(pair.key)), { kind: 'unknown-dictionary', value: name, valid: DICTIONARIES });
    if (!isSeq(pair.value)) fail(file, at(offsetOf(pair.value ?? pair.key)), { kind: 'no-entries' });
    const dictionary = name as DictionaryName;
    const entries = new Map((result[name] ?? []).map((entry) => [entry.text, entry]));
    for (const item of pair.value.items) {
      const plain = isMap(item) ? (item.toJSON() as { text?: unknown; remove?: unknown }) : {};
      if (plain.remove === true) {
        if (typeof plain.text !== 'string' || !entries.delete(plain.text))
          fail(file, at(offsetOf(item)), { kind: 'not-there', value: String(plain.text ?? '') });
        continue;
      }
      const entry = check(file, dictionary, item, at);
      entries.set(entry.text, strip(dictionary, entry) as { text: string });
    }
    result[name] = [...entries.values()];
  }
  return result as unknown as Dictionaries;
}
