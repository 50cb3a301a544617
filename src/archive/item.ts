/** What an archive is made of, before any of it is read. */

/** Where the bytes of a document lie; offsets and sizes in bytes. */
export type Place =
  | { readonly kind: 'file'; readonly path: string }
  /** A line of an NDJSON file. */
  | {
      readonly kind: 'record';
      readonly path: string;
      /** What the file is called in ids and errors. */
      readonly name: string;
      readonly line: number;
      readonly at: number;
      readonly size: number;
    }
  | {
      readonly kind: 'entry';
      /** Of the zip. */
      readonly path: string;
      /** Of the entry's own header. */
      readonly at: number;
      readonly packed: number;
      readonly size: number;
      readonly method: number;
      readonly crc: number;
    };

export interface Item {
  /** A record's own id, else the path relative to the input given. Each once in an archive. */
  readonly id: string;
  readonly place: Place;
}

/** What is said of a document beside its text, by the names of whoever says it (a manifest, a record). */
export type Given = Readonly<Record<string, unknown>>;

/** Who says it. A manifest is believed first. */
export interface Said {
  readonly record: Given | null;
  readonly manifest: Given | null;
}

/** What is no document, and the file it lies in; the line of a record. */
export interface Refused {
  readonly id: string;
  readonly error: unknown;
  readonly at: { readonly path: string; readonly line?: number };
}

/** What cannot be analysed, as `errors.ndjson` has it. */
export interface Failure {
  /** The id. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** The file that holds it: a zip, an NDJSON file, or itself. */
  readonly file?: string;
  /** Of the file, from 1; of a record alone. */
  readonly line?: number;
}
