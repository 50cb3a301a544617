/**
 * Helpers as child processes of the same program. Processes rather than threads: one that runs out of memory on a hostile
 * manuscript takes nothing with it but that manuscript, and native modules need not be safe for threads.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { CheckFlags } from '../options.js';
import { ROOT } from '../root.js';
import { type Call, HELPER, type Reply } from './calls.js';
import { type Outcome, unpack } from './parcel.js';
import type { Helper, Told } from './share.js';

const PROGRAM = fileURLToPath(new URL('dist/cli/main.cjs', ROOT));

export interface Input {
  readonly name: string;
  readonly file: string;
}

/** Starts a helper on these inputs; tasks are their indices. */
export function hireFor(inputs: readonly Input[], flags: CheckFlags, told: Told<Outcome>): Helper {
  const child = fork(PROGRAM, [HELPER], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let isGone = false;
  const gone = (): void => {
    if (!isGone) told.gone();
    isGone = true;
  };
  child.on('message', (reply: Reply) => {
    if (reply.kind === 'ready') told.ready();
    else told.answered(reply.task, unpack(reply.parcel));
  });
  // Not at its exit: what it has said before may still be on the way.
  child.on('disconnect', gone);
  child.on('error', () => {
    if (child.pid === undefined) gone();
  });
  const say = (call: Call): void => {
    if (child.connected) child.send(call, () => {});
  };
  say({ kind: 'open', flags });
  return {
    send: (task) => {
      const input = inputs[task];
      if (input !== undefined) say({ kind: 'check', task, ...input });
    },
    end: () => {
      if (child.connected) child.disconnect();
    },
  };
}

/** A process has to load and to warm up before it helps. */
const WORTH_A_PROCESS = 24;

/** How many processes check so many files: as asked, else one a processor where there is enough to do. */
export const jobsFor = (files: number, asked: number | undefined): number =>
  asked === undefined
    ? Math.max(1, Math.min(availableParallelism(), Math.floor(files / WORTH_A_PROCESS)))
    : Math.max(1, Math.min(asked, files));
