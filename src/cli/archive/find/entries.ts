/**
 * The documents of a zip, from its directory. Nothing is unpacked to disk, so a name that leads out of the archive could do no
 * harm; it is refused all the same, as what it says of the archive is not to be trusted. So are entries that overlap, and
 * those that unpack to more than a text ever does: both are how bombs are made.
 */
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { UserError } from '../codes.js';
import type { Found } from './found.js';

const STORED = 0;
const DEFLATED = 8;
const HEADER = 30;
/** Texts come to 2 to 10 times their size; blanks in a row do not make a speech. */
const RATIO = 200;
const SMALL = 2 ** 20;

interface Named {
  readonly name: string;
  readonly entry: Entry;
}

export interface ZipName {
  readonly path: string;
  /** What stands before the names of its entries: `2019/speeches.zip/`. */
  readonly above: string;
}

/** The entries `wanted` by name, one by one. */
export async function* entriesOf({ path, above }: ZipName, wanted: (name: string) => boolean): AsyncGenerator<Found> {
  const named = await directoryOf(path, above);
  const overlapping = overlaps(named.map(({ entry }) => entry));
  for (const { name, entry } of named) {
    if (name.endsWith('/') || isHidden(name) || !wanted(name)) continue;
    const id = `${above}${name}`;
    const kind = problemOf(name, entry, overlapping.has(entry));
    if (kind !== null) yield { id, error: new UserError('bad-entry', { path: id, kind }), at: { path } };
    else yield { id, place: placeOf(path, entry) };
  }
}

const placeOf = (path: string, entry: Entry) =>
  ({
    kind: 'entry',
    path,
    at: entry.relativeOffsetOfLocalHeader,
    packed: entry.compressedSize,
    size: entry.uncompressedSize,
    method: entry.compressionMethod,
    crc: entry.crc32,
  }) as const;

async function directoryOf(path: string, above: string): Promise<readonly Named[]> {
  const failed = (): UserError => new UserError('bad-zip', { path: above.replace(/\/$/u, '') || path });
  let zip: ZipFile;
  try {
    // Names are decoded here: a bad one would end the search.
    zip = await openPromise(path, { autoClose: true, lazyEntries: true, decodeStrings: false });
  } catch {
    throw failed();
  }
  const named: Named[] = [];
  try {
    for await (const entry of zip.eachEntry()) named.push({ name: nameOf(entry), entry });
  } catch {
    throw failed();
  }
  return named;
}

const UTF8_FLAG = 0x800;

/** UTF-8 where it is; else as Windows writes names in China. */
function nameOf({ fileName, generalPurposeBitFlag }: Entry): string {
  const bytes = fileName as unknown as Buffer;
  const isUtf8 = (generalPurposeBitFlag & UTF8_FLAG) !== 0;
  const name = isUtf8 ? bytes.toString('utf8') : guessed(bytes);
  return name.replaceAll('\\', '/');
}

function guessed(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const isHidden = (name: string): boolean => /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/u.test(name);

type Problem = 'traversal' | 'encrypted' | 'bomb' | 'overlap' | 'method';

function problemOf(name: string, entry: Entry, overlaps: boolean): Problem | null {
  if (/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.?(?:\/|$)|\0/u.test(name)) return 'traversal';
  if (entry.isEncrypted()) return 'encrypted';
  if (overlaps) return 'overlap';
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) return 'method';
  const { uncompressedSize: size, compressedSize: packed } = entry;
  return size > SMALL && size > packed * RATIO ? 'bomb' : null;
}

/** Entries that lie within what another takes. */
function overlaps(entries: readonly Entry[]): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  let end = 0;
  for (const entry of entries.toSorted((one, other) => startOf(one) - startOf(other))) {
    if (startOf(entry) < end) found.add(entry);
    end = Math.max(end, startOf(entry) + HEADER + entry.compressedSize);
  }
  return found;
}

const startOf = (entry: Entry): number => entry.relativeOffsetOfLocalHeader;
