/** What went wrong with one document, as `errors.ndjson` says it: never a path of this machine, never a stack. */
import type { Failure } from '../../archive/item.js';
import type { Say } from '../../report/renderer.js';
import { explain } from '../errors.js';
import { UserError } from './codes.js';

export function failureOf(id: string, error: unknown, say: Say): Failure {
  const known = asUserError(id, error);
  if (known !== null) return { path: id, code: known.code, message: wordsOf(known, say) };
  const message = error instanceof Error ? error.message : String(error);
  return { path: id, code: 'internal', message: message.split('\n')[0] ?? '' };
}

export const isInternal = ({ code }: Failure): boolean => code === 'internal';

export const wordsOf = (error: UserError, say: Say): string => explain(error, say).replace(/^gaojian: /u, '');

function asUserError(id: string, error: unknown): UserError | null {
  if (error instanceof UserError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall === undefined || code === undefined ? null : new UserError('unreadable', { path: id, reason: code });
}
