/** `gaojian check`: the rules over files, the result in one of the formats, the answer in the exit code. */
import path from 'node:path';
import { checkAll } from '../check/all.js';
import { filesOf, passedOver, slashed } from '../files.js';
import type { Input } from '../check/hire.js';
import { baselined, type Sifted } from '../check/known.js';
import { resultOf } from '../check/result.js';
import type { CheckedFile } from '../check/run.js';
import { type Mending, showDiffs, showResult } from '../check/show.js';
import { exitCode, reasonsOf } from '../check/verdict.js';
import type { NotChecked } from '../../model/check.js';
import type { Say } from '../../report/renderer.js';
import { UserError } from '../codes.js';
import type { OpenLexicon } from '../core.js';
import { explain } from '../errors.js';
import { fewOf } from '../few.js';
import type { Io } from '../io.js';
import { inputName, inputsOf } from '../named.js';
import type { CheckFlags } from '../options.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
  readonly openLexicon: OpenLexicon;
}

/** Runs the command; the result is the exit code (see `verdict.ts`). */
export async function runCheck(names: readonly string[], flags: CheckFlags, tools: Tools): Promise<number> {
  refuse(flags);
  const { inputs, broken } = gathered(inputsOf(names, tools.io), flags, tools);
  const files: CheckedFile[] = [];
  const mends: Mending[] = [];
  const unchecked = new Set(broken.map(({ file }) => file));
  const outcomes = await checkAll(inputs, flags, tools.openLexicon);
  outcomes.forEach((outcome, index) => {
    const { name, file } = inputs[index] ?? { name: '', file: '' };
    if ('error' in outcome) {
      broken.push(...uncheckedAll(file, outcome.error, tools));
      unchecked.add(file);
      return;
    }
    files.push(outcome.file);
    if (outcome.file.crashes.length > 0) unchecked.add(file);
    broken.push(...crashesOf(outcome.file, tools));
    if (outcome.unwritable === true) tools.io.note(tools.say('note.notMended', { path: file }));
    if (outcome.mended !== null)
      mends.push({ file: name === '-' ? (flags.stdinFilename ?? 'stdin') : file, mended: outcome.mended });
  });
  return finish({ files, broken, mends, unchecked: unchecked.size }, { ...tools, flags });
}

interface Gathered {
  readonly inputs: readonly Input[];
  readonly broken: NotChecked[];
}

/** The files of the arguments; a folder or pattern without manuscripts is named among what was not checked. */
function gathered(names: readonly string[], flags: CheckFlags, tools: Tools): Gathered {
  const inputs = new Map<string, Input>();
  const broken: NotChecked[] = [];
  for (const given of names) {
    try {
      for (const name of filesOf([given])) {
        const key = name === '-' ? name : path.resolve(name);
        if (inputs.get(key)?.named !== true)
          inputs.set(key, { name, file: shown(name, flags, tools), named: name === given });
      }
    } catch (error) {
      broken.push(unchecked(shown(given, flags, tools), error, tools));
    }
    notePassedOver(given, flags, tools);
  }
  return { inputs: [...inputs.values()], broken };
}

/** What a folder holds of formats that are not read: a green run must not seem to have seen it. */
function notePassedOver(given: string, { quiet }: CheckFlags, { io, say }: Tools): void {
  const files = quiet === true ? [] : passedOver(given);
  if (files.length === 0) return;
  const extensions = [...new Set(files.map((file) => path.extname(file).toLowerCase()))].toSorted();
  const args = { path: slashed(given), count: files.length, extensions: extensions.join(say('separator.list')) };
  io.note(say('note.passedOver', args));
}

/** The same of the sources of citations, and of empty ones: a citation not found there may stand in what was not read. */
function noteUnusedSources(files: readonly CheckedFile[], { flags, io, say }: Run): void {
  const unused = [...new Set(files.flatMap(({ sourcesUnused }) => sourcesUnused))];
  if (flags.quiet === true || unused.length === 0) return;
  io.note(say('note.sourcesUnused', { count: unused.length, files: fewOf(unused, say) }));
}

/** What an input is called in the result. */
const shown = (name: string, flags: CheckFlags, { say }: Tools): string =>
  name === '-' ? inputName(name, say, flags.stdinFilename) : slashed(name);

