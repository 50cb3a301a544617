/** What renderers of a comparison are given. They see the result, and of the manuscripts the passages shown. */
import type { Compared, Comparison } from '../../model/compare.js';
import type { RenderOptions } from '../renderer.js';

export interface CompareRenderOptions extends Pick<
  RenderOptions,
  'say' | 'all' | 'width' | 'color' | 'ambiguous' | 'assets'
> {
  /** Parts asked for; null means the renderer's own choice. */
  readonly only: readonly Compared[] | null;
  /** Shows a place of a document, 12:8; null where nobody has the texts, and documents are named alone. */
  readonly placeOf: ((document: string, offset: number) => string) | null;
  /** The text of a document, by its id; null where nobody has it: the passages that are told of are shown. */
  readonly textOf: ((document: string) => string | null) | null;
}

export type RenderComparison = (result: Comparison, options: CompareRenderOptions) => string;

/** The same bit by bit, for a result whose text would not fit beside it. */
export type PiecesOfComparison = (result: Comparison, options: CompareRenderOptions) => Iterable<string>;

export interface ComparisonRenderer {
  readonly name: string;
  readonly extension: string;
  readonly load: () => Promise<{ readonly render: RenderComparison; readonly pieces?: PiecesOfComparison }>;
}
