/** The result of a check as indented JSON. */
import type { RenderCheck } from './renderer.js';

export const render: RenderCheck = (result) => `${JSON.stringify(result, null, 2)}\n`;
