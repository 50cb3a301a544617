/** What a manifest says of the documents of an archive. */
import { readFileSync } from 'node:fs';
import type { Given, Item } from '../../archive/item.js';
import { sha256Of } from '../../source/text.js';
import { type Manifest, readManifest } from '../compare/manifest.js';

export interface Sayings {
  readonly of: (item: Item) => Given | null;
  /** Rows without a document. */
  readonly unused: (items: readonly Item[]) => number;
  /** SHA-256 of the manifest. */
  readonly sha256: string | null;
}

const NOTHING: Sayings = { of: () => null, unused: () => 0, sha256: null };

/** Throws `missing-file`, `unreadable`, `bad-manifest`. */
export async function openSayings(file: string | undefined): Promise<Sayings> {
  if (file === undefined) return NOTHING;
  const manifest = await readManifest(file);
  return {
    of: (item) => givenOf(item, manifest),
    unused: (items) => {
      const used = new Set(items.map((item) => rowOf(item, manifest)));
      return manifest.rows.filter((row) => !used.has(row)).length;
    },
    sha256: sha256Of(readFileSync(file)),
  };
}

const rowOf = ({ id, place }: Item, manifest: Manifest) =>
  manifest.rowNamed(place.kind === 'file' ? [id, place.path] : [id]);

function givenOf(item: Item, manifest: Manifest): Given | null {
  const row = rowOf(item, manifest);
  if (row === undefined) return null;
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => name !== 'path' && value !== ''));
}
