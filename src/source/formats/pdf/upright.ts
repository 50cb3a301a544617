/** Pages turned so that their text reads from left to right, whether it is printed sideways or runs in columns. */
import { unstacked } from './stacked.js';
import type { Painting } from './painting.js';
import type { Glyph, Rule, Sheet, Turn } from './painted.js';

interface Paper {
  readonly width: number;
  readonly height: number;
}

const TURNS: readonly Turn[] = [0, 90, 180, 270];

/** A point of the paper after the paper is turned back by `turn`. */
function turnedPoint(x: number, y: number, turn: Turn, { width, height }: Paper): readonly [number, number] {
  if (turn === 90) return [y, width - x];
  if (turn === 180) return [width - x, height - y];
  return turn === 270 ? [height - y, x] : [x, y];
}

function turnedGlyph(glyph: Glyph, turn: Turn, paper: Paper): Glyph {
  const [x, y] = turnedPoint(glyph.x, glyph.y, turn, paper);
  return { ...glyph, x, y, turn: 0 };
}

function turnedRule({ x1, y1, x2, y2 }: Rule, turn: Turn, paper: Paper): Rule {
  const [a, b] = turnedPoint(x1, y1, turn, paper);
  const [c, d] = turnedPoint(x2, y2, turn, paper);
  return { x1: Math.min(a, c), y1: Math.min(b, d), x2: Math.max(a, c), y2: Math.max(b, d) };
}

const isOn = ({ x, y, width, size }: Glyph, paper: Paper): boolean =>
  x + width > 0 && x < paper.width && y > 0 && y - size < paper.height;

/**
 * The page as one sheet for each way its glyphs are turned, the way most are first: a note along the edge or a
 * sideways table is text apart. What stands aslant (marks across the page) or off the paper is left out.
 */
export function sheetsOf({ glyphs, rules }: Painting, paper: Paper): readonly Sheet[] {
  const shown = unstacked(glyphs).filter((glyph) => isOn(glyph, paper));
  return TURNS.map((turn) => ({ turn, own: shown.filter((glyph) => glyph.turn === turn) }))
    .filter(({ own }) => own.length > 0)
    .sort((left, right) => right.own.length - left.own.length)
    .map(({ turn, own }) => {
      const upright = turn % 180 === 0;
      return {
        width: upright ? paper.width : paper.height,
        height: upright ? paper.height : paper.width,
        glyphs: turn === 0 ? own : own.map((glyph) => turnedGlyph(glyph, turn, paper)),
        rules: turn === 0 ? rules : rules.map((rule) => turnedRule(rule, turn, paper)),
      };
    });
}
