/**
 * Helpers as child processes of the same program. Processes rather than threads: one that runs out of memory on a hostile
 * manuscript takes nothing with it but that manuscript, and native modules need not be safe for threads.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../root.js';
import type { Call, Reply, Role } from './calls.js';
import type { Helper, Told } from './crew.js';
import { unpackError } from './parcel.js';

const PROGRAM = fileURLToPath(new URL('dist/cli/main.cjs', ROOT));

export interface Job<Opening, Order, Hello, Parcel> {
  readonly role: Role;
  readonly opening: Opening;
  /** What a task is to the helper. */
  readonly order: (task: number) => Order;
  readonly told: Told<Parcel>;
  readonly hello?: (hello: Hello) => void;
  readonly unable?: (error: unknown) => void;
  /** Ctrl+C in the terminal does not reach it: its parent says when it is enough. */
  readonly apart?: boolean;
}

/** Starts a helper. */
export function hire<Opening, Order, Hello, Parcel>(job: Job<Opening, Order, Hello, Parcel>): Helper {
  const child = fork(PROGRAM, [job.role], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: job.apart === true,
    serialization: 'advanced',
  });
  let isGone = false;
  const gone = (): void => {
    if (!isGone) job.told.gone();
    isGone = true;
  };
  child.on('message', (reply: Reply<Hello, Parcel>) => {
    if (reply.kind === 'done') job.told.answered(reply.task, reply.parcel);
    else if (reply.kind === 'unable') job.unable?.(unpackError(reply.error));
    else {
      job.hello?.(reply.hello);
      job.told.ready();
    }
  });
  // Not at its exit: what it has said before may still be on the way.
  child.on('disconnect', gone);
  child.on('error', () => {
    if (child.pid === undefined) gone();
  });
  const say = (call: Call<Opening, Order>): void => {
    if (child.connected) child.send(call as unknown as object, () => {});
  };
  say({ kind: 'open', opening: job.opening });
  return {
    send: (task) => say({ kind: 'do', task, order: job.order(task) }),
    end: () => {
      if (child.connected) child.disconnect();
    },
    kill: () => child.kill('SIGKILL'),
  };
}
