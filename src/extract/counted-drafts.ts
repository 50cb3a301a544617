/** A count as it is found: where it stands, and what it comes to. */
import type { Members } from './members.js';

/** A numeral that may count things told; null for 几. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly declared: number | null;
}

export interface Draft extends Place {
  readonly members: Members | null;
  readonly found: number | null;
}
