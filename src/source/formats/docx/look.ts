/** What a paragraph or run gets from its style and from those the style is based on (ECMA-376 part 1, 17.7.2). */
import type { ParagraphStyle } from '../../origin.js';
import { headingAt, standingOfName } from '../standing.js';
import type { Style, Styles } from './styles.js';

/** What a style comes to with all it is based on. */
export interface Look {
  /** The styles from this one down to the first, and the level of a list each gives: which is theirs, its list knows. */
  readonly chain: readonly { readonly id: string; readonly level: number | null }[];
  readonly list: string | null;
  readonly heading: ParagraphStyle | null;
  readonly hidden: boolean;
}

const PLAIN: Look = { chain: [], list: null, heading: null, hidden: false };

/** What one style says of the standing of a paragraph; undefined where it says nothing. */
const standing = ({ name, outline }: Style): ParagraphStyle | null | undefined =>
  standingOfName(name) ?? (outline === null ? undefined : headingAt(outline));

/** More are based on each other in no document; a ring of them ends here too. */
const DEEPEST = 100;

function chainOf(styles: Styles, id: string, type: string): readonly (readonly [string, Style])[] {
  const chain: (readonly [string, Style])[] = [];
  let next: string | null = id;
  while (next !== null && chain.length < DEEPEST) {
    const style: Style | undefined = styles.byId.get(next);
    if (style === undefined || style.type !== type) break;
    chain.push([next, style]);
    next = style.basedOn;
  }
  return chain;
}

function lookOf(styles: Styles, id: string, type: string): Look {
  const chain = chainOf(styles, id, type);
  const first = <Value>(read: (style: Style) => Value | null | undefined): Value | null => {
    for (const [, style] of chain) {
      const found = read(style);
      if (found !== null && found !== undefined) return found;
    }
    return null;
  };
  const standings = chain.map(([, style]) => standing(style)).filter((one) => one !== undefined);
  return {
    chain: chain.map(([key, { level }]) => ({ id: key, level })),
    list: first((style) => style.list),
    heading: standings[0] ?? null,
    hidden: first((style) => style.hidden) ?? false,
  };
}

/** The look of a paragraph's or run's style by its id; without one, or with one that is not there, the default. */
export type Looks = (type: 'paragraph' | 'character', id: string | null) => Look;

export function looksOf(styles: Styles): Looks {
  const known = new Map<string, Look>();
  return (type, id) => {
    const key = `${type} ${id ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const named = id !== null && styles.byId.get(id)?.type === type ? id : styles.defaults.get(type);
    const look = named === undefined ? PLAIN : lookOf(styles, named, type);
    known.set(key, look);
    return look;
  };
}
