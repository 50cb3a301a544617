/** The style sheet ([MS-DOC] 2.9.271 STSH): what a style gives its paragraphs, those it is based on included. */
import { u16, utf16 } from '../../little-endian.js';
import type { ParagraphStyle } from '../../origin.js';
import { headingAt, standingOfName } from '../standing.js';
import { characterFormat } from './character-format.js';
import type { WordFile } from './file.js';
import { formatted, listsIn, PLAIN, type Styled } from './paragraph-format.js';

export interface Styles {
  readonly styled: (style: number) => Styled;
  /** Title, subtitle or heading; null for any other. */
  readonly named: (style: number) => ParagraphStyle | null;
  /** Whether the style hides its characters; null where it says nothing of it. */
  readonly hides: (style: number) => boolean | null;
}

interface Style {
  /** Number of the built-in style, the same in every language; 0xffe for one of the user's. */
  readonly builtIn: number;
  readonly name: string;
  readonly base: number;
  readonly paragraph: Uint8Array;
  readonly character: Uint8Array;
}

const NONE = new Uint8Array();
const PARAGRAPH = 1;
const CHARACTER = 2;

/** Lists of modifiers, each with its length in front and on an even place; a paragraph's starts with its number. */
function listsOf(style: Uint8Array, at: number, count: number): readonly Uint8Array[] {
  const lists: Uint8Array[] = [];
  for (let index = 0, place = at; index < count && place + 2 <= style.length; index++) {
    const length = u16(style, place);
    lists.push(style.subarray(place + 2, place + 2 + length));
    place += 2 + length + (length & 1);
  }
  return lists;
}

function styleOf(style: Uint8Array, baseLength: number): Style {
  const kind = u16(style, 2) & 0xf;
  const nameLength = u16(style, baseLength) * 2;
  const name = utf16(style.subarray(baseLength + 2, baseLength + 2 + nameLength));
  const lists = listsOf(style, baseLength + 4 + nameLength, u16(style, 4) & 0xf);
  const [first = NONE, second = NONE] = kind === PARAGRAPH ? [lists[0]?.subarray(2), lists[1]] : [NONE, lists[0]];
  return {
    builtIn: u16(style, 0) & 0xfff,
    name,
    base: u16(style, 2) >> 4,
    paragraph: first,
    character: kind === PARAGRAPH || kind === CHARACTER ? second : NONE,
  };
}

/** All styles by number; null for an unused one. */
function read(sheet: Uint8Array): readonly (Style | null)[] {
  if (sheet.length === 0) return [];
  const head = u16(sheet, 0);
  const [count, baseLength] = [u16(sheet, 2), u16(sheet, 4)];
  const styles: (Style | null)[] = [];
  let at = 2 + head;
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const length = u16(sheet, at);
    styles.push(length < baseLength + 4 ? null : styleOf(sheet.subarray(at + 2, at + 2 + length), baseLength));
    at += 2 + length + (length & 1);
  }
  return styles;
}

const TITLE = 62;
const SUBTITLE = 74;
/** What a style says itself, by its number, its name or its level in the outline; null where it says nothing. */
function standing({ builtIn, name }: Style, outline: number | null): ParagraphStyle | null {
  if (builtIn >= 1 && builtIn <= 9) return { name: 'heading', level: builtIn };
  if (builtIn === TITLE) return { name: 'title', level: null };
  if (builtIn === SUBTITLE) return { name: 'subtitle', level: null };
  return standingOfName(name.split(',')[0]?.trim() ?? '') ?? headingAt(outline);
}

/** Computes once a style; a circle of bases ends where it meets itself. */
function inherited<Value>(
  styles: readonly (Style | null)[],
  root: Value,
  step: (style: Style, base: Value) => Value,
): (style: number) => Value {
  const known = new Map<number, Value>();
  return (wanted) => {
    const path: number[] = [];
    let at = wanted;
    while (!known.has(at) && styles[at] != null && !path.includes(at)) {
      path.push(at);
      at = styles[at]?.base ?? -1;
    }
    let value = known.get(at) ?? root;
    for (const number of path.reverse()) {
      const style = styles[number];
      if (style != null) value = step(style, value);
      known.set(number, value);
    }
    return value;
  };
}

/** Reads the style sheet. */
export function stylesOf({ part, data }: WordFile): Styles {
  const styles = read(part('styles'));
  const beside = { styled: () => PLAIN, elsewhere: listsIn(data) };
  const silent = { hidden: false, ofStyle: () => null };
  return {
    styled: inherited<Styled>(styles, PLAIN, ({ paragraph }, base) => {
      const { list, level } = formatted({ ...PLAIN, ...base }, paragraph, beside);
      return { list, level };
    }),
    named: inherited<ParagraphStyle | null>(styles, null, (style, base) => {
      const { outline } = formatted(PLAIN, style.paragraph, beside);
      return standing(style, outline) ?? base;
    }),
    hides: inherited<boolean | null>(styles, null, ({ character }, base) => {
      const says = characterFormat([character], silent).hidden;
      const against = !characterFormat([character], { ...silent, hidden: true }).hidden;
      return says ? true : against ? false : base;
    }),
  };
}
