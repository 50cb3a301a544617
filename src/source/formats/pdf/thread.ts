/**
 * Threads for the half of pdf.js that reads. On some damaged fonts it loops for a minute without a pause, and nothing
 * but ending its thread ends that; what it forgets to catch, or fills the memory with, stays there as well.
 */
import { Worker, type MessagePort } from 'node:worker_threads';
import { UNPACKING } from './unpacking.js';

export interface Thread {
  /** Reads what comes over the port. */
  readonly serve: (port: MessagePort) => void;
  /** Calls back when the thread has ended by itself. */
  readonly onFailure: (listener: (error: Error) => void) => void;
  readonly end: () => Promise<unknown>;
}

/** Plain JavaScript of Node: no build step has a hand in it. A port for each document is sent. */
const CODE = `
${UNPACKING}
const { parentPort, workerData } = require('node:worker_threads');
process.on('unhandledRejection', () => {});
const loaded = import(workerData);
loaded.catch((error) => setImmediate(() => { throw error; }));
parentPort.on('message', async (port) => {
  (await loaded).WorkerMessageHandler.initializeFromPort(port);
});
`;

/**
 * Megabytes of objects. It is `memory.ts` that keeps them few: where V8 comes to a bound of its own, it ends not only
 * the thread, but at times the whole process.
 */
const MEMORY = 2048;

function started(href: string): Thread {
  const worker = new Worker(CODE, {
    eval: true,
    workerData: href,
    execArgv: [],
    env: {},
    // Whatever is said there is not passed on.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  worker.unref();
  let failed: (error: Error) => void = () => undefined;
  worker.on('error', (error: NodeJS.ErrnoException) =>
    failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new RangeError('memory') : error),
  );
  const thread: Thread = {
    serve: (port) => worker.postMessage(port, [port]),
    onFailure: (listener) => {
      failed = listener;
    },
    end: () => worker.terminate(),
  };
  worker.on('exit', () => {
    if (idle === thread) idle = null;
    failed(new Error('ended'));
  });
  return thread;
}

/** One that has nothing to do is kept for the next document. */
let idle: Thread | null = null;

/** A thread for one document, with the module at `href`. */
export function takeThread(href: string): Thread {
  const thread = idle ?? started(href);
  idle = null;
  return thread;
}

/** Gives it back; `sound` says that it has done all it was asked for. Else it is gone, with all it held, when this is. */
export async function leaveThread(thread: Thread, sound: boolean): Promise<void> {
  if (sound && idle === null) idle = thread;
  else await thread.end();
}
