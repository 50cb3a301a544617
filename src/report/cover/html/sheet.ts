/** What every part of the page is given. */
import type { Coverage } from '../../../model/cover.js';
import type { ShowPlace } from '../../place.js';
import type { Say } from '../../renderer.js';
import type { Placed } from '../renderer.js';
import type { Item } from './items.js';
import type { Passages } from './passages.js';

export interface Sheet {
  readonly coverage: Coverage;
  readonly items: readonly Item[];
  readonly passages: Passages;
  readonly draft: Placed;
  /** The upper texts at hand, in the order of the result. */
  readonly uppers: readonly Upper[];
  /** Places of the draft. */
  readonly place: ShowPlace;
  /** Of what an item asks, in its upper text; empty where there is none. */
  readonly placeOf: (item: Item) => string;
  readonly say: Say;
}

export interface Upper {
  readonly id: string;
  /** From 1, in the order of the result. */
  readonly number: number;
  readonly text: Placed;
  readonly place: ShowPlace;
}

/** What a text is called: its title, else its file. */
export const nameOf = ({ meta, source, id }: Placed): string => meta.title?.text ?? source.path ?? id;
