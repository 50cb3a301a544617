/**
 * Dictionaries from YAML: parsed and checked entry by entry, a bad one named by file, line and column. Used
 * at build time for the shipped ones and at run time for a user's overlay; loads `yaml` and `zod`, so it is
 * imported only then.
 */
import { LineCounter, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../source/errors.js';
import { entrySchemas } from './schema.js';
import { DICTIONARIES, type Dictionaries, type DictionaryName } from './types.js';

type Entry = z.infer<(typeof entrySchemas)[DictionaryName]>;

interface Place {
  readonly line: number;
  readonly column: number;
}

function fail(file: string, place: Place, expected: string, got: string): never {
  throw new UserError('bad-dictionary', { file, line: place.line, column: place.column, expected, got });
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
  if (error !== undefined) fail(file, at(error.pos[0]), 'valid YAML', error.message.split('\n')[0] ?? '');
  return { document, at };
}

const offsetOf = (node: unknown): number => {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0] ?? 0;
};

/** Node at the path of a schema issue, or the entry itself. */
function nodeAt(entry: YAMLMap, path: readonly PropertyKey[]): unknown {
  const node = path.length === 0 ? null : entry.getIn(path as string[], true);
  return node ?? entry;
}

function check(file: string, name: DictionaryName, entry: unknown, at: (offset: number) => Place): Entry {
  if (!isMap(entry)) fail(file, at(offsetOf(entry)), 'an entry with text, source and hit', 'something else');
  const parsed = entrySchemas[name].safeParse(entry.toJSON());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = at(offsetOf(nodeAt(entry, issue?.path ?? [])));
  const key = issue?.path.map(String).join('.') ?? '';
  return fail(
    file,
    place,
    issue?.message ?? 'a valid entry',
    key === '' ? JSON.stringify(entry.toJSON()).slice(0, 60) : key,
  );
}

/** Entries of one dictionary file (a YAML list). */
export function parseDictionary(file: string, name: DictionaryName, yaml: string): readonly Entry[] {
  const { document, at } = open(file, yaml);
  const { contents } = document;
  if (!isSeq(contents)) fail(file, at(offsetOf(contents)), 'a list of entries', 'something else');
  const seen = new Set<string>();
  return contents.items.map((item) => {
    const entry = check(file, name, item, at);
    if (seen.has(entry.text)) fail(file, at(offsetOf(item)), 'each text once', entry.text);
    seen.add(entry.text);
    return entry;
  });
}

const KEPT: Readonly<Partial<Record<DictionaryName, readonly string[]>>> = {
  slogans: ['source', 'miss'],
  events: ['miss'],
};

/** What the program needs of an entry: its examples and most sources stay in the YAML. */
export function strip(name: DictionaryName, entry: Entry): unknown {
  const dropped = ['source', 'hit', 'miss'].filter((key) => !(KEPT[name] ?? []).includes(key));
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
  if (!isMap(contents)) fail(file, at(offsetOf(contents)), `a map of ${DICTIONARIES.join(', ')}`, 'something else');
  const result: Record<string, readonly { readonly text: string }[]> = { ...base };
  for (const pair of contents.items) {
    const name = String(pair.key);
    if (!(DICTIONARIES as readonly string[]).includes(name))
      fail(file, at(offsetOf(pair.key)), DICTIONARIES.join(', '), name);
    if (!isSeq(pair.value)) fail(file, at(offsetOf(pair.value ?? pair.key)), 'a list of entries', 'something else');
    const dictionary = name as DictionaryName;
    const entries = new Map((result[name] ?? []).map((entry) => [entry.text, entry]));
    for (const item of pair.value.items) {
      const plain = isMap(item) ? (item.toJSON() as { text?: unknown; remove?: unknown }) : {};
      if (plain.remove === true) {
        if (typeof plain.text !== 'string' || !entries.delete(plain.text))
          fail(file, at(offsetOf(item)), 'the text of an entry to remove', String(plain.text));
        continue;
      }
      const entry = check(file, dictionary, item, at);
      entries.set(entry.text, strip(dictionary, entry) as { text: string });
    }
    result[name] = [...entries.values()];
  }
  return result as unknown as Dictionaries;
}
