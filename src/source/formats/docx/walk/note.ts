/**
 * Notes: where the text refers to them, and their own text, each a container. A mark the author gave a note
 * (`customMarkFollows`, 17.11.14) stands in the run behind the reference and again, as any text, before the note's own.
 */
import type { Element } from '../elements.js';
import type { Attributes } from '../namespaces.js';
import { flag } from '../values.js';
import { SKIP } from '../xml.js';
import { closeContainer, openContainer } from './container.js';
import type { Pieces, Walk } from './state.js';
import { isShown } from './write.js';

export type Kind = 'footnote' | 'endnote';

/** The reference itself is a mark, not text, and so is what stands for it in its run. */
const reference = (kind: Kind): Element<Walk> => ({
  open: (walk, attributes) => {
    if (!isShown(walk)) return;
    const id = attributes['w:id'] ?? '';
    const noted = walk[`${kind}s`].get(id) ?? { mark: '' };
    walk[`${kind}s`].set(id, noted);
    const run = walk.runs.at(-1);
    const own = attributes['w:customMarkFollows'];
    if (run !== undefined && own !== undefined && flag(own)) run.markOf = noted;
  },
});

const mark: Element<Walk> = {
  open: (walk) => {
    const paragraph = walk.paragraphs.at(-1);
    if (paragraph !== undefined && paragraph.text === '') paragraph.afterMark = true;
  },
};

export const REFERENCES: readonly (readonly [string, Element<Walk>])[] = [
  ['w:footnoteReference', reference('footnote')],
  ['w:endnoteReference', reference('endnote')],
  ['w:footnoteRef', mark],
  ['w:endnoteRef', mark],
];

/** The elements of a part of notes: those that are referred to, into `notes` by id. */
export function noteElements(
  kind: Kind,
  numbers: ReadonlyMap<string, number>,
  notes: Map<string, Pieces>,
): readonly (readonly [string, Element<Walk>])[] {
  const open = (walk: Walk, attributes: Attributes): typeof SKIP | void => {
    const id = attributes['w:id'] ?? '';
    const number = numbers.get(id);
    if (number === undefined || notes.has(id)) return SKIP;
    const pieces: Pieces = [];
    notes.set(id, pieces);
    openContainer(walk, { story: kind, origin: { [kind]: number }, pieces });
  };
  return [[`w:${kind}`, { open, close: (walk) => void closeContainer(walk) }]];
}
