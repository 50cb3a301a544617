/** One thing that a text says of its year; what they all say together is weighed in `year.ts`. */
import type { Meta, Move } from '../model/types.js';

/** One statement, of the reading: the year equals, is at least, or at most; or the reviewed year. */
export interface Statement {
  readonly relation: '=' | '>=' | '<=' | 'reportYear =';
  readonly year: number;
  readonly source: Meta['yearSource'];
  readonly start: number;
  readonly end: number;
  /** How much an = counts when statements disagree. */
  readonly weight: number;
  /** Of a lower bound: what it goes by is named for decades (民法典, 党的十八大以来), so that it says nothing of how long after. */
  readonly lasts?: boolean;
  /** Of a lower bound: it narrows the years that something else tells, and tells none by itself. */
  readonly raises?: boolean;
  /** Of bounds: the years that an open last digit leaves (202x年). */
  readonly decade?: boolean;
  /** One of two things that are said: which, hangs on the move, which was not known. */
  readonly unsure?: boolean;
}

/** What is said of the year, without where. */
export type Said = Pick<Statement, 'relation' | 'year' | 'weight' | 'raises'>;

/** What a date line weighs: it stands above all else. */
export const DATED = 20;

/** What is looked for. */
export interface Wanted {
  /** The move at a place, on which hangs what a few years say; null for none. */
  readonly moveAt: (at: number) => Move['kind'] | 'unknown' | null;
  /** Whether years that are named in passing within a review are wanted as such. */
  readonly reviewed: boolean;
}
