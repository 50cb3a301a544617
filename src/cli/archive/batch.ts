/** One batch from inputs to result. */
import type { Failure, Item } from '../../archive/item.js';
import { isIn } from '../../archive/order.js';
import type { Run } from '../../archive/run.js';
import type { Say } from '../../report/renderer.js';
import { explain } from '../errors.js';
import type { Io } from '../io.js';
import { assemble } from './assemble.js';
import { failureOf, isInternal } from './failure.js';
import { type Archive, find } from './find/find.js';
import { whereOf } from './find/shown.js';
import type { Sayings } from './given.js';
import { INTERRUPTED, onInterrupt } from './interrupt.js';
import { type Journal, readJournal, type Stored } from './journal.js';
import { lead, type Leading } from './lead.js';
import type { BatchPlan } from './plan.js';
import { type Count, openProgress } from './progress.js';
import { dropParts, partStem, type State } from './state.js';

export interface Tools {
  readonly io: Io;
  readonly say: Say;
}

export interface Batch extends Tools {
  readonly plan: BatchPlan;
  readonly state: State;
  readonly sayings: Sayings;
  readonly quiet: boolean;
}

export interface Done {
  readonly code: number;
  readonly documents: number;
  /** Null where it came to no result. */
  readonly run: Run | null;
}

export async function runBatch(batch: Batch): Promise<Done> {
  const { plan, state, sayings } = batch;
  const archive = await search(batch);
  const journal = await readJournal(state);
  const result = await analyseAll(archive, journal, batch);
  const { entries, failures, tool, asked } = result;
  const failed = { code: INTERRUPTED, documents: entries.length, run: null };
  if (asked() || tool === null) return failed;
  const options = { ...plan.options, manifest: sayings.sha256 };
  const interrupt = onInterrupt(
    () => {},
    () => {},
  );
  try {
    const run = await assemble({ entries, failures, tool, options, shard: plan.shard }, state, interrupt.asked);
    if (run === null) return failed;
    dropParts(state);
    return { ...failed, code: failures.length > 0 ? 1 : 0, run };
  } finally {
    interrupt.off();
  }
}

/** Of a shard, its own documents alone; an error belongs to one by its path. */
async function search({ plan, sayings, io, say, quiet }: Batch): Promise<Archive> {
  const { include, exclude, maxSize: maximum } = plan.options;
  const found = await find(plan.inputs, { include, exclude, fields: plan.fields, maximum });
  sayings.tell(found, { io, say });
  if (found.passed.size > 0 && !quiet) {
    const kinds = [...found.passed].map(([extension, count]) => `${extension || say('batch.bare')} ${count}`);
    const count = [...found.passed.values()].reduce((sum, of) => sum + of, 0);
    io.note(say('batch.passed', { count, kinds: kinds.toSorted().join(say('separator.list')) }));
  }
  const { shard } = plan;
  if (shard === null) return found;
  const mine = ({ id }: { readonly id: string }): boolean => isIn(shard, id);
  return { ...found, items: found.items.filter(mine), refused: found.refused.filter(mine) };
}

interface Outcome {
  readonly entries: readonly Stored[];
  readonly failures: readonly Failure[];
  /** Null where it never came to an answer. */
  readonly tool: Awaited<Leading['done']> | null;
  readonly asked: () => boolean;
}

async function analyseAll(archive: Archive, journal: Journal, batch: Batch): Promise<Outcome> {
  const { plan, state, sayings, io, say } = batch;
  const entries: Stored[] = [];
  const failures = archive.refused.map(({ id, error, at }): Failure => ({
    ...failureOf(id, error, say),
    ...whereOf(at, plan.inputs),
  }));
  const progress = await openProgress(batch.quiet, batch);
  let kept = 0;
  let failed = 0;
  const count = (): Count => ({ total: archive.items.length, done: entries.length + failed, kept, failed });
  const fail = (item: Item, error: unknown): void => {
    const failure = failureOf(item.id, error, say);
    // A fault of the program is reported whole besides.
    if (isInternal(failure)) progress.note(explain(error, say, item.id));
    failures.push({ ...failure, ...whereOf(item.place, plan.inputs) });
    failed++;
    progress.show(count());
  };
  let part = journal.next;
  const stop = (): void => {
    progress.end();
    if (!batch.quiet) io.note(say('batch.finishing'));
    leading.stop();
  };
  const interrupt = onInterrupt(stop, () => leading.kill());
  const leading = lead({
    items: archive.items,
    jobs: plan.jobs,
    timeout: plan.timeout,
    opening: () => ({
      request: plan.request,
      fields: plan.fields,
      maximum: plan.options.maxSize,
      part: partStem(state, part++),
    }),
    givenOf: sayings.of,
    known: journal.byId,
    written: (entry) => {
      entries.push(entry);
      progress.show(count());
    },
    kept: (entry) => {
      entries.push(entry);
      kept++;
      progress.show(count());
    },
    failed: fail,
    asked: () => interrupt.asked(),
  });
  try {
    const tool = await leading.done;
    return { entries, failures, tool, asked: interrupt.asked };
  } finally {
    interrupt.off();
    progress.end();
  }
}
