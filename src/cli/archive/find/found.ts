/** What the search of the inputs comes to. */
import type { Item, Refused } from '../../../archive/item.js';

/** A document, or why there is none under that name. */
export type Found = Item | Refused;
