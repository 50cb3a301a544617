/** File names with * and ?, which the Windows console hands on as they are. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Replaces each pattern by the files it matches, in order of name; one that matches nothing stays, to be reported. */
export const expandInputs = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => (/[*?]/u.test(path.basename(file)) && !existsSync(file) ? expand(file) : [file]));

function expand(file: string): readonly string[] {
  const folder = path.dirname(file);
  const pattern = patternOf(path.basename(file));
  const names = listed(folder).filter((name) => pattern.test(name) && !name.startsWith('.'));
  return names.length === 0 ? [file] : names.toSorted().map((name) => path.join(folder, name));
}

const patternOf = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[\\^$.|+()[\]{}]/gu, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'iu',
  );

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
