/** What is told of a key, worked out once: the same passage is asked of again and again. */
export function once<Key, Told>(of: (key: Key) => Told): (key: Key) => Told {
  const known = new Map<Key, Told>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const told = of(key);
    known.set(key, told);
    return told;
  };
}
