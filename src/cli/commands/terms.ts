/** `gaojian terms`: the words of a corpus by group, from analyses read one at a time. */
import { type Counted, type Gathered, gatherer } from '../../corpus/gather.js';
import { type TermOptions, termGroups } from '../../corpus/terms.js';
import { isTerm } from '../../lexicon/term.js';
import { TERM_ORDERS, type TermOrder } from '../../model/terms.js';
import { TERMS_RENDERERS } from '../../report/terms/registry.js';
import type { TermsResult } from '../../report/terms/renderer.js';
import { fitsPhrase } from '../../source/wildcard.js';
import { VERSION } from '../../version.js';
import type { TermsFlags } from '../corpus/flags.js';
import { type Selected, select, type Selection, type Tools } from '../corpus/select.js';
import { openSpool, type Spool } from '../corpus/spool.js';
import { DEFAULT_TERMS } from '../plan.js';
import { drawingFor } from '../terminal.js';

/** Words shown to people: of all documents, of each group. */
const SHOWN = { all: 50, group: 20 } as const;

/** Runs the command; the result is the exit code: 2 where something could not be read, else 0. */
export async function runTerms(names: readonly string[], flags: TermsFlags, tools: Tools): Promise<number> {
  const request = { by: flags.by, analyze: { only: ['terms'], terms: DEFAULT_TERMS } as const, texts: false };
  const selection = await select(names, request, { flags, tools });
  const spool = openSpool();
  try {
    const read = await readWords(selection, flags, spool);
    const code = selection.finish();
    // What could not be read has been told, and there is no more to say.
    if (code !== 0 && read.gathered.documents === 0) return code;
    if (read.segmenters.length > 1)
      tools.io.note(tools.say('note.segmentersDiffer', { segmenters: read.segmenters.join(' / ') }));
    if (read.gathered.words.length === 0) tools.io.note(tools.say('note.noWords'));
    await show(resultOf(read, flags), flags, tools);
    return code;
  } finally {
    spool.close();
  }
}

interface Read {
  readonly gathered: Gathered;
  readonly ungrouped: readonly string[];
  readonly segmenters: readonly string[];
}

async function readWords({ documents }: Selection, flags: TermsFlags, spool: Spool): Promise<Read> {
  const { add, gathered } = gatherer(spool, listedBy(flags));
  const nameOf = flags.by === 'file' ? distinctNames() : (name: string) => name;
  const ungrouped: string[] = [];
  const segmenters = new Set<string>();
  for await (const document of documents) {
    const { segmenter } = document.analysis.tool;
    if (segmenter !== null) segmenters.add(segmenter);
    if (document.group === null) ungrouped.push(document.id);
    else add(countedOf(document, nameOf(document.group), flags.by));
  }
  return { gathered: gathered(), ungrouped: ungrouped.toSorted(), segmenters: [...segmenters].toSorted() };
}

/** Files of one year stand together, as in a comparison. */
const countedOf = ({ id, year, analysis }: Selected, group: string, by: string): Counted => ({
  id,
  group,
  rank: by === 'file' ? String(year ?? 9999).padStart(4, '0') : '',
  words: analysis.words,
});

/** Documents that share an id are numbered, as files of one name are. */
function distinctNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}

/** Whoever names words wants them whatever they are. */
function listedBy({ match, allWords }: TermsFlags): (word: string) => boolean {
  if (match !== undefined) return (word) => match.some((pattern) => fitsPhrase(word, pattern));
  return allWords === true ? () => true : isTerm;
}

/** Words asked for by name are shown where they are missing too: they make a row of years. */
const optionsOf = ({ match, minCount, minDocuments, sort, top, by, format }: TermsFlags): TermOptions => ({
  minCount: minCount ?? (match === undefined ? 1 : 0),
  minDocuments: minDocuments ?? 0,
  sort: TERM_ORDERS.find((order) => order === sort) ?? orderFor(by, match),
  top: top ?? (format === 'table' ? SHOWN[by === 'all' ? 'all' : 'group'] : null),
});

const orderFor = (by: string, match: TermsFlags['match']): TermOrder =>
  by === 'all' || match !== undefined ? 'count' : 'keyness';

function resultOf({ gathered, ungrouped, segmenters }: Read, flags: TermsFlags): TermsResult {
  const options = optionsOf(flags);
  return {
    schema: 'gaojian/terms@1',
    tool: { name: 'gaojian', version: VERSION },
    segmenters,
    by: flags.by,
    options: {
      match: flags.match ?? null,
      allWords: flags.allWords === true,
      ...options,
      since: flags.since ?? null,
      until: flags.until ?? null,
    },
    documents: gathered.documents,
    words: gathered.size,
    ungrouped,
    groups: termGroups(gathered, options),
  };
}

async function show(result: TermsResult, flags: TermsFlags, { io, say }: Tools): Promise<void> {
  const renderer = TERMS_RENDERERS.find(({ name }) => name === flags.format) ?? TERMS_RENDERERS[0];
  const { render } = await renderer.load();
  for (const piece of render(result, { say, ...drawingFor(io, flags.color) })) if (!(await io.write(piece))) return;
}
