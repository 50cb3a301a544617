/** `gaojian compare`: documents by group, what changed from one to the next. */
import { compare, type GroupedDocument } from '../../compare/compare.js';
import { keeper } from '../../compare/keep.js';
import { COMPARED, type Compared, type Comparison } from '../../model/compare.js';
import { COMPARISON_RENDERERS } from '../../report/compare/registry.js';
import type { ComparisonRenderer } from '../../report/compare/renderer.js';
import { placer, type ShowPlace } from '../../report/place.js';
import type { Say } from '../../report/renderer.js';
import { grouped } from '../compare/groups.js';
import { readManifest } from '../compare/manifest.js';
import { tellUnused } from '../compare/unused.js';
import type { OpenCore, OpenLexicon } from '../core.js';
import { DEFAULT_TERMS } from '../plan.js';
import { type Failure, type OpenedDocument, openDocuments } from '../documents/open.js';
import { isSaved } from '../documents/saved.js';
import type { Io } from '../io.js';
import { fewOf } from '../few.js';
import { inputName, inputsOf } from '../named.js';
import type { CompareFlags } from '../options.js';
import { wordsFor } from '../compare/words.js';
import { drawingFor } from '../terminal.js';
import { asShellWord } from '../shell.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
  readonly openCore: OpenCore;
  readonly openLexicon: OpenLexicon;
}

/** Runs the command; the result is the exit code: 2 where something could not be read, else 0. */
export async function runCompare(names: readonly string[], flags: CompareFlags, tools: Tools): Promise<number> {
  const { io } = tools;
  const only = partsOf(flags);
  const parts = only ?? COMPARED;
  const manifest = flags.manifest === undefined ? null : await readManifest(flags.manifest);
  const request = { analyze: requestOf(parts, flags), keep: keeper(parts, isForPeople(flags)), texts: true };
  const { documents, failed } = await openDocuments(inputsOf(names, io), request, tools);
  const groups = grouped(documents, { by: flags.by, manifest, years: flags.year ?? [] });
  if (manifest !== null) tellUnused(manifest, new Set(documents.map(manifest.rowOf)), tools);
  const { openLexicon } = tools;
  const options = {
    by: flags.by,
    only,
    minGroups: flags.minYears ?? 1,
    since: flags.since ?? null,
    until: flags.until ?? null,
  };
  const result = compare(groups, await openLexicon(flags.dictionary ?? []), options);
  const isBounded = flags.since !== undefined || flags.until !== undefined;
  if (isBounded && result.groups.length === 0 && groups.some(({ year }) => year !== null)) tellNone(groups, tools);
  else if (failed.length === 0) tellAlone(documents, result, tools);
  tellUngrouped(result, tools);
  await show(result, documents, { flags, tools });
  // What was told before a long table has gone off the screen.
  if (failed.length > 0 && flags.format === 'table') tellUnread(failed, tools);
  return failed.length > 0 ? 2 : 0;
}

function tellUnread(failed: readonly Failure[], { io, say }: Tools): void {
  const names = failed.map(({ input }) => inputName(input, say));
  io.note(say('note.unread', { count: failed.length, names: fewOf(names, say) }));
}

/** Those kept apart, in one line however many they are, with the years they may be of. */
function tellUngrouped({ documents, by }: Comparison, { io, say }: Tools): void {
  const names = documents.flatMap(({ id, group, yearRange }) => {
    if (group !== null) return [];
    const [first, last] = yearRange ?? [];
    return first === undefined || last === undefined ? id : say('compare.rangeOf', { name: id, first, last });
  });
  if (names.length === 0) return;
  const code = `note.ungrouped${names.length > 1 ? 'Several' : ''}`;
  const how = say(by === 'year' ? 'note.howYear' : 'note.howGroup');
  io.note(say(code, { names: fewOf(names, say), count: names.length, by, how }));
}

/** Nothing is of the years asked for: the years there are. */
function tellNone(groups: readonly GroupedDocument[], { io, say }: Tools): void {
  const years = [...new Set(groups.flatMap(({ year }) => year ?? []))].toSorted((one, other) => one - other);
  io.note(say('note.noYears', { first: years[0] ?? '', last: years.at(-1) ?? '' }));
}

/** Of an analysis, or of what came from standard input, the other commands could not be asked. */
const isManuscript = (input: string): boolean => input !== '-' && !isSaved(input);
/** What can be done where nothing stands beside a manuscript, or all stand in one group. */
function tellAlone(opened: readonly OpenedDocument[], { documents, groups }: Comparison, { io, say }: Tools): void {
  const [only, ...others] = opened;
  if (only === undefined) return;
  if (others.length === 0)
    io.note(
      isManuscript(only.input) ? say('note.onlyOne', { path: asShellWord(only.input) }) : say('note.onlyOneSaved'),
    );
  else if (groups.length === 1 && documents.length === opened.length && documents.every(({ group }) => group !== null))
    io.note(say('note.oneGroup', { count: documents.length, group: groups[0] ?? '' }));
}

interface Showing {
  readonly flags: CompareFlags;
  readonly tools: Tools;
}

async function show(
  result: Comparison,
  documents: readonly OpenedDocument[],
  { flags, tools: { io, say } }: Showing,
): Promise<void> {
  const renderer = COMPARISON_RENDERERS.find(({ name }) => name === flags.format) ?? COMPARISON_RENDERERS[0];
  const { render, pieces }: Awaited<ReturnType<ComparisonRenderer['load']>> = await renderer.load();
  const only = (flags.only as readonly Compared[] | undefined) ?? null;
  const placeOf = isForPeople(flags) ? placesIn(documents, say) : null;
  const textOf = isForPeople(flags) ? textsIn(documents) : null;
  const words = wordsFor(flags.by, say, result.groups);
  const options = { say: words, only, all: flags.all === true, placeOf, textOf, ...drawingFor(io, flags.color) };
  for (const piece of pieces?.(result, options) ?? [render(result, options)]) if (!(await io.write(piece))) return;
}

/** Places of a document by its id, worked out when the first is asked for. */
function placesIn(documents: readonly OpenedDocument[], say: Say): (id: string, offset: number) => string {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const known = new Map<string, ShowPlace>();
  return (id, offset) => {
    const document = byId.get(id);
    if (document === undefined) return '';
    const show = known.get(id) ?? placer(document.analysis, say);
    known.set(id, show);
    return show(offset);
  };
}

function textsIn(documents: readonly OpenedDocument[]): (id: string) => string | null {
  const byId = new Map(documents.map(({ id, text }) => [id, text]));
  return (id) => byId.get(id) ?? null;
}

const isForPeople = ({ format }: CompareFlags): boolean => ['table', 'markdown', 'html'].includes(format);

/** Without a word about it, people see all but the words, which need a segmenter and a statistician. */
function partsOf(flags: CompareFlags): readonly Compared[] | null {
  if (flags.only !== undefined) return flags.only as readonly Compared[];
  return isForPeople(flags) && flags.all !== true ? COMPARED.filter((part) => part !== 'words') : null;
}

/** Words are counted where they are compared only: the segmenter costs more than all the rest. */
const requestOf = (parts: readonly Compared[], { encoding, dictionary }: CompareFlags) => ({
  encoding: encoding ?? null,
  stdinName: null,
  dictionaries: dictionary ?? [],
  only: null,
  terms: parts.includes('words') ? DEFAULT_TERMS : 0,
  tokens: false,
  segmenter: null,
  year: null,
  text: true,
});
