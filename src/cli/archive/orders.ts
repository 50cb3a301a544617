/** What is said between the process that leads a batch and those that do it. */
import type { Entry } from '../../archive/entry.js';
import type { Given, Place } from '../../archive/item.js';
import type { Tool } from '../../archive/key.js';
import type { Fields } from '../../archive/record.js';
import type { AnalyzeRequest } from '../core.js';
import type { PackedError } from '../pool/parcel.js';

export interface Opening {
  readonly request: AnalyzeRequest;
  readonly fields: Fields;
  /** MB. */
  readonly maximum: number;
  /** The part it writes, without an extension; null to send documents back. */
  readonly part: string | null;
}

/** A document of an earlier run. */
export interface Known extends Omit<Entry, 'id'> {
  /** The file it lies in. */
  readonly path: string;
}

export type Order =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly place: Place;
      readonly given: Given | null;
      /** Kept where it is what would come out again. */
      readonly known: Known | null;
      /** A helper broke down at it, or at one it was done together with: the next time nothing is done with it. */
      readonly alone: boolean;
    }
  | { readonly kind: 'line'; readonly line: Uint8Array; readonly number: number };

export interface Hello {
  readonly tool: Tool;
}

export type Parcel =
  | { readonly kind: 'kept' }
  | { readonly kind: 'written'; readonly entry: Entry }
  | { readonly kind: 'document'; readonly line: string }
  | { readonly kind: 'failed'; readonly id: string | null; readonly error: PackedError }
  /** It cannot write: a full disk. */
  | { readonly kind: 'stuck'; readonly path: string; readonly reason: string };
