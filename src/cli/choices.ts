/** Elements by the names people have for them: 目录 for outline. */
import { ELEMENTS } from '../model/types.js';
import type { Say } from '../report/renderer.js';
import { zh } from './wording/zh.js';

/** The element of that Chinese name, else the word itself. */
export const elementNamed = (word: string): string =>
  ELEMENTS.find((element) => zh[`element.${element}`] === word) ?? word;

/** Choices in a row; elements with their Chinese names where Chinese is spoken. */
export function choicesInWords(choices: readonly string[], say: Say): string {
  const isElement = (name: string): boolean => (ELEMENTS as readonly string[]).includes(name);
  const named = choices.map((name) =>
    isElement(name) ? say('choice.element', { name, word: say(`element.${name}`) }) : name,
  );
  return named.join(say('help.or'));
}
