/** The head of a report for people: what the manuscript is, from when, how long, and what it holds. */
import type { Analysis, Meta, YearEvidence } from '../model/types.js';
import { countsOf } from './elements.js';
import type { Say } from './renderer.js';

export interface Fact {
  /** Its label is the word `fact.<key>`. */
  readonly key: string;
  /** Never broken across lines, except one that is longer than a line. */
  readonly parts: readonly string[];
}

const MOST_MODALS = 6;
const MOST_EVIDENCE = 3;

/** The manuscript's title, else what it is called where it came from. */
export const titleOf = ({ meta, source, id }: Analysis): string => meta.title?.text ?? source.path ?? id;

/** The facts known, in order of interest. */
export function factsOf(analysis: Analysis, say: Say): readonly Fact[] {
  const { meta } = analysis;
  const facts: readonly Fact[] = [
    { key: 'speech', parts: [meta.speaker, meta.date, meta.region].filter((part) => part !== null) },
    { key: 'occasion', parts: meta.occasion === null || isInTitle(meta) ? [] : [meta.occasion] },
    { key: 'year', parts: [yearOf(meta, say), ...evidenceOf(meta, say)] },
    { key: 'reportYear', parts: meta.reportYear === null ? [] : [String(meta.reportYear)] },
    { key: 'length', parts: lengthOf(analysis, say) },
    { key: 'counts', parts: countsOf(analysis).map(([element, count]) => `${say(`element.${element}`)} ${count}`) },
    { key: 'modality', parts: modalityOf(analysis) },
    { key: 'file', parts: fileOf(analysis, say) },
  ];
  return facts.filter(({ parts }) => parts.length > 0);
}

/** A text by its encoding, other files by their format. */
const fileOf = ({ source }: Analysis, say: Say): readonly string[] => [
  source.path ?? say('stdin'),
  source.encoding ?? source.format,
];

const isInTitle = ({ occasion, title }: Meta): boolean =>
  occasion !== null && (title?.text.includes(occasion) ?? false);

function yearOf({ year, yearRange, yearSource }: Meta, say: Say): string {
  const source = say(`yearSource.${yearSource}`);
  if (year !== null) return say('year.one', { year, source });
  return yearRange === null ? say('year.none') : say('year.range', { range: yearRange.join('-'), source });
}

/** A year that the manuscript states needs no proof; one that was inferred does. */
function evidenceOf({ year, yearSource, yearEvidence }: Meta, say: Say): readonly string[] {
  if (year !== null && yearSource !== 'inferred') return [];
  const shown = [
    ...yearEvidence.filter((one) => !isOpenEnd(one)).slice(0, MOST_EVIDENCE),
    ...yearEvidence.filter(isOpenEnd),
  ];
  return shown.map((one) => say('year.evidence', { text: evidenceText(one, say), implies: one.implies }));
}

/** The end of a range that no word of the text tells. */
const isOpenEnd = ({ text, span }: YearEvidence): boolean =>
  span === null && (text === 'newest-event' || text === 'next-year');

/** Evidence as it is shown: words of the text, or what an open end goes by. */
export const evidenceText = (one: YearEvidence, say: Say): string =>
  isOpenEnd(one) ? say(`year.end.${one.text}`) : one.text;

const lengthOf = ({ stats }: Analysis, say: Say): readonly string[] => [
  say('length.characters', { count: stats.characters }),
  say('length.paragraphs', { count: stats.paragraphs }),
  say('length.sentences', { count: stats.sentences }),
];

function modalityOf({ stats }: Analysis): readonly string[] {
  const words = Object.entries(stats.modality).filter(([, count]) => count > 0);
  const sorted = words.toSorted(([, left], [, right]) => right - left);
  return sorted.slice(0, MOST_MODALS).map(([word, count]) => `${word} ${count}`);
}
