/** A store in memory, and corpora of counted words. */
import { type Counted, type Gathered, gatherer, type Store } from '../../src/corpus/gather.js';
import { isTerm } from '../../src/lexicon/term.js';

export function memory(): Store {
  const pieces = new Map<number, Uint8Array>();
  let size = 0;
  return {
    put: (bytes) => {
      const at = size;
      // What is empty lies where the next one does.
      if (bytes.length > 0) pieces.set(at, bytes.slice());
      size += bytes.length;
      return at;
    },
    get: (at, length) => (length === 0 ? new Uint8Array(0) : (pieces.get(at) ?? new Uint8Array(0))),
  };
}

export interface Small {
  readonly group?: string;
  readonly id: string;
  readonly rank?: string;
  readonly words: Counted['words'];
}

export function gather(documents: readonly Small[], isListed: (word: string) => boolean = isTerm): Gathered {
  const { add, gathered } = gatherer(memory(), isListed);
  for (const { group = 'all', rank = '', ...document } of documents) add({ ...document, group, rank });
  return gathered();
}
