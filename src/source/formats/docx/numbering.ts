/** The lists of a document: numbering.xml (ECMA-376 part 1, 17.9). */
import { readPart, type Element, type Elements } from './elements.js';
import type { Attributes } from './namespaces.js';
import { flag, integer } from './values.js';

export interface Level {
  readonly start: number;
  /** Of ST_NumberFormat. */
  readonly format: string;
  /** Of a custom format: how its 1 is written (`001`). */
  readonly pattern: string | null;
  /** The number's text, with `%1` to `%9` for the levels. */
  readonly text: string;
  /** From 1: a paragraph of this level or above starts the count again. 0: none does; null: every level above. */
  readonly restart: number | null;
  /** All levels in Arabic numerals (17.9.4). */
  readonly legal: boolean;
  /** The paragraph style that has this level (17.9.23). */
  readonly style: string | null;
  /** Counted, but not shown. */
  readonly hidden: boolean;
}

/** What a list changes of a level it is made from (17.9.8). */
export interface Override {
  readonly start: number | null;
  readonly level: Level | null;
}

export interface Abstract {
  readonly levels: ReadonlyMap<number, Level>;
  /** The list style that holds the levels in its place (17.9.21). */
  readonly link: string | null;
}

export interface Instance {
  readonly abstract: string;
  readonly overrides: ReadonlyMap<number, Override>;
}

export interface Numbering {
  readonly abstracts: ReadonlyMap<string, Abstract>;
  readonly instances: ReadonlyMap<string, Instance>;
}

export const NO_NUMBERING: Numbering = { abstracts: new Map(), instances: new Map() };

/** Word has nine. */
export const LEVELS = 9;

/** Characters of a number's text: more than a line, and no burden where every paragraph has it. */
export const LONGEST = 255;

/** What is said nowhere (17.9.25: a level without a start starts at 0). */
const BLANK: Level = {
  start: 0,
  format: 'decimal',
  pattern: null,
  text: '',
  restart: null,
  legal: false,
  style: null,
  hidden: false,
};

interface Reading {
  readonly abstracts: Map<string, Abstract>;
  readonly instances: Map<string, Instance>;
  /** Levels or overrides of what is open; thrown away where nothing is. */
  levels: Map<number, Level>;
  overrides: Map<number, Override>;
  abstract: string;
  instance: string;
  level: Level | null;
  override: Override | null;
  at: number;
}

const value = (attributes: Attributes): string | undefined => attributes['w:val'];

/** An element that says something of the level that is open. */
const property = (read: (attributes: Attributes) => Partial<Level>): Element<Reading> => ({
  open: (state, attributes) => {
    if (state.level !== null) state.level = { ...state.level, ...read(attributes) };
  },
});

/** `custom` with `001, 002, 003, ...`: only leading zeros are told so. */
function numberFormat(attributes: Attributes): Partial<Level> {
  const format = value(attributes) ?? 'decimal';
  const pattern = /^\d{1,9}/u.exec(attributes['w:format'] ?? '')?.[0] ?? null;
  return { format, pattern: format === 'custom' ? pattern : null };
}

const levelIn = (attributes: Attributes): number => integer(attributes['w:ilvl']) ?? 0;

/** The level of an override is that of the override, whatever it says itself. */
const LEVEL: Element<Reading> = {
  open: (state, attributes) => {
    if (state.override === null) state.at = levelIn(attributes);
    state.level = BLANK;
  },
  close: (state) => {
    const { at, level } = state;
    if (state.override !== null) state.override = { ...state.override, level };
    else if (level !== null && at >= 0 && at < LEVELS) state.levels.set(at, level);
    state.level = null;
  },
};

const OVERRIDE: Element<Reading> = {
  open: (state, attributes) => {
    state.at = levelIn(attributes);
    state.override = { start: null, level: null };
  },
  close: (state) => {
    if (state.override !== null && state.at >= 0 && state.at < LEVELS) state.overrides.set(state.at, state.override);
    state.override = null;
  },
};

const ELEMENTS: Elements<Reading> = new Map<string, Element<Reading>>([
  [
    'w:abstractNum',
    {
      open: (state, attributes) => {
        state.abstract = attributes['w:abstractNumId'] ?? '';
        state.levels = new Map();
        state.abstracts.set(state.abstract, { levels: state.levels, link: null });
      },
    },
  ],
  [
    'w:numStyleLink',
    {
      open: (state, attributes) => {
        state.abstracts.set(state.abstract, { levels: state.levels, link: value(attributes) ?? null });
      },
    },
  ],
  [
    'w:num',
    {
      open: (state, attributes) => {
        state.instance = attributes['w:numId'] ?? '';
        state.overrides = new Map();
      },
    },
  ],
  [
    'w:abstractNumId',
    {
      open: (state, attributes) => {
        state.instances.set(state.instance, { abstract: value(attributes) ?? '', overrides: state.overrides });
      },
    },
  ],
  ['w:lvlOverride', OVERRIDE],
  [
    'w:startOverride',
    {
      open: (state, attributes) => {
        if (state.override !== null) state.override = { ...state.override, start: integer(value(attributes)) ?? 0 };
      },
    },
  ],
  ['w:lvl', LEVEL],
  ['w:start', property((attributes) => ({ start: integer(value(attributes)) ?? 0 }))],
  ['w:numFmt', property(numberFormat)],
  ['w:lvlText', property((attributes) => ({ text: (value(attributes) ?? '').slice(0, LONGEST) }))],
  ['w:lvlRestart', property((attributes) => ({ restart: integer(value(attributes)) }))],
  ['w:isLgl', property((attributes) => ({ legal: flag(value(attributes)) }))],
  ['w:pStyle', property((attributes) => ({ style: value(attributes) ?? null }))],
  ['w:vanish', property((attributes) => ({ hidden: flag(value(attributes)) }))],
]);

/** Reads numbering.xml; throws `Unreadable`. */
export function readNumbering(bytes: Uint8Array): Numbering {
  return readPart<Reading>(bytes, ELEMENTS, {
    abstracts: new Map(),
    instances: new Map(),
    levels: new Map(),
    overrides: new Map(),
    abstract: '',
    instance: '',
    level: null,
    override: null,
    at: 0,
  });
}