/** What kept a file from being checked, under its own name where it is another file; a fault of the program is reported whole besides. */
function unchecked(file: string, error: unknown, { io, say }: Tools): NotChecked {
  const message = explain(error, say, file);
  if (!(error instanceof UserError)) io.note(message);
  const [line = ''] = message.replace(/^gaojian: /u, '').split('\n');
  return error instanceof UserError
    ? { file: culpritOf(error) ?? file, code: error.code, message: line }
    : { file, code: 'internal', message: line };
}

/** All that one error tells: each fault of a configuration. */
const uncheckedAll = (file: string, error: unknown, tools: Tools): readonly NotChecked[] =>
  [error, ...(error instanceof UserError ? error.others : [])].map((one) => unchecked(file, one, tools));

/** A configuration, dictionary or source that cannot be used, whichever manuscript it was wanted for. */
function culpritOf({ args }: UserError): string | null {
  const culprit: unknown = 'file' in args ? args.file : 'path' in args ? args.path : null;
  return typeof culprit === 'string' && culprit !== '-' ? slashed(culprit) : null;
}

/** Each once: what one configuration has wrong is told once for all its files. */
const distinct = (broken: readonly NotChecked[]): readonly NotChecked[] => [
  ...new Map(broken.map((entry) => [JSON.stringify(entry), entry])).values(),
];

function crashesOf({ file, crashes }: CheckedFile, { io, say }: Tools): readonly NotChecked[] {
  return crashes.map(({ rule, error }) => {
    io.note(explain(error, say, file));
    return { file, code: 'rule-crashed', message: say('check.crashed', { file, rule }) };
  });
}

interface Run extends Tools {
  readonly flags: CheckFlags;
}

/** Options that cannot stand together. */
function refuse({ fix, dryRun, format, baseline, updateBaseline }: CheckFlags): void {
  if (dryRun === true && fix !== true) throw new UserError('option-needs', { option: '--dry-run', needs: '--fix' });
  if (dryRun === true && format !== undefined && format !== 'stylish')
    throw new UserError('options-clash', { option: '--format', other: '--dry-run' });
  if (updateBaseline === true && baseline === undefined)
    throw new UserError('option-needs', { option: '--update-baseline', needs: '--baseline' });
}

interface Results {
  readonly files: readonly CheckedFile[];
  readonly broken: readonly NotChecked[];
  readonly mends: readonly Mending[];
  /** Manuscripts that were not checked, or not whole, whatever kept them from it. */
  readonly unchecked: number;
}

/** What of the configurations was not used although it could have been: mended since, or mistyped. */
async function noteIdle(files: readonly CheckedFile[], { flags, io, say }: Run): Promise<void> {
  if (flags.quiet === true || files.every(({ configPlace }) => configPlace === null)) return;
  const { globs, suppress } = (await import('../check/idle.js')).idleIn(files);
  for (const { config, glob } of globs) io.note(say('note.overrideUnused', { config, glob }));
  for (const { rule, text } of suppress) io.note(say('note.suppressUnused', { rule, text }));
}

/** Without what the baseline knows; one that cannot be used lets everything stand and is named. */
function sifted(
  files: readonly CheckedFile[],
  complete: boolean,
  run: Run,
): Sifted & { readonly broken: readonly NotChecked[] } {
  try {
    return { ...baselined(files, complete, run), broken: [] };
  } catch (error) {
    return { files, known: 0, broken: [unchecked(slashed(run.flags.baseline ?? ''), error, run)] };
  }
}

async function finish({ files, broken: unread, mends, unchecked }: Results, run: Run): Promise<number> {
  const { flags, io } = run;
  const { files: left, known, broken: unused } = sifted(files, unread.length === 0, run);
  const broken = distinct([...unread, ...unused]);
  const [first] = files;
  // Where nothing could be checked, the shipped dictionaries are those that would have been used.
  const dictionaries = first?.dictionaries ?? (await run.openLexicon([])).hash;
  const fixed = flags.fix === true ? mends.reduce((sum, { mended: { fixes } }) => sum + fixes, 0) : null;
  const result = resultOf({ files: left, broken, unchecked, fixed, known, dictionaries }, run.say);
  if (flags.dryRun === true) {
    await showDiffs(mends, io);
    for (const { message } of broken) io.note(`gaojian: ${message}`);
  } else await showResult(result, left, flags, run);
  noteUnusedSources(files, run);
  await noteIdle(files, run);
  const config = first?.config ?? {};
  for (const { key, args } of reasonsOf(result, flags, config)) io.note(run.say(key, args));
  return exitCode(result, flags, config);
}
