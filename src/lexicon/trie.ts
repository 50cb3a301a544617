/** A character trie over dictionary entries: the longest entry that begins, or ends, at a place. */
export interface Trie<Value> {
  readonly next: Map<number, Trie<Value>>;
  value: Value | null;
}

export interface Hit<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

export const emptyTrie = <Value>(): Trie<Value> => ({ next: new Map(), value: null });

/** Inserts a text, from its end where `step` is -1; the first value of a text wins. */
function insert<Value>(root: Trie<Value>, text: string, step: 1 | -1, value: Value): void {
  let node = root;
  for (let at = step === 1 ? 0 : text.length - 1; at >= 0 && at < text.length; at += step) {
    const code = text.charCodeAt(at);
    let child = node.next.get(code);
    if (child === undefined) {
      child = emptyTrie();
      node.next.set(code, child);
    }
    node = child;
  }
  node.value ??= value;
}

export interface Entries<Value> {
  /** Longest entry that begins at the offset. */
  readonly startingAt: (text: string, at: number) => Hit<Value> | null;
  /** Longest entry that ends at the offset (exclusive). */
  readonly endingAt: (text: string, end: number) => Hit<Value> | null;
}

/** Builds both directions from [text, value] pairs; the first value of a text wins. */
export function entriesOf<Value>(pairs: readonly (readonly [text: string, value: Value])[]): Entries<Value> {
  const build = (step: 1 | -1): Trie<Value> => {
    const root = emptyTrie<Value>();
    for (const [text, value] of pairs) insert(root, text, step, value);
    return root;
  };
  // Most dictionaries are read in one direction only.
  let forward: Trie<Value> | null = null;
  let backward: Trie<Value> | null = null;
  return {
    startingAt: (text, at) => {
      let node: Trie<Value> | undefined = (forward ??= build(1));
      let found: Hit<Value> | null = null;
      for (let end = at; node !== undefined; end++) {
        if (node.value !== null) found = { start: at, end, value: node.value };
        if (end >= text.length) break;
        node = node.next.get(text.charCodeAt(end));
      }
      return found;
    },
    endingAt: (text, end) => {
      let node: Trie<Value> | undefined = (backward ??= build(-1));
      let found: Hit<Value> | null = null;
      for (let start = end; node !== undefined; start--) {
        if (node.value !== null) found = { start, end, value: node.value };
        if (start <= 0) break;
        node = node.next.get(text.charCodeAt(start - 1));
      }
      return found;
    },
  };
}
