/** What `cover` reads: a document's analysis beside the text its spans are of. */
import type { Analysis } from '../model/types.js';

export interface Covered {
  readonly id: string;
  readonly analysis: Analysis;
  readonly text: string;
}
