/** Helpers as one that is asked and answers later, however many are at work. */
import { type Cause, type Crew, gather, type Helper, type Told } from './crew.js';

export interface Asking<Order, Parcel> {
  readonly helpers: number;
  /** Tasks are numbered by the order they were asked in. */
  readonly hire: (orderOf: (task: number) => Order, told: Told<Parcel>) => Helper;
  /** The answer to an order that brought two helpers down; a helper does its orders one by one. */
  readonly lost: (order: Order, cause: Cause) => Parcel;
  /** Milliseconds for one. */
  readonly patience: number;
  readonly deserted: () => void;
}

export interface Asked<Order, Parcel> {
  readonly ask: (order: Order) => Promise<Parcel>;
  readonly end: () => void;
}

interface Open<Order, Parcel> {
  readonly order: Order;
  readonly answer: (parcel: Parcel) => void;
  readonly tries: number;
}

export function askable<Order, Parcel>({ helpers, hire, lost, ...rest }: Asking<Order, Parcel>): Asked<Order, Parcel> {
  const open = new Map<number, Open<Order, Parcel>>();
  let next = 0;
  let taken = 0;
  const at = (task: number): Open<Order, Parcel> => {
    const found = open.get(task);
    if (found === undefined) throw new RangeError(`no task ${task}`);
    return found;
  };
  const crew: Crew = gather<Parcel>(helpers, {
    hire: (told) => hire((task) => at(task).order, told),
    take: () => (taken < next ? taken++ : null),
    settle: (task, parcel) => {
      const { answer } = at(task);
      open.delete(task);
      answer(parcel);
    },
    lost: (task, cause) => {
      const one = at(task);
      open.set(task, { ...one, tries: one.tries + 1 });
      return one.tries === 0 ? null : lost(one.order, cause);
    },
    more: () => true,
    patience: rest.patience,
    deserted: rest.deserted,
  });
  return {
    ask: (order) =>
      new Promise((answer) => {
        open.set(next++, { order, answer, tries: 0 });
        crew.feed();
      }),
    end: crew.end,
  };
}
