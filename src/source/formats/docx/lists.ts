/** From a paragraph's list to the levels that hold for it, through styles of lists and overrides. */
import type { Look } from './look.js';
import { LEVELS, type Abstract, type Level, type Numbering, type Override } from './numbering.js';
import type { Styles } from './styles.js';

export interface List {
  /** Lists made from one definition count together, whatever their own numbers. */
  readonly counts: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, Override>;
}

/** What a paragraph says itself of its number; null where it leaves it to its style. */
export interface OwnNumber {
  readonly list: string | null;
  readonly level: number | null;
}

/** A paragraph's place in a list. */
export interface Place {
  readonly id: string;
  readonly list: List;
  /** From 0. */
  readonly level: number;
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

export const levelOf = ({ levels, overrides }: List, level: number): Level | null =>
  overrides.get(level)?.level ?? levels.get(level) ?? null;

/**
 * The level a style has in a list: the one that names it, else what it says itself, else that of the style it is based
 * on. A style that is named by a level may say another: that is not heard (17.9.3).
 */
function levelOfStyle(list: List, { chain }: Look): number | null {
  for (const { id, level } of chain) {
    for (let at = 0; at < LEVELS; at += 1) if (levelOf(list, at)?.style === id) return at;
    if (level !== null) return level;
  }
  return null;
}

/** Where a paragraph stands in which list; null for one without a number. */
export type PlaceOf = (own: OwnNumber, look: Look) => Place | null;

export function placesIn(numbering: Numbering, styles: Styles): PlaceOf {
  const lists = new Map<string, List | null>();
  const levels = new Map<List, Map<Look, number>>();
  const styledLevel = (list: List, look: Look): number => {
    let known = levels.get(list);
    if (known === undefined) levels.set(list, (known = new Map()));
    let level = known.get(look);
    if (level === undefined) known.set(look, (level = levelOfStyle(list, look) ?? 0));
    return level;
  };
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
    const level = own.level ?? styledLevel(list, look);
    return level >= 0 && level < LEVELS ? { id, list, level } : null;
  };
}
