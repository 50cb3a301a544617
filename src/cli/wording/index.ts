/** The wording table in the language chosen. */
import type { Say } from '../../report/renderer.js';
import { en } from './en.js';
import { zh } from './zh.js';

export type WordKey = keyof typeof zh;
export type Wording = Readonly<Record<WordKey, string>>;

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const WORDINGS: Readonly<Record<Language, Wording>> = { zh, en };

export const isWordKey = (key: string): key is WordKey => Object.hasOwn(zh, key);

/** Says keys in one language; a key without words is said as it is, rather than nothing. */
export function speak(language: Language): Say {
  const wording = WORDINGS[language];
  return (key, args = {}) =>
    (isWordKey(key) ? wording[key] : key).replace(/\{(\w+)\}/gu, (whole, name: string) => String(args[name] ?? whole));
}
