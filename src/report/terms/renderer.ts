/** What renderers of word lists are given: the head of the result, and its groups one by one. */
import type { TermGroup, Terms } from '../../model/terms.js';
import type { RenderOptions } from '../renderer.js';

export interface TermsResult extends Omit<Terms, 'groups'> {
  readonly groups: Iterable<TermGroup>;
}

export type TermsRenderOptions = Pick<RenderOptions, 'say' | 'color' | 'ambiguous' | 'width'>;

/** Bit by bit: the words of all groups would not always fit. */
export type RenderTerms = (result: TermsResult, options: TermsRenderOptions) => Iterable<string>;

export interface TermsRenderer {
  readonly name: string;
  readonly load: () => Promise<{ readonly render: RenderTerms }>;
}
