/** Small corpora: texts with their groups, analysed and sorted as a comparison reads them. */
import type { Corpus, Member } from '../../src/compare/corpus.js';
import type { AnalyzeOptions } from '../../src/analyze.js';
import { reading } from '../extract/read.js';

export interface Text {
  readonly group: string;
  readonly text: string;
  readonly id?: string;
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));

/** `inTime`: groups follow one another, as years do; regions stand side by side. */
export const corpusOf = (members: readonly Member[], inTime = true): Corpus => ({
  members: members.toSorted((left, right) => compare(left.group, right.group) || compare(left.id, right.id)),
  groups: [...new Set(members.map(({ group }) => group))].toSorted(compare),
  inTime,
});

export const memberOf = ({ group, text, id }: Text, options: AnalyzeOptions = {}): Member => ({
  id: id ?? `${group}.txt`,
  group,
  year: /^\d{4}$/u.test(group) ? Number(group) : null,
  analysis: reading(text, { path: id ?? `${group}.txt`, ...options }),
  text,
});

/** One document a group unless ids say otherwise. */
export const small = (texts: readonly Text[], options: AnalyzeOptions = {}): Corpus =>
  corpusOf(texts.map((text) => memberOf(text, options)));

/** One document a year, from 2018 on. */
export const years = (...texts: readonly string[]): Corpus =>
  small(texts.map((text, at) => ({ group: String(2018 + at), text })));
