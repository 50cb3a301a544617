/** The command line's own error codes, added to those of `source/errors.ts`; the words of each are `error.<code>`. */
export { UserError } from '../source/errors.js';

/** A word that is none of the choices; whoever words it looks for the one that was meant. */
interface Choice {
  readonly value: string;
  readonly choices: readonly string[];
}

declare module '../source/errors.js' {
  interface ErrorArgs {
    readonly 'no-input': Readonly<Record<never, never>>;
    /** A manuscript that holds nothing: whatever is said of it would look like an answer. */
    readonly 'no-text': { readonly path: string };
    readonly 'unknown-command': Choice;
    /** `bare` where no command was typed. */
    readonly 'unknown-option': Choice & { readonly command: string; readonly kind?: 'bare' };
    /** An option of other commands. */
    readonly 'option-elsewhere': {
      readonly option: string;
      readonly kind?: 'bare';
      readonly command: string;
      readonly commands: readonly string[];
    };
    /** `--fix=yes` of an option that is on or off. */
    readonly 'option-takes-no-value': { readonly option: string };
    readonly 'option-needs-value': { readonly option: string };
    /** A command without the name it is about. */
    readonly 'missing-argument': { readonly command: string; readonly example: string };
    readonly 'too-many-arguments': { readonly command: string };
    /** Any other complaint of commander, in its own English. */
    readonly usage: { readonly message: string };
    readonly 'invalid-choice': Choice & { readonly option: string };
    readonly 'not-a-number': { readonly option: string; readonly value: string; readonly example: number };
    readonly 'too-small': { readonly option: string; readonly value: string; readonly least: number };
    readonly 'json-several': { readonly count: number };
    readonly 'html-several': { readonly count: number };
    readonly 'csv-one-element': { readonly choices: readonly string[] };
    readonly 'terms-twice': Readonly<Record<never, never>>;
    readonly 'tokens-json': { readonly format: string };
    readonly 'out-is-file': { readonly path: string };
    /** `--output`: the extension is another program's; the file is one that is read; it is, or stands in, no folder. */
    readonly 'output-foreign': {
      readonly path: string;
      readonly extension: string;
      readonly choices: readonly string[];
    };
    /** The extension promises a format that the command does not write. */
    readonly 'output-no-format': {
      readonly path: string;
      readonly extension: string;
      readonly choices: readonly string[];
    };
    /** No command writes files of that extension, so that it says nothing of the format. */
    readonly 'output-unknown': {
      readonly path: string;
      readonly extension: string;
      readonly choices: readonly string[];
    };
    readonly 'output-is-input': { readonly path: string };
    readonly 'output-is-folder': { readonly path: string };
    readonly 'output-no-folder': { readonly path: string; readonly folder: string };
    readonly 'schema-missing': { readonly path: string };
    /** A folder or pattern without a manuscript in it. */
    readonly 'no-match': { readonly pattern: string };
    /** A format that `--fix` cannot write. */
    readonly 'fix-format': { readonly path: string; readonly format: string };
    /** `--fix` has no file to write standard input back into. */
    readonly 'fix-stdin': { readonly path: string };
    /** The file is no longer what was checked. */
    readonly 'changed-underneath': { readonly path: string };
    /** A helper did not survive the file. */
    readonly 'process-died': { readonly path: string };
    readonly 'missing-baseline': { readonly path: string };
    readonly 'bad-baseline': { readonly path: string };
    readonly 'options-clash': { readonly option: string; readonly other: string };
    readonly 'option-needs': { readonly option: string; readonly needs: string };
    /** A saved analysis that is none; `value` is the schema or the field that does not fit. */
    readonly 'bad-analysis': {
      readonly path: string;
      readonly line: number;
      readonly kind: 'utf-8' | 'json' | 'schema' | 'field' | 'other';
      readonly value: string;
    };
    /** An analysis saved without its text, whose manuscript is not there, or not the same any more. */
    readonly 'text-missing': { readonly path: string; readonly id: string };
    readonly 'text-changed': { readonly path: string; readonly id: string };
    readonly 'bad-manifest': {
      readonly path: string;
      readonly line: number;
      readonly kind: 'csv' | 'no-path' | 'empty' | 'twice' | 'year';
      readonly value: string;
    };
    /** No document says what it is to be grouped by. */
    readonly 'no-group': Choice;
    readonly 'no-such-document': Choice & { readonly option: string };
    readonly 'bad-year': { readonly value: string };
    /** `cover` without an upper text or a checklist. */
    readonly 'cover-by-nothing': Readonly<Record<never, never>>;
    readonly 'cover-no-draft': { readonly path: string };
    /** A file of several analyses, given as the draft. */
    readonly 'draft-several': { readonly path: string; readonly count: number };
    readonly 'not-a-share': { readonly option: string; readonly value: string };
    /** `kwic` without anything to look for, or with a file in its place. */
    readonly 'pattern-missing': Readonly<Record<never, never>>;
    readonly 'pattern-is-file': { readonly path: string };
    /** … and with nothing to look in. */
    readonly 'kwic-nowhere': { readonly pattern: string };
    readonly 'file-exists': { readonly path: string };
    readonly 'unknown-name': Choice;
  }
}
