/** What earlier runs have done: the documents of the last result, and of parts that came to none. */
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { type Entry, entryIn } from '../../archive/entry.js';
import { linesOf } from './find/lines.js';
import { documentsOf, indexOf } from './part.js';
import { partNumbers, partStem, RESULTS, type State } from './state.js';

/** An entry and the file it lies in. */
export interface Stored extends Entry {
  readonly path: string;
}

export interface Journal {
  readonly byId: Map<string, Stored>;
  /** Of the next part. */
  readonly next: number;
}

export async function readJournal(state: State): Promise<Journal> {
  const byId = new Map<string, Stored>();
  const numbers = partNumbers(state);
  const sources = [
    { index: state.index, documents: path.join(state.out, RESULTS.documents) },
    ...numbers
      .map((number) => partStem(state, number))
      .map((stem) => ({
        index: indexOf(stem),
        documents: documentsOf(stem),
      })),
  ];
  for (const { index, documents } of sources)
    for await (const entry of entriesOf(index)) byId.set(entry.id, { ...entry, path: documents });
  return { byId, next: (numbers.at(-1) ?? 0) + 1 };
}

const LONGEST = 2 ** 20;

/** A line that was torn is passed over: its document is made again. */
export async function* entriesOf(index: string): AsyncGenerator<Entry> {
  if (!existsSync(index)) return;
  for await (const { bytes } of linesOf(createReadStream(index), LONGEST)) {
    const entry = bytes === null ? null : entryIn(bytes.toString('utf8'));
    if (entry !== null) yield entry;
  }
}
