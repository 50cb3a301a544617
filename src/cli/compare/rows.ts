/**
 * Which row of a manifest speaks of a document. The paths of a manifest begin somewhere: at the folder of the archive, here,
 * at the manifest itself, at the root of the disk; a document is known by its id, which begins at the archive. So a row
 * fits, in this order:
 *
 *     2019/a.txt               the name as it is
 *     ../speeches/2019/a.txt   the name from the manifest's own folder
 *     speeches/2019/a.txt      the name behind folders that most rows share
 *     a.txt                    the end of the name, the longest that has a row
 */
import path from 'node:path';
import { slashed } from '../files.js';

export type Row = Readonly<Record<string, string>>;

/** The row of the first of these names of one document that has one. */
export type RowNamed = (names: readonly string[]) => Row | undefined;

export const pathKey = (name: string): string => path.posix.normalize(slashed(name.trim()));

/** `folder`: the manifest's own. */
export function rowFinder(byPath: ReadonlyMap<string, Row>, folder: string): RowNamed {
  const above = sharedFolders([...byPath.keys()]);
  const forms: readonly ((name: string) => readonly string[])[] = [
    (name) => [name],
    (name) => [pathKey(path.relative(folder, name))],
    (name) => above.map((shared) => `${shared}/${name}`),
    endsOf,
  ];
  return (given) => {
    const names = given.filter((name) => name !== '').map(pathKey);
    for (const form of forms)
      for (const key of names.flatMap(form)) {
        const row = byPath.get(key);
        if (row !== undefined) return row;
      }
    return undefined;
  };
}

/** Of `/a/b/1.txt`, `/a/b/c/2.txt` and `3.txt`: `/a/b`, `/a`. Rows that are out of place do not change where the others begin. */
function sharedFolders(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of paths)
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1))
      counts.set(name.slice(0, end), (counts.get(name.slice(0, end)) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => 2 * count > paths.length).map(([folder]) => folder);
  return shared.toSorted((one, other) => other.length - one.length);
}

/** `a/b/1.txt`: `b/1.txt`, `1.txt`. */
function endsOf(name: string): readonly string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join('/'));
}
