/**
 * The words of a language, table by table: joined into one object of a thousand keys they took a third of the time the
 * program needs to start. No key stands in two tables.
 */
import type { Say } from '../../report/renderer.js';
import { archiveEn } from './archive/en.js';
import { archiveZh } from './archive/zh.js';
import { compareEn } from './compare/en.js';
import { compareZh } from './compare/zh.js';
import { corpusEn } from './corpus/en.js';
import { corpusZh } from './corpus/zh.js';
import { coverEn } from './cover/en.js';
import { coverZh } from './cover/zh.js';
import { documentsEn } from './documents/en.js';
import { documentsZh } from './documents/zh.js';
import { helpEn } from './help/en.js';
import { helpZh } from './help/zh.js';
import { pageEn } from './page/en.js';
import { pageZh } from './page/zh.js';
import { rulesEn } from './rules/en.js';
import { rulesZh } from './rules/zh.js';
import { en } from './en.js';
import { zh } from './zh.js';

const TABLES = {
  zh: [zh, archiveZh, compareZh, corpusZh, coverZh, documentsZh, helpZh, pageZh, rulesZh],
  en: [en, archiveEn, compareEn, corpusEn, coverEn, documentsEn, helpEn, pageEn, rulesEn],
} as const;

type KeysOf<Table> = Table extends unknown ? keyof Table : never;
export type WordKey = KeysOf<(typeof TABLES.zh)[number]>;
export type Wording = Readonly<Record<WordKey, string>>;

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** All words of a language in one object. */
export const wordingOf = (language: Language): Wording => Object.assign({}, ...TABLES[language]) as Wording;

export const isWordKey = (key: string): key is WordKey => TABLES.zh.some((table) => Object.hasOwn(table, key));

function wordsFor(key: string, language: Language): string | undefined {
  const table: Readonly<Record<string, string>> | undefined = TABLES[language].find((words) =>
    Object.hasOwn(words, key),
  );
  return table?.[key];
}

/**
 * Says keys in one language; a key without words is said as it is, rather than nothing. Thousands of findings are said in a
 * few words: each key is looked up once.
 */
export function speak(language: Language): Say {
  const known = new Map<string, Parts>();
  return (key, args = {}) => {
    const parts = known.get(key);
    if (parts !== undefined) return joined(parts, args);
    const words = wordsFor(key, language);
    if (words === undefined) return filled(key, args);
    const made = partsOf(words);
    known.set(key, made);
    return joined(made, args);
  };
}

type Args = NonNullable<Parameters<Say>[1]>;
/** Words and the names of what stands between them, in turn. */
type Parts = readonly string[];

const partsOf = (words: string): Parts => words.split(/\{(\w+)\}/u);

/** Words with what they have room for. */
export const filled = (words: string, args: Args): string => joined(partsOf(words), args);

function joined(parts: Parts, args: Args): string {
  let said = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    const behind = parts[at + 1] ?? '';
    const value = String(args[name] ?? `{${name}}`);
    said += `${said.endsWith('“') && behind.startsWith('”') ? nested(value) : value}${behind}`;
  }
  return said;
}

/** Marks of what is quoted turn single within the marks that the words put around it: “严格执行‘四个到位’”. */
const nested = (value: string): string =>
  value.length > 1 && /[“”]/u.test(value) ? value.replaceAll('“', '‘').replaceAll('”', '’') : value;
