/**
 * Numeric slogans over groups of documents: how often each stands in each, what became of it, and how its members and its
 * number changed. Every slogan known to the dictionary or found in any of the documents is looked for in all of them, also
 * where it stands without quotation marks; 4个意识 and 四个意识 are one row.
 */
import { foldSlogan, type Lexicon } from '../lexicon/lexicon.js';
import type { SloganRow } from '../model/compare.js';
import { cellsOf, type Corpus } from './corpus.js';
import { gatherSlogans, type Gathered } from './slogans/gather.js';
import { searchFor } from './slogans/mentions.js';
import { renumbered, seriesOfAll, type Numbered, type Series } from './slogans/renumbered.js';
import { soughtSlogans } from './slogans/sought.js';
import { statusOf } from './slogans/status.js';

/** Rows: those in most documents first, then the oftenest; of equals in order of their text. */
export function compareSlogans(corpus: Corpus, lexicon: Lexicon): readonly SloganRow[] {
  const found = gatherSlogans(corpus.members, searchFor(soughtSlogans(corpus.members, lexicon)));
  const numbered = found.map((slogan) => numberedOf(slogan, corpus));
  const series = seriesOfAll(numbered.map(({ row }) => row));
  return numbered.map((one) => rowOf(one, corpus, series)).toSorted(byWeight);
}

const byWeight = (left: SloganRow, right: SloganRow): number =>
  right.documents - left.documents ||
  right.places.length - left.places.length ||
  (left.text < right.text ? -1 : Number(left.text > right.text));

interface Named {
  readonly slogan: Gathered;
  readonly row: Numbered;
  /** All written forms, the one of the row first. */
  readonly forms: readonly string[];
}

function numberedOf(slogan: Gathered, { groups }: Corpus): Named {
  const { key, entry, surfaces, counts, expansions } = slogan;
  const written = [...surfaces]
    .toSorted(
      ([one, times], [other, others]) => Number(isWhole(other, key)) - Number(isWhole(one, key)) || others - times,
    )
    .map(([form]) => form);
  const text = entry?.text ?? written[0] ?? key;
  const since = groups.findIndex((group) => counts.has(group));
  const members = [...expansions.map(({ items }) => items), ...(entry?.members === undefined ? [] : [entry.members])];
  return {
    slogan,
    row: { key, text, since, first: groups[since] ?? '', members },
    forms: [text, ...written.filter((form) => form !== text)],
  };
}

/** Not the quoted part of a name alone: “三变” of “三变”改革. */
const isWhole = (form: string, key: string): boolean => foldSlogan(form) === key;

function rowOf({ slogan, row, forms }: Named, corpus: Corpus, series: Series): SloganRow {
  const { entry, counts, documents, expansions, places } = slogan;
  const { groups } = corpus;
  return {
    text: row.text,
    variants: forms.slice(1),
    known: entry !== null,
    cells: cellsOf(corpus, (group) => counts.get(group) ?? 0),
    documents: documents.size,
    first: row.first,
    last: groups.findLast((group) => counts.has(group)) ?? row.first,
    status: statusOf(groups.map((group) => counts.get(group) ?? 0)),
    expansions,
    renumbered: renumbered(row, series),
    places,
  };
}
