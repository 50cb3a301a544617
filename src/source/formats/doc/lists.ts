/** The tables of lists ([MS-DOC] 2.9.150 LSTF, 2.9.148 LVL, 2.9.131 LFO) as the definitions numbers are counted by. */
import { i32, stretch, u16, u32, u8, utf16 } from '../../little-endian.js';
import { LEVELS, LONGEST, type Level, type List, type Override } from '../numbering.js';
import { characterFormat } from './character-format.js';
import type { WordFile } from './file.js';

/** Number formats by their number in the file ([MS-OSHARED] 2.2.1.3 MSONFC), named as in ECMA-376 17.18.59. */
const FORMATS: readonly string[] = [
  'decimal',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  'ordinal',
  'cardinalText',
  'ordinalText',
  'hex',
  'chicago',
  'ideographDigital',
  'japaneseCounting',
  'aiueo',
  'iroha',
  'decimalFullWidth',
  'decimalHalfWidth',
  'japaneseLegal',
  'japaneseDigitalTenThousand',
  'decimalEnclosedCircle',
  'decimalFullWidth2',
  'aiueoFullWidth',
  'irohaFullWidth',
  'decimalZero',
  'bullet',
  'ganada',
  'chosung',
  'decimalEnclosedFullstop',
  'decimalEnclosedParen',
  'decimalEnclosedCircleChinese',
  'ideographEnclosedCircle',
  'ideographTraditional',
  'ideographZodiac',
  'ideographZodiacTraditional',
  'taiwaneseCounting',
  'ideographLegalTraditional',
  'taiwaneseCountingThousand',
  'taiwaneseDigital',
  'chineseCounting',
  'chineseLegalSimplified',
  'chineseCountingThousand',
];
const NO_NUMBER = 0xff;

const nameOf = (format: number): string => (format === NO_NUMBER ? 'none' : (FORMATS[format] ?? `${format}`));

const LEVEL_HEAD = 28;
const LEGAL = 0x04;
const NO_RESTART = 0x08;

/** The text of a number: at the places the head lists stand levels instead of characters. */
function textOf(head: Uint8Array, text: string): string {
  const places = new Set([...head.subarray(6, 6 + LEVELS)].filter((place) => place > 0).map((place) => place - 1));
  return text
    .split('')
    .map((character, index) => (places.has(index) ? `%${character.charCodeAt(0) + 1}` : character))
    .join('');
}

const SILENT = { hidden: false, ofStyle: () => null };

/** A level and where it ends: a head, formatting of paragraph and number, the text. */
function levelAt(bytes: Uint8Array, at: number): { readonly level: Level; readonly end: number } {
  const head = stretch(bytes, at, LEVEL_HEAD);
  // Formatting of the paragraph, then of the number.
  const look = at + LEVEL_HEAD + u8(head, 25);
  const text = look + u8(head, 24);
  const end = text + 2 + u16(bytes, text) * 2;
  const flags = u8(head, 5);
  const level = {
    start: i32(head, 0),
    format: nameOf(u8(head, 4)),
    pattern: null,
    style: null,
    text: textOf(head, utf16(stretch(bytes, text + 2, end - text - 2)).slice(0, LONGEST)),
    legal: (flags & LEGAL) > 0,
    restart: flags & NO_RESTART ? u8(head, 26) : null,
    hidden: characterFormat([stretch(bytes, look, text - look)], SILENT).hidden,
  };
  return { level, end };
}

const LIST = 28;
const SIMPLE = 0x01;

/** Levels of every list by its identifier. The levels lie behind the table of lists, one or nine a list. */
function definitions({ part, behind }: WordFile): ReadonlyMap<number, List['levels']> {
  const table = part('lists');
  const found = new Map<number, List['levels']>();
  if (table.length === 0) return found;
  const bytes = behind('lists');
  let at = 0;
  for (let index = 0; index < u16(table, 0); index++) {
    const list = stretch(table, 2 + index * LIST, LIST);
    const levels = new Map<number, Level>();
    const count = u8(list, 26) & SIMPLE ? 1 : LEVELS;
    for (let depth = 0; depth < count; depth++) {
      const { level, end } = levelAt(bytes, at);
      levels.set(depth, level);
      at = end;
    }
    found.set(i32(list, 0), levels);
  }
  return found;
}

const LIST_OVERRIDE = 16;
const HAS_START = 0x10;
const HAS_LEVEL = 0x20;

/** What one list changes of some levels, and where that ends (2.9.133 LFOData). */
function overridesAt(
  table: Uint8Array,
  from: number,
  count: number,
): { readonly overrides: ReadonlyMap<number, Override>; readonly end: number } {
  const overrides = new Map<number, Override>();
  let at = from;
  for (let index = 0; index < count; index++) {
    const flags = u32(table, at + 4);
    const changed = flags & HAS_LEVEL ? levelAt(table, at + 8) : null;
    const start = changed === null ? i32(table, at) : changed.level.start;
    overrides.set(flags & 0xf, { start: flags & HAS_START ? start : null, level: changed?.level ?? null });
    at = changed?.end ?? at + 8;
  }
  return { overrides, end: at };
}

/** Lists by the number paragraphs give, less one: a definition and what is changed of it. */
export function listsOf(file: WordFile): readonly List[] {
  const defined = definitions(file);
  const table = file.part('overrides');
  const count = table.length === 0 ? 0 : u32(table, 0);
  const lists: List[] = [];
  let at = 4 + count * LIST_OVERRIDE;
  for (let index = 0; index < count; index++) {
    const head = stretch(table, 4 + index * LIST_OVERRIDE, LIST_OVERRIDE);
    const identifier = i32(head, 0);
    const { overrides, end } = overridesAt(table, at + 4, u8(head, 12));
    lists.push({ counts: `${identifier}`, levels: defined.get(identifier) ?? new Map(), overrides });
    at = end;
  }
  return lists;
}
