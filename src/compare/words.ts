/**
 * The words that mark each group of documents against all others: those it has more often than they, then those it has more
 * seldom, each by G² (see `words/keyness.ts`). From the counts that analyses hold; no text is cut again.
 * Left out: single characters, numbers and function words; words found fewer than three times; differences that chance
 * makes once in a hundred words; as missing, what most other groups have not either (四人帮 after 1978). Nothing marks a group
 * that has no other beside it.
 */
import type { Keyword } from '../model/compare.js';
import { membersOf, type Corpus, type Member } from './corpus.js';
import { frequenciesOf, frequentWords, wordsOf, type Frequencies, type Spread } from './words/frequencies.js';
import { logLikelihood, logRatio, maySignify, SIGNIFICANT } from './words/keyness.js';

/** Words listed of a group: so many of its own, so many that it lacks. */
export const LISTED = 30;
const LEAST = 3;
/** A word that is to be expected fewer times cannot be missed significantly. */
const LEAST_EXPECTED = 1;
/** Share of the other groups that have a word which is missed. */
const LEAST_SPREAD = 0.5;

/** By group, oldest first. Throws UserError `words-missing`. */
export function compareWords(corpus: Corpus): readonly Keyword[] {
  if (corpus.groups.length < 2) return [];
  const whole = frequenciesOf(corpus.members);
  const groups = corpus.groups.map((name) => groupOf(name, corpus, whole));
  const others = frequentWords(
    whole,
    groups.map(({ own }) => own),
    LEAST,
  );
  return groups.flatMap((group) => [
    ...strongest(moreOften(group, whole)).map((word) => keywordOf(word, group)),
    ...strongest(moreSeldom(group, whole, others)).map((word) => keywordOf(word, group)),
  ]);
}

interface Group {
  readonly name: string;
  readonly members: readonly Member[];
  readonly own: Frequencies;
}

function groupOf(name: string, corpus: Corpus, whole: Frequencies): Group {
  const members = membersOf(corpus, name);
  return { name, members, own: frequenciesOf(members, (word) => whole.terms.has(word)) };
}

/** A word of a group before it is shown. */
interface Candidate {
  readonly text: string;
  readonly here: number;
  readonly elsewhere: number;
  readonly g2: number;
  readonly ratio: number;
}

/** Null for one that cannot be told from chance. */
function candidateOf(text: string, here: number, { own, whole }: Beside): Candidate | null {
  const elsewhere = (whole.terms.get(text) ?? 0) - here;
  const counts = { here, elsewhere, allHere: own.all, allElsewhere: whole.all - own.all };
  if (!maySignify(counts)) return null;
  return { text, here, elsewhere, g2: logLikelihood(counts), ratio: logRatio(counts) };
}

interface Beside {
  readonly own: Frequencies;
  readonly whole: Frequencies;
}

function moreOften({ own }: Group, whole: Frequencies): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [text, here] of own.terms) {
    const candidate = here < LEAST ? null : candidateOf(text, here, { own, whole });
    if (candidate !== null && candidate.ratio > 0) found.push(candidate);
  }
  return found;
}

/** Of the words, the most frequent first, those that a text as long as the group has some of, were all texts alike. */
function moreSeldom({ own }: Group, whole: Frequencies, words: readonly Spread[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { text, total, groups, all } of words) {
    if (total * own.all < LEAST_EXPECTED * whole.all) break;
    const here = own.terms.get(text);
    if (groups - Number(here !== undefined) < LEAST_SPREAD * (all - 1)) continue;
    const candidate = candidateOf(text, here ?? 0, { own, whole });
    if (candidate !== null && candidate.ratio < 0 && candidate.elsewhere >= LEAST) found.push(candidate);
  }
  return found;
}

const strongest = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates
    .filter(({ g2 }) => g2 >= SIGNIFICANT)
    .toSorted((left, right) => right.g2 - left.g2 || right.here - left.here || (left.text < right.text ? -1 : 1))
    .slice(0, LISTED);

const keywordOf = ({ text, here, elsewhere, g2, ratio }: Candidate, { name, members }: Group): Keyword => ({
  group: name,
  text,
  g2: rounded(g2),
  logRatio: rounded(ratio),
  count: here,
  rest: elsewhere,
  documents: members.filter((member) => Object.hasOwn(wordsOf(member), text)).length,
});

/** To two digits. */
const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;
