/**
 * Pages that hold a picture and no text: scanned ones among those that were typed. No picture is unpacked (`session.ts`),
 * so pdf.js leaves out the operators that paint them; what is left is the space made for one (ISO 32000-1, 8.9.5.1: a
 * picture fills the unit square), with nothing painted in it.
 */
import type { Operators } from './library.js';
import { combined, matrixOf, type Matrix } from './matrix.js';
import type { Glyph } from './painted.js';

interface Paper {
  readonly width: number;
  readonly height: number;
}

/** A scan fills the page or most of it, in strips or whole; a seal or the mark of a letterhead does not. */
const SHARE = 0.2;

/** A page number and its dashes are no text of a page. */
const SAYS_NOTHING = /^[\s\p{P}\p{S}\d第页共]*$/u;

/** Whether a page shows a picture and no text. */
export function isPicture(
  operators: Operators,
  glyphs: readonly Glyph[],
  { page, paper, nameOf }: { readonly page: Matrix; readonly paper: Paper; readonly nameOf: NameOf },
): boolean {
  if (glyphs.some(({ text }) => !SAYS_NOTHING.test(text))) return false;
  return pictureSpace(operators, page, nameOf) >= SHARE * paper.width * paper.height;
}

type NameOf = (operator: number) => string | undefined;

/** Area of the unit square, in square points of the page. */
const areaOf = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c);

const OPENS = new Set(['save', 'paintFormXObjectBegin']);
const CLOSES = new Set(['restore', 'paintFormXObjectEnd']);
const PAINTS = new Set(['constructPath', 'showText', 'shadingFill']);

/** The area that pictures fill, as far as they can be told from the space made for them. */
export function pictureSpace({ fnArray, argsArray }: Operators, page: Matrix, nameOf: NameOf): number {
  const saved: Matrix[] = [];
  let here = page;
  let space = 0;
  /** Whether the last that happened made space, and nothing was painted in it. */
  let made = false;
  const take = (): void => {
    if (made) space += areaOf(here);
    made = false;
  };
  for (const [at, operator] of fnArray.entries()) {
    const name = nameOf(operator) ?? '';
    const args = argsArray[at] ?? [];
    if (OPENS.has(name)) {
      saved.push(here);
      made = false;
    }
    if (name === 'transform' || name === 'paintFormXObjectBegin') {
      here = combined(matrixOf(name === 'transform' ? args : args[0]), here);
      made = name === 'transform';
    } else if (CLOSES.has(name)) {
      take();
      here = saved.pop() ?? here;
    } else if (PAINTS.has(name) && !isClip(name, args, nameOf)) made = false;
  }
  take();
  return space;
}

/** A path that only bounds what is painted within it. */
const isClip = (name: string, [operator]: readonly unknown[], nameOf: NameOf): boolean =>
  name === 'constructPath' && nameOf(Number(operator)) === 'endPath';
