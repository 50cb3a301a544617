/** What a paragraph looks like: a title, a heading, an item of a list. */
import { isBlank } from './characters.js';
import type { Column } from './column.js';
import { isBullet } from './items.js';
import type { Line } from './lines.js';
import type { Glyph } from './painted.js';
import { textOf } from './spacing.js';
import type { ParagraphStyle } from '../../origin.js';
import { withoutGlyphs } from './marks.js';

/** How much larger than the text a title, and a heading, is at least. */
const TITLE = 1.15;
const HEADING = 1.08;

/** A paragraph of more lines is text in a larger size. */
const MOST_LINES = 3;

/** As much room on the left as on the right; in sizes of the font. */
const EVEN = 0.6;

const isCentred = ({ x, end, size }: Line, { left, right }: Column): boolean =>
  Math.abs(x - left - (right - end)) < EVEN * size;

/** Sizes of a document's text. */
export interface Sizes {
  /** The one most of it has. */
  readonly body: number;
  /** Those of headings, the largest first. */
  readonly headings: readonly number[];
}

/** Sizes larger than the text's, the largest first. */
export const headingSizes = (lines: readonly Line[], size: number): readonly number[] =>
  [...new Set(lines.map((line) => line.size).filter((other) => other >= HEADING * size))].sort(
    (left, right) => right - left,
  );

const isTitle = (lines: readonly Line[], { body }: Sizes, column: Column): boolean =>
  lines.length <= MOST_LINES && lines.every((line) => line.size >= TITLE * body && isCentred(line, column));

/** Paragraphs a title may stand behind: who prints it, for whom it is, its number. */
const MOST_BEFORE = 4;

/** Who prints it, in letters larger than those of the title. */
const LETTERHEAD = /(?:文件|简报|专报|纪要|动态|参阅|材料)$/u;

/** The line below a title that says where the speech was held. */
const BELOW_TITLE = /^\s*(?:——|—|--)/u;

const textOfAll = (lines: readonly Line[]): string =>
  lines
    .map(({ glyphs }) => textOf(glyphs))
    .join('')
    .trim();

/** Numbers of the paragraphs that are the title, of those a document begins with. */
export function titlesAmong(
  paragraphs: readonly (readonly Line[])[],
  sizes: Sizes,
  column: Column,
): ReadonlySet<number> {
  const titles = paragraphs.map((lines) => isTitle(lines, sizes, column) && !LETTERHEAD.test(textOfAll(lines)));
  const first = titles.indexOf(true);
  if (first === -1 || first > MOST_BEFORE) return new Set();
  const after = titles.indexOf(false, first);
  const end = after === -1 ? titles.length : after;
  const below = paragraphs[end];
  const hasSubtitle =
    below !== undefined && BELOW_TITLE.test(textOfAll(below)) && below.every((line) => isCentred(line, column));
  return new Set(Array.from({ length: end - first + (hasSubtitle ? 1 : 0) }, (_, index) => first + index));
}

export function headingStyle(lines: readonly Line[], { body, headings }: Sizes): ParagraphStyle | null {
  const own = lines[0]?.size ?? 0;
  return lines.length <= MOST_LINES && own >= HEADING * body
    ? { name: 'heading', level: Math.max(1, headings.indexOf(own) + 1) }
    : null;
}

const SYMBOL = /^[\uf000-\uf0ff]$/u;

/** A bullet is a mark of the list, not text: set apart by a gap, or of a font of symbols. The first line without it. */
export function withoutBullet(line: Line): Line | null {
  const seen = line.glyphs.findIndex(({ text }) => !isBlank(text));
  const [bullet, next] = [line.glyphs[seen], line.glyphs[seen + 1]];
  if (bullet === undefined || next === undefined || !isBullet(bullet.text)) return null;
  const gap = next.x - bullet.x - bullet.width;
  const apart = !isBlank(next.text) && gap > 0.3 * line.size;
  return apart || SYMBOL.test(bullet.text) ? withoutGlyphs(line, [bullet, ...blanksBefore(line, seen)]) : null;
}

const blanksBefore = ({ glyphs }: Line, index: number): readonly Glyph[] => glyphs.slice(0, index);
