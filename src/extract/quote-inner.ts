/** The words of a quotation without its marks. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Quotation } from './quote-governors.js';

export const innerLength = ({ start, end }: Quotation): number => end - start - 2;

export const innerText = ({ text }: Keyed, { start, end }: Quotation): string => text.slice(start + 1, end - 1);

export const SEPARATORS = characters('，、；');

export const OF = characters('的');

export const STOPS = characters('，。');
