/** Lists by key that grow. */

export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const own = lists.get(key);
  if (own === undefined) lists.set(key, [value]);
  else own.push(value);
}
