/** What the search of the inputs comes to. */
import type { Item } from '../../../archive/item.js';

/** A document, or why there is none under that name. */
export type Found = Item | { readonly id: string; readonly error: unknown };
