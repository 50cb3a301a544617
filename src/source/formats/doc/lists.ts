/** The tables of lists ([MS-DOC] 2.9.150 LSTF, 2.9.148 LVL, 2.9.131 LFO) as the definitions numbers are counted by. */
import { i32, stretch, u16, u32, u8, utf16 } from '../../little-endian.js';
import type { Level, List } from '../numbering.js';
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

const LEVELS = 9;
const LEVEL_HEAD = 28;
const LEGAL = 0x04;
const NO_RESTART = 0x08;

/** The text of a number: at the places the head lists stand levels instead of characters. */
function textOf(head: Uint8Array, text: string): readonly (string | number)[] {
  const places = new Set([...head.subarray(6, 6 + LEVELS)].filter((place) => place > 0).map((place) => place - 1));
  return text.split('').map((character, index) => (places.has(index) ? character.charCodeAt(0) : character));
}

/** A level and where it ends: a head, formatting of paragraph and number, the text. */
function levelAt(bytes: Uint8Array, at: number): { readonly level: Level; readonly end: number } {
  const head = stretch(bytes, at, LEVEL_HEAD);
  const text = at + LEVEL_HEAD + u8(head, 24) + u8(head, 25);
  const end = text + 2 + u16(bytes, text) * 2;
  const flags = u8(head, 5);
  const level = {
    start: i32(head, 0),
    format: nameOf(u8(head, 4)),
    text: textOf(head, utf16(stretch(bytes, text + 2, end - text - 2))),
    legal: (flags & LEGAL) > 0,
    restart: flags & NO_RESTART ? u8(head, 26) : null,
  };
  return { level, end };
}

const LIST = 28;
const SIMPLE = 0x01;

/** Levels of every list by its identifier. The levels lie behind the table of lists, one or nine a list. */
function definitions({ part, behind }: WordFile): ReadonlyMap<number, readonly Level[]> {
  const table = part('lists');
  const found = new Map<number, readonly Level[]>();
  if (table.length === 0) return found;
  const bytes = behind('lists');
  let at = 0;
  for (let index = 0; index < u16(table, 0); index++) {
    const list = stretch(table, 2 + index * LIST, LIST);
    const levels: Level[] = [];
    const count = u8(list, 26) & SIMPLE ? 1 : LEVELS;
    while (levels.length < count) {
      const { level, end } = levelAt(bytes, at);
      levels.push(level);
      at = end;
    }
    found.set(i32(list, 0), levels);
  }
  return found;
}

const OVERRIDE = 16;
const HAS_START = 0x10;
const HAS_LEVEL = 0x20;

/** Lists by the number paragraphs give, less one: a definition and what is changed of it. */
export function listsOf(file: WordFile): readonly List[] {
  const defined = definitions(file);
  const table = file.part('overrides');
  if (table.length === 0) return [];
  const count = u32(table, 0);
  const lists: List[] = [];
  let at = 4 + count * OVERRIDE;
  for (let index = 0; index < count; index++) {
    const head = stretch(table, 4 + index * OVERRIDE, OVERRIDE);
    const identifier = i32(head, 0);
    const levels = [...(defined.get(identifier) ?? [])];
    const starts = new Map<number, number>();
    at += 4;
    for (let left = u8(head, 12); left > 0; left--) {
      const flags = u32(table, at + 4);
      const depth = flags & 0xf;
      if (flags & HAS_START && !(flags & HAS_LEVEL)) starts.set(depth, i32(table, at));
      at += 8;
      if (flags & HAS_LEVEL) {
        const { level, end } = levelAt(table, at);
        levels[depth] = level;
        if (flags & HAS_START) starts.set(depth, level.start);
        at = end;
      }
    }
    lists.push({ counters: identifier, levels, starts });
  }
  return lists;
}
