/** What reads one format: the interface of the modules under `formats/`. */
import type { DecodeOptions } from './decode.js';
import type { SourceParagraph } from './origin.js';

/** What is said of a file that was read, but maybe not whole; worded by `note.<code>`. */
export type Remark =
  /** Paragraphs with automatic numbers whose numbers could not be read. */
  | 'numbers-missing'
  /** Text of another format packed into the file (`altChunk`), or referred to and not in it (a subdocument, a note). */
  | 'chunks-missing'
  /** Pages that hold a picture and no text: `pagesMissing` names them. */
  | 'pages-missing'
  /** A field of the front matter that is known and cannot be used: year: 去年. */
  | 'matter-unused'
  /** A text that begins as front matter does, and has none: not closed, or with colons of Chinese. */
  | 'matter-as-text';

/** A field of the front matter that is known and cannot be used; its line in the file, from 1. */
export interface UnusedField {
  readonly field: string;
  readonly line: number;
}

/** What the file says of itself beside its text. */
export interface Front {
  readonly title?: string;
  readonly year?: number;
  readonly speaker?: string;
  readonly region?: string;
  /** Everything else it gives, by the file's own keys. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Properties of the document, as its program keeps them; dates in ISO form. */
export interface Properties {
  readonly title?: string;
  readonly author?: string;
  readonly created?: string;
  readonly modified?: string;
}

export interface ReadText {
  readonly text: string;
  /** Of a text; null where the format has its own. */
  readonly encoding: string | null;
  /** In the order of the text; left out where the lines of the text are those of the file. */
  readonly paragraphs?: readonly SourceParagraph[];
  /** YAML front matter of a text. */
  readonly front?: Front;
  readonly properties?: Properties;
  readonly remarks?: readonly Remark[];
  /** Behind the remark `matter-unused`. */
  readonly unusedFields?: readonly UnusedField[];
  /** Numbers of the pages that `pages-missing` speaks of, from 1. */
  readonly pagesMissing?: readonly number[];
}

/** Reads a file of the format. Pure: it touches no other file and no network. */
export type Read = (bytes: Uint8Array, options: DecodeOptions) => ReadText | Promise<ReadText>;

export interface Reader {
  /** What `source.format` says. */
  readonly name: string;
  /** In lower case, with the dot; the empty string for names without one. */
  readonly extensions: readonly string[];
  /** The kind of binary file it reads (see `binary.ts`): told by content, whatever the name says. */
  readonly kind?: string;
  /** Whether a text is of this format, whatever the name says. */
  readonly sniff?: (bytes: Uint8Array) => boolean;
  /** Its module, loaded when a file asks for it: the libraries of most formats are heavy. */
  readonly load: () => Promise<{ readonly read: Read }>;
}
