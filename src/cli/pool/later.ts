/** A promise with its ends in hand (`Promise.withResolvers`, which Node 20 has not). */

export interface Later<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

export function later<Value>(): Later<Value> {
  const ends: { resolve?: (value: Value) => void; reject?: (error: unknown) => void } = {};
  const promise = new Promise<Value>((resolve, reject) => Object.assign(ends, { resolve, reject }));
  return { promise, resolve: (value) => ends.resolve?.(value), reject: (error) => ends.reject?.(error) };
}
