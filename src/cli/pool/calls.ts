/** What is said between a process and the helpers it has hired. */
import type { PackedError } from './parcel.js';

/** The roles a helper can be started in: the only argument of its command line, heeded only where a parent listens. */
export const ROLES = ['check-helper', 'archive-helper'] as const;
export type Role = (typeof ROLES)[number];

export type Call<Opening, Order> =
  | { readonly kind: 'open'; readonly opening: Opening }
  | { readonly kind: 'do'; readonly task: number; readonly order: Order };

export type Reply<Hello, Parcel> =
  | { readonly kind: 'ready'; readonly hello: Hello }
  /** It cannot begin: a dictionary that is none, say. */
  | { readonly kind: 'unable'; readonly error: PackedError }
  | { readonly kind: 'done'; readonly task: number; readonly parcel: Parcel };
