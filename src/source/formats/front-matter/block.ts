/** Where the YAML front matter of a text stands: between a first line of --- and one of --- or ... */

export interface MatterBlock {
  readonly yaml: string;
  /** Offset of the first line behind it that is not empty, and its number in the file, from 1. */
  readonly bodyStart: number;
  readonly bodyLine: number;
}

/** A closing rule further down closes something else. */
const MAX_LINES = 100;
const MAX_LENGTH = 100_000;

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/u;
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/uy;

/** The block at the start of a text; null where there is none, or no rule that closes it. */
export function matterBlock(text: string): MatterBlock | null {
  const start = OPENING.exec(text)?.[0].length;
  if (start === undefined) return null;
  let at = start;
  for (let line = 2; line <= MAX_LINES + 1 && at < text.length && at - start <= MAX_LENGTH; line++) {
    LINE.lastIndex = at;
    const written = LINE.exec(text)?.[0] ?? '';
    if (/^(?:---|\.\.\.)\s*$/u.test(written))
      return { yaml: text.slice(start, at), ...bodyBehind(text, at + written.length, line + 1) };
    at += written.length;
  }
  return null;
}

function bodyBehind(text: string, start: number, line: number): Pick<MatterBlock, 'bodyStart' | 'bodyLine'> {
  let [bodyStart, bodyLine] = [start, line];
  while (bodyStart < text.length) {
    LINE.lastIndex = bodyStart;
    const written = LINE.exec(text)?.[0] ?? '';
    if (written.trim() !== '') break;
    bodyStart += written.length;
    bodyLine++;
  }
  return { bodyStart, bodyLine };
}
