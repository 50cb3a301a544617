/** One manuscript checked as the command line asks: read, its configuration looked up, the rules run, mended where wanted. */
import type { Profile } from '../../check/rule.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { SourceText } from '../../source/text.js';
import { UserError } from '../codes.js';
import type { OpenLexicon } from '../core.js';
import { readingOf } from '../named.js';
import type { CheckFlags } from '../options.js';
import { openConfigs } from './configs.js';
import type { Input } from './hire.js';
import { asInFile, isWritable, mended, type MendedFile, writeMended } from './mending.js';
import { refuseEmpty } from '../remarks.js';
import { type CheckedFile, checkSource, lookerFor } from './run.js';
import { sourceOpener, type Sources } from './sources.js';

export interface One {
  readonly file: CheckedFile;
  readonly mended: MendedFile | null;
  /** Checked, and not mended as asked, since its format cannot be written. */
  readonly unwritable?: boolean;
}

/** Checks the file of a name (`-` for standard input), called `file` in the result. */
export type CheckOne = (input: Input) => Promise<One>;

/** What is shared by all files is read once. */
export async function openChecker(flags: CheckFlags, openLexicon: OpenLexicon): Promise<CheckOne> {
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
    const known = lexicons.get(key) ?? openLexicon(dictionaries);
    lexicons.set(key, known);
    return known;
  };
  const openSources = sourceOpener((name) => readSource(name));
  const sourcesOf = async (file: string): Promise<Sources> =>
    openSources([...(await configs.sourcesOf(file)), ...(flags.sources ?? [])]);
  // What is written anew must be what was read.
  const reading = { ...readingOf(flags), digest: flags.fix === true };

  return async ({ name, file, named }) => {
    const place = placeOf(name, flags);
    const settings = await configs.settingsOf(place);
    const { config, place: configPlace } = await configs.configOf(place);
    const lexicon = await lexiconOf(place);
    const { texts: sources, unused: sourcesUnused } = await sourcesOf(place);
    const by = { lexicon, settings, sources };
    const check = (checked: SourceText): CheckedFile => ({
      ...checkSource(file, checked, by),
      config,
      configPlace,
      sourcesUnused,
      dictionaries: lexicon.hash,
    });
    const source = await readSource(name, reading);
    refuseEmpty(name === '-' ? (flags.stdinFilename ?? name) : name, source.text.trim() === '');
    if (flags.fix !== true) return { file: check(source), mended: null };
    if (name === '-' && flags.dryRun !== true) throw new UserError('fix-stdin', { path: name });
    if (!named && !isWritable(source)) return { file: check(source), mended: null, unwritable: true };
    const made = mended(name, source, lookerFor(source, by));
    if (flags.dryRun === true)
      return { file: check(source), mended: name === '-' ? made : asInFile(name, source, made) };
    await writeMended(name, source, made);
    return { file: check({ ...source, text: made.after }), mended: made };
  };
}

/** Where the configuration of an input is looked for. */
const placeOf = (name: string, { stdinFilename }: CheckFlags): string =>
  name === '-' ? (stdinFilename ?? 'stdin') : name;
