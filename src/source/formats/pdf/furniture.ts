/**
 * Page furniture: headers, footers and page numbers, told by what they are on other pages. A line counts when it
 * stands outermost on its page, at the height where most pages have the same text, numbers aside; or when it is
 * nothing but the number of a page, apart from the text.
 */
import type { Line } from './lines.js';
import { least } from './numbers.js';
import { textOf } from './spacing.js';
import { groupBy } from '../../grouping.js';

/** What one page holds, from top to bottom. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Lines of furniture one above the other: a header of three lines is rare already. */
const DEEPEST = 6;
/** And as many at most where nothing else is on the page. */
const ALONE = 3;

/** Heights that count as one, in points. */
const LEVEL = 3;

const NUMBER = '(?:\\d{1,4}|[一二三四五六七八九十百〇○]{1,5}|[ivxl]{1,6})';
const DASHES = '[-–—―－─·•~～|/*【】\\[\\]()（）<>《》]';

/** — 3 —, - 3 -, 3, 第 3 页, 第3页 共10页, 3/10, 3 / 10页, Page 3 of 10; blanks are left out before. */
const PAGE_NUMBER = new RegExp(
  `^${DASHES}{0,3}(?:第?${NUMBER}页?(?:[,，/／共of]{1,2}(?:${NUMBER})页?)?|page${NUMBER}(?:of${NUMBER})?)${DASHES}{0,3}$`,
  'iu',
);
/** Such as nobody takes for a number of anything else. */
const SURELY = new RegExp(`^(?:${DASHES}{1,3}\\d{1,4}${DASHES}{1,3}|第${NUMBER}页.*|page\\d.*)$`, 'iu');

const bare = (line: Line): string => textOf(line.glyphs).replace(/\s+/gu, '');

/** The text without what differs from page to page. */
const alike = (text: string): string => text.replace(/\d+|(?<=第)[一二三四五六七八九十百〇]+(?=[页章])/gu, '#');

type Edge = 'top' | 'foot';

interface Candidate {
  readonly page: number;
  readonly line: Line;
  /** How far from the edge of the paper. */
  readonly depth: number;
  readonly text: string;
  readonly key: string;
}

function candidatesOf(pages: readonly PageLines[], edge: Edge): readonly (readonly Candidate[])[] {
  return pages.map(({ height, lines }, page) => {
    // Two more, to see what the last of them is set off from.
    const count = DEEPEST + 2;
    const ordered = edge === 'top' ? lines.slice(0, count) : lines.slice(-count).reverse();
    return ordered.map((line) => {
      const text = bare(line);
      return { page, line, depth: edge === 'top' ? line.y : height - line.y, text, key: alike(text) };
    });
  });
}

/** Candidates by how far they stand from the edge, in steps of a level. */
type Levels = ReadonlyMap<number, readonly Candidate[]>;

const stepOf = ({ depth }: Candidate): number => Math.round(depth / LEVEL);

const levelsOf = (candidates: readonly Candidate[]): Levels => groupBy(candidates, stepOf);

const beside = (one: Candidate, levels: Levels): readonly Candidate[] =>
  [-1, 0, 1]
    .flatMap((step) => levels.get(stepOf(one) + step) ?? [])
    .filter(({ depth }) => Math.abs(depth - one.depth) <= LEVEL);

/** So many pages show what all do: those around it, of a longer document. */
const ENOUGH = 200;

/** Whether most pages that have a line at this height have this one; left and right pages may differ. */
function isRepeated(one: Candidate, levels: Levels): boolean {
  const level = beside(one, levels).filter(({ page }) => Math.abs(page - one.page) <= ENOUGH);
  const same = level.filter(({ key }) => key === one.key);
  if (new Set(same.map(({ page }) => page)).size < 2) return false;
  const isFacing = ({ page }: Candidate): boolean => page % 2 === one.page % 2;
  return 2 * same.length > level.length || 2 * same.filter(isFacing).length > level.filter(isFacing).length;
}

/** How far apart from the text a lone number must stand, in sizes of its font, and how near to the edge of the paper. */
const APART = 2.2;
const MARGIN = 0.13;

/** A number by itself, at the very edge of a page of any text. */
function isLoneNumber({ line, depth, text }: Candidate, inner: Line | undefined, height: number): boolean {
  if (!PAGE_NUMBER.test(text)) return false;
  const gap = inner === undefined ? Infinity : Math.abs(inner.y - line.y);
  return depth < MARGIN * height && (SURELY.test(text) || gap > APART * Math.max(line.size, inner?.size ?? 0));
}

const gapBetween = (one: Line, other: Line): number => Math.abs(one.y - other.y);

/** Nearer to the edge of the paper than this share of the margin on the left no text begins. */
const RIM = 0.65;
/** From the baseline up to the top of most characters, in sizes of the font. */
const ASCENT = 0.8;

/** A header or footer of one page only: within the margin, apart from the text and no larger. */
function isAtRim({ line, depth }: Candidate, inner: Line | undefined, edge: Edge, margin: number): boolean {
  if (inner === undefined || line.size > inner.size) return false;
  const nearest = edge === 'top' ? depth - ASCENT * line.size : depth;
  return nearest < RIM * margin && gapBetween(line, inner) > APART * inner.size;
}

/** How much further from the text than its lines from each other furniture stands, where it is as large. */
const FURTHER = 1.25;

/** Whether a line is set off from the next one inwards: two copies of one page have their lines alike as well. */
function isSetOff(line: Line, inner: Line | undefined, innermost: Line | undefined): boolean {
  if (inner === undefined) return true;
  const isOtherSize = Math.abs(line.size - inner.size) > 0.05 * inner.size;
  const usual = innermost === undefined ? APART * inner.size : FURTHER * gapBetween(inner, innermost);
  return isOtherSize || gapBetween(line, inner) > usual;
}

/** The outermost lines of a page that are furniture, as far as something sets them off from the text. */
function outermost(candidates: readonly Candidate[], levels: Levels, page: PageLines, edge: Edge): readonly Line[] {
  const margin = least(page.lines.map(({ x }) => x));
  const lines = candidates.map(({ line }) => line);
  const isByItself = (one: Candidate, index: number): boolean =>
    isLoneNumber(one, lines[index + 1], page.height) || isAtRim(one, lines[index + 1], edge, margin);
  const other = candidates.findIndex((one, index) => !isRepeated(one, levels) && !isByItself(one, index));
  const found = candidates.slice(0, other === -1 ? DEEPEST : Math.min(DEEPEST, other));
  if (found.length === lines.length && found.length > ALONE) return [];
  const last = found.findLastIndex(
    (one, index) => isByItself(one, index) || isSetOff(one.line, lines[index + 1], lines[index + 2]),
  );
  return lines.slice(0, last + 1);
}

function furnitureAt(pages: readonly PageLines[], edge: Edge): readonly Line[] {
  const all = candidatesOf(pages, edge);
  const levels = levelsOf(all.flat());
  return pages.flatMap((page, index) => outermost(all[index] ?? [], levels, page, edge));
}

/** The lines of all pages that are furniture. */
export function furnitureOf(pages: readonly PageLines[]): ReadonlySet<Line> {
  return new Set([...furnitureAt(pages, 'top'), ...furnitureAt(pages, 'foot')]);
}
