/** Numbers of ordered lists: as they are written, or counted where the author leaves counting to the program. */

interface OpenList {
  readonly ordered: boolean;
  /** Number of the first item, as written. */
  first: string | null;
  items: number;
  counts: boolean;
}

export interface Lists {
  readonly open: (ordered: boolean) => void;
  readonly close: () => void;
  /** The number of the next item with its mark (1. or 1)); empty for a bullet. */
  readonly item: (written: string, mark: string) => string;
  /** How deep lists stand open. */
  readonly level: () => number;
}

export function openLists(): Lists {
  const lists: OpenList[] = [];
  return {
    open: (ordered) => lists.push({ ordered, first: null, items: 0, counts: false }),
    close: () => lists.pop(),
    level: () => lists.length,
    item: (written, mark) => {
      const list = lists.at(-1);
      if (list === undefined || !list.ordered) return '';
      list.items++;
      // 1. 1. 1.: every renderer counts, so the second 1 is a 2.
      if (list.items === 2) list.counts = written === list.first;
      list.first ??= written;
      return (list.counts ? String(Number(list.first) + list.items - 1) : written) + mark;
    },
  };
}
