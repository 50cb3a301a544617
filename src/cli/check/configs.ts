/** The configuration of each file: `gaojian.yaml` in its folder or the nearest one above, read once. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { RULES } from '../../check/registry.js';
import { type FitsFile, settingsFor, type Settings } from '../../check/config/settings.js';
import type { Config } from '../../check/config/types.js';
import type { Profile } from '../../check/rule.js';
import { readSideFile } from '../../source/side-file.js';
import { slashed } from '../files.js';

export const CONFIG_NAME = 'gaojian.yaml';

export interface Found {
  readonly config: Config;
  /** Folder its globs and paths are relative to. */
  readonly folder: string;
  /** The file it stands in, from the root; null for none. */
  readonly place: string | null;
}

export interface ConfigOptions {
  /** `--config`: this file for all. */
  readonly file: string | null;
  /** `--no-config`. */
  readonly off: boolean;
  readonly profile: Profile | null;
}

const NONE: Found = { config: {}, folder: '.', place: null };

const RULE_IDS = RULES.map(({ id }) => id);

export interface ConfigSource {
  readonly configOf: (file: string) => Promise<Found>;
  readonly settingsOf: (file: string) => Promise<Settings>;
  /** Dictionaries the configuration of a file names, as paths from here. */
  readonly dictionariesOf: (file: string) => Promise<readonly string[]>;
  /** Sources of citations it names. */
  readonly sourcesOf: (file: string) => Promise<readonly string[]>;
}

/** Looks configurations up, each read once. Throws `bad-config` and what `readSideFile` does. */
export function openConfigs({ file: named, off, profile }: ConfigOptions): ConfigSource {
  const read = new Map<string, Promise<Found>>();
  const readOnce = (file: string): Promise<Found> => {
    const known = read.get(file) ?? readConfig(file);
    read.set(file, known);
    return known;
  };
  const places = new Map<string, string | null>();
  const configOf = async (file: string): Promise<Found> => {
    if (off) return NONE;
    const place = named ?? nearest(path.dirname(path.resolve(file)), places);
    return place === null ? NONE : readOnce(place);
  };
  /** Those of configurations that say the same of all files. */
  const common = new Map<Config, Settings>();
  const settingsOf = async (file: string): Promise<Settings> => {
    const { config, folder } = await configOf(file);
    const settings = common.get(config) ?? settingsFor(config, fitsIn(folder, file), profile);
    if (config.overrides === undefined) common.set(config, settings);
    return settings;
  };
  const dictionariesOf = async (file: string): Promise<readonly string[]> => {
    const { config, folder } = await configOf(file);
    return (config.dictionaries ?? []).map((name) => path.join(folder, name));
  };
  const sourcesOf = async (file: string): Promise<readonly string[]> => {
    const { config, folder } = await configOf(file);
    // Findings name them: the same words wherever the files lie.
    return (config.sources ?? []).map((name) => path.relative('.', path.join(folder, name)) || '.');
  };
  return { configOf, settingsOf, dictionariesOf, sourcesOf };
}

/** The nearest configuration at or above a folder; each folder is looked into once. */
function nearest(folder: string, known: Map<string, string | null>): string | null {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const file = path.join(folder, CONFIG_NAME);
  const above = path.dirname(folder);
  const found = existsSync(file) ? file : above === folder ? null : nearest(above, known);
  known.set(folder, found);
  return found;
}

async function readConfig(file: string): Promise<Found> {
  const yaml = readSideFile(file);
  const { parseConfig } = await import('../../check/config/parse.js');
  const shown = slashed(path.relative('.', file)) || file;
  const folder = path.dirname(file);
  // A pattern that fits nothing is told when it is looked through.
  const isThere = (name: string): boolean => existsSync(path.join(folder, name)) || picomatch.scan(name).isGlob;
  return { config: parseConfig(shown, yaml, RULE_IDS, isThere), folder, place: path.resolve(file) };
}

/** Globs of an override are relative to the configuration; one without a slash fits a base name anywhere. */
export function fitsIn(folder: string, file: string): FitsFile {
  const relative = slashed(path.relative(folder, path.resolve(file)));
  return (globs) =>
    globs.some((glob) => picomatch(glob, { dot: true })(glob.includes('/') ? relative : path.posix.basename(relative)));
}
