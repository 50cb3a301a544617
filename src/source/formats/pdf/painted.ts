/** What a page is painted with, in points from its upper left corner, y growing downwards. */

/** Which way a glyph is read, in degrees clockwise: 0 to the right, 90 downwards; null for a slant. */
export type Turn = 0 | 90 | 180 | 270;

export interface Glyph {
  /** What it stands for; most often one character, white space included. */
  readonly text: string;
  /** Where it begins on its baseline. */
  readonly x: number;
  readonly y: number;
  /** Advance along the baseline, spacing left out. */
  readonly width: number;
  /** Size of the font as painted. */
  readonly size: number;
  readonly bold: boolean;
  readonly turn: Turn | null;
}

/** A straight line that is level or upright, a border or rule; x1 ≤ x2 and y1 ≤ y2, one pair equal. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A page, or a part of one, that is read from left to right. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}
