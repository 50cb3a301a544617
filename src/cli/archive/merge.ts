/** Results put together: what shards have made becomes what one run would have. */
import type { Run } from '../../archive/run.js';
import { shardProblem } from '../../archive/shards.js';
import { assemble } from './assemble.js';
import { UserError } from './codes.js';
import { onInterrupt } from './interrupt.js';
import type { Stored } from './journal.js';
import { documentsIn, type Result, resultIn } from './result.js';
import type { State } from './state.js';

/** Null where it was interrupted. Throws `no-run`, `merge-differs`, `bad-shards`, `duplicate-id`. */
export async function merge(folders: readonly string[], state: State): Promise<Run | null> {
  const results = folders.map(resultIn);
  const [first] = results;
  if (first === undefined) throw new UserError('no-results', {});
  for (const result of results) refuseOther(result, first);
  const problem = shardProblem(results.map(({ shard }) => shard));
  if (problem !== null) throw new UserError('bad-shards', { kind: problem.kind, value: problem.shards.join(', ') });
  const entries = await entriesOf(results);
  const failures = results.flatMap(({ failures: own }) => own);
  const { tool, options } = first.run;
  const interrupt = onInterrupt(
    () => {},
    () => {},
  );
  try {
    return await assemble({ entries, failures, tool, options, shard: null }, state, interrupt.asked);
  } finally {
    interrupt.off();
  }
}

async function entriesOf(results: readonly Result[]): Promise<readonly Stored[]> {
  const byId = new Map<string, Stored>();
  for (const result of results)
    for await (const entry of documentsIn(result)) {
      if (byId.has(entry.id)) throw new UserError('duplicate-id', { path: entry.id });
      byId.set(entry.id, entry);
    }
  return [...byId.values()];
}

function refuseOther({ folder, run }: Result, { run: first }: Result): void {
  for (const kind of ['tool', 'options'] as const) {
    const [own, other] = [run[kind], first[kind]] as readonly object[];
    const names = Object.keys(own ?? {}).filter((name) => textOf(own, name) !== textOf(other, name));
    if (names.length > 0) throw new UserError('merge-differs', { path: folder, kind, value: names.join(', ') });
  }
}

const textOf = (facts: object | undefined, name: string): string =>
  JSON.stringify((facts as Readonly<Record<string, unknown>> | undefined)?.[name]);
