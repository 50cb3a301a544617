/** What is said between the process that checks and those that help it. */
import type { CheckFlags } from '../options.js';
import type { Parcel } from './parcel.js';

/** The only argument of a helper; it is one only where a parent listens. */
export const HELPER = 'check-helper';

export type Call =
  | { readonly kind: 'open'; readonly flags: CheckFlags }
  | { readonly kind: 'check'; readonly task: number; readonly name: string; readonly file: string };

export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly task: number; readonly parcel: Parcel };
