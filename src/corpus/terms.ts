/**
 * The words of each group of documents: how often, in how many of them, how evenly (see `dispersion.ts`), and how far each
 * marks its group against all others (`compare/words/keyness.ts`). Group by group, so that no more than one is held.
 */
import { type Counts, logLikelihood, logRatio } from '../compare/words/keyness.js';
import { TERM_ORDERS, type Term, type TermGroup, type TermOrder } from '../model/terms.js';
import { compareUnits } from '../source/order.js';
import { dispersionOf, leastShare, overlapOf } from './dispersion.js';
import type { Gathered, Group } from './gather.js';
import { perMillion, rounded } from './rates.js';

export interface TermOptions {
  /** In the group. 0 lists what it lacks too. */
  readonly minCount: number;
  /** Of the group, that have the word. */
  readonly minDocuments: number;
  readonly sort: TermOrder;
  /** Words of a group; null for all. */
  readonly top: number | null;
}

export function* termGroups(gathered: Gathered, options: TermOptions): Generator<TermGroup> {
  const desk = deskFor(gathered.words.length);
  for (const group of gathered.groups) {
    desk.lay(group);
    const numbers = options.minCount === 0 ? gathered.words.keys() : desk.met();
    const terms: Term[] = [];
    for (const number of numbers)
      if (desk.count(number) >= options.minCount && desk.documents(number) >= options.minDocuments)
        terms.push(termOf(number, { gathered, group, desk }));
    const sorted = terms.sort(ORDERS[options.sort]);
    yield {
      group: group.name,
      documents: group.parts.length,
      words: group.size,
      terms: options.top === null ? sorted : sorted.slice(0, options.top),
    };
  }
}

/** The figures of one group, in columns that the next one uses again. */
interface Desk {
  readonly lay: (group: Group) => void;
  /** Numbers of the words the group has. */
  readonly met: () => readonly number[];
  readonly count: (number: number) => number;
  readonly documents: (number: number) => number;
  readonly dispersion: (number: number) => { readonly dp: number | null; readonly dpNorm: number | null };
}

function deskFor(words: number): Desk {
  const counts = new Float64Array(words);
  const documents = new Uint32Array(words);
  const overlaps = new Float64Array(words);
  let met: number[] = [];
  let least: number | null = null;
  const clear = (): void => {
    for (const number of met) counts[number] = documents[number] = overlaps[number] = 0;
    met = [];
  };
  const count = (number: number, more: number): void => {
    if (documents[number] === 0) met.push(number);
    counts[number] = at(counts, number) + more;
    documents[number] = at(documents, number) + 1;
  };
  return {
    lay: ({ parts, size }) => {
      clear();
      for (const part of parts) eachPair(part.pairs(), count);
      least = leastShare(parts.map((part) => part.size));
      if (least === null) return;
      // Shares of a word are known when all of it has been counted.
      for (const part of parts)
        eachPair(part.pairs(), (number, own) => {
          overlaps[number] = at(overlaps, number) + overlapOf(own, at(counts, number), part.size / size);
        });
    },
    met: () => met,
    count: (number) => at(counts, number),
    documents: (number) => at(documents, number),
    dispersion: (number) => dispersionOf(at(overlaps, number), at(counts, number) === 0 ? null : least),
  };
}

const at = (column: Float64Array | Uint32Array, number: number): number => column[number] ?? 0;

function eachPair(pairs: Uint32Array, visit: (number: number, count: number) => void): void {
  for (let index = 0; index < pairs.length; index += 2) visit(pairs[index] ?? 0, pairs[index + 1] ?? 0);
}

interface Setting {
  readonly gathered: Gathered;
  readonly group: Group;
  readonly desk: Desk;
}

function termOf(number: number, { gathered, group, desk }: Setting): Term {
  const here = desk.count(number);
  const elsewhere = (gathered.totals[number] ?? 0) - here;
  const counts = { here, elsewhere, allHere: group.size, allElsewhere: gathered.size - group.size };
  const compared = counts.allHere > 0 && counts.allElsewhere > 0;
  return {
    text: gathered.words[number] ?? '',
    count: here,
    perMillion: perMillion(here, group.size),
    documents: desk.documents(number),
    ...desk.dispersion(number),
    rest: elsewhere,
    g2: compared ? rounded(logLikelihood(counts), 2) : null,
    logRatio: compared ? ratioOf(counts) : null,
  };
}

/** 1 where a word is more frequent here than elsewhere, -1 where it is rarer. */
const direction = ({ here, elsewhere, allHere, allElsewhere }: Counts): number =>
  Math.sign(here * allElsewhere - elsewhere * allHere);

/** Half a count in place of none can turn a small difference round: then there is no telling. */
function ratioOf(counts: Counts): number | null {
  const ratio = logRatio(counts);
  return Math.sign(ratio) === -direction(counts) && direction(counts) !== 0 ? null : rounded(ratio, 2);
}

type Compare = (one: Term, other: Term) => number;

const byCount: Compare = (one, other) => other.count - one.count;
const byText: Compare = (one, other) => compareUnits(one.text, other.text);
/** G², below 0 where the word is rarer here; without a ratio it is rarer if it is not there at all. */
const signed = ({ g2, count, logRatio: ratio }: Term): number => (g2 ?? 0) * Math.sign(ratio ?? (count || -1));

const first: Readonly<Record<TermOrder, Compare>> = {
  count: byCount,
  documents: (one, other) => other.documents - one.documents,
  dispersion: (one, other) => (one.dpNorm ?? 2) - (other.dpNorm ?? 2),
  keyness: (one, other) => signed(other) - signed(one),
  ratio: (one, other) => (other.logRatio ?? 0) - (one.logRatio ?? 0),
  text: () => 0,
};

/** What is equal: by count, then by text; each word stands once in a group. */
const ORDERS = Object.fromEntries(
  TERM_ORDERS.map((order) => [
    order,
    (one: Term, other: Term) =>
      first[order](one, other) || (order === 'text' ? 0 : byCount(one, other)) || byText(one, other),
  ]),
) as Readonly<Record<TermOrder, Compare>>;
