/** From a paragraph's list to the levels that hold for it, through styles of lists and overrides. */
import { levelOf, LEVELS, type List, type Override, type Place } from '../numbering.js';
import type { Look } from './look.js';
import type { Abstract, Numbering } from './numbering.js';
import type { Styles } from './styles.js';

/** What a paragraph says itself of its number; null where it leaves it to its style. */
export interface OwnNumber {
  readonly list: string | null;
  readonly level: number | null;
}

/** Takes a number away that a style gives (17.9.18). */
const NO_LIST = '0';

/** Definitions that point to each other end somewhere. */
const DEEPEST = 9;

/** The definition that holds the levels: that of the list style, where one is named in their place. */
function definition({ abstracts, instances }: Numbering, styles: Styles, id: string): [string, Abstract] | null {
  let key = instances.get(id)?.abstract;
  for (let step = 0; step < DEEPEST; step += 1) {
    const abstract = key === undefined ? undefined : abstracts.get(key);
    if (key === undefined || abstract === undefined) return null;
    if (abstract.link === null) return [key, abstract];
    const style = styles.byId.get(abstract.link);
    key = instances.get(style?.list ?? '')?.abstract;
  }
  return null;
}

/** The level that belongs to a style, or to one it is based on; a style's own word on its level is not heard then. */
function levelOfStyle(list: List, { chain }: Look): number | null {
  for (const style of chain)
    for (let level = 0; level < LEVELS; level += 1) if (levelOf(list, level)?.style === style) return level;
  return null;
}

/** Where a paragraph stands in which list; null for one without a number. */
export type PlaceOf = (own: OwnNumber, look: Look) => Place | null;

export function placesIn(numbering: Numbering, styles: Styles): PlaceOf {
  const lists = new Map<string, List | null>();
  const listOf = (id: string): List | null => {
    let list = lists.get(id);
    if (list === undefined) {
      const found = id === NO_LIST ? null : definition(numbering, styles, id);
      const overrides = numbering.instances.get(id)?.overrides ?? new Map<number, Override>();
      list = found === null ? null : { counts: found[0], levels: found[1].levels, overrides };
      lists.set(id, list);
    }
    return list;
  };
  return (own, look) => {
    const id = own.list ?? look.list;
    const list = id === null ? null : listOf(id);
    if (id === null || list === null) return null;
    const level = own.level ?? levelOfStyle(list, look) ?? look.level ?? 0;
    return level >= 0 && level < LEVELS ? { id, list, level } : null;
  };
}
