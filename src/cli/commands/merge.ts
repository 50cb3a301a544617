/** `gaojian merge`: results of shards as one. */
import type { Tools } from '../archive/batch.js';
import { UserError } from '../archive/codes.js';
import type { MergeFlags } from '../archive/flags.js';
import { INTERRUPTED } from '../archive/interrupt.js';
import { lock } from '../archive/lock.js';
import { merge } from '../archive/merge.js';
import { outOf } from '../archive/plan.js';
import { summaryOf } from '../archive/summary.js';
import { dropParts, prepare, stateOf } from '../archive/state.js';
import { writing } from './batch.js';

/** Runs the command; the result is the exit code. */
export async function runMerge(folders: readonly string[], flags: MergeFlags, tools: Tools): Promise<number> {
  if (folders.length === 0) throw new UserError('no-results', {});
  const state = stateOf(outOf('merge', flags.out));
  return writing(async () => {
    prepare(state);
    const release = lock(state.lock);
    try {
      const run = await merge(folders, state);
      if (run === null) return INTERRUPTED;
      dropParts(state);
      if (flags.quiet !== true) for (const line of summaryOf(run, state.out, tools.say)) tools.io.note(line);
      return run.inputs.errors > 0 && flags.allowErrors !== true ? 1 : 0;
    } finally {
      release();
    }
  });
}
