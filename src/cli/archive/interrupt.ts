/** Ctrl+C, and what a batch system sends before it kills: the first ends the work in good order, the second at once. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export const INTERRUPTED = 130;

export interface Interrupt {
  readonly asked: () => boolean;
  /** Lets the signals be what they were. */
  readonly off: () => void;
}

export function onInterrupt(first: () => void, second: () => void): Interrupt {
  let count = 0;
  const hear = (): void => {
    count++;
    if (count === 1) first();
    else {
      second();
      // At once, as was asked for: what is half written has no final name.
      process.exit(INTERRUPTED);
    }
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  return {
    asked: () => count > 0,
    off: () => SIGNALS.forEach((signal) => process.off(signal, hear)),
  };
}
