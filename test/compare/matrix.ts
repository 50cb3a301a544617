/** Holds the matrix of slogans against the plain search, place by place. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Corpus } from '../../src/compare/corpus.js';
import { compareSlogans } from '../../src/compare/slogans.js';
import type { SloganRow } from '../../src/model/compare.js';
import { lexicon } from '../lexicon.js';
import { endsClause, goesOn, inMiss, plainHits, type Hit, type Known } from './plain-search.js';

export const knownSlogans = parse(
  readFileSync(new URL('../../dictionaries/slogans.yaml', import.meta.url), 'utf8'),
) as readonly (Known & { readonly hit: readonly string[] })[];

interface Held {
  /** Places of the matrix that the plain search has not. */
  readonly invented: readonly string[];
  /** Hits of the plain search that the matrix has not, and that nothing explains. */
  readonly lost: readonly string[];
  /** Rows whose cells, first or last group are not those of their places. */
  readonly wrong: readonly string[];
  readonly places: number;
}

export function heldAgainstPlainSearch(corpus: Corpus): Held {
  const rows = compareSlogans(corpus, lexicon);
  const invented: string[] = [];
  const lost: string[] = [];
  let places = 0;
  for (const slogan of knownSlogans) {
    const row = rows.find(({ text, known }) => known && text === slogan.text);
    for (const { id, text } of corpus.members) {
      const hits = plainHits(text, slogan);
      const starts = new Set(
        (row?.places ?? []).filter(({ document }) => document === id).map(({ span }) => span.start),
      );
      places += starts.size;
      for (const start of starts)
        if (!hits.some((hit) => hit.start === start)) invented.push(`${id} ${slogan.text} ${start}`);
      for (const hit of hits) {
        const explained =
          goesOn(text, hit) || endsClause(text, hit) || inMiss(text, hit, slogan) || isCovered(hit, { id, text }, rows);
        if (!starts.has(hit.start) && !explained) lost.push(`${id} ${slogan.text} ${hit.start}`);
      }
    }
  }
  return { invented, lost, wrong: rows.filter((row) => !isRight(row, corpus)).map(({ text }) => text), places };
}

const isCovered = (
  hit: Hit,
  { id, text }: { readonly id: string; readonly text: string },
  rows: readonly SloganRow[],
): boolean =>
  rows.some(({ places }) =>
    places.some(
      ({ document, span }) =>
        document === id &&
        span.start <= hit.start &&
        span.end >= hit.end &&
        span.end - span.start > hit.end - hit.start,
    ),
  ) ||
  knownSlogans.some((longer) =>
    plainHits(text, longer).some(
      ({ start, end }) => start <= hit.start && end >= hit.end && end - start > hit.end - hit.start,
    ),
  );

/** Cells count the places; the first and last group are those with any. */
function isRight({ cells, places, first, last, documents }: SloganRow, { members, groups }: Corpus): boolean {
  const groupOf = new Map(members.map(({ id, group }) => [id, group]));
  const counts = groups.map((group) => places.filter(({ document }) => groupOf.get(document) === group).length);
  return (
    groups.every((group, at) => cells[group] === counts[at]) &&
    groups.indexOf(first) === counts.findIndex((count) => count > 0) &&
    groups.indexOf(last) === counts.findLastIndex((count) => count > 0) &&
    documents === new Set(places.map(({ document }) => document)).size
  );
}
