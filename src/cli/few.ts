/** The first few of many names, for one line of a message. */
import type { Say } from '../report/renderer.js';

const SHOWN = 3;

/** A file may be called by what would break the line. */
const printable = (name: string): string => name.replace(/\p{Cc}/gu, ' ');

export const fewOf = (names: readonly string[], say: Say): string =>
  [...names.slice(0, SHOWN).map(printable), ...(names.length > SHOWN ? ['…'] : [])].join(say('separator.list'));
