/** Words that stand in a text twice. Offsets of the reading. */
import type { Span } from '../../source/span.js';

export interface Repeat {
  readonly first: Span;
  readonly second: Span;
}
