/**
 * The files of a folder, by name. A link to a folder is followed, unless what it leads to is read anyway: links in a circle
 * have no end, and the same speech twice is no second speech. Hidden files and installed packages are nobody's manuscripts.
 */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../codes.js';

export type Step =
  /** `name` is relative to the folder, with forward slashes. */
  { readonly name: string; readonly path: string } | { readonly name: string; readonly error: unknown };

interface Visit {
  readonly root: string;
  /** Real paths of folders reached by links. */
  readonly seen: Set<string>;
}

export function* walk(folder: string): Generator<Step> {
  yield* below(folder, '', { root: realpathSync(folder), seen: new Set() });
}

function* below(folder: string, name: string, visit: Visit): Generator<Step> {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    yield { name, error };
    return;
  }
  for (const entry of entries)
    if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* one(entry, folder, name, visit);
}

function* one(entry: Dirent, folder: string, above: string, visit: Visit): Generator<Step> {
  const file = path.join(folder, entry.name);
  const name = above === '' ? entry.name : `${above}/${entry.name}`;
  const linked = entry.isSymbolicLink() && isFolder(file);
  if (!entry.isDirectory() && !linked) yield { name, path: file };
  else if (isFresh(file, linked, visit)) yield* below(file, name, visit);
  else yield { name, error: new UserError('link-loop', { path: name }) };
}

function isFresh(folder: string, linked: boolean, { root, seen }: Visit): boolean {
  if (!linked && seen.size === 0) return true;
  const real = realpathSync(folder);
  const inside = real === root || real.startsWith(root + path.sep) || root.startsWith(real + path.sep);
  if (linked && inside) return false;
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

/** A link that leads nowhere, or only to itself, is no folder. */
export function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}
