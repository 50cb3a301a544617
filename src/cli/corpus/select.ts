/** The documents `terms` and `kwic` read, one by one: those of the years asked for, each with its group and its year. */
import type { Analysis } from '../../model/types.js';
import { UserError } from '../codes.js';
import { groupings, placeOf } from '../compare/groups.js';
import { type Manifest, readManifest } from '../compare/manifest.js';
import type { Row } from '../compare/rows.js';
import { tellUnused } from '../compare/unused.js';
import type { AnalyzeRequest, OpenCore } from '../core.js';
import { type Failure, type OpenedDocument, streamDocuments } from '../documents/open.js';
import type { Io } from '../io.js';
import { inputsOf } from '../named.js';
import type { Say } from '../../report/renderer.js';
import type { CorpusFlags } from './flags.js';

export interface Tools {
  readonly io: Io;
  readonly say: Say;
  readonly openCore: OpenCore;
}

export interface Selected extends OpenedDocument {
  readonly year: number | null;
  /** Null where it does not say what it is grouped by. */
  readonly group: string | null;
}

export interface Selection {
  readonly documents: AsyncGenerator<Selected>;
  /** Tells what was left out; the result is the exit code. Throws `no-group`. */
  readonly finish: () => number;
  readonly failed: () => readonly Failure[];
}

export interface SelectRequest {
  readonly by: string;
  /** How manuscripts that are no analyses yet are analysed. */
  readonly analyze: Pick<AnalyzeRequest, 'only' | 'terms'>;
  readonly texts: boolean;
}

/** Throws what is wrong with the manifest. */
export async function select(
  names: readonly string[],
  request: SelectRequest,
  { flags, tools }: { readonly flags: CorpusFlags; readonly tools: Tools },
): Promise<Selection> {
  const manifest = flags.manifest === undefined ? null : await readManifest(flags.manifest);
  const analyze = {
    ...REQUEST,
    ...request.analyze,
    encoding: flags.encoding ?? null,
    dictionaries: flags.dictionary ?? [],
  };
  const opening = { analyze, keep: (analysis: Analysis) => analysis, texts: request.texts };
  const stream = streamDocuments(inputsOf(names, tools.io), opening, tools);
  const sieve = sieveOf(request.by, manifest, flags);
  const documents = async function* (): AsyncGenerator<Selected> {
    for await (const document of stream.documents) {
      const selected = sieve.pass(document);
      if (selected !== null) yield selected;
    }
    sieve.end();
  };
  const finish = (): number => {
    sieve.tell(tools);
    return stream.failed().length > 0 ? 2 : 0;
  };
  return { documents: documents(), finish, failed: stream.failed };
}

const REQUEST = { stdinName: null, tokens: false, segmenter: null, year: null, text: true } as const;

interface Sieve {
  /** Null for a document of another year. */
  readonly pass: (document: OpenedDocument) => Selected | null;
  /** All documents have been read. */
  readonly end: () => void;
  readonly tell: (tools: Pick<Tools, 'io' | 'say'>) => void;
}

function sieveOf(by: string, manifest: Manifest | null, { since, until }: CorpusFlags): Sieve {
  const asksYear = since !== undefined || until !== undefined;
  const extra = new Set<string>();
  const rows = new Set<Row | undefined>();
  let isWhole = false;
  let undated = 0;
  let grouped = 0;
  let ungrouped = 0;
  return {
    pass: (document) => {
      rows.add(manifest?.rowOf(document));
      const { year, group: own } = placeOf(document, { by, manifest });
      if (asksYear && year === null) undated++;
      if (asksYear && (year === null || year < (since ?? year) || year > (until ?? year))) return null;
      const group = by === 'all' ? by : own;
      if (group === null) ungrouped++;
      else grouped++;
      for (const name of Object.keys(document.analysis.meta.extra)) extra.add(name);
      return { ...document, year, group };
    },
    end: () => {
      isWhole = true;
    },
    tell: ({ io, say }) => {
      // Of what was not read a row may speak as well.
      if (manifest !== null && isWhole) tellUnused(manifest, rows, { io, say });
      if (undated > 0) io.note(say('note.undated', { count: undated }));
      if (ungrouped === 0) return;
      if (grouped === 0 && by !== 'year')
        throw new UserError('no-group', { value: by, choices: ['all', ...groupings(extra, manifest)] });
      io.note(say('note.groupless', { count: ungrouped, by }));
    },
  };
}
