/**
 * A part: documents as they come, one a line, and beside it the index that says which they are. Both only grow. The line of
 * the index is written behind its document, so that a document cut short is in no index, and from time to time both are
 * forced to the disk; what a crash of the machine leaves of the rest is told by the check sum.
 */
import { closeSync, fdatasyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Entry, lineOf } from '../../archive/entry.js';

export interface Part {
  readonly append: (document: Uint8Array, made: Pick<Entry, 'id' | 'key' | 'sha256'>) => Entry;
  readonly close: () => void;
}

export const documentsOf = (stem: string): string => `${stem}.ndjson`;
export const indexOf = (stem: string): string => `${stem}.index`;

/** Milliseconds of work that a power cut may cost. */
const UNSAFE = 3000;

/** A new part; both files appear with its first document. */
export function openPart(stem: string): Part {
  let files: { readonly documents: number; readonly index: number } | null = null;
  let at = 0;
  let listed = 0;
  let safe = performance.now();
  const sync = (): void => {
    if (files === null) return;
    fdatasyncSync(files.documents);
    fdatasyncSync(files.index);
    safe = performance.now();
  };
  return {
    append: (document, made) => {
      files ??= { documents: openSync(documentsOf(stem), 'ax'), index: openSync(indexOf(stem), 'ax') };
      const entry = { ...made, at, size: document.length, crc: crc32(document) };
      const line = Buffer.from(lineOf(entry));
      try {
        writeAll(files.documents, document);
        writeAll(files.index, line);
      } catch (error) {
        ftruncateSync(files.documents, at);
        ftruncateSync(files.index, listed);
        throw Object.assign(error as Error, { path: documentsOf(stem) });
      }
      at += document.length;
      listed += line.length;
      if (performance.now() - safe > UNSAFE) sync();
      return entry;
    },
    close: () => {
      sync();
      if (files !== null) for (const file of Object.values(files)) closeSync(file);
      files = null;
    },
  };
}

/** A disk that is nearly full takes a piece before it refuses. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
