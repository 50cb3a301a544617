/** Fields ([MS-DOC] 2.8.25): instruction, result, one inside the other. The result is read, the instruction is not. */
import { countsItself, shownByInstruction } from '../field.js';

export const BEGIN = '\u0013';
export const SEPARATOR = '\u0014';
export const END = '\u0015';

export interface Fields {
  /** Takes the character that begins, divides or ends a field; what the end of one without a result shows. */
  readonly mark: (character: string) => string;
  /** Takes characters of the story; those that are read. */
  readonly pass: (characters: string) => string;
}

interface Open {
  instruction: string;
  inResult: boolean;
}

/**
 * The fields of one story, met in its order: they may run over paragraphs. `miss` is called for a field that shows a
 * number which is kept nowhere.
 */
export function fieldsOf(miss: () => void): Fields {
  const open: Open[] = [];
  const pass = (characters: string): string => {
    const field = open.findLast(({ inResult }) => !inResult);
    if (field === undefined) return characters;
    if (field.instruction.length < LONGEST) field.instruction += characters;
    return '';
  };
  const mark = (character: string): string => {
    if (character === BEGIN) open.push({ instruction: '', inResult: false });
    const field = open.at(-1);
    if (field === undefined || character === BEGIN) return '';
    if (character === SEPARATOR) field.inResult = true;
    if (character !== END) return '';
    open.pop();
    if (countsItself(field.instruction)) miss();
    return field.inResult ? '' : pass(shownByInstruction(field.instruction));
  };
  return { mark, pass };
}

/** Of an instruction, no more is kept: none that is understood is longer. */
const LONGEST = 1000;
