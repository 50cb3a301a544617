/** `gaojian anaylze 讲话.txt`: a first word that is no file, but nearly a command. */
import { existsSync } from 'node:fs';
import { UserError } from './codes.js';
import { nearest } from './nearest.js';
import { COMMANDS } from './options.js';

/** Whether the word is no file and was probably meant as a command. */
export const isMistyped = (word: string): boolean =>
  /^[A-Za-z-]{2,}$/u.test(word) && !existsSync(word) && nearest(word, COMMANDS) !== null;

export const unknownCommand = (word: string): UserError =>
  new UserError('unknown-command', { value: word, choices: COMMANDS });

/** Throws a UserError where the word was probably meant as a command. */
export function refuseMistyped(word: string): void {
  if (isMistyped(word)) throw unknownCommand(word);
}

/** Throws a UserError where `gaojian help WORD` asks for a command there is none of. */
export function refuseUnknown(word: string): void {
  if (word.startsWith('-') || word === 'help' || (COMMANDS as readonly string[]).includes(word)) return;
  throw unknownCommand(word);
}
