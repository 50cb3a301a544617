/**
 * A citation is not what its source says: words changed, added or left out inside (a warning with the source's wording), or
 * marks alone (info); one that stands in another source, or another article, than it names (see `citations/`); one in which
 * nothing like it stands in the source it names, or, somebody's words of some length, in any source (info). Formulas in
 * quotation marks that are long enough to be known by are held against the sources too. Left out: what the writer himself
 * marks as left out (……), and quotations too short to come from anywhere.
 */
import { fold, type Folded, unfolded } from '../../align/fold.js';
import { findPassage, LONGEST, type Passage } from '../../align/passages.js';
import type { Difference } from '../../align/edits.js';
import { shownDifferences } from '../../align/shown.js';
import { toClauseEnd, wholeNumbers } from '../../align/whole.js';
import type { Quote } from '../../model/types.js';
import type { Span } from '../../source/span.js';
import { lineStarts, positionAt } from '../../source/text.js';
import type { Manuscript } from '../manuscript.js';
import { isSure, wronglyCredited } from '../citations/attributed.js';
import { type Cited, citedBefore } from '../citations/named.js';
import { define, type Found } from '../rule.js';
import { bondsIn, type CitedSource, foldedWords } from '../sources.js';
import { spanIndex } from '../spans.js';

/** Characters from which on a citation, and any other quotation, can be looked for. */
const SHORTEST_CITATION = 6;
const SHORTEST_FORMULA = 10;
/** Share of its characters that must stand in the passage. */
const LIKE_CITATION = 0.6;
const LIKE_FORMULA = 0.8;
/** A source is named within so many characters before the quotation. */
const REACH = 60;
const LONGEST_WORDING = 80;
/** Somebody's words of so many characters would be found, were they in the sources. */
const LONG_CITATION = 12;
/** How leaders and documents are cited; what is only said, a villager or a proverb says too. */
const AUTHORITATIVE = /指出|强调|要求|规定|提出|明确|批示|指示|告诫|嘱托|勉励|号召/u;

export const misquote = define({
  id: 'misquote',
  clause: '引文来源',
  severity: 'warning',
  fixable: false,
  needsSources: true,
  bad: '来源：路要一步一步走，事要一件一件办。\n\n书记指出：“路要一步一步走，事要一项一项办。”',
  good: '来源：路要一步一步走，事要一件一件办。\n\n书记指出：“路要一步一步走，事要一件一件办。”',
  check: (manuscript) => {
    const told = manuscript.analysis.quotes.filter(isLookedFor).map((quote) => tellingOf(quote, manuscript));
    const whole = spanIndex(told.filter(({ isFound }) => isFound).map(({ span }) => span));
    // What is wrong within a quotation that stands in another one is told of that, once.
    const isWithin = ({ start, end }: Span): boolean => whole.covers({ start: start - 1, end: end + 1 });
    return told.flatMap(({ span, credited, words }) => [...credited, ...(isWithin(span) ? [] : words)]);
  },
});

/** Said of one quotation; `isFound` where a source has something like it. */
interface Telling {
  readonly span: Span;
  readonly isFound: boolean;
  readonly credited: readonly Found[];
  readonly words: readonly Found[];
}

const isLookedFor = ({ role, text }: Quote): boolean =>
  role !== 'document' && text.length >= (role === 'citation' ? SHORTEST_CITATION : SHORTEST_FORMULA);

function tellingOf(quote: Quote, manuscript: Manuscript): Telling {
  const { span } = quote;
  const cited = citedBefore(quote.span.start, manuscript);
  // 《防洪法》规定：“…” of a source is one, whatever else it is.
  const isCitation = quote.role === 'citation' || (cited?.sources.length ?? 0) > 0;
  const parts = partsOf(quote, manuscript.text);
  const asked = { cited, like: isCitation ? LIKE_CITATION : LIKE_FORMULA };
  const found = parts.map((part) => looked(part, manuscript, asked));
  if (found.every((part) => part === null))
    return { span, isFound: false, credited: [], words: unfound(quote, cited, manuscript) };
  // Told once, however many parts it has.
  const credited = found.flatMap((part) => part?.credited ?? []).slice(0, 1);
  return { span, isFound: true, credited, words: found.flatMap((part) => part?.words ?? []) };
}

/** No source has anything like it: said where it names one of them, and of somebody's words that are long enough. */
function unfound(quote: Quote, cited: Cited | null, manuscript: Manuscript): readonly Found[] {
  const { span, role, speaker, verb } = quote;
  const named = cited?.sources[0] ?? namedSource(quote, manuscript);
  if (named !== null) return [{ span, saying: 'unfound', severity: 'info', args: { source: named.name } }];
  // 《森林法》规定：“…” of a law that is not among the sources: nothing can be said.
  const isOther = speaker?.startsWith('《') === true || (cited !== null && cited.sources.length === 0);
  const isAttributed = role === 'citation' && speaker !== null && !isOther && AUTHORITATIVE.test(verb ?? '');
  return isAttributed && foldedWords(quote.text).length >= LONG_CITATION
    ? [{ span, saying: 'nowhere', severity: 'info', args: { count: manuscript.sources.length } }]
    : [];
}

/** The quotation without its marks, cut where the writer marks that he left something out. */
function partsOf({ span, mark }: Quote, text: string): readonly Span[] {
  const inner = mark === null ? span : { start: span.start + 1, end: span.end - 1 };
  const parts: Span[] = [];
  let { start } = inner;
  for (const { 0: dots, index } of text.slice(inner.start, inner.end).matchAll(/…+|\.{3,}|。{3,}/gu)) {
    parts.push({ start, end: inner.start + index });
    start = inner.start + index + dots.length;
  }
  return [...parts, { start, end: inner.end }];
}

