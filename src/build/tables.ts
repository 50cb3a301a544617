/**
 * Build step: writes down the keys, sets and tries that the program makes as it reads manuscripts, so that it finds them
 * ready (see `source/prebuilt.ts`). What is needed is told by reading the fixtures; the rest is made when it is asked for.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../cli/io.js';
import { TABLE } from '../source/bits.js';
import { everyKey, giveKeys, keyCount } from '../source/keys.js';
import { fileOf, NOTES, type NotedTrie, type PlacedTrie } from '../source/prebuilt.js';
import { moved } from '../source/trie.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FIXTURES = at('../../fixtures/manuscripts');

/** Nobody reads what the runs say. */
const SILENT: Io = {
  write: async () => true,
  note: () => {},
  stdinIsTerminal: false,
  stdoutIsTerminal: false,
  stderrIsTerminal: false,
  columns: null,
  env: {},
};

/** Tries side by side in one array, and where each lies. */
function placed(noted: ReadonlyMap<string, NotedTrie>, cells: number[]): Readonly<Record<string, PlacedTrie>> {
  const places = [...noted].map(([name, trie]) => {
    const start = cells.length;
    for (const cell of moved(trie.cells, trie.mask, start)) cells.push(cell);
    return [name, [trie.heads, start, trie.mask]] as const;
  });
  return Object.fromEntries(places);
}

const files = readdirSync(FIXTURES, { recursive: true })
  .map((name) => path.join(FIXTURES, String(name)))
  .filter((name) => name.endsWith('.txt') && !name.endsWith('annotated.txt'))
  .toSorted();

/** As many as a table of sets has room for in one part in eight; of rarer ones most are never asked for. */
const FREQUENT = 512;

/** The characters of texts that are met most often, in this order. */
function byFrequency(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) for (const unit of text.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, FREQUENT)
    .map(([unit]) => unit)
    .join('');
}

// Before any rule is loaded: what is asked of most characters then lies in a small part of each table.
giveKeys(byFrequency(files.map((file) => readFileSync(file, 'utf8'))));
const { run } = await import('../cli/program.js');
await run(['analyze', ...files, '--no-terms', '--format', 'ndjson'], SILENT);
await run(['check', ...files, '--no-config', '--jobs', '1', '--format', 'json'], SILENT);
if (NOTES === null) throw new Error('the tables are written down only where there are none: build anew');

if (NOTES.tables.some((table) => table.length !== TABLE))
  throw new Error('more keys than tables of sets have room for');

const cells: number[] = [];
const forward = placed(NOTES.forward, cells);
const backward = placed(NOTES.backward, cells);
const tables = {
  keys: everyKey(),
  assigned: keyCount(),
  sets: Object.fromEntries(NOTES.sets),
  forward,
  backward,
  bits: Int32Array.from(NOTES.tables.flatMap((table) => [...table])),
  cells: Int32Array.from(cells),
};
writeFileSync(at('../tables.bin'), fileOf(tables));
process.stdout.write(
  `tables of ${tables.assigned} characters, ${NOTES.sets.size} sets, ${NOTES.forward.size + NOTES.backward.size} tries\n`,
);
process.exitCode = 0;
