/** The formats of key words in context, each loaded when asked for. */
import type { KwicRenderer } from './renderer.js';

export const KWIC_RENDERERS = [
  { name: 'table', load: () => import('./table.js') },
  { name: 'csv', load: () => import('./csv.js') },
  { name: 'json', load: () => import('./json.js') },
] as const satisfies readonly KwicRenderer[];
