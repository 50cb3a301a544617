/** `gaojian kwic`: where words stand, each with what is around it, from texts read one at a time. */
import { existsSync } from 'node:fs';
import { concordance, type Concordance } from '../../corpus/concordance.js';
import { hitCounter } from '../../corpus/hit-counts.js';
import { sortHits } from '../../corpus/order.js';
import { KWIC_ORDERS, type KwicOrder, type KwicSummary } from '../../model/kwic.js';
import { KWIC_RENDERERS } from '../../report/kwic/registry.js';
import type { KwicHead, KwicWriter, PlacedHit } from '../../report/kwic/renderer.js';
import { placeOf, placer } from '../../report/place.js';
import type { Say } from '../../report/renderer.js';
import { VERSION } from '../../version.js';
import { UserError } from '../codes.js';
import type { KwicFlags } from '../corpus/flags.js';
import { type Selected, select, type Selection, type Tools } from '../corpus/select.js';
import { drawingFor } from '../terminal.js';

/** Characters a side. */
const WIDTH = 20;

/** Runs the command; the result is the exit code: 2 where something could not be read, else 0, hits or none. */
export async function runKwic(
  pattern: string | undefined,
  names: readonly string[],
  flags: KwicFlags,
  tools: Tools,
): Promise<number> {
  if (pattern === undefined) throw new UserError('pattern-missing', {});
  if (names.length === 0 && existsSync(pattern)) throw new UserError('pattern-is-file', { path: pattern });
  if (names.length === 0 && tools.io.stdinIsTerminal) throw new UserError('kwic-nowhere', { pattern });
  const head = headOf([...new Set([pattern, ...(flags.or ?? [])])], flags);
  const find = concordance(head.patterns, head.options.width);
  const request = { by: flags.count ?? 'all', analyze: { only: [], terms: 0 }, texts: true };
  const selection = await select(names, request, { flags, tools });
  const writer = await writerFor(head, flags, tools);
  const search = { selection, find, head, tools, writer };
  const summary = await (flags.count === undefined ? listHits(search) : countHits(search));
  if (summary === null) return 0;
  const code = selection.finish();
  // Nothing was piped in: the folder was forgotten.
  if (names.length === 0 && summary.searched === 0 && selection.failed().some((failure) => failure.code === 'no-text'))
    throw new UserError('kwic-nowhere', { pattern });
  await tools.io.write(writer.foot(summary));
  if (summary.hits === 0 && (code === 0 || summary.searched > 0))
    tools.io.note(tools.say('note.noHits', { count: summary.searched }));
  return code;
}

interface Search {
  readonly selection: Selection;
  readonly find: Concordance;
  readonly head: KwicHead;
  readonly tools: Tools;
  readonly writer: KwicWriter;
}

const headOf = (patterns: readonly string[], flags: KwicFlags): KwicHead => ({
  schema: 'gaojian/kwic@1',
  tool: { name: 'gaojian', version: VERSION },
  patterns,
  options: {
    width: flags.width ?? WIDTH,
    sort: KWIC_ORDERS.find((order) => order === flags.sort) ?? null,
    limit: flags.limit ?? null,
    since: flags.since ?? null,
    until: flags.until ?? null,
    count: flags.count ?? null,
  },
});

async function writerFor(head: KwicHead, flags: KwicFlags, { io, say }: Tools): Promise<KwicWriter> {
  const renderer = KWIC_RENDERERS.find(({ name }) => name === flags.format) ?? KWIC_RENDERERS[0];
  const { open } = await renderer.load();
  return open(head, { say, ...drawingFor(io, flags.color), columns: io.columns });
}

/** Hits go out as they are found, or sorted at the end. Null where whoever read them has gone. */
async function listHits(search: Search): Promise<KwicSummary | null> {
  const { sort, limit } = search.head.options;
  return sort === null ? hitsAsFound(search, limit ?? Infinity) : hitsSorted(search, sort, limit ?? Infinity);
}

async function hitsAsFound({ selection, find, tools, writer }: Search, limit: number): Promise<KwicSummary | null> {
  const tally = { hits: 0, documents: 0, searched: 0 };
  if (!(await tools.io.write(writer.head()))) return null;
  for await (const document of selection.documents) {
    // One more than there is room for tells that there is more.
    const found = placed(document, hitsIn(document, find), tools.say);
    const shown = found.slice(0, limit - tally.hits);
    tally.searched++;
    tally.hits += shown.length;
    tally.documents += shown.length > 0 ? 1 : 0;
    if (shown.length > 0 && !(await tools.io.write(writer.hits(shown)))) return null;
    if (shown.length < found.length) return { ...tally, complete: false };
  }
  return { ...tally, complete: true };
}

async function hitsSorted(
  { selection, find, tools, writer }: Search,
  sort: KwicOrder,
  limit: number,
): Promise<KwicSummary | null> {
  const found: PlacedHit[] = [];
  let searched = 0;
  for await (const document of selection.documents) {
    searched++;
    for (const hit of placed(document, hitsIn(document, find), tools.say)) found.push(hit);
  }
  const shown = sortHits(found, sort).slice(0, limit);
  if (!(await tools.io.write(writer.head() + writer.hits(shown)))) return null;
  const documents = new Set(shown.map(({ document }) => document)).size;
  return { hits: shown.length, documents, searched, complete: shown.length === found.length };
}

async function countHits({ selection, find, head, tools, writer }: Search): Promise<KwicSummary | null> {
  const counter = hitCounter(head.patterns);
  const tally = { hits: 0, documents: 0, searched: 0 };
  for await (const document of selection.documents) {
    const { group, analysis } = document;
    if (group === null) continue;
    const found = hitsIn(document, find);
    counter.add(group, analysis.stats.characters, found);
    tally.searched++;
    tally.hits += found.length;
    tally.documents += found.length > 0 ? 1 : 0;
  }
  return (await tools.io.write(writer.head() + writer.counts(counter.counts()))) ? { ...tally, complete: true } : null;
}

const hitsIn = ({ text, analysis }: Selected, find: Concordance): ReturnType<Concordance> =>
  find(text, analysis.paragraphs);

function placed(document: Selected, found: ReturnType<Concordance>, say: Say): readonly PlacedHit[] {
  if (found.length === 0) return [];
  const show = placer(document.analysis, say);
  const { lineStarts } = document.analysis.source;
  return found.map(({ pattern, span, ...context }) => ({
    document: document.id,
    year: document.year,
    pattern,
    ...placeOf(lineStarts, span.start),
    span,
    ...context,
    place: show(span.start),
  }));
}
