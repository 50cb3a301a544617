/**
 * What a user can get wrong, as codes with their facts. How an error is worded, in Chinese and English,
 * is the business of `src/cli/wording`; nothing here is meant to be read by a user.
 */

/** A field or entry of a dictionary that will not do; `value` names it. */
export interface FieldProblem {
  readonly kind:
    | 'missing-field'
    | 'no-text'
    | 'no-list'
    | 'no-number'
    | 'no-date'
    | 'empty'
    | 'out-of-range'
    | 'too-long'
    /** Not so many members as the number says. */
    | 'members-count'
    | 'twice'
    | 'not-there'
    /** `value` is what the YAML parser says, in English; `yaml` what that means. */
    | 'yaml';
  readonly value: string;
  readonly yaml?: MatterProblem;
}

/** What is wrong in a dictionary; `valid` is what may stand there. */
export type DictionaryProblem =
  | FieldProblem
  | {
      readonly kind: 'unknown-field' | 'unknown-dictionary';
      readonly value: string;
      readonly valid: readonly string[];
    }
  /** `value` is the field, `given` what stands there. */
  | { readonly kind: 'not-one-of'; readonly value: string; readonly given: string; readonly valid: readonly string[] }
  | ConfigProblem
  | { readonly kind: 'no-map'; readonly valid: readonly string[] }
  | { readonly kind: 'no-entries' | 'no-entry' };

/**
 * What is wrong in a configuration or checklist alone: a map is wanted, a file it names is not there, a section may stand
 * less often than it must, a fault before it lists what may stand there; so many faults `more` than are told.
 */
export type ConfigProblem =
  | { readonly kind: 'no-fields'; readonly value: string; readonly example: string }
  | { readonly kind: 'unknown-again'; readonly value: string; readonly valid: readonly string[] }
  | { readonly kind: 'no-file' | 'min-above-max' | 'more'; readonly value: string };

/**
 * What is wrong in front matter: a `tab` that indents; a field given `twice`; a `colon`, or a `sign` such as @, that begins
 * something else in a value; a `quote` or `bracket` that is not closed; a field with `no-colon`; an `indent` unlike the
 * others; values too `deep`; an `alias` of nothing, or of too much; what else the parser of `yaml` finds.
 */
export type MatterProblem =
  | 'tab'
  | 'twice'
  | 'colon'
  | 'sign'
  | 'quote'
  | 'bracket'
  | 'no-colon'
  | 'indent'
  | 'deep'
  | 'alias'
  | 'yaml';

/**
 * The facts each code carries. `path` is the path as the user gave it, `-` for standard input; offsets are
 * bytes into the file; lines and columns count from 1. A module with codes of its own adds them here by
 * declaration merging (`src/cli/codes.ts`).
 */
export interface ErrorArgs {
  /** There is no such file. */
  readonly 'missing-file': { readonly path: string };
  readonly 'is-directory': { readonly path: string };
  /** The system refused; `reason` is its error code (EACCES, ERR_STRING_TOO_LONG …). */
  readonly unreadable: { readonly path: string; readonly reason: string };
  /**
   * Not a text. `kind`: pdf, png, jpeg, gzip, tar, zip, rar, 7z, rtf, docx, xlsx, pptx, odt, ods, odp, ofd, wordxml, uof; doc (also .wps of WPS
   * Writer), xls, ppt, msg, wps (of Microsoft Works), hwp, ole (any other compound file); mhtml; data (a NUL at
   * `offset`).
   */
  readonly binary: { readonly path: string; readonly kind: string; readonly offset: number };
  /**
   * A document of a known `format` (docx, doc, html, pdf) that cannot be read, or not safely:
   * `no-bytes`, of length 0; `encrypted` under a password; `damaged`, cut short or not what its format asks for; `empty`, without the part
   * that holds the text; `too-large`, unpacking to more than is allowed; `entities`, with a document type or entities
   * of its own, which no office program writes; `pictures`, pages without text; `old`, of Word 95 or before; `frames`,
   * a page of HTML whose text is in other files;
   * `garbled`, text whose fonts do not say which characters it is.
   */
  readonly 'bad-document': {
    readonly path: string;
    readonly format: string;
    readonly kind:
      | 'no-bytes'
      | 'encrypted'
      | 'damaged'
      | 'empty'
      | 'too-large'
      | 'entities'
      | 'pictures'
      | 'old'
      | 'frames'
      | 'garbled';
  };
  /** A format whose library is not installed. */
  readonly 'reader-missing': { readonly path: string; readonly format: string; readonly package: string };
  /** YAML front matter that cannot be read; `reason` is what the parser says, in English, of the kind `yaml` too. */
  readonly 'bad-front-matter': {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly kind: MatterProblem;
    readonly reason: string;
  };
  /** Bytes that are no valid `encoding`, which was asked for or found; the first of them stands at `offset`. `others` may be tried. */
  readonly undecodable: {
    readonly path: string;
    readonly encoding: string;
    readonly offset: number;
    readonly kind: 'asked' | 'found';
    readonly others: readonly string[];
  };
  /** A file beside the manuscripts (a configuration, a manifest) in none of the encodings that are read. */
  readonly 'side-undecodable': { readonly path: string; readonly offset: number };
  /** … that is no text; `kind` as of `binary`. */
  readonly 'side-binary': { readonly path: string; readonly kind: string };
  /** A byte order mark of an encoding that is not read (utf-32le, utf-32be). */
  readonly 'encoding-not-supported': {
    readonly path: string;
    readonly encoding: string;
    readonly valid: readonly string[];
  };
  /** A mended text holds characters its file's encoding does not have. */
  readonly unencodable: { readonly path: string; readonly encoding: string };
  /** `--encoding` with a name that is none of `valid`. */
  readonly 'unknown-encoding': { readonly encoding: string; readonly valid: readonly string[] };
  /** A dictionary, or an entry of one, that cannot be used. */
  readonly 'bad-dictionary': DictionaryProblem & {
    readonly file: string;
    readonly line: number;
    readonly column: number;
  };
  /** A configuration (`gaojian.yaml`) that cannot be used. */
  readonly 'bad-config': DictionaryProblem & {
    readonly file: string;
    readonly line: number;
    readonly column: number;
  };
  /** An analysis without the lists of elements that are asked of it. */
  readonly 'elements-missing': { readonly id: string; readonly elements: readonly string[]; readonly part: string };
  /** A checklist of `cover` that cannot be used. */
  readonly 'bad-checklist': DictionaryProblem & {
    readonly file: string;
    readonly line: number;
    readonly column: number;
  };
  /** The segmenter asked for, or every one, cannot be loaded; `reason` is a technical line in English. */
  readonly 'segmenter-unavailable': { readonly name: string; readonly reason: string };
  /** The segmenter asked for, or every one, is not installed, or its native part is not; `package` mends it. */
  readonly 'segmenter-missing': { readonly package: string };
  /** A saved analysis without the counts of its words, which are to be compared. */
  readonly 'words-missing': { readonly id: string };
  /** A pattern that finds everything, or nothing. */
  readonly 'bad-pattern': { readonly value: string };
}

export type ErrorCode = keyof ErrorArgs;

export type ErrorValues = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Bad usage, file, dictionary or configuration: reported in one line with exit code 2, never a stack trace. `others` are
 * told besides, a line each: what else is wrong in the same file.
 */
export class UserError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly args: ErrorValues;
  readonly others: readonly UserError[];

  constructor(code: Code, args: ErrorArgs[Code], others: readonly UserError[] = []) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.args = args as ErrorValues;
    this.others = others;
  }
}
