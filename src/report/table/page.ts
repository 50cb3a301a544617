/** What every part of a table needs: the words, the colours, the ruler, and of a manuscript the document. */
import type { Analysis } from '../../model/types.js';
import { placer, type ShowPlace } from '../place.js';
import type { RenderOptions, Say } from '../renderer.js';
import { measure, type Measure } from '../width.js';
import { palette, type Palette } from './style.js';

/** What drawing needs, whatever is drawn. */
export interface Frame {
  readonly say: Say;
  readonly paint: Palette;
  readonly ruler: Measure;
  /** Columns inside the margin. */
  readonly width: number;
}

export interface Page extends Frame {
  readonly analysis: Analysis;
  readonly place: ShowPlace;
}

/** Left of everything but titles. */
export const MARGIN = '  ';
const NARROWEST = 50;

export function pageOf(analysis: Analysis, options: RenderOptions): Page {
  return { ...frameOf(options), analysis, place: placer(analysis, options.say) };
}

type Drawing = Pick<RenderOptions, 'say' | 'color' | 'ambiguous' | 'width'>;

export const frameOf = ({ say, color, ambiguous, width }: Drawing): Frame => ({
  say,
  paint: palette(color),
  ruler: measure(ambiguous),
  // Below this, columns would hold nothing; a narrower terminal wraps.
  width: Math.max(width, NARROWEST) - MARGIN.length,
});
