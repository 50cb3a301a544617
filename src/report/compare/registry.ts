/** The formats of a comparison, each loaded when asked for. */
import type { ComparisonRenderer } from './renderer.js';

export const COMPARISON_RENDERERS = [
  { name: 'table', extension: 'txt', load: () => import('./table.js') },
  { name: 'json', extension: 'json', load: () => import('./json.js') },
  { name: 'markdown', extension: 'md', load: () => import('./markdown.js') },
  { name: 'html', extension: 'html', load: () => import('./html.js') },
  { name: 'csv', extension: 'csv', load: () => import('./csv.js') },
] as const satisfies readonly ComparisonRenderer[];

export type ComparisonFormat = (typeof COMPARISON_RENDERERS)[number]['name'];
