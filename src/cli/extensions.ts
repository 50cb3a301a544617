/** Extensions of the files `--output` writes, and what the help says of them: those of the formats a command has. */
import type { Say } from '../report/renderer.js';
import { type CommandName, knows, longFlag, OPTIONS, type OptionSpec } from './options.js';

/** Formats by extension, the usual one of a format first; what a command does not know of them does not count. */
export const FORMATS: Readonly<Record<string, string>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.md': 'markdown',
  '.csv': 'csv',
  '.sarif': 'sarif',
  '.xml': 'junit',
};

/** The formats of a command; none for one that has no `--format`. */
export const formatsOf = (command: CommandName): readonly string[] =>
  OPTIONS.find((option) => knows(command, option) && longFlag(option) === '--format')?.choices ?? [];

/** The extensions that choose a format of a command, in the order of its formats. */
export const extensionsOf = (command: CommandName): readonly string[] =>
  formatsOf(command).flatMap((format) => Object.keys(FORMATS).find((extension) => FORMATS[extension] === format) ?? []);

/** What an option of a command does. */
export function aboutOption({ name }: OptionSpec, command: CommandName | null, say: Say): string {
  const extensions = name === 'output' && command !== null ? extensionsOf(command) : [];
  const chooses =
    extensions.length === 0 ? '' : say('help.extensions', { extensions: extensions.join(say('help.or')) });
  return `${say(`option.${name}`)}${chooses}`;
}
