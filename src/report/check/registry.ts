/** The formats of a check, each loaded when asked for. */
import type { CheckRenderer } from './renderer.js';

export const CHECK_RENDERERS = [
  { name: 'stylish', load: () => import('./stylish.js') },
  { name: 'html', load: () => import('./html.js') },
  { name: 'json', load: () => import('./json.js') },
  { name: 'sarif', load: () => import('./sarif.js') },
  { name: 'junit', load: () => import('./junit.js') },
  { name: 'github', load: () => import('./github.js') },
  { name: 'gitlab', load: () => import('./gitlab.js') },
] as const satisfies readonly CheckRenderer[];

export type CheckFormat = (typeof CHECK_RENDERERS)[number]['name'];
