/** JSON written bit by bit, for lists that are not held whole. */

/** An object without its end, to be gone on with. */
export const opened = (head: object): string => JSON.stringify(head, null, 2).slice(0, -'\n}'.length);

/** Some items of a list, a line each, set in by so many blanks. */
export const listed = (items: readonly unknown[], isFirst: boolean, indent: number): string =>
  items.map((item, at) => `${isFirst && at === 0 ? '' : ','}\n${' '.repeat(indent)}${JSON.stringify(item)}`).join('');
