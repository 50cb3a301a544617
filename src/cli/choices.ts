/** Elements by the names people have for them: 目录 or 提纲 for outline. */
import { COMPARED } from '../model/compare.js';
import { ELEMENTS } from '../model/types.js';
import type { Say } from '../report/renderer.js';
import { speak } from './wording/index.js';
import { type Named, SYNONYMS } from './wording/synonyms.js';

/** Elements of a manuscript, and parts of a comparison. */
const NAMED: readonly Named[] = [...ELEMENTS, ...COMPARED, 'year'];

const inChinese = speak('zh');

const isCalled = (element: Named, word: string): boolean =>
  element === word || inChinese(`element.${element}`) === word || SYNONYMS[element].includes(word);

/** The element that people call so, in Chinese or English, else the word itself. */
export function elementNamed(word: string): string {
  const lower = word.toLowerCase();
  return NAMED.find((element) => isCalled(element, lower)) ?? word;
}

/** Years are grouped by as well, and need no Chinese name there. */
const isElement = (name: string): boolean => name !== 'year' && (NAMED as readonly string[]).includes(name);

/** Choices, elements by their Chinese names too: what may have been meant. */
export const withNames = (choices: readonly string[]): readonly string[] => [
  ...choices,
  ...choices.filter(isElement).map((element) => inChinese(`element.${element}`)),
];

/** Choices in a row; elements with their Chinese names where Chinese is spoken. */
export function choicesInWords(choices: readonly string[], say: Say): string {
  const named = choices.map((name) =>
    isElement(name) ? say('choice.element', { name, word: say(`element.${name}`) }) : name,
  );
  return named.join(say('help.or'));
}
