/** The seam between the command line and the analysis: the only place that knows how to run it. */
import { setFlagsFromString } from 'node:v8';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { SegmenterName } from '../lexicon/segmenter.js';
import type { Analysis, Element } from '../model/types.js';

export interface AnalyzeRequest {
  readonly encoding: string | null;
  /** What standard input is called; null where nobody says. */
  readonly stdinName: string | null;
  readonly dictionaries: readonly string[];
  /** Null for every element. */
  readonly only: readonly Element[] | null;
  /** How many key terms; 0 for none, and then no segmenter is loaded for them. */
  readonly terms: number;
  readonly tokens: boolean;
  readonly segmenter: SegmenterName | null;
  readonly year: number | null;
  /** Keep the text in the document. */
  readonly text: boolean;
}

/** Analyses one file (`-` for standard input, or for the bytes read from it already). */
export type AnalyzeFile = (path: string, stdin?: Uint8Array) => Promise<Analysis>;

/** The dictionaries, with a user's own laid over them in this order. */
export type OpenLexicon = (dictionaries: readonly string[]) => Promise<Lexicon>;

export const openLexicon: OpenLexicon = async (dictionaries) => {
  const { loadLexicon } = await import('../lexicon/load.js');
  return loadLexicon({ dictionaries });
};

/** Loads what the request needs, once for all files; `alone` says that there is one file only, which is read fastest otherwise. */
export type OpenCore = (request: AnalyzeRequest, alone?: boolean) => Promise<AnalyzeFile>;

export const openCore: OpenCore = async (
  { encoding, stdinName, dictionaries, segmenter, ...options },
  alone = false,
) => {
  const [{ readSource }, { loadLexicon }, { analyze }] = await Promise.all([
    import('../source/read.js'),
    import('../lexicon/load.js'),
    import('../analyze.js'),
  ]);
  const lexicon = await loadLexicon({ dictionaries });
  const needsWords = options.terms > 0 || options.tokens;
  const words = needsWords ? (await import('../words.js')).openWords(lexicon, segmenter ?? undefined) : null;
  const reading = { encoding: encoding ?? undefined, stdinName: stdinName ?? undefined };
  return async (path, stdin) => {
    const bytes = stdin === undefined ? {} : { stdin: onlyChunk(stdin) };
    const source = await readSource(path, { ...reading, ...bytes });
    if (alone && source.text.length < LONG) keepPatternsPlain();
    return analyze(source, lexicon, { ...options, words });
  };
};

/** Characters from which on it pays to optimize patterns: for less, to compile them takes longer than to match them. */
const LONG = 10_000;

/** Set when all scripts have been read: a code cache is read under the flags only that it was made under. */
const keepPatternsPlain = (): void => setFlagsFromString('--no-regexp-optimization');

async function* onlyChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
