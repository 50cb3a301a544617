/**
 * What `compare`, `cover`, `terms` and `kwic` read: manuscripts of every format, analysed here, and analyses saved before, which are not
 * analysed again; by name, by folder, by glob, or from standard input.
 */
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Analysis } from '../../model/types.js';
import type { Say } from '../../report/renderer.js';
import { compareUnits } from '../../source/order.js';
import { UserError } from '../codes.js';
import type { AnalyzeFile, AnalyzeRequest, OpenCore } from '../core.js';
import { explain } from '../errors.js';
import { slashed } from '../files.js';
import type { Io } from '../io.js';
import { noteRemarks, refuseEmpty } from '../remarks.js';
import { filesIn } from './inputs.js';
import { isForeign, isSaved, type Saved, savedIn, savedLines } from './saved.js';
import { pipedIn } from './stdin.js';
import { textOf } from './texts.js';

/** An analysis document and the text its spans are of. */
export interface OpenedDocument {
  readonly id: string;
  /** The name it was found by: its own file, or the file it was saved in. */
  readonly input: string;
  readonly analysis: Analysis;
  readonly text: string;
}

export interface Opened {
  /** Sorted by id; each id once. */
  readonly documents: readonly OpenedDocument[];
  /** What could not be read; each has been told on standard error. */
  readonly failed: readonly Failure[];
}

export interface Failure {
  /** With the line, or by the name of the manuscript, where the rest of the file was read. */
  readonly input: string;
  /** Null for a fault that is none of the input. */
  readonly code: string | null;
}

export interface OpenTools {
  readonly io: Io;
  readonly say: Say;
  readonly openCore: OpenCore;
}

export interface OpenRequest {
  readonly analyze: AnalyzeRequest;
  /** What is kept of an analysis: an archive of them whole would not fit. */
  readonly keep: (analysis: Analysis) => Analysis;
  /** Whether texts are wanted: of an analysis saved without its text the manuscript is then read again. */
  readonly texts: boolean;
}

/** From so many documents on memory is what runs short: V8 is told to collect before its heap has doubled. */
const MANY = 200;

/** Opens every input and keeps all there is; one that fails stops no other. Throws `no-match`, `no-run`. */
export async function openDocuments(names: readonly string[], request: OpenRequest, tools: OpenTools): Promise<Opened> {
  const stream = streamDocuments(names, request, tools);
  const documents: OpenedDocument[] = [];
  for await (const document of stream.documents) {
    documents.push(document);
    if (documents.length === MANY) setFlagsFromString('--heap-growing-percent=15');
  }
  return { documents: distinct(documents), failed: stream.failed() };
}

export interface DocumentStream {
  /** One by one, as they are read; an id may come twice. */
  readonly documents: AsyncGenerator<OpenedDocument>;
  readonly failed: () => readonly Failure[];
}

/** The same one document at a time. */
export function streamDocuments(names: readonly string[], request: OpenRequest, tools: OpenTools): DocumentStream {
  const read = readerOf(request, tools);
  const failed: Failure[] = [];
  const documents = async function* (): AsyncGenerator<OpenedDocument> {
    for (const name of names)
      for (const input of filesIn(name)) {
        const passed: UserError[] = [];
        try {
          for await (const one of read(input))
            if (one instanceof UserError) passed.push(one);
            else yield one;
        } catch (error) {
          // What else lies in a folder of results is no analysis and none was promised.
          const isPassed = input !== name && isForeign(error);
          tools.io.note(isPassed ? tools.say('note.notAnalysis', { input }) : explain(error, tools.say, input));
          if (!isPassed) failed.push({ input, code: error instanceof UserError ? error.code : null });
        }
        tellPassed(input, passed, tools);
        failed.push(...passed.map((error) => failureOf(error, input)));
      }
  };
  return { documents: documents(), failed: () => failed };
}

/** The first is told, the others are counted: a file may be full of them. */
function tellPassed(input: string, [first, ...others]: readonly UserError[], { io, say }: OpenTools): void {
  if (first === undefined) return;
  io.note(explain(first, say));
  if (others.length > 0) io.note(say('note.moreLines', { input, count: others.length }));
}

const failureOf = ({ code, args }: UserError, input: string): Failure => ({
  input: 'line' in args ? `${input}:${String(args['line'])}` : String(args['id'] ?? input),
  code,
});

type ReadInput = (input: string) => AsyncGenerator<OpenedDocument | UserError>;

/** The part that analyses is loaded for the first manuscript only. */
function readerOf({ analyze, keep, texts }: OpenRequest, { io, say, openCore }: OpenTools): ReadInput {
  let core: Promise<AnalyzeFile> | null = null;
  const fresh = async (input: string, stdin?: Uint8Array): Promise<Analysis> => {
    const analysis = await (await (core ??= openCore(analyze)))(input, stdin);
    noteRemarks(input, analysis.source, { io, say });
    refuseEmpty(input, analysis.paragraphs.length === 0);
    return analysis;
  };
  const opened = async (analysis: Analysis, input: string): Promise<OpenedDocument | UserError> => {
    try {
      const text = texts ? await textOf(analysis, input) : '';
      return { id: slashed(analysis.id), input, analysis: keep(analysis), text };
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
  };
  return async function* read(input) {
    for await (const saved of analysesOf(input, fresh))
      yield saved instanceof UserError ? saved : await opened(saved, input);
  };
}

async function* analysesOf(
  input: string,
  fresh: (input: string, stdin?: Uint8Array) => Promise<Analysis>,
): AsyncGenerator<Saved> {
  if (input === '-') {
    const piped = await pipedIn(process.stdin);
    if (piped.kind === 'manuscript') yield await fresh(input, piped.bytes);
    else yield* savedLines(piped.lines, input);
  } else if (isSaved(input)) yield* savedIn(input);
  else yield await fresh(input);
}

/** Sorted by id and content; documents that share an id are numbered, as files of one name are. */
function distinct(documents: readonly OpenedDocument[]): readonly OpenedDocument[] {
  const seen = new Map<string, number>();
  return documents.toSorted(byIdentity).map((document) => {
    const count = (seen.get(document.id) ?? 0) + 1;
    seen.set(document.id, count);
    return count === 1 ? document : { ...document, id: `${document.id}#${count}` };
  });
}

const keyOf = ({ id, analysis, input }: OpenedDocument): string =>
  [id, analysis.source.sha256, path.basename(input), input].join('\0');

const byIdentity = (one: OpenedDocument, other: OpenedDocument): number => compareUnits(keyOf(one), keyOf(other));