interface Asked {
  readonly cited: Cited | null;
  readonly like: number;
}

interface Looked {
  /** What is wrong with its words, empty for a true one, and with what it is credited to. */
  readonly words: readonly Found[];
  readonly credited: readonly Found[];
}

/** Null where no source has anything like it. */
function looked(part: Span, manuscript: Manuscript, { cited, like }: Asked): Looked | null {
  const { text } = manuscript;
  const folded = fold(text, part.start, part.end);
  const length = Math.min(folded.codes.length, LONGEST);
  if (length < SHORTEST_CITATION) return null;
  const stands = standsIn(folded, length, manuscript, cited);
  if (stands === null || stands.passage.alignment.matches < like * length) return null;
  const { source, passage } = stands;
  const credited = cited === null ? [] : wronglyCredited(manuscript, cited, { part, length, source, passage });
  if (passage.alignment.cost === 0) return { words: marksOf(part, text, source, passage), credited };
  const whole = { ...passage, alignment: atEdges(passage, folded, source) };
  const compared = { short: folded, long: source.folded, bonds: bondsIn(manuscript, source) };
  const shown = shownDifferences(whole.alignment, compared);
  const facts = sourceFacts(source, unfolded(source.folded, whole.alignment.start, whole.alignment.end));
  const diff = shown.map((difference) => saidOf(difference, { folded, text, source })).join('；');
  return { words: [{ span: differing(folded, shown, part), args: { ...facts, diff } }], credited };
}

interface Stands {
  readonly source: CitedSource;
  readonly passage: Passage;
}

/** The passage nearest to it; where it names a source that has nearly the same words, that one's. */
function standsIn(folded: Folded, length: number, { sources }: Manuscript, cited: Cited | null): Stands | null {
  const own = passageIn(folded, cited?.sources ?? []);
  if (own !== null && isSure(own.passage, length)) return own;
  return passageIn(folded, sources);
}

function passageIn(folded: Folded, sources: readonly CitedSource[]): Stands | null {
  const passage = findPassage(
    folded,
    sources.map(({ grams }) => grams),
  );
  const source = passage === null ? undefined : sources[passage.index];
  return passage === null || source === undefined ? null : { source, passage };
}

const CLAUSE_MARK = /[，。；：！？\n]/u;

/** A stretch of a text, made whole clauses. */
function clausesAround(text: string, { start, end }: Span): Span {
  const head = text.slice(Math.max(0, start - LONGEST_WORDING), start);
  const tail = text.slice(end, end + LONGEST_WORDING);
  const before = head.search(/[^，。；：！？\n]*$/u);
  const behind = CLAUSE_MARK.test(text.charAt(end - 1)) ? 0 : tail.search(CLAUSE_MARK);
  return { start: start - (head.length - before), end: end + (behind < 0 ? tail.length : behind) };
}

/** The changes up to the end of the source's clause, with whole numbers. */
function atEdges({ alignment }: Passage, folded: Folded, { text, folded: long }: CitedSource): Passage['alignment'] {
  const clause = clausesAround(text, unfolded(long, alignment.start, alignment.end));
  let end = alignment.end;
  while (end < long.codes.length && (long.offsets[end] ?? 0) < clause.end) end++;
  return wholeNumbers(toClauseEnd(alignment, folded.codes.length, end), folded.codes, long.codes);
}

/** The same words: are the marks between them the same as well? Quotation marks change with their depth, and both ends are free. */
function marksOf(part: Span, text: string, source: CitedSource, { alignment }: Passage): readonly Found[] {
  const original = unfolded(source.folded, alignment.start, alignment.end);
  const given = bare(text.slice(part.start, part.end));
  const wording = bare(source.text.slice(original.start, original.end));
  if (given === wording) return [];
  return [{ span: part, saying: 'marks', severity: 'info', args: sourceFacts(source, original) }];
}

const bare = (text: string): string =>
  text
    .replace(/\s+/gu, '')
    .replace(/[‘’“”"'「」『』]/gu, '')
    .replace(/^[，。；：、！？]+|[，。；：、！？]+$/gu, '');

/** From the first word that differs to the last. */
function differing(folded: Folded, shown: readonly Difference[], part: Span): Span {
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return part;
  return unfolded(folded, first.from, Math.max(last.to, first.from + 1));
}

interface Texts {
  readonly folded: Folded;
  readonly text: string;
  readonly source: CitedSource;
}

/** 推进→推动, 富民→发展富民 (left out), 必须→必 (added). */
const saidOf = ({ from, to, textFrom, textTo }: Difference, { folded, text, source }: Texts): string =>
  `${sliceOf(folded, text, from, to)}→${sliceOf(source.folded, source.text, textFrom, textTo)}`;

function sliceOf(folded: Folded, text: string, from: number, to: number): string {
  const { start, end } = unfolded(folded, from, to);
  return text.slice(start, end);
}

function sourceFacts({ name, text }: CitedSource, found: Span) {
  const { start, end } = clausesAround(text, found);
  const { line, column } = positionAt(lineStarts(text), start);
  const wording = text.slice(start, end).trim();
  return {
    source: name,
    place: `${line}:${column}`,
    wording: wording.length > LONGEST_WORDING ? `${wording.slice(0, LONGEST_WORDING)}…` : wording,
  };
}

/** The source that is named before the quotation. */
function namedSource({ span }: Quote, { text, sources }: Manuscript): CitedSource | null {
  const before = foldedWords(text.slice(Math.max(0, span.start - REACH), span.start));
  return sources.find(({ titles }) => titles.some((title) => before.includes(title))) ?? null;
}
