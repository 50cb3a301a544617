/** A result of `batch` as it lies in its folder. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry } from '../../archive/entry.js';
import { headOf } from '../../archive/head.js';
import type { Failure } from '../../archive/item.js';
import type { Shard } from '../../archive/order.js';
import type { Run } from '../../archive/run.js';
import { UserError } from './codes.js';
import { linesOf } from './find/lines.js';
import { entriesOf, type Stored } from './journal.js';
import { RESULTS, stateOf } from './state.js';

export interface Result {
  readonly folder: string;
  readonly run: Run;
  readonly shard: Shard | null;
  readonly failures: readonly Failure[];
}

/** Throws `missing-file`, `no-run`. */
export function resultIn(folder: string): Result {
  if (!existsSync(folder)) throw new UserError('missing-file', { path: folder });
  const whole = [RESULTS.run, RESULTS.documents, RESULTS.errors].every((name) => existsSync(path.join(folder, name)));
  if (!whole) throw new UserError('no-run', { path: folder });
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const lines = read(RESULTS.errors)
    .split('\n')
    .filter((line) => line !== '');
  return {
    folder,
    run: JSON.parse(read(RESULTS.run)) as Run,
    shard: existsSync(path.join(folder, RESULTS.shard)) ? (JSON.parse(read(RESULTS.shard)) as Shard) : null,
    failures: lines.map((line) => JSON.parse(line) as Failure),
  };
}

const LONGEST = 2 ** 30;

/** Its documents, each where it lies. What they were made of is known where the index still fits. */
export async function* documentsIn({ folder }: Result): AsyncGenerator<Stored> {
  const file = path.join(folder, RESULTS.documents);
  const index = entriesOf(stateOf(folder).index);
  for await (const { at, bytes } of linesOf(createReadStream(file, { highWaterMark: 2 ** 20 }), LONGEST)) {
    const head = bytes === null ? null : headOf(bytes);
    if (bytes === null || head === null) throw new UserError('no-run', { path: folder });
    const known = (await index.next()).value as Entry | undefined;
    const size = bytes.length + 1;
    const crc = crc32('\n', crc32(bytes));
    const fits = known?.id === head.id && known.crc === crc && known.size === size;
    yield { ...head, key: fits ? known.key : '', at, size, crc, path: file };
  }
}
