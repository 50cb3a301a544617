/** The helper's side: a process that is told what it is for, then one task after another. */
import type { Call, Reply } from './calls.js';
import { packError } from './parcel.js';

/** What a helper has ready for its tasks. */
export interface Service<Order, Hello, Parcel> {
  readonly hello: Hello;
  readonly perform: (order: Order) => Promise<Parcel>;
  /** Its parent has let go of it. */
  readonly close?: () => void;
}

/** Works until its parent lets go of it. */
export function serve<Opening, Order, Hello, Parcel>(
  open: (opening: Opening) => Promise<Service<Order, Hello, Parcel>>,
): void {
  const reply = (message: Reply<Hello, Parcel>): void => {
    // A parent that has gone is no error.
    process.send?.(message, () => {});
  };
  let service: Promise<Service<Order, Hello, Parcel>> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const start = async (opening: Opening): Promise<void> => {
    try {
      service = open(opening);
      reply({ kind: 'ready', hello: (await service).hello });
    } catch (error) {
      reply({ kind: 'unable', error: packError(error) });
      process.disconnect();
    }
  };
  const perform = async (task: number, order: Order): Promise<void> => {
    // The parent has gone, interrupted perhaps: nobody waits for the rest.
    if (!process.connected || service === null) return;
    reply({ kind: 'done', task, parcel: await (await service).perform(order) });
  };
  process.on('message', (call: Call<Opening, Order>) => {
    if (call.kind === 'open') void start(call.opening);
    // One after another: the parent takes the first of the tasks that are out for the one that is being done.
    else last = last.then(() => perform(call.task, call.order));
  });
  process.on('disconnect', () => {
    void last.then(async () => (await service)?.close?.());
  });
}
