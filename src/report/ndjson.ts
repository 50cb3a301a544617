/** The analysis document as one line of JSON. */
import type { Analysis } from '../model/types.js';

export const render = (analysis: Analysis): string => `${JSON.stringify(analysis)}\n`;
