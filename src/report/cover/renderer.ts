/** What renderers of a coverage are given. They see the result and where things stand, never a manuscript's tree. */
import type { Coverage } from '../../model/cover.js';
import type { Analysis } from '../../model/types.js';
import type { RenderOptions, Say } from '../renderer.js';

/** What places are shown by. */
export type Placed = Pick<Analysis, 'source' | 'paragraphs' | 'meta' | 'id'>;

export interface CoverRenderOptions extends Pick<RenderOptions, 'assets'> {
  readonly say: Say;
  readonly width: number;
  readonly color: boolean;
  readonly ambiguous: 1 | 2;
  /** What is covered too. */
  readonly all: boolean;
  readonly draft: Placed;
  /** An upper text by its id. */
  readonly upperOf: (id: string) => Placed | undefined;
}

export type RenderCover = (coverage: Coverage, options: CoverRenderOptions) => string;

export interface CoverRenderer {
  readonly name: string;
  readonly load: () => Promise<{ readonly render: RenderCover }>;
}
