/** The formats of word lists, each loaded when asked for. */
import type { TermsRenderer } from './renderer.js';

export const TERMS_RENDERERS = [
  { name: 'table', load: () => import('./table.js') },
  { name: 'csv', load: () => import('./csv.js') },
  { name: 'json', load: () => import('./json.js') },
] as const satisfies readonly TermsRenderer[];
