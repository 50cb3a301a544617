/** How much a block speaks for, or against, its surroundings being the text of the page. */
import type { Block } from './block.js';
import { isFurniture } from '../../site-lines.js';

/** A line in whole sentences: it ends one, or is long and has commas. */
export const isProse = (text: string): boolean =>
  /[。！？；]/u.test(text) || (text.length >= 40 && /[，,]/u.test(text));

/** Most of it is links. */
export const isLinked = ({ size, linked }: Block): boolean => size > 0 && linked * 2 > size;

/** What a short line counts: headings and dates stand in texts, captions and slogans of a site elsewhere. */
const SHORT = 0.2;

/** Characters of sentences in a block. */
const proseOf = (block: Block): number =>
  isLinked(block) || isFurniture(block.text) || !isProse(block.text) ? 0 : block.size - block.linked;

/**
 * Weight of a block in characters: those of sentences count in full, those of other lines little, and links, buttons
 * and notices count against what they stand in.
 */
function weightOf(block: Block): number {
  const { text, size, linked } = block;
  if (isLinked(block) || isFurniture(text)) return -size;
  return (size - linked) * (isProse(text) ? 1 : SHORT);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sums up to each block, so that the sum of a range is a difference. */
function summed(blocks: readonly Block[], valueOf: (block: Block) => number): (range: Range) => number {
  const sums = [0];
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + valueOf(block));
  return ({ from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0);
}

export interface Scale {
  /** What a range weighs, for and against. */
  readonly weight: (range: Range) => number;
  /** Characters of sentences in it. */
  readonly prose: (range: Range) => number;
}

export const scaleOf = (blocks: readonly Block[]): Scale => ({
  weight: summed(blocks, weightOf),
  prose: summed(blocks, proseOf),
});
