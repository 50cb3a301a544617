/** Files written whole or not at all, under names that never meet. */
import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from './codes.js';

/** Case and the writing of accents do not tell files apart on Windows and macOS. */
const keyOf = (file: string): string => path.resolve(file).normalize('NFC').toLowerCase();

/**
 * One path per input: its base name with the extension of the format, numbered (`-2`, `-3` …) where
 * another input has it already or where it would be one of the inputs itself.
 */
export function outputPaths(inputs: readonly string[], folder: string, extension: string): readonly string[] {
  const taken = new Set(inputs.map(keyOf));
  return inputs.map((input) => {
    const base = input === '-' ? 'stdin' : path.parse(input).name;
    const file = firstFree(path.join(folder, base), extension, taken);
    taken.add(keyOf(file));
    return file;
  });
}

function firstFree(stem: string, extension: string, taken: ReadonlySet<string>): string {
  let file = `${stem}.${extension}`;
  for (let number = 2; taken.has(keyOf(file)); number++) file = `${stem}-${number}.${extension}`;
  return file;
}

/**
 * The folder with those above it, one by one: Node's own way up never ends where the file system says that a folder which
 * is there is not (/proc).
 */
function makeUp(folder: string): void {
  const above = path.dirname(path.resolve(folder));
  if (isFolder(folder)) return;
  if (above !== path.resolve(folder)) makeUp(above);
  mkdirSync(folder);
}

/** Makes the folder for output; throws a UserError where a file is in its place. */
export function makeFolder(folder: string): void {
  try {
    makeUp(folder);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true)
      throw new UserError('out-is-file', { path: folder });
    throw error;
  }
}

/** Throws a UserError for a file whose folder is not there, or that is a folder itself. */
export function refuseUnwritable(file: string): void {
  if (isFolder(file)) throw new UserError('output-is-folder', { path: file });
  const folder = path.dirname(file);
  if (!isFolder(folder)) throw new UserError('output-no-folder', { path: file, folder });
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

/** Errors name the file that was asked for, not the one beside it. */
export function namedAs(error: unknown, temporary: string, file: string): unknown {
  const isOurs = error instanceof Error && 'path' in error && error.path === temporary;
  return isOurs ? Object.assign(error, { path: file }) : error;
}

/** Writes beside the file and renames: whoever looks sees the old file or the new one. `mode` is that of the file replaced. */
export function writeWhole(file: string, text: string | Uint8Array, mode?: number): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw namedAs(error, temporary, file);
  }
}
