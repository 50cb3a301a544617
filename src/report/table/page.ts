/** What every part of a table needs: the document, the words, the colours and the ruler. */
import type { Analysis } from '../../model/types.js';
import { placer, type ShowPlace } from '../place.js';
import type { RenderOptions, Say } from '../renderer.js';
import { measure, type Measure } from '../width.js';
import { palette, type Palette } from './style.js';

export interface Page {
  readonly analysis: Analysis;
  readonly say: Say;
  readonly paint: Palette;
  readonly ruler: Measure;
  /** Columns inside the margin. */
  readonly width: number;
  readonly place: ShowPlace;
}

/** Left of everything but titles. */
export const MARGIN = '  ';
const NARROWEST = 50;

export function pageOf(analysis: Analysis, { say, color, ambiguous, width }: RenderOptions): Page {
  return {
    analysis,
    say,
    paint: palette(color),
    ruler: measure(ambiguous),
    // Below this, columns would hold nothing; a narrower terminal wraps.
    width: Math.max(width, NARROWEST) - MARGIN.length,
    place: placer(analysis, say),
  };
}
