/** What a package says of the document in docProps/core.xml (ECMA-376 part 2, 8). */
import type { Properties } from '../../reader.js';
import { readPart, type Element, type Elements } from './elements.js';

interface Reading {
  readonly found: Record<string, string>;
  text: string;
}

/** Dates come as W3CDTF, which is a profile of ISO 8601. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u;

const property = (name: keyof Properties, valid = /./u): Element<Reading> => ({
  open: (state) => {
    state.text = '';
  },
  close: ({ found, text }) => {
    const value = text.trim();
    if (valid.test(value)) found[name] ??= value;
  },
});

const ELEMENTS: Elements<Reading> = new Map([
  ['dc:title', property('title')],
  ['dc:creator', property('author')],
  ['dcterms:created', property('created', DATE)],
  ['dcterms:modified', property('modified', DATE)],
]);

/** Throws `Unreadable`. */
export const readProperties = (bytes: Uint8Array): Properties =>
  readPart<Reading>(bytes, ELEMENTS, { found: {}, text: '' }, (state, text) => {
    state.text += text;
  }).found;
