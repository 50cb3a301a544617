/** Passages of the draft that answer something, each with all it answers; where the links of the page lead. */
import type { Span } from '../../../source/span.js';
import type { Kind, Status } from '../rows.js';
import type { Item } from './items.js';
import { addTo } from '../../../source/grouping.js';

export interface Passage {
  readonly id: string;
  readonly span: Span;
  readonly kind: Kind;
  readonly status: Status;
  /** What it answers, in the order of the result. */
  readonly items: readonly Item[];
}

export interface Passages {
  readonly list: readonly Passage[];
  /** Ids of an item's passages, the best first. */
  readonly of: (item: Item) => readonly string[];
}

/** One passage a stretch, kind and status: filters take away one without the others. */
export function passagesIn(items: readonly Item[], text: string): Passages {
  const passages = new Map<string, Passage & { readonly items: Item[] }>();
  const ids = new Map<string, string[]>();
  for (const item of items)
    for (const evidence of item.evidence) {
      const span = trimmed(evidence.span, text);
      const key = `${item.kind} ${item.status} ${span.start} ${span.end}`;
      const { kind, status } = item;
      const passage = passages.get(key) ?? { id: `in-${passages.size + 1}`, span, kind, status, items: [] };
      passages.set(key, passage);
      passage.items.push(item);
      addTo(ids, item.key, passage.id);
    }
  return { list: [...passages.values()], of: ({ key }) => ids.get(key) ?? [] };
}

/** Without white space at its ends: marks start and end inside a paragraph. */
export function trimmed({ start, end }: Span, text: string): Span {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(Math.min(from, end), start + inside.trimEnd().length) };
}
