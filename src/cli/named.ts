/** Inputs by the names people give them: patterns and misspelt commands on the way in, words for standard input on the way out. */
import type { Say } from '../report/renderer.js';
import type { ReadOptions } from '../source/read.js';
import { UserError } from './codes.js';
import type { Io } from './io.js';
import type { TextFlags } from './options.js';

/** What is typed as it is meant: a command misspelt is told, a pattern becomes the files it matches. */
export async function namesOf(files: readonly string[]): Promise<readonly string[]> {
  const [first = ''] = files;
  if (/^[A-Za-z-]{2,}$/u.test(first)) (await import('./mistyped.js')).refuseMistyped(first);
  return files.some((file) => /[*?]/u.test(file)) ? (await import('./inputs.js')).expandInputs(files) : files;
}

/** What is to be read: standard input where nothing is named, and once at most. Throws `no-input` where nothing is piped in either. */
export function inputsOf(files: readonly string[], io: Pick<Io, 'stdinIsTerminal'>): readonly string[] {
  if (files.length === 0 && io.stdinIsTerminal) throw new UserError('no-input', {});
  const inputs = files.length === 0 ? ['-'] : files;
  return inputs.filter((input, index) => input !== '-' || inputs.indexOf('-') === index);
}

/** What people call an input by; standard input by the name it was given. */
export const inputName = (input: string, say: Say, stdinFilename?: string): string =>
  input === '-' ? (stdinFilename ?? say('stdin')) : input;

/** What the readers are asked. */
export const readingOf = ({
  encoding,
  stdinFilename,
}: Pick<TextFlags, 'encoding' | 'stdinFilename'>): Pick<ReadOptions, 'encoding' | 'stdinName'> => ({
  encoding,
  stdinName: stdinFilename,
});
