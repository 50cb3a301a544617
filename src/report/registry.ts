/**
 * The formats of an analysis document. Each is loaded when asked for: `json` must not pay for the
 * packages that draw tables.
 */
import type { Renderer } from './renderer.js';

export const RENDERERS = [
  { name: 'table', extension: 'txt', load: () => import('./table.js') },
  { name: 'json', extension: 'json', load: () => import('./json.js') },
  { name: 'ndjson', extension: 'ndjson', load: () => import('./ndjson.js') },
  { name: 'markdown', extension: 'md', load: () => import('./markdown.js') },
  { name: 'html', extension: 'html', load: () => import('./html.js') },
  { name: 'csv', extension: 'csv', load: () => import('./csv.js') },
] as const satisfies readonly Renderer[];

export type Format = (typeof RENDERERS)[number]['name'];
