/** What a command is asked to read: files as named, folders with all manuscripts in them, globs (picomatch). */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { UserError } from './codes.js';
import { READERS } from '../source/read.js';
import type { Reader } from '../source/reader.js';

/** Extensions of the manuscripts a folder is searched for. */
export const MANUSCRIPTS: readonly string[] = (READERS as readonly Reader[])
  .flatMap(({ extensions }) => extensions)
  .filter((extension) => extension !== '');

/** Of documents that other office programs write, and no reader here reads. */
const UNREAD = ['.odt', '.ott', '.fodt', '.rtf', '.uof', '.uot', '.ofd', '.mht', '.mhtml', '.pages'];

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

/** Forward slashes, as globs and reports are written. */
export const slashed = (name: string): string => name.replaceAll('\\', '/');

/**
 * The files of the arguments in order, each once; those of a folder or glob by name. Throws `no-match` for a glob or a
 * folder without manuscripts: a check of nothing must not look like a success.
 */
export function filesOf(names: readonly string[], extensions: readonly string[] = MANUSCRIPTS): readonly string[] {
  const fits = (file: string): boolean => extensions.includes(path.extname(file).toLowerCase());
  const files = names.flatMap((name) => {
    if (name === '-' || (existsSync(name) && !isFolder(name))) return [name];
    if (isFolder(name)) return found(name, [...walk(name)].filter(fits));
    return picomatch.scan(slashed(name)).isGlob ? found(name, matching(name)) : [name];
  });
  return [...new Set(files)];
}

/** Documents below a folder that are not looked at, since their format is not read; none of what is no folder. */
export const passedOver = (name: string): readonly string[] =>
  isFolder(name) ? [...walk(name)].filter((file) => UNREAD.includes(path.extname(file).toLowerCase())) : [];

function found(name: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UserError('no-match', { pattern: name });
  return files.toSorted();
}

function matching(glob: string): readonly string[] {
  const { base } = picomatch.scan(slashed(glob));
  const fits = picomatch(slashed(glob));
  return isFolder(base || '.') ? [...walk(base || '.')].filter((file) => fits(slashed(file))) : [];
}

/** Every file below a folder; hidden ones, locks of Word (~$讲话.docx) and installed packages are nobody's manuscripts. */
export function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = folder === '.' ? entry.name : path.join(folder, entry.name);
    if (/^(?:\.|~\$)/u.test(entry.name) || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* walk(name);
    else if (entry.isFile() || (entry.isSymbolicLink() && !isFolder(name))) yield name;
  }
}

/** The folder itself, else the nearest one above that is there. */
export const nearestFolder = (folder: string): string =>
  isFolder(folder) || path.dirname(folder) === folder ? folder : nearestFolder(path.dirname(folder));
