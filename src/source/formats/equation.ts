/**
 * What an EQ field shows, as text (ECMA-376 17.16.5.18). Word writes with it what is no equation: characters in
 * circles, `\o\ac(○,11)`, and readings above characters, `\o\ad(\s\up 9(gān),肝)`. Fractions and roots are written in
 * one line; sizes and places are left out.
 */

/** A place in the instruction. */
interface Cursor {
  readonly text: string;
  at: number;
}

// Sticky: asked for at the cursor.
const FORMAT_SWITCH = /\\\*\s*(?:"[^"]*"|\S+)\s*/y;
const COMMAND = /\\([a-z])\s*(?=[\\(])/iy;
/** How the parts are laid, or a size; of brackets, which. */
const OPTION = /\\([a-z]{2})\s*(-?\d+)?\s*/iy;
const BRACKET = /\\?\S\s*/y;
/** 合并字符: what is raised and what is lowered stand over one another and are both read; a reading above is not. */
const COMBINED = /\s*\\s\\up\s*\d+\(([^(),]*)\)\s*,\s*\\s\\do\s*\d+\(([^(),]*)\)\s*\)/iy;

function match(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found !== null) cursor.at = pattern.lastIndex;
  return found;
}

/** The letter of a command, the cursor behind its bracket; null where none begins. */
function commandAt(cursor: Cursor): string | null {
  const start = cursor.at;
  const command = match(COMMAND, cursor)?.[1];
  for (let option = match(OPTION, cursor); option !== null; option = match(OPTION, cursor))
    if (/^[blr]c$/iu.test(option[1] ?? '')) match(BRACKET, cursor);
  if (command !== undefined && cursor.text[cursor.at] === '(') {
    cursor.at += 1;
    return command.toLowerCase();
  }
  cursor.at = start;
  return null;
}

/** Text up to a comma or bracket that belongs to what is around it. */
function partAt(cursor: Cursor, inside: boolean): string {
  let shown = '';
  while (cursor.at < cursor.text.length) {
    if (match(FORMAT_SWITCH, cursor) !== null) continue;
    const command = commandAt(cursor);
    const combined = command === 'o' ? match(COMBINED, cursor) : null;
    if (combined !== null) {
      shown += `${combined[1] ?? ''}${combined[2] ?? ''}`;
      continue;
    }
    if (command !== null) {
      shown += shownBy(command, partsAt(cursor));
      continue;
    }
    const character = cursor.text[cursor.at] ?? '';
    if (inside && (character === ',' || character === ')')) break;
    cursor.at += 1;
    shown += character === '\\' ? (cursor.text[cursor.at++] ?? '') : character;
  }
  return shown;
}

/** The parts between a bracket, already passed, and the one that closes it. */
function partsAt(cursor: Cursor): readonly string[] {
  const parts: string[] = [];
  do parts.push(partAt(cursor, true).trim());
  while (cursor.text[cursor.at++] === ',');
  return parts;
}

function shownBy(command: string, parts: readonly string[]): string {
  const [first = '', second = ''] = parts;
  switch (command) {
    case 'o':
      return enclosed(first, second) ?? parts.findLast((part) => part !== '') ?? '';
    case 'f':
      return `${first}/${second}`;
    case 'r':
      return `√${second === '' ? first : second}`;
    case 'b':
      return `(${first})`;
    case 'd':
      return '';
    default:
      return parts.join(command === 'l' ? ',' : '');
  }
}

const CIRCLES = '○〇◯';
/** The first of ①–⑳, ㉑–㉟ and ㊱–㊿, and the numbers they are for. */
const CIRCLED = [
  [0x2460, 1, 20],
  [0x3251, 21, 35],
  [0x32b1, 36, 50],
] as const;

/** A number in a circle, a tick in a box; null for any other pair. */
function enclosed(around: string, inner: string): string | null {
  if (around === '□' && (inner === '√' || inner === '✓')) return '☑';
  if (around === '' || !CIRCLES.includes(around) || !/^\d{1,2}$/u.test(inner)) return null;
  const number = Number(inner);
  const range = CIRCLED.find(([, from, to]) => number >= from && number <= to);
  return range === undefined ? null : String.fromCodePoint(range[0] + number - range[1]);
}

/** What the switches and text behind `EQ` show. */
export function equationText(instruction: string): string {
  return partAt({ text: instruction, at: 0 }, false).trim();
}
