/** The helper's side of a shared check: a process that is told what the command line says, then names of files. */
import { openLexicon } from '../core.js';
import type { Call, Reply } from './calls.js';
import { type CheckOne, openChecker } from './one.js';
import { type Outcome, pack } from './parcel.js';

/** Works until its parent lets go of it. */
export function help(): void {
  let checker: Promise<CheckOne> | null = null;
  let last = Promise.resolve();
  process.on('message', (call: Call) => {
    if (call.kind === 'open') {
      checker = openChecker(call.flags, openLexicon);
      void checker.then(() => reply({ kind: 'ready' }));
      return;
    }
    const { task, name, file } = call;
    // One after another: the parent takes the first of the tasks that are out for the one that is being done.
    last = last.then(async () => {
      // The parent has gone, interrupted perhaps: nobody waits for the rest.
      if (process.connected) reply({ kind: 'done', task, parcel: pack(await outcomeOf(checker, name, file)) });
    });
  });
}

/** A parent that has gone is no error. */
function reply(message: Reply): void {
  process.send?.(message, () => {});
}

async function outcomeOf(checker: Promise<CheckOne> | null, name: string, file: string): Promise<Outcome> {
  try {
    const check = await checker;
    if (check === null) throw new Error('asked before it was opened');
    return { file: (await check(name, file)).file };
  } catch (error) {
    return { error };
  }
}
