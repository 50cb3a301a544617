/** Which words may mark a text: no single characters, numbers or function words. */
import { STOP_WORDS } from './stopwords.js';

/** GDP, 5G, R&D; not a lone letter, a unit (km), a word of English or a blank (XX). */
const ACRONYM = /^(?!X+$)(?=.*[A-Z].*[A-Z0-9]|.*[0-9].*[A-Z])[A-Z0-9&+.-]{2,}$/;
const NUMERAL = /^[〇零一二两三四五六七八九十百千万亿几多数余点分之第]+[年月日号个项条名位次人元]?$/;
const HAN_TERM = /^[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]{2,}$/;

/** Whether a word may be a term. */
export const isTerm = (text: string): boolean =>
  text.length > 1 && (HAN_TERM.test(text) ? !STOP_WORDS.has(text) && !NUMERAL.test(text) : ACRONYM.test(text));
