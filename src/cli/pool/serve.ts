/** The helper's side: a process that is told what it is for, then one task after another. */
import type { Call, Reply } from './calls.js';
import { packError } from './parcel.js';

/** What a helper has ready for its tasks. */
export interface Service<Order, Hello, Parcel> {
  readonly hello: Hello;
  /** Does some of the orders that wait, from the first on and one at least, and answers each. */
  readonly perform: (orders: readonly Order[]) => Promise<readonly Parcel[]>;
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
  const waiting: { readonly task: number; readonly order: Order }[] = [];
  const performNext = async (): Promise<void> => {
    // Orders that came one upon the other are heard one by one.
    await new Promise(setImmediate);
    // Done together with one before it, or the parent has gone, interrupted perhaps: nobody waits for the rest.
    if (!process.connected || service === null || waiting.length === 0) return;
    const parcels = await (await service).perform(waiting.map(({ order }) => order));
    const done = waiting.splice(0, parcels.length);
    parcels.forEach((parcel, index) => reply({ kind: 'done', task: done[index]?.task ?? -1, parcel }));
  };
  process.on('message', (call: Call<Opening, Order>) => {
    if (call.kind === 'open') return void start(call.opening);
    waiting.push({ task: call.task, order: call.order });
    // One after another: the parent takes the first of the tasks that are out for the one that is being done.
    last = last.then(performNext);
  });
  process.on('disconnect', () => {
    void last.then(async () => (await service)?.close?.());
  });
}
