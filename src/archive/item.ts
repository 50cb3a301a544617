/** What an archive is made of, before any of it is read. */

/** Where the bytes of a document lie; offsets and sizes in bytes. */
export type Place =
  | { readonly kind: 'file'; readonly path: string }
  /** A line of an NDJSON file. */
  | {
      readonly kind: 'record';
      readonly path: string;
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

/** What cannot be analysed, as `errors.ndjson` has it. */
export interface Failure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
