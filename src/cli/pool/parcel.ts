/** Errors as plain data that passes between processes, and back. */
import type { ErrorCode, ErrorValues } from '../../source/errors.js';
import { UserError } from '../codes.js';

export type PackedError =
  | { readonly code: ErrorCode; readonly args: ErrorValues; readonly others?: readonly PackedError[] }
  | { readonly message: string; readonly stack: string; readonly system: Readonly<Record<string, unknown>> };

export function packError(error: unknown): PackedError {
  if (error instanceof UserError) return { code: error.code, args: error.args, others: error.others.map(packError) };
  if (!(error instanceof Error)) return { message: String(error), stack: String(error), system: {} };
  // Code, path and call of an error of the system.
  return { message: error.message, stack: error.stack ?? error.message, system: { ...error } };
}

export function unpackError(packed: PackedError): unknown {
  if ('code' in packed) return new UserError(packed.code, packed.args as never, packed.others?.map(unpackUser));
  return Object.assign(new Error(packed.message), packed.system, { stack: packed.stack });
}

const unpackUser = (packed: PackedError): UserError => unpackError(packed) as UserError;
