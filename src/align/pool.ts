/**
 * Small typed arrays cut from large ones: a buffer of its own for each of a million passages would cost more than what is in
 * them. What is cut out is never written again; a large one goes with the last of its pieces.
 */
type Typed = Uint16Array | Uint32Array | Float32Array;

interface Pool<Kind extends Typed> {
  /** A copy. */
  readonly kept: (values: Kind) => Kind;
}

const SIZE = 1 << 16;

export function pool<Kind extends Typed>(make: (size: number) => Kind): Pool<Kind> {
  let open = make(0);
  let used = 0;
  const kept = (values: Kind): Kind => {
    if (used + values.length > open.length) {
      open = make(Math.max(SIZE, values.length));
      used = 0;
    }
    open.set(values, used);
    used += values.length;
    return open.subarray(used - values.length, used) as Kind;
  };
  return { kept };
}
