/** The coverage as indented JSON. */
import type { RenderCover } from './renderer.js';

export const render: RenderCover = (coverage) => `${JSON.stringify(coverage, null, 2)}\n`;
