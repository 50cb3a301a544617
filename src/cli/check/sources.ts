/** `--sources`: the texts that citations are held against, of any format that is read, each read and indexed once. */
import { type CitedSource, citedSource } from '../../check/sources.js';
import type { SourceText } from '../../source/text.js';
import { filesOf, slashed } from '../files.js';

export type OpenSources = (names: readonly string[]) => Promise<readonly CitedSource[]>;

/** Files and folders to indexed texts; the same content under two names counts once. Throws what reading throws. */
export function sourceOpener(read: (name: string) => Promise<SourceText>): OpenSources {
  const byFile = new Map<string, Promise<CitedSource & { readonly sha256: string }>>();
  const open = (file: string): Promise<CitedSource & { readonly sha256: string }> => {
    const known =
      byFile.get(file) ?? read(file).then(({ text, sha256 }) => ({ ...citedSource(slashed(file), text), sha256 }));
    byFile.set(file, known);
    return known;
  };
  return async (names) => {
    if (names.length === 0) return [];
    const sources = await Promise.all(filesOf(names).map(open));
    return sources.filter(({ sha256 }, index) => sources.findIndex((other) => other.sha256 === sha256) === index);
  };
}
