/** What a helper finds, as plain data that passes between processes, and back. */
import type { Finding } from '../../check/engine.js';
import { RULES } from '../../check/registry.js';
import { packError, type PackedError, unpackError } from '../pool/parcel.js';
import type { CheckedFile } from './run.js';

/** A file that was checked, or why it could not be. */
export type Outcome = { readonly file: CheckedFile } | { readonly error: unknown };

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
