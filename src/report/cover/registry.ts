/** The formats of a coverage, each loaded when asked for. */
import type { CoverRenderer } from './renderer.js';

export const COVER_RENDERERS = [
  { name: 'table', load: () => import('./table.js') },
  { name: 'json', load: () => import('./json.js') },
  { name: 'markdown', load: () => import('./markdown.js') },
  { name: 'html', load: () => import('./html.js') },
  { name: 'csv', load: () => import('./csv.js') },
  { name: 'github', load: () => import('./github.js') },
  { name: 'sarif', load: () => import('./sarif.js') },
] as const satisfies readonly CoverRenderer[];

export type CoverFormat = (typeof COVER_RENDERERS)[number]['name'];
