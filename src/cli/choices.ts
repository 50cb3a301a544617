/** Elements by the names people have for them: 目录 for outline. */
import { COMPARED } from '../model/compare.js';
import { ELEMENTS } from '../model/types.js';
import type { Say } from '../report/renderer.js';
import { speak } from './wording/index.js';
import { SYNONYMS } from './wording/synonyms.js';

/** Elements of a manuscript, and parts of a comparison. */
const NAMED = [...ELEMENTS, ...COMPARED] as const;

const inChinese = speak('zh');

/** The element of that Chinese name, else the word itself. */
export const elementNamed = (word: string): string =>
  NAMED.find((element) => inChinese(`element.${element}`) === word) ?? word;

const isElement = (name: string): boolean => (NAMED as readonly string[]).includes(name);

/** Choices, elements by their Chinese names too: what may have been meant. */
export const withNames = (choices: readonly string[]): readonly string[] => [
  ...choices,
  ...choices.filter(isElement).map((element) => inChinese(`element.${element}`)),
];

/** The element meant by another word for it, in Chinese as the word is; null where it is none of the choices. */
export function meantBy(word: string, choices: readonly string[]): string | null {
  const element = SYNONYMS[word];
  return element !== undefined && choices.includes(element) ? inChinese(`element.${element}`) : null;
}

/** Choices in a row; elements with their Chinese names where Chinese is spoken. */
export function choicesInWords(choices: readonly string[], say: Say): string {
  const named = choices.map((name) =>
    isElement(name) ? say('choice.element', { name, word: say(`element.${name}`) }) : name,
  );
  return named.join(say('help.or'));
}
