/** Ids of the page: every element has a row and a passage, and the two link to each other. */

/** Kinds that are marked in the text, in the order of the legend; each has its words and its look. */
export const KINDS = ['slogan', 'member', 'quote', 'target', 'duty', 'announcement', 'placeholder', 'year'] as const;
export type Kind = (typeof KINDS)[number];

/** Of the row of the n-th element, counted from 1. */
export const rowId = (kind: Kind, number: number): string => `${kind}-${number}`;

/** Of its passage in the text; a slogan has as many as mentions. */
export const passageId = (kind: Kind, number: number, mention = 1): string =>
  mention === 1 ? `at-${kind}-${number}` : `at-${kind}-${number}-${mention}`;

/** Of an outline node's heading. */
export const nodeId = (id: string): string => `node-${id}`;
