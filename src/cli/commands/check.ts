/** `gaojian check`: the rules over files, the result in one of the formats, the answer in the exit code. */
import { openConfigs, type ConfigSource } from '../check/configs.js';
import { filesOf, slashed } from '../check/files.js';
import { baselined } from '../check/known.js';
import { mended, type MendedFile, writeMended } from '../check/mending.js';
import { resultOf } from '../check/result.js';
import { type CheckedFile, checkSource, lookerFor } from '../check/run.js';
import { type Mending, showDiffs, showResult } from '../check/show.js';
import { sourceOpener } from '../check/sources.js';
import { exitCode } from '../check/verdict.js';
import type { Profile } from '../../check/rule.js';
import type { CitedSource } from '../../check/sources.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { NotChecked } from '../../model/check.js';
import type { Say } from '../../report/renderer.js';
import type { SourceText } from '../../source/text.js';
import { UserError } from '../codes.js';
import type { OpenLexicon } from '../core.js';
import { explain } from '../errors.js';
import type { Io } from '../io.js';
import { inputName, inputsOf, readingOf } from '../named.js';
import type { CheckFlags } from '../options.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
  readonly openLexicon: OpenLexicon;
}

/** Runs the command; the result is the exit code (see `verdict.ts`). */
export async function runCheck(names: readonly string[], flags: CheckFlags, tools: Tools): Promise<number> {
  refuse(flags);
  const run = await openRun(names, flags, tools);
  const files: CheckedFile[] = [];
  const broken: NotChecked[] = [];
  const mends: Mending[] = [];
  for (const name of run.names) {
    const file = name === '-' ? inputName(name, tools.say, flags.stdinFilename) : slashed(name);
    try {
      const one = await checkOne(name, file, run);
      files.push(one.file);
      broken.push(...crashesOf(one.file, tools));
      if (one.mended !== null) mends.push({ file, mended: one.mended });
    } catch (error) {
      broken.push(unchecked(file, error, tools));
    }
  }
  return finish({ files, broken, mends }, run);
}

/** What kept a file from being checked; a fault of the program is reported whole besides. */
function unchecked(file: string, error: unknown, { io, say }: Tools): NotChecked {
  const message = explain(error, say, file);
  if (!(error instanceof UserError)) io.note(message);
  const [line = ''] = message.replace(/^gaojian: /u, '').split('\n');
  return { file, code: error instanceof UserError ? error.code : 'internal', message: line };
}

function crashesOf({ file, crashes }: CheckedFile, { io, say }: Tools): readonly NotChecked[] {
  return crashes.map(({ rule, error }) => {
    io.note(explain(error, say, file));
    return { file, code: 'rule-crashed', message: say('check.crashed', { file, rule }) };
  });
}

interface Run extends Tools {
  readonly names: readonly string[];
  readonly flags: CheckFlags;
  readonly lexiconOf: (file: string) => Promise<Lexicon>;
  readonly sourcesOf: (file: string) => Promise<readonly CitedSource[]>;
  readonly configs: ConfigSource;
  readonly read: (name: string) => Promise<SourceText>;
}

/** Options that cannot stand together. */
function refuse({ fix, dryRun, baseline, updateBaseline }: CheckFlags): void {
  if (dryRun === true && fix !== true) throw new UserError('option-needs', { option: '--dry-run', needs: '--fix' });
  if (updateBaseline === true && baseline === undefined)
    throw new UserError('option-needs', { option: '--update-baseline', needs: '--baseline' });
}

async function openRun(names: readonly string[], flags: CheckFlags, tools: Tools): Promise<Run> {
  const inputs = filesOf(inputsOf(names, tools.io));
  const { readSource } = await import('../../source/read.js');
  const configs = openConfigs({
    file: typeof flags.config === 'string' ? flags.config : null,
    off: flags.config === false,
    profile: (flags.profile as Profile | undefined) ?? null,
  });
  const lexicons = new Map<string, Promise<Lexicon>>();
  const lexiconOf = async (file: string): Promise<Lexicon> => {
    const dictionaries = [...(await configs.dictionariesOf(file)), ...(flags.dictionary ?? [])];
    const key = dictionaries.join('\0');
    const known = lexicons.get(key) ?? tools.openLexicon(dictionaries);
    lexicons.set(key, known);
    return known;
  };
  const openSources = sourceOpener((name) => readSource(name));
  const sourcesOf = async (file: string): Promise<readonly CitedSource[]> =>
    openSources([...(await configs.sourcesOf(file)), ...(flags.sources ?? [])]);
  const reading = readingOf(flags);
  return { ...tools, sourcesOf, names: inputs, flags, lexiconOf, configs, read: (name) => readSource(name, reading) };
}

interface One {
  readonly file: CheckedFile;
  readonly mended: MendedFile | null;
}

/** Where the configuration of an input is looked for. */
const placeOf = (name: string, { stdinFilename }: CheckFlags): string =>
  name === '-' ? (stdinFilename ?? 'stdin') : name;

async function checkOne(name: string, file: string, run: Run): Promise<One> {
  const place = placeOf(name, run.flags);
  const settings = await run.configs.settingsOf(place);
  const { config } = await run.configs.configOf(place);
  const lexicon = await run.lexiconOf(place);
  const by = { lexicon, settings, sources: await run.sourcesOf(place) };
  const check = (checked: SourceText): CheckedFile => ({
    ...checkSource(file, checked, by),
    config,
    dictionaries: lexicon.hash,
  });
  const source = await run.read(name);
  if (run.flags.fix !== true) return { file: check(source), mended: null };
  if (name === '-') throw new UserError('fix-format', { path: name, format: 'stdin' });
  const made = mended(name, source, lookerFor(source, by));
  if (run.flags.dryRun === true) return { file: check(source), mended: made };
  await writeMended(name, source, made);
  return { file: check({ ...source, text: made.after }), mended: made };
}

interface Outcome {
  readonly files: readonly CheckedFile[];
  readonly broken: readonly NotChecked[];
  readonly mends: readonly Mending[];
}

async function finish({ files, broken, mends }: Outcome, run: Run): Promise<number> {
  const { flags, io } = run;
  const { files: left, known } = baselined(files, flags, run);
  const [first] = files;
  // Where nothing could be checked, the shipped dictionaries are those that would have been used.
  const dictionaries = first?.dictionaries ?? (await run.openLexicon([])).hash;
  const fixed = flags.fix === true ? mends.reduce((sum, { mended: { fixes } }) => sum + fixes, 0) : null;
  const result = resultOf({ files: left, broken, fixed, known, dictionaries }, run.say);
  if (flags.dryRun === true) await showDiffs(mends, io);
  else await showResult(result, left, flags, run);
  return exitCode(result, flags, first?.config ?? {});
}
