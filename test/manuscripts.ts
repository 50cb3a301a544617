/** The manuscripts tests run on: our own under `fixtures/manuscripts`, and what lies in `../shared` where that is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FIXTURES = new URL('../fixtures/manuscripts/', import.meta.url);
export const SHARED = new URL('../../shared/', import.meta.url);

/** The shared corpus is no part of the project: tests on it are skipped, with a word, where it is absent. */
export const hasShared = existsSync(new URL('gold/', SHARED));
if (!hasShared) process.stderr.write('skipped: ../shared is absent, so its gold and archive are not read\n');

export interface Manuscript {
  readonly name: string;
  readonly folder: URL;
  readonly text: string;
}

const manuscriptsIn = (fixtures: URL): readonly Manuscript[] =>
  readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const folder = new URL(`${name}/`, fixtures);
      return { name, folder, text: readFileSync(new URL(`${name}.txt`, folder), 'utf8') };
    });

export const manuscripts: readonly Manuscript[] = manuscriptsIn(FIXTURES);

/** Written and annotated by people who had not seen the program, after it had been made; see the README there. */
export const laterManuscripts: readonly Manuscript[] = manuscriptsIn(new URL('../later/', FIXTURES));

/** Likewise, and later still; see the README there. */
export const latestManuscripts: readonly Manuscript[] = manuscriptsIn(new URL('../latest/', FIXTURES));

/** Likewise, and kept out of every fit; see the README there. */
export const heldManuscripts: readonly Manuscript[] = manuscriptsIn(new URL('../held/', FIXTURES));

/** Likewise, more than half of them spoken; see the README there. */
export const spokenManuscripts: readonly Manuscript[] = manuscriptsIn(new URL('../spoken/', FIXTURES));

/** Likewise, as offices write; see the README there. */
export const officeManuscripts: readonly Manuscript[] = manuscriptsIn(new URL('../offices/', FIXTURES));

/** Likewise, near pages of the web and odd ones; see the README there. */
export const furtherManuscripts: readonly Manuscript[] = manuscriptsIn(new URL('../further/', FIXTURES));

/** Texts of a folder of `../shared`, by file name; none where it is absent. */
export function sharedTexts(folder: 'archive' | 'seeds'): readonly { readonly name: string; readonly text: string }[] {
  if (!hasShared) return [];
  const url = new URL(`${folder}/`, SHARED);
  return readdirSync(url)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, url), 'utf8') }));
}
