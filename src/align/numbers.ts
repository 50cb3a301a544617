/** Keys by number, in the order they are met: an open table in typed arrays that grows, since a Map of millions costs more than the work. */
export interface KeyNumbers {
  /** The number of a key, which is a new one where the key has none. */
  readonly add: (key: number) => number;
  /** -1 for a key without one. */
  readonly of: (key: number) => number;
  readonly count: () => number;
}

const FIRST_SIZE = 1 << 10;

export function keyNumbers(firstSize = FIRST_SIZE): KeyNumbers {
  let keys = new Uint32Array(firstSize);
  /** One more than the number; 0 is free. */
  let numbers = new Int32Array(firstSize);
  let count = 0;
  const slotOf = (key: number): number => {
    const mask = keys.length - 1;
    let slot = hashOf(key) & mask;
    while (numbers[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Uint32Array(2 * oldKeys.length);
    numbers = new Int32Array(2 * oldKeys.length);
    for (let at = 0; at < oldKeys.length; at++) {
      const number = oldNumbers[at] ?? 0;
      if (number === 0) continue;
      const slot = slotOf(oldKeys[at] ?? 0);
      keys[slot] = oldKeys[at] ?? 0;
      numbers[slot] = number;
    }
  };
  const add = (key: number): number => {
    let slot = slotOf(key);
    const known = numbers[slot] ?? 0;
    if (known !== 0) return known - 1;
    if (2 * count >= keys.length) {
      grow();
      slot = slotOf(key);
    }
    keys[slot] = key;
    numbers[slot] = ++count;
    return count - 1;
  };
  return { add, of: (key) => (numbers[slotOf(key)] ?? 0) - 1, count: () => count };
}

const hashOf = (key: number): number => {
  const hash = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return (hash ^ (hash >>> 13)) >>> 0;
};
