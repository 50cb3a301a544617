/** The pipeline on one page: source text + lexicon → analysis document. */
import { contextOf, type Context } from './extract/context.js';
import { dated, wordedThen } from './extract/dated.js';
import { inSource } from './extract/in-source.js';
import { metaOf } from './extract/meta.js';
import { paragraphsOf } from './extract/paragraphs.js';
import { extractAll, prepare, stepsFor, type Results } from './extract/registry.js';
import { statsOf } from './extract/stats.js';
import type { ListWords } from './extract/terms.js';
import { readYear, type YearReading } from './extract/year.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { ELEMENTS, type Analysis, type Element } from './model/types.js';
import type { SourceParagraph } from './source/origin.js';
import { joined, type Reading } from './source/reading.js';
import type { Span } from './source/span.js';
import type { SourceText } from './source/text.js';
import { lineStarts, sha256Of } from './source/text.js';
import { breaksWithin } from './source/wrapped.js';
import { parse, type Syntax } from './syntax/syntax.js';
import { VERSION } from './version.js';
import type { Words } from './words.js';

export interface AnalyzeOptions {
  /** Elements wanted; null for all. */
  readonly only?: readonly Element[] | null;
  /** How many terms to rank; 0 leaves terms and words out. Needs `words`. */
  readonly terms?: number;
  /** Every token with its tag and span. Needs `words`. */
  readonly tokens?: boolean;
  /** Year known from outside; beats every other evidence. */
  readonly year?: number | null;
  /** The option that gave the year, for `meta.yearEvidence`: `--year` by default. */
  readonly yearOption?: string;
  /** False leaves `source.text` out. */
  readonly text?: boolean;
  /** Id of the document; by default its path, else 16 hex digits of the text's SHA-256. */
  readonly id?: string;
  /** From `openWords`; without it there are no terms and no tokens. */
  readonly words?: Words | null;
}

/** Analyses one manuscript. Pure: the same input, options and lexicon give the same document. Spans are UTF-16 offsets into `source.text`. */
export function analyze(source: SourceText, lexicon: Lexicon, options: AnalyzeOptions = {}): Analysis {
  return analyzeTogether([{ source, options }], lexicon)[0] as Analysis;
}

/** Texts are read together up to so many characters: enough to share code, few enough that what is known of all stays in the cache. */
const CHARACTERS = 32_768;
/** … and no more than so many, however short. */
const MOST = 64;

/**
 * Analyses many manuscripts, each as `analyze` does, in their order. Every step is done for several of them before the
 * next one begins: on short texts half of the time of a step goes into fetching its code, which now serves them all.
 * Read and given out as they are asked for, a few at a time; where the sources throw, those that wait are lost.
 */
export function* analyzeAll(
  sources: Iterable<SourceText>,
  lexicon: Lexicon,
  options: AnalyzeOptions = {},
): Generator<Analysis, void, undefined> {
  let waiting: Asked[] = [];
  let length = 0;
  for (const source of sources) {
    // A short text does not wait for a long one behind it.
    if (waiting.length === MOST || length + source.text.length > CHARACTERS) {
      yield* analyzeTogether(waiting, lexicon);
      waiting = [];
      length = 0;
    }
    waiting.push({ source, options });
    length += source.text.length;
  }
  yield* analyzeTogether(waiting, lexicon);
}

/** A manuscript with what is wanted of it. */
export interface Asked {
  readonly source: SourceText;
  readonly options: AnalyzeOptions;
}

/** Analyses some manuscripts step by step: all of them are held at once. */
export const analyzeTogether = (asked: readonly Asked[], lexicon: Lexicon): Analysis[] =>
  readTogether(asked, lexicon).map((read) => analysisOf(read, lexicon));

/** A manuscript with all that was found in it, in offsets of the reading. */
interface Read extends Asked {
  readonly context: Context;
  readonly found: Partial<Results>;
  readonly year: YearReading;
  /** What words are cut from; null where none are asked for. */
  readonly reading: Reading | null;
  readonly listed: ReturnType<ListWords> | null;
}

function readTogether(asked: readonly Asked[], lexicon: Lexicon): readonly Read[] {
  const contexts = openContexts(
    asked.map(({ source }) => source),
    lexicon,
  );
  const found = extractAll(
    contexts,
    asked.map(({ options }) => stepsFor(options.only ?? null)),
  );
  const years = asked.map(({ source, options }, index) => {
    const { year = null, yearOption = '--year' } = options;
    const given = { option: year, optionName: yearOption, fileName: source.name, front: source.front.year ?? null };
    return readYear(contexts[index] as Context, found[index]?.moves ?? [], given);
  });
  return asked.map(({ source, options }, index) => {
    const { terms = 0, tokens = false, words = null } = options;
    const context = contexts[index] as Context;
    const isListed = words !== null && (terms > 0 || tokens);
    const reading = isListed ? unbroken(context, source) : null;
    return {
      source,
      options,
      context,
      found: found[index] as Partial<Results>,
      year: years[index] as YearReading,
      reading,
      listed: isListed && reading !== null ? words.list(reading.text, terms) : null,
    };
  });
}

