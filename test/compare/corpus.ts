/** A corpus of analysed texts, as `compare` reads it. */
import { analyze } from '../../src/analyze.js';
import type { Corpus, Member } from '../../src/compare/corpus.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

export interface Given {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly year?: number;
}

export const memberOf = ({ id, group, text, year }: Given): Member => ({
  id,
  group,
  text,
  analysis: analyze(sourceFromString(text), lexicon, { terms: 0, ...(year === undefined ? {} : { year }) }),
});

export function corpusOf(given: readonly Member[]): Corpus {
  const members = given.toSorted((left, right) =>
    left.group === right.group ? (left.id < right.id ? -1 : 1) : left.group < right.group ? -1 : 1,
  );
  return { members, groups: [...new Set(members.map(({ group }) => group))] };
}
