/**
 * The result of a run or a merge: documents by id, tables, errors, what it was made with. All of it is written aside, forced
 * to the disk and renamed at the end; `run.json` goes first and comes last, so where it stands the rest is whole.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lineOf } from '../../archive/entry.js';
import type { Failure } from '../../archive/item.js';
import type { Tool } from '../../archive/key.js';
import { byId, byPath, type Shard } from '../../archive/order.js';
import { type Notable, watch } from '../../archive/notable.js';
import { inputHash, type Run, type RunOptions, runLine } from '../../archive/run.js';
import { TABLE_FORMATS, TABLES } from '../../archive/tables/registry.js';
import type { Analysis } from '../../model/types.js';
import { buffered } from './buffered.js';
import { stretch } from './bytes.js';
import type { Stored } from './journal.js';
import { RESULTS, type State } from './state.js';
import { sweeper } from './sweep.js';
import { openTables } from './tables/open.js';

export interface Harvest {
  readonly entries: readonly Stored[];
  readonly failures: readonly Failure[];
  readonly tool: Tool;
  readonly options: RunOptions;
  /** Null for the whole. */
  readonly shard: Shard | null;
}

/** Asked now and then; true ends the work without a result. */
export type Asked = () => boolean;

/** What `run.json` says; null where there is no result. */
export async function assemble(harvest: Harvest, state: State, asked: Asked): Promise<Run | null> {
  rmSync(state.fresh, { recursive: true, force: true });
  mkdirSync(state.fresh, { recursive: true });
  try {
    const run = await write(harvest, state, asked);
    if (run !== null) publish(harvest, state);
    return run;
  } finally {
    rmSync(state.fresh, { recursive: true, force: true });
  }
}

async function write(harvest: Harvest, state: State, asked: Asked): Promise<Run | null> {
  const { tool, options, shard } = harvest;
  const failures = harvest.failures.toSorted(byPath);
  const written = await writeDocuments(harvest, state, asked);
  if (written === null) return null;
  const inputs = { documents: harvest.entries.length, errors: failures.length, ...written };
  const run: Run = { schema: 'gaojian/run@1', tool, options, inputs };
  writeSafe(fresh(state, RESULTS.errors), failures.map((failure) => `${JSON.stringify(failure)}\n`).join(''));
  writeSafe(fresh(state, RESULTS.run), runLine(run));
  if (shard !== null) writeSafe(fresh(state, RESULTS.shard), `${JSON.stringify(shard)}\n`);
  return run;
}

const fresh = ({ fresh: folder }: State, name: string): string => path.join(folder, name);

function writeSafe(file: string, text: string): void {
  writeFileSync(file, text, { flush: true });
}

/** Documents between two looks at the clock and the keyboard. */
const BREATH = 64;

type Written = Notable & { readonly sha256: string };

async function writeDocuments({ entries, options }: Harvest, state: State, asked: Asked): Promise<Written | null> {
  const sorted = entries.toSorted(byId);
  const sink = openSink(state);
  const tables =
    options.tables === null ? null : await openTables(fresh(state, RESULTS.tables), options.tables, tablesOf(options));
  const read = reader();
  const hash = inputHash();
  const notable = watch();
  // Documents as objects are garbage soon; their bytes are not.
  const sweep = tables === null ? null : sweeper();
  try {
    for (const [index, entry] of sorted.entries()) {
      const bytes = read(entry);
      sink.add(bytes, entry);
      hash.add(entry.id, entry.sha256);
      notable.add(entry, bytes);
      tables?.add(JSON.parse(bytes.toString('utf8')) as Analysis);
      sweep?.(bytes.length);
      if (index % BREATH === 0) await new Promise(setImmediate);
      if (asked()) return null;
    }
    tables?.close();
    sink.close();
    return { sha256: hash.digest(), ...notable.found() };
  } finally {
    read.close();
  }
}

const tablesOf = ({ only, terms }: RunOptions): readonly string[] | null =>
  only ?? (terms > 0 ? null : TABLES.map(({ name }) => name).filter((name) => name !== 'terms'));

interface Sink {
  readonly add: (document: Uint8Array, entry: Stored) => void;
  readonly close: () => void;
}

function openSink(state: State): Sink {
  const files = [RESULTS.documents, path.basename(state.index)].map((name) => openSync(fresh(state, name), 'w'));
  const [documents, index] = files.map(buffered);
  let at = 0;
  return {
    add: (document, entry) => {
      documents?.write(document);
      index?.write(Buffer.from(lineOf({ ...entry, at })));
      at += document.length;
    },
    close: () => {
      documents?.flush();
      index?.flush();
      for (const file of files) {
        fsyncSync(file);
        closeSync(file);
      }
    },
  };
}

/** Bytes that most documents fit in. */
const ROOM = 2 ** 18;

interface Reader {
  /** What it gives holds until it is asked again. */
  (entry: Stored): Buffer;
  readonly close: () => void;
}

function reader(): Reader {
  const files = new Map<string, number>();
  const open = (file: string): number => {
    const known = files.get(file) ?? openSync(file, 'r');
    files.set(file, known);
    return known;
  };
  // One piece of memory for all: what each document leaves behind had to be swept up again, a fifth of the time.
  let room = Buffer.allocUnsafe(ROOM);
  const read = ({ path: file, at, size }: Stored): Buffer => {
    if (size > room.length) room = Buffer.allocUnsafe(2 * size);
    return stretch(open(file), at, size, room);
  };
  return Object.assign(read, { close: () => files.forEach((file) => closeSync(file)) });
}

function publish({ options, shard }: Harvest, state: State): void {
  const { out } = state;
  const final = (name: string): string => path.join(out, name);
  rmSync(final(RESULTS.run), { force: true });
  dropTables(final(RESULTS.tables));
  if (shard === null) rmSync(final(RESULTS.shard), { force: true });
  const put = (name: string): void => renameSync(fresh(state, name), final(name));
  renameSync(fresh(state, path.basename(state.index)), state.index);
  for (const name of [RESULTS.documents, RESULTS.errors]) put(name);
  if (options.tables !== null) putTables(state, final(RESULTS.tables));
  if (shard !== null) put(RESULTS.shard);
  syncFolder(out);
  put(RESULTS.run);
  syncFolder(out);
}

/** Tables of a run before; what else lies there is not ours. */
function dropTables(folder: string): void {
  for (const { name } of TABLES)
    for (const format of TABLE_FORMATS) rmSync(path.join(folder, `${name}.${format}`), { force: true });
}

function putTables(state: State, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name } of TABLES)
    for (const format of TABLE_FORMATS) {
      const file = path.join(state.fresh, RESULTS.tables, `${name}.${format}`);
      if (existsSync(file)) renameSync(file, path.join(folder, `${name}.${format}`));
    }
  syncFolder(folder);
}

/** Windows knows no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  fsyncSync(file);
  closeSync(file);
}