/** The text its words are cut from: a line end that only the page put in goes through none. */
const unbroken = (context: Context, source: SourceText): Reading =>
  joined(source.text, context.syntax.reading.aligned ? [] : breaksWithin(source.text, paragraphsOf(context, source)));

function tokensOf({ segmenter }: Words, { text, span }: Reading): Analysis['tokens'] {
  return segmenter.tokens(text).map((token) => ({ ...token, span: span(token.span.start, token.span.end) }));
}

function analysisOf({ source, options, context, found, year, reading, listed }: Read, lexicon: Lexicon): Analysis {
  const { only = null, terms = 0, tokens = false, text = true, words = null } = options;
  const wanted = only ?? ELEMENTS;
  const meta = metaOf(context, year, source);
  const { slogans } = found;
  const worded = slogans === undefined ? found : { ...found, slogans: wordedThen(slogans, meta, lexicon) };
  return {
    schema: 'gaojian/analysis@1',
    id: options.id ?? source.path ?? sha256Of(source.text).slice(0, 16),
    tool: {
      name: 'gaojian',
      version: VERSION,
      dictionaries: lexicon.hash,
      segmenter: listed === null ? null : (words?.segmenter.name ?? null),
    },
    options: { only: only === null ? null : [...only], terms },
    source: {
      path: source.path,
      format: source.format,
      encoding: source.encoding,
      sha256: source.sha256,
      length: source.text.length,
      lineStarts: lineStarts(source.text),
      ...(source.remarks.length > 0 ? { remarks: source.remarks } : {}),
      ...(source.unusedFields === undefined ? {} : { unusedFields: source.unusedFields }),
      ...(source.pagesMissing === undefined ? {} : { pagesMissing: source.pagesMissing }),
      ...(text ? { text: source.text } : {}),
    },
    paragraphs: paragraphsOf(context, source),
    ...inSource(context, { meta, ...pick(dated(worded, meta), wanted) }),
    ...(listed !== null && terms > 0 && wanted.includes('terms') ? { terms: listed.terms, words: listed.words } : {}),
    ...(tokens && words !== null && reading !== null ? { tokens: tokensOf(words, reading) } : {}),
    stats: statsOf(context, listed?.tokens ?? null),
  };
}

/** The syntax and numerals of a manuscript, which everything is extracted from. */
export const openContext = (source: SourceText, lexicon: Lexicon): Context =>
  openContexts([source], lexicon)[0] as Context;

function openContexts(sources: readonly SourceText[], lexicon: Lexicon): readonly Context[] {
  prepare(lexicon);
  const parsed = sources.map((source) =>
    parse(source.text, {
      titled: titleStyled(source),
      notesStart: notesStart(source),
      paragraphs: source.paragraphs,
    }),
  );
  return sources.map(({ paragraphs }, index) => contextOf(parsed[index] as Syntax, lexicon, paragraphs));
}

/** The paragraphs the file itself styles as its title, those that stand together; null where it styles none. */
function titleStyled({ paragraphs }: SourceText): Span | null {
  const isTitle = (paragraph?: SourceParagraph): boolean =>
    paragraph?.style?.name === 'title' && paragraph.end > paragraph.start;
  const first = paragraphs.findIndex(isTitle);
  const start = paragraphs[first];
  if (start === undefined) return null;
  let last = first;
  while (isTitle(paragraphs[last + 1])) last++;
  return { start: start.start, end: (paragraphs[last] ?? start).end };
}

/** Where the notes begin, which stand behind all else; null where the file has none, or its text begins with them. */
function notesStart({ paragraphs }: SourceText): number | null {
  const isNote = ({ origin }: SourceParagraph): boolean =>
    origin?.footnote !== undefined || origin?.endnote !== undefined;
  const last = paragraphs.findLastIndex((paragraph) => !isNote(paragraph));
  return last < 0 ? null : (paragraphs[last + 1]?.start ?? null);
}

/** The elements asked for, in the order of the document. */
function pick(found: Partial<Results>, wanted: readonly Element[]): Partial<Results> {
  const chosen: Record<string, unknown> = {};
  for (const element of ELEMENTS) {
    if (element !== 'terms' && wanted.includes(element)) chosen[element] = found[element];
  }
  return chosen as Partial<Results>;
}
