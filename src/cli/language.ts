/** The language to speak: needed before the options are parsed, for their errors and the help. */
import { UserError } from './codes.js';
import { type Language, LANGUAGES } from './wording/index.js';

const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);

/** `--lang`, else GAOJIAN_LANG, else Chinese. A wrong `--lang` is told with the other options, and says nothing here. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const given = givenIn(argv);
  if (given !== null && isLanguage(given)) return given;
  const wanted = env['GAOJIAN_LANG'] ?? '';
  return isLanguage(wanted) ? wanted : 'zh';
}

/** Throws a UserError where GAOJIAN_LANG names a language there is none of. */
export function checkLanguage(env: Readonly<Record<string, string | undefined>>): void {
  const wanted = env['GAOJIAN_LANG'] ?? '';
  if (wanted === '' || isLanguage(wanted)) return;
  throw new UserError('invalid-choice', { option: 'GAOJIAN_LANG', value: wanted, choices: LANGUAGES });
}

function givenIn(argv: readonly string[]): string | null {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const last = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[last];
  if (word === undefined) return null;
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : (words[last + 1] ?? null);
}
