/** What a field shows that keeps no result, told by its instruction (ECMA-376 17.16.5). */
import { equationText } from './equation.js';

/** No instruction that is understood is longer. */
export const LONGEST = 1000;

const NAMED = /^\s*([A-Za-z]+)\s*/u;

/** The text of the field; the empty string where it shows none, or none that can be told. */
export function shownByInstruction(instruction: string): string {
  const head = NAMED.exec(instruction);
  const rest = instruction.slice(head?.[0].length ?? 0, LONGEST);
  switch (head?.[1]?.toUpperCase()) {
    case 'EQ':
      return equationText(rest);
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return rest.replace(/^\S+\s*/u, '').trim();
    default:
      return '';
  }
}

const COUNTING = new Set(['AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT', 'LISTNUM']);

/** Whether the field shows a number that Word counts and keeps nowhere. */
export const countsItself = (instruction: string): boolean =>
  COUNTING.has(NAMED.exec(instruction)?.[1]?.toUpperCase() ?? '');
