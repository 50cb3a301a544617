/** The styles of a document: styles.xml (ECMA-376 part 1, 17.7), as far as they bear on text, numbers and headings. */
import { readPart, type Element, type Elements } from './elements.js';
import type { Attributes } from './namespaces.js';
import { flag, integer } from './values.js';
import { SKIP } from './xml.js';

/** What a style says itself; null where it leaves it to the style it is based on. */
export interface Style {
  /** `paragraph`, `character`, `table` or `numbering`. */
  readonly type: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: number | null;
  /** From 0; 9 is body text. */
  readonly outline: number | null;
  readonly hidden: boolean | null;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** What a paragraph or run without a style has, by type. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Whether text is hidden where no style says anything. */
  readonly hidden: boolean;
}

export const NO_STYLES: Styles = { byId: new Map(), defaults: new Map(), hidden: false };

interface Reading {
  readonly byId: Map<string, Style>;
  readonly defaults: Map<string, string>;
  hidden: boolean;
  id: string;
  style: Style | null;
}

const value = (attributes: Attributes): string | undefined => attributes['w:val'];

/** An element that says something of the style that is open. */
const property = (read: (attributes: Attributes) => Partial<Style>): Element<Reading> => ({
  open: (state, attributes) => {
    if (state.style !== null) state.style = { ...state.style, ...read(attributes) };
  },
});

const STYLE: Element<Reading> = {
  open: (state, attributes) => {
    state.id = attributes['w:styleId'] ?? '';
    // 17.7.4.17: a style without a type is one of paragraphs.
    const type = attributes['w:type'] ?? 'paragraph';
    if (attributes['w:default'] !== undefined && flag(attributes['w:default'])) state.defaults.set(type, state.id);
    state.style = { type, name: '', basedOn: null, list: null, level: null, outline: null, hidden: null };
  },
  close: (state) => {
    if (state.style !== null && !state.byId.has(state.id)) state.byId.set(state.id, state.style);
    state.style = null;
  },
};

const VANISH: Element<Reading> = {
  open: (state, attributes) => {
    const hidden = flag(value(attributes));
    if (state.style === null) state.hidden = hidden;
    else state.style = { ...state.style, hidden };
  },
};

const skipped: Element<Reading> = { open: () => SKIP };

const ELEMENTS: Elements<Reading> = new Map<string, Element<Reading>>([
  ['w:style', STYLE],
  ['w:name', property((attributes) => ({ name: value(attributes) ?? '' }))],
  ['w:basedOn', property((attributes) => ({ basedOn: value(attributes) ?? null }))],
  ['w:numId', property((attributes) => ({ list: value(attributes) ?? null }))],
  ['w:ilvl', property((attributes) => ({ level: integer(value(attributes)) }))],
  ['w:outlineLvl', property((attributes) => ({ outline: integer(value(attributes)) }))],
  ['w:vanish', VANISH],
  // What holds for parts of a table, and what was before a tracked change.
  ...['w:tblStylePr', 'w:pPrChange', 'w:rPrChange'].map((name) => [name, skipped] as const),
]);

/** Reads styles.xml; throws `Unreadable`. */
export function readStyles(bytes: Uint8Array): Styles {
  return readPart<Reading>(bytes, ELEMENTS, {
    byId: new Map(),
    defaults: new Map(),
    hidden: false,
    id: '',
    style: null,
  });
}
