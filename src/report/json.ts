/** The analysis document as indented JSON. */
import type { Analysis } from '../model/types.js';

export const render = (analysis: Analysis): string => `${JSON.stringify(analysis, null, 2)}\n`;
