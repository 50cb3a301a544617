/** `gaojian batch`: an archive analysed into one folder; what was done already is not done again. */
import { runBatch, type Tools } from '../archive/batch.js';
import { UserError } from '../archive/codes.js';
import type { BatchFlags } from '../archive/flags.js';
import { openSayings } from '../archive/given.js';
import { stuck } from '../archive/lead.js';
import { lock } from '../archive/lock.js';
import { batchPlan } from '../archive/plan.js';
import { forget, prepare, stateOf } from '../archive/state.js';
import { summaryOf } from '../archive/summary.js';

/** Runs the command; the result is the exit code. */
export async function runBatchCommand(names: readonly string[], flags: BatchFlags, tools: Tools): Promise<number> {
  const plan = batchPlan(names, flags);
  const sayings = await openSayings(flags.manifest);
  const state = stateOf(plan.out);
  const quiet = flags.quiet === true;
  const release = await writing(async () => {
    prepare(state);
    return lock(state.lock);
  });
  try {
    if (flags.force === true) forget(state);
    prepare(state);
    const { code, documents, run } = await writing(() => runBatch({ ...tools, plan, state, sayings, quiet }));
    if (run === null) tools.io.note(tools.say('batch.interrupted', { documents }));
    else if (!quiet) for (const line of summaryOf(run, plan.out, tools.say)) tools.io.note(line);
    return code === 1 && flags.allowErrors === true ? 0 : code;
  } finally {
    release();
  }
}

/** What keeps results from being written is no fault of the program. */
export async function writing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall, path = '' } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || syscall === undefined || code === undefined) throw error;
    throw stuck({ path, reason: code });
  }
}
