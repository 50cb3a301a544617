/** Why a document cannot be read, told where its bytes are taken apart and nobody knows the path of the file. */
import type { ErrorArgs } from './errors.js';

export type Reason = ErrorArgs['bad-document']['kind'];

/** Thrown by the modules of a reader and caught by the reader alone, which words it with the path. */
export class Unreadable extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}
