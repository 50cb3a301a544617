/** Why a package cannot be read; the reader words it with the path of the file. */
import type { ErrorArgs } from '../../errors.js';

export type Reason = ErrorArgs['bad-document']['kind'];

/** Thrown by the modules of this folder and caught by the reader alone. */
export class Unreadable extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}
