/** `--sources`: the texts that citations are held against, of any format that is read, each read and indexed once. */
import { type CitedSource, citedSource } from '../../check/sources.js';
import type { SourceText } from '../../source/text.js';
import { filesOf, passedOver, slashed } from '../files.js';
import { refuseEmpty } from '../remarks.js';

export interface Sources {
  readonly texts: readonly CitedSource[];
  /** Files of folders that hold no text, or whose format is not read: no citation was looked for in them. */
  readonly unused: readonly string[];
}

export type OpenSources = (names: readonly string[]) => Promise<Sources>;

type Opened = CitedSource & { readonly sha256: string };

/**
 * Files and folders to indexed texts; the same content under two names counts once. Throws what reading throws, and
 * `no-text` for a source that is empty where it was named itself or where all of them are.
 */
export function sourceOpener(read: (name: string) => Promise<SourceText>): OpenSources {
  const byFile = new Map<string, Promise<Opened>>();
  const open = (file: string): Promise<Opened> => {
    const known =
      byFile.get(file) ?? read(file).then(({ text, sha256 }) => ({ ...citedSource(slashed(file), text), sha256 }));
    byFile.set(file, known);
    return known;
  };
  const byNames = new Map<string, Promise<Sources>>();
  return (names) => {
    const key = names.join('\0');
    const known = byNames.get(key) ?? sourcesOf(names, open);
    byNames.set(key, known);
    return known;
  };
}

async function sourcesOf(names: readonly string[], open: (file: string) => Promise<Opened>): Promise<Sources> {
  if (names.length === 0) return { texts: [], unused: [] };
  const files = filesOf(names);
  const sources = await Promise.all(files.map(open));
  const isEmpty = (index: number): boolean => sources[index]?.text.trim() === '';
  const empty = files.filter((_, index) => isEmpty(index));
  const refused = empty.find((file) => names.includes(file) || empty.length === files.length);
  refuseEmpty(refused ?? '', refused !== undefined);
  const texts = sources.filter(
    ({ sha256 }, index) => !isEmpty(index) && sources.findIndex((other) => other.sha256 === sha256) === index,
  );
  return { texts, unused: [...empty, ...names.flatMap(passedOver)].map(slashed) };
}
