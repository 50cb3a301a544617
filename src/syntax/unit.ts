/** What the outline is made of: units, and the lists that are open while it is built. */
import type { Marker, MarkerStyle } from './markers.js';

export interface Unit {
  readonly marker: Marker;
  /** Numbers along containment, `b:` and so on before the members of a second list of one parent (see `paths.ts`). */
  path: string;
  /** The number the unit bears in its list; 最后 is one more than the one before. */
  ordinal: number;
  readonly level: number;
  readonly headingStart: number;
  readonly headingEnd: number;
  /** One past the end of the unit's body. */
  end: number;
  readonly parent: Unit | null;
  /** Place among the units of its parent, from 0. */
  readonly index: number;
  readonly children: Unit[];
  /** Every member of the list that the unit belongs to, itself included. */
  readonly list: readonly Unit[];
}

export interface List {
  readonly style: MarkerStyle;
  readonly key: string;
  /** The level the file gives its first member, where it tells such lists apart. */
  readonly level: number | null;
  readonly parent: Unit | null;
  readonly members: Unit[];
  last: Marker;
  /** Index of `last` among the markers. */
  lastIndex: number;
  ordinal: number;
}

/** Whether a list visibly goes on behind a marker. */
export type GoesOn = (list: List, marker: Marker) => boolean;

/** Whether the members of a list open paragraphs, though the first may stand behind its lead-in: 做好三项工作：一、抓产业。…¶二、抓治理。 */
export const opensParagraphs = ([first, second]: readonly Unit[]): boolean =>
  first?.marker.opensParagraph === true || second?.marker.opensParagraph === true;
