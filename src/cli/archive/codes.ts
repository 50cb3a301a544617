/** Error codes of archives; the words of each are `error.<code>`. */

declare module '../../source/errors.js' {
  interface ErrorArgs {
    /** More bytes than `--max-size` allows; `maximum` in MB. */
    readonly 'too-large': { readonly path: string; readonly maximum: number };
    /** A pipe, a socket, a device. */
    readonly 'not-a-file': { readonly path: string };
    /** A link to a folder that is read anyway: a loop, or the same twice. */
    readonly 'link-loop': { readonly path: string };
    /** Another document has the id already. */
    readonly 'duplicate-id': { readonly path: string };
    /** A line that is no document; `value` names the field that is missing. */
    readonly 'bad-record': {
      readonly path: string;
      readonly line: number;
      readonly kind: 'json' | 'no-object' | 'no-text' | 'utf-8';
      readonly value: string;
    };
    /** An entry of a zip that is not safe, or cannot be, unpacked. */
    readonly 'bad-entry': {
      readonly path: string;
      readonly kind: 'traversal' | 'encrypted' | 'damaged' | 'bomb' | 'overlap' | 'method';
    };
    readonly 'bad-zip': { readonly path: string };
    /** The process that analysed it took longer than `--timeout`. */
    readonly 'timed-out': { readonly path: string; readonly seconds: number };
    /** Two processes did not survive it. */
    readonly 'analysis-died': { readonly path: string };
    readonly 'bad-shard': { readonly value: string };
    readonly 'out-missing': { readonly command: string };
    /** Results cannot be written; `reason` is the system's code. */
    readonly 'out-unwritable': { readonly path: string; readonly kind: 'full' | 'other'; readonly reason: string };
    /** Another run writes there. */
    readonly 'out-locked': { readonly path: string; readonly pid: number; readonly host: string };
    /** `merge` without a folder. */
    readonly 'no-results': Readonly<Record<never, never>>;
    /** The folder is not what a run has left. */
    readonly 'no-run': { readonly path: string };
    /** Results that do not belong together; `value` says in what they differ. */
    readonly 'merge-differs': {
      readonly path: string;
      readonly kind: 'tool' | 'options';
      readonly value: string;
    };
    /** Shards that make no whole; `value` names those that are missing or given twice, or all. */
    readonly 'bad-shards': { readonly kind: 'missing' | 'twice' | 'mixed'; readonly value: string };
    readonly 'no-helpers': Readonly<Record<never, never>>;
  }
}

export { UserError } from '../codes.js';
