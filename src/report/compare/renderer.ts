/** What every renderer of a comparison is given and gives back. */
import type { Compared, Comparison } from '../../model/compare.js';
import type { Say } from '../renderer.js';

export interface ComparisonOptions {
  readonly say: Say;
  /** Parts asked for; null for the renderer's own choice. */
  readonly only: readonly Compared[] | null;
  /** Show every row. */
  readonly all: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Columns that “ ” … and other characters of ambiguous width take. */
  readonly ambiguous: 1 | 2;
}

export type RenderComparison = (result: Comparison, options: ComparisonOptions) => string;

export interface ComparisonRenderer {
  readonly name: string;
  readonly load: () => Promise<{ readonly render: RenderComparison }>;
}
