/** What a manifest says of the documents of an archive. */
import { readFileSync } from 'node:fs';
import type { Given, Item } from '../../archive/item.js';
import { sha256Of } from '../../source/text.js';
import { type Manifest, readManifest } from '../compare/manifest.js';
import type { Row } from '../compare/rows.js';
import { tellUnused } from '../compare/unused.js';
import type { Tools } from './batch.js';
import type { Archive } from './find/find.js';

export interface Sayings {
  readonly of: (item: Item) => Given | null;
  /** Tells of rows without a document, analysed or refused. */
  readonly tell: (archive: Archive, tools: Tools) => void;
  /** SHA-256 of the manifest. */
  readonly sha256: string | null;
}

const NOTHING: Sayings = { of: () => null, tell: () => {}, sha256: null };

/** Throws `missing-file`, `unreadable`, `bad-manifest`. */
export async function openSayings(file: string | undefined): Promise<Sayings> {
  if (file === undefined) return NOTHING;
  const manifest = await readManifest(file);
  return {
    of: (item) => givenOf(item, manifest),
    tell: ({ items, refused }, tools) => {
      const used = new Set<Row | undefined>(items.map((item) => rowOf(item, manifest)));
      for (const { id } of refused) used.add(manifest.rowNamed([id]));
      tellUnused(manifest, used, tools);
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
