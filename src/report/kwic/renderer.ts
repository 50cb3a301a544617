/** What renderers of key words in context are given: hits as they are found, and at last how many there were. */
import type { Kwic, KwicCount, KwicHit, KwicSummary } from '../../model/kwic.js';
import type { RenderOptions } from '../renderer.js';

export interface PlacedHit extends KwicHit {
  /** Its place as people are shown it: 12:8, 段3:5. */
  readonly place: string;
}

/** What is known before the first hit. */
export type KwicHead = Pick<Kwic, 'schema' | 'tool' | 'patterns' | 'options'>;

export interface KwicRenderOptions extends Pick<RenderOptions, 'say' | 'color' | 'ambiguous'> {
  /** Columns of the terminal; null where lines may be as long as they need to be. */
  readonly columns: number | null;
}

/** A result on its way out; each gives a piece of text, which may be empty. */
export interface KwicWriter {
  readonly head: () => string;
  readonly hits: (hits: readonly PlacedHit[]) => string;
  readonly counts: (counts: readonly KwicCount[]) => string;
  readonly foot: (summary: KwicSummary) => string;
}

export type OpenKwic = (head: KwicHead, options: KwicRenderOptions) => KwicWriter;

export interface KwicRenderer {
  readonly name: string;
  readonly load: () => Promise<{ readonly open: OpenKwic }>;
}
