/** What went wrong, in one line: which file, where, why, and what to do. */
import path from 'node:path';
import { type ErrorValues, UserError } from '../source/errors.js';
import type { Say } from '../report/renderer.js';
import { nearest } from './nearest.js';
import { choicesInWords, withNames } from './choices.js';
import { isWordKey } from './wording/index.js';

type Args = Readonly<Record<string, string | number>>;

/** Words for an error met while working on `input`; a fault of the program itself keeps its stack. */
export function explain(error: unknown, say: Say, input: string | null = null): string {
  return `gaojian: ${reasonOf(error, say, input)}`;
}

function reasonOf(error: unknown, say: Say, input: string | null): string {
  if (error instanceof UserError) return worded(error, say);
  if (isSystemError(error)) {
    const written = error.path === undefined && error.syscall === 'write';
    return say('error.system', { path: written ? say('stdout') : (error.path ?? input ?? ''), code: error.code });
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return say('error.internal', { input: input ?? '', stack });
}

function worded({ code, args }: UserError, say: Say): string {
  const variant = args['kind'] ?? args['reason'] ?? (isNameless(args['path']) ? 'nameless' : '');
  const key = [`error.${code}.${String(variant)}`, `error.${code}`].find(isWordKey);
  return key === undefined
    ? `${code} ${JSON.stringify(args)}`
    : say(key, { ...plainArgs(args, say), hint: hintOf(args, say) });
}

/** A name without an extension may have been meant as a folder's. */
const isNameless = (name: ErrorValues[string] | undefined): boolean =>
  typeof name === 'string' && name.trim() !== '' && path.extname(name) === '';

/** A wording that has room for `{hint}` names the word that was probably meant. */
function hintOf({ given, value, choices, encoding, valid }: ErrorValues, say: Say): string {
  const named = (choices ?? valid ?? []) as readonly string[];
  const word = String(given ?? value ?? encoding);
  const suggestion = nearest(word, withNames(named));
  return suggestion === null || suggestion === value ? '' : say('error.hint', { suggestion });
}

function plainArgs(args: ErrorValues, say: Say): Args {
  const plain = Object.entries(args).map(([key, value]) => [
    key,
    typeof value === 'object' ? choicesInWords(value, say) : oneLine(value),
  ]);
  return { ...Object.fromEntries(plain), ...namedPath(args['path'], say), ...yamlReason(args['yaml'], say) };
}

/** What is wrong with YAML, where it is known better than its parser says it. */
function yamlReason(yaml: ErrorValues[string] | undefined, say: Say): Args {
  const key = `yaml.${String(yaml)}`;
  return isWordKey(key) ? { value: say(key) } : {};
}

/** Standard input has a name in words, and so has a name of nothing but blanks, which would not be seen. */
function namedPath(path: ErrorValues[string] | undefined, say: Say): Args {
  if (path === '-') return { path: say('stdin') };
  return typeof path === 'string' && path.trim() === '' ? { path: say('no-name') } : {};
}

/** A file name may hold a line break, a piece of a dictionary does. */
const oneLine = (value: string | number): string | number =>
  typeof value === 'number' ? value : value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

interface SystemError extends Error {
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
}

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
