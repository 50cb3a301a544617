/** Key words in context as JSON, a hit a line. */
import { listed, opened } from '../json-pieces.js';
import type { OpenKwic, PlacedHit } from './renderer.js';

export const open: OpenKwic = (head) => {
  let isFirst = true;
  const pieceOf = (items: readonly unknown[]): string => {
    if (items.length === 0) return '';
    const piece = listed(items, isFirst, 4);
    isFirst = false;
    return piece;
  };
  return {
    head: () => `${opened(head)},\n  "${head.options.count === null ? 'hits' : 'counts'}": [`,
    hits: (hits) => pieceOf(hits.map(withoutPlace)),
    counts: pieceOf,
    foot: (summary) => `${isFirst ? '' : '\n  '}],\n  "summary": ${JSON.stringify(summary)}\n}\n`,
  };
};

/** Words for people have no place in data. */
function withoutPlace(placed: PlacedHit): object {
  const { place: _, ...hit } = placed;
  return hit;
}
