/** The helper's side: a process that is told what it is for, then one task after another. */
import type { Call, Reply } from './calls.js';
import { packError } from './parcel.js';

/** What a helper has ready for its tasks. */
interface Ready<Hello> {
  readonly hello: Hello;
  /** Its parent has let go of it. */
  readonly close?: () => void;
}

interface OneByOne<Order, Parcel> {
  readonly perform: (order: Order) => Promise<Parcel>;
}

interface Several<Order, Parcel> {
  /** Does some of the orders that wait, from the first on and one at least, and answers each. */
  readonly performSome: (orders: readonly Order[]) => Promise<readonly Parcel[]>;
}

export type Service<Order, Hello, Parcel> = Ready<Hello> & (OneByOne<Order, Parcel> | Several<Order, Parcel>);

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
    // The parent has gone, interrupted perhaps: nobody waits for the rest.
    if (!process.connected || service === null) return;
    const ready = await service;
    const [first] = waiting;
    // Done together with one before it.
    if (first === undefined) return;
    // Orders that came one upon the other are heard one by one.
    if ('performSome' in ready) await new Promise(setImmediate);
    const parcels =
      'perform' in ready
        ? [await ready.perform(first.order)]
        : await ready.performSome(waiting.map(({ order }) => order));
    waiting.splice(0, parcels.length).forEach(({ task }, index) => {
      const parcel = parcels[index];
      if (parcel !== undefined) reply({ kind: 'done', task, parcel });
    });
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
