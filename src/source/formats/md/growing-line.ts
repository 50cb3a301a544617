/** The text of a line as it is read token by token, marks of notes and the blanks that were set for them left out. */
import { joint } from '../../wide.js';

/** What a picture or a mark of a note at the end leaves; full-width spaces stay. */
const TRAILING = /(?<![ \t])[ \t]+$/u;

/** A line without the blanks at its end. */
export const withoutTrailing = (text: string): string => text.replace(TRAILING, '');

const OPENING = /^[ \t]+/u;
const CLOSES = /^[,.;:!?)\]]/u;

/** The text of a line as it grows. */
export interface GrowingLine {
  readonly write: (content: string) => void;
  /** A mark of a note stands here and goes; blanks beside it were set for it, and are one between words, else none. */
  readonly mark: () => void;
  readonly take: () => string;
}

export function growingLine(): GrowingLine {
  let parts: string[] = [];
  let marked = false;
  let blank = false;
  /** Takes the blanks off the end; only the last part is looked at, however long the line. */
  const strip = (): void => {
    for (let last = parts.pop(); last !== undefined; last = parts.pop()) {
      const left = withoutTrailing(last);
      blank ||= left !== last;
      if (left !== '') return void parts.push(left);
    }
  };
  const behindMark = (content: string): void => {
    const right = content.replace(OPENING, '');
    blank ||= right !== content;
    if (right === '') return;
    const last = parts.at(-1);
    if (blank && last !== undefined && !CLOSES.test(right)) parts.push(joint(last, right));
    parts.push(right);
    [marked, blank] = [false, false];
  };
  return {
    write: (content) => {
      if (marked) behindMark(content);
      else if (content !== '') parts.push(content);
    },
    mark: () => {
      // Of marks one behind another the first has done it.
      if (!marked) strip();
      marked = true;
    },
    take: () => {
      const text = parts.join('');
      [parts, marked, blank] = [[], false, false];
      return text;
    },
  };
}
