/** Pinyin and zhuyin over the characters they belong to are no text of their own. */
import { isBlank } from './characters.js';
import type { Line } from './lines.js';

/** Their size, and how far above the baseline they stand at most, in sizes of the line below. */
const SMALL = 0.6;
const ABOVE = 1.3;

/** Over one line there may be several. */
const NEXT = 6;

const SOUNDS = /^[\p{Script=Latin}\p{Script=Bopomofo}\p{Mn}ˇˊˋ˙]+$/u;

const isRuby = (line: Line, below: Line): boolean =>
  line.size <= SMALL * below.size &&
  below.y - line.y < ABOVE * below.size &&
  line.x >= below.x - below.size &&
  line.end <= below.end + below.size &&
  line.glyphs.every(({ text }) => isBlank(text) || SOUNDS.test(text));

/** Lines without ruby; from top to bottom, as they were. */
export const withoutRuby = (lines: readonly Line[]): readonly Line[] =>
  lines.filter((line, index) => !lines.slice(index + 1, index + NEXT).some((below) => isRuby(line, below)));
