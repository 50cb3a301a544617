/** A corpus of analysed texts whose years may be given. */
import type { Member } from '../../src/compare/corpus.js';
import { memberOf as smallMember } from './small.js';

export { corpusOf } from './small.js';

export interface Given {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly year?: number;
}

export const memberOf = ({ year, ...text }: Given): Member => smallMember(text, year === undefined ? {} : { year });
