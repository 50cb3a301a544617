/**
 * EQ fields, which have no result and draw their instruction: Word writes enclosed characters so (`EQ \o\ac(○,1)`),
 * and combined ones (`EQ \o(\s\up 5(省),\s\do 2(委))`), older files the characters under phonetic guides as well
 * (`EQ \o\ad(\s\up 9(guó),国)`).
 */

const RINGS = new Set(['○', '〇', '◯']);

/** Signs for 1 to 20 in a ring. */
const ringed = (text: string): string => {
  const value = /^\d{1,2}$/u.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : text;
};

/** The arguments of the bracket that opens the text, at its own depth. */
function argumentsIn(text: string): readonly string[] {
  const list = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && character === '(') continue;
    if (depth === 1 && (character === ',' || character === ';')) list.push('');
    else list[list.length - 1] += character;
  }
  return list;
}

/** What an argument raises or lowers; null for one that stands on the line. */
const shifted = (argument: string): string | null => /^\s*\\s[^(]*\((.*)\)\s*$/su.exec(argument)?.[1] ?? null;

/** The text an instruction draws; empty for other fields and other drawings than characters laid over each other. */
export function equationText(code: string): string {
  if (!/^\s*eq\s/iu.test(code)) return '';
  const start = /\\o\b[^(]*/iu.exec(code);
  if (start === null) return '';
  const list = argumentsIn(code.slice(start.index + start[0].length));
  const last = list.at(-1) ?? '';
  if (shifted(last) !== null) return list.map((one) => shifted(one) ?? '').join('');
  if (list.length < 2 || last.includes('\\')) return '';
  return RINGS.has((list[0] ?? '').trim()) ? ringed(last.trim()) : last.trim();
}
