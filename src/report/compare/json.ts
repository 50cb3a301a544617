/** The comparison as indented JSON. */
import type { Comparison } from '../../model/compare.js';

export const render = (result: Comparison): string => `${JSON.stringify(result, null, 2)}\n`;
