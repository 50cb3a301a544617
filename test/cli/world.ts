/** A command line without a process: what would be written is kept, and the analysis is a fixture. */
import { analyze } from '../../src/analyze.js';
import type { AnalyzeRequest, OpenCore, OpenLexicon } from '../../src/cli/core.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/program.js';
import { overlay } from '../../src/lexicon/compile.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { UserError } from '../../src/source/errors.js';
import { readSource } from '../../src/source/read.js';
import { readSideFile } from '../../src/source/side-file.js';
import { openWords } from '../../src/words.js';
import { lexicon } from '../lexicon.js';
import { sample } from '../report/sample.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly requests: readonly AnalyzeRequest[];
  readonly read: readonly string[];
}

/** Reads and analyses in earnest, with the dictionaries of the tests, so that nothing need be built. */
const analysing: OpenCore = async ({ encoding, segmenter, only, terms, tokens, year, text }) => {
  const words = terms > 0 || tokens ? openWords(lexicon, segmenter ?? undefined) : null;
  const reading = encoding === null ? {} : { encoding };
  return async (path) => analyze(await readSource(path, reading), lexicon, { only, terms, tokens, year, text, words });
};

/** Runs a command line on real files. */
export const runReally = (argv: readonly string[]): Promise<Outcome> => runWith(argv, {}, analysing);

/** Runs a command line; files whose name holds `missing` are, `broken` ones hit a fault of the program. */
export async function runWith(argv: readonly string[], changes: Partial<Io> = {}, open?: OpenCore): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const requests: AnalyzeRequest[] = [];
  const read: string[] = [];
  const core: OpenCore = async (request) => {
    requests.push(request);
    return async (path) => {
      read.push(path);
      if (path.includes('missing')) throw new UserError('missing-file', { path });
      if (path.includes('broken')) throw new TypeError('a fault');
      return { ...sample, source: { ...sample.source, path: path === '-' ? null : path } };
    };
  };
  const io: Io = {
    write: async (text) => out.push(text) > 0,
    note: (line) => err.push(`${line}\n`),
    stdinIsTerminal: true,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: null,
    env: {},
    ...changes,
  };
  const openLexicon: OpenLexicon = async (dictionaries) =>
    dictionaries.reduce(
      (below, file) => lexiconOf(overlay(below.dictionaries, file, readSideFile(file)), `${below.hash}+`),
      lexicon,
    );
  const code = await run(argv, io, { openCore: open ?? core, openLexicon });
  return { code, out: out.join(''), err: err.join(''), requests, read };
}
