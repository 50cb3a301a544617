/** How often each pattern stands in each group of documents, and in how many of them: how a phrase comes and goes. */
import type { KwicCount } from '../model/kwic.js';
import { compareUnits } from '../source/order.js';
import { perMillion } from './rates.js';

export interface HitCounter {
  /** A document: its characters that are not white space, and the pattern of each hit in it. */
  readonly add: (group: string, characters: number, found: readonly { readonly pattern: string }[]) => void;
  /** By pattern, in the order they were given, then by group, in order of code units. */
  readonly counts: () => readonly KwicCount[];
}

interface Group {
  searched: number;
  characters: number;
  /** Of each pattern. */
  readonly hits: number[];
  readonly documents: number[];
}

export function hitCounter(patterns: readonly string[]): HitCounter {
  const groups = new Map<string, Group>();
  const none = patterns.map(() => 0);
  return {
    add: (name, characters, found) => {
      const group = groups.get(name) ?? { searched: 0, characters: 0, hits: [...none], documents: [...none] };
      groups.set(name, group);
      group.searched++;
      group.characters += characters;
      for (const [index, pattern] of patterns.entries()) {
        const hits = found.filter((hit) => hit.pattern === pattern).length;
        group.hits[index] = (group.hits[index] ?? 0) + hits;
        group.documents[index] = (group.documents[index] ?? 0) + Math.sign(hits);
      }
    },
    counts: () => {
      const inOrder = [...groups].toSorted(([one], [other]) => compareUnits(one, other));
      return patterns.flatMap((pattern, index) =>
        inOrder.map(([name, group]) => countOf(pattern, index, { name, group })),
      );
    },
  };
}

function countOf(pattern: string, index: number, { name, group }: { name: string; group: Group }): KwicCount {
  const { searched, characters } = group;
  const hits = group.hits[index] ?? 0;
  const documents = group.documents[index] ?? 0;
  return { pattern, group: name, hits, documents, searched, characters, perMillion: perMillion(hits, characters) };
}
