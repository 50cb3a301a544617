/** `--format json`: the result itself. */
import type { RenderComparison } from './renderer.js';

export const render: RenderComparison = (result) => `${JSON.stringify(result, null, 2)}\n`;
