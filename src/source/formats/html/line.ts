/**
 * White space of a block of text, as CSS Text 3 (4.1, "White Space Processing") has it: spaces, tabs and line breaks of
 * the source collapse; full-width and no-break spaces are characters like any other and stay.
 */
import { joint } from '../../wide.js';

/** Of the CSS property `white-space`: collapsed, kept, or only line breaks kept. */
export type WhiteSpace = 'normal' | 'pre' | 'pre-line';

export interface Line {
  /** Inline text. */
  readonly text: (value: string, mode: WhiteSpace, inLink: boolean) => void;
  /** Characters as they are, tabs and spaces too. */
  readonly raw: (value: string) => void;
  /** `<br>`. */
  readonly lineBreak: () => void;
  /** What was written since it was last asked; null where nothing was. */
  readonly take: () => Written | null;
}

export interface Written {
  /** Without line breaks at its edges; empty for a block that shows as an empty line. */
  readonly text: string;
  /** Characters other than white space, all and those in links. */
  readonly size: number;
  readonly linked: number;
}

const COLLAPSING = /[ \t\n\f\r]+|[^ \t\n\f\r]+/gu;
const sizeOf = (text: string): number => text.length - (text.match(/\s/gu)?.length ?? 0);

/** What a line break of the source stands for between two stretches of a line. */
export type Joint = (before: string, after: string) => '' | ' ';

/**
 * CSS Text 3 (4.1.3) leaves it to browsers, which mostly show a space; but what breaks Chinese between two characters
 * is an editor that wraps long lines, so it is nothing there (`wide.ts`), as CSS Text 4 has it.
 */
const BETWEEN_CHARACTERS: Joint = joint;

/** LibreOffice and its like break lines of the source at spaces only, each break in the place of one. */
export const AT_SPACES: Joint = () => ' ';

/** Writes one block after another. */
export function line(jointOf: Joint = BETWEEN_CHARACTERS): Line {
  let parts: string[] = [];
  /** White space that counts only when something follows on the line. */
  let pending: '' | ' ' | '\n' = '';
  let last = '';
  let linked = 0;

  const write = (value: string): void => {
    if (pending !== '' && last !== '' && last !== '\n') parts.push(pending === ' ' ? ' ' : jointOf(last, value));
    pending = '';
    parts.push(value);
    last = value;
  };
  const lineBreak = (): void => {
    pending = '';
    parts.push('\n');
    last = '\n';
  };
  const collapsed = (value: string): void => {
    for (const [run] of value.matchAll(COLLAPSING)) {
      if (!/^[ \t\n\f\r]/u.test(run)) write(run);
      else if (/[\n\r]/u.test(run)) pending = '\n';
      else if (pending === '') pending = ' ';
    }
  };
  const inLines = (value: string, put: (piece: string) => void): void => {
    value.split(/\r\n?|\n/u).forEach((piece, index) => {
      if (index > 0) lineBreak();
      if (piece !== '') put(piece);
    });
  };

  return {
    text: (value, mode, inLink) => {
      if (mode === 'normal') collapsed(value);
      else inLines(value, mode === 'pre' ? write : collapsed);
      if (inLink) linked += sizeOf(value);
    },
    raw: write,
    lineBreak,
    take: () => {
      if (parts.length === 0) return null;
      const text = parts
        .join('')
        .replace(/^\n+/u, '')
        .replace(/(?<!\n)\n+$/u, '');
      const written = { text: isBlankLine(text) ? '' : text, size: sizeOf(text), linked };
      [parts, pending, last, linked] = [[], '', '', 0];
      return written;
    },
  };
}

/** `&nbsp;` alone is how editors write an empty line. */
const isBlankLine = (text: string): boolean => /^[\u00a0 ]*$/u.test(text);
