/** Fields ([MS-DOC] 2.8.25): instruction, result, one inside the other. The result is read, the instruction is not. */
import { countsItself, LONGEST, shownByInstruction } from '../field.js';

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
  // Those of them whose instruction is being read: the last one takes what is met.
  const coding: Open[] = [];
  const pass = (characters: string): string => {
    const field = coding.at(-1);
    if (field === undefined) return characters;
    if (field.instruction.length < LONGEST) field.instruction += characters;
    return '';
  };
  const begin = (): string => {
    const field = { instruction: '', inResult: false };
    open.push(field);
    coding.push(field);
    return '';
  };
  const divide = (): string => {
    const field = open.at(-1);
    if (field === undefined || field.inResult) return '';
    field.inResult = true;
    coding.pop();
    return '';
  };
  const end = (): string => {
    const field = open.pop();
    if (field === undefined) return '';
    if (countsItself(field.instruction)) miss();
    if (field.inResult) return '';
    coding.pop();
    return pass(shownByInstruction(field.instruction));
  };
  const steps: Readonly<Record<string, () => string>> = { [BEGIN]: begin, [SEPARATOR]: divide, [END]: end };
  return { mark: (character) => steps[character]?.() ?? '', pass };
}
