/**
 * How near a text read from a layout is to the text known: the share of characters that are the same, and how many
 * paragraphs end where they should. White space counts for neither: what a layout shows of it is a gap.
 */

export interface Score {
  /** 1 less the characters lost, added or changed, as a share of those known. */
  readonly characters: number;
  /** Of ends of paragraphs within the text: harmonic mean of how many found are right and how many right are found. */
  readonly boundaries: number;
}

interface Stream {
  readonly characters: readonly string[];
  /** Numbers of characters that a paragraph ends behind, the last one left out. */
  readonly ends: ReadonlySet<number>;
}

function streamOf(text: string): Stream {
  const characters: string[] = [];
  const ends = new Set<number>();
  for (const line of text.split(/\r\n|[\r\n]/u)) {
    characters.push(...line.replace(/\s+/gu, ''));
    ends.add(characters.length);
  }
  ends.delete(0);
  ends.delete(characters.length);
  return { characters, ends };
}

interface Alignment {
  /** Insertions and deletions that lead from one to the other. */
  readonly distance: number;
  /** For each character of the second its place in the first, or −1. */
  readonly places: readonly number[];
}

/** The shortest way from one to the other (Myers 1986), kept whole to walk it back. */
function aligned(from: readonly string[], to: readonly string[]): Alignment {
  const [n, m] = [from.length, to.length];
  let reach = new Map<number, number>([[1, 0]]);
  const history: Map<number, number>[] = [];
  const stepFrom = (row: ReadonlyMap<number, number>, d: number, k: number): number =>
    k === -d || (k !== d && (row.get(k - 1) ?? -1) < (row.get(k + 1) ?? -1)) ? k + 1 : k - 1;
  for (let d = 0; ; d += 1) {
    history.push(reach);
    const next = new Map(reach);
    for (let k = -d; k <= d; k += 2) {
      const previous = stepFrom(reach, d, k);
      let x = (reach.get(previous) ?? 0) + (previous < k ? 1 : 0);
      while (x < n && x - k < m && from[x] === to[x - k]) x += 1;
      next.set(k, x);
      if (x >= n && x - k >= m) return { distance: d, places: walked(history, [n, m], d, stepFrom) };
    }
    reach = next;
  }
}

function walked(
  history: readonly ReadonlyMap<number, number>[],
  [n, m]: readonly [number, number],
  distance: number,
  stepFrom: (row: ReadonlyMap<number, number>, d: number, k: number) => number,
): readonly number[] {
  const places = Array.from({ length: m }, () => -1);
  let [x, y] = [n, m];
  for (let d = distance; d >= 0; d -= 1) {
    const row = history[d] ?? new Map<number, number>();
    const previous = stepFrom(row, d, x - y);
    const [beforeX, beforeY] = d === 0 ? [0, 0] : [row.get(previous) ?? 0, (row.get(previous) ?? 0) - previous];
    while (x > beforeX && y > beforeY) {
      x -= 1;
      y -= 1;
      places[y] = x;
    }
    [x, y] = [beforeX, beforeY];
  }
  return places;
}

/** How near `read` is to `known`. */
export function scoreOf(known: string, read: string): Score {
  const [right, found] = [streamOf(known), streamOf(read)];
  const { distance, places } = aligned(right.characters, found.characters);
  const hits = [...found.ends].filter((end) => {
    const place = places[end - 1] ?? -1;
    return place !== -1 && right.ends.has(place + 1);
  }).length;
  const counted = right.ends.size + found.ends.size;
  return {
    characters: Math.max(0, 1 - distance / Math.max(1, right.characters.length)),
    boundaries: counted === 0 ? 1 : (2 * hits) / counted,
  };
}
