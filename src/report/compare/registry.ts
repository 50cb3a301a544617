/** The formats of a comparison, each loaded when asked for. */
import type { ComparisonRenderer } from './renderer.js';

export const COMPARISON_RENDERERS = [
  { name: 'json', load: () => import('./json.js') },
] as const satisfies readonly ComparisonRenderer[];
