/** What a helper finds, as plain data that passes between processes, and back. */
import type { Finding } from '../../check/engine.js';
import { RULES } from '../../check/registry.js';
import type { ErrorCode, ErrorValues } from '../../source/errors.js';
import { UserError } from '../codes.js';
import type { CheckedFile } from './run.js';

/** A file that was checked, or why it could not be. */
export type Outcome = { readonly file: CheckedFile } | { readonly error: unknown };

type PackedError =
  | { readonly code: ErrorCode; readonly args: ErrorValues }
  | { readonly message: string; readonly stack: string; readonly system: Readonly<Record<string, unknown>> };

interface PackedFile extends Omit<CheckedFile, 'findings' | 'crashes'> {
  readonly findings: readonly (Omit<Finding, 'rule'> & { readonly rule: string })[];
  readonly crashes: readonly { readonly rule: string; readonly error: PackedError }[];
}

export type Parcel = { readonly file: PackedFile } | { readonly error: PackedError };

export function pack(outcome: Outcome): Parcel {
  if ('error' in outcome) return { error: packError(outcome.error) };
  const { findings, crashes, source, ...file } = outcome.file;
  return {
    file: {
      ...file,
      source: { text: source.text, paragraphs: source.paragraphs },
      findings: findings.map((finding) => ({ ...finding, rule: finding.rule.id })),
      crashes: crashes.map(({ rule, error }) => ({ rule, error: packError(error) })),
    },
  };
}

const BY_ID = new Map<string, Finding['rule']>(RULES.map((rule) => [rule.id, rule]));

export function unpack(parcel: Parcel): Outcome {
  if ('error' in parcel) return { error: unpackError(parcel.error) };
  const { findings, crashes, ...file } = parcel.file;
  return {
    file: {
      ...file,
      findings: findings.flatMap((finding) => {
        const rule = BY_ID.get(finding.rule);
        return rule === undefined ? [] : [{ ...finding, rule }];
      }),
      crashes: crashes.map(({ rule, error }) => ({ rule, error: unpackError(error) })),
    },
  };
}

function packError(error: unknown): PackedError {
  if (error instanceof UserError) return { code: error.code, args: error.args };
  if (!(error instanceof Error)) return { message: String(error), stack: String(error), system: {} };
  // Code, path and call of an error of the system.
  return { message: error.message, stack: error.stack ?? error.message, system: { ...error } };
}

function unpackError(packed: PackedError): unknown {
  if ('code' in packed) return new UserError(packed.code, packed.args as never);
  return Object.assign(new Error(packed.message), packed.system, { stack: packed.stack });
}
