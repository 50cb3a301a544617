/** From the options of `batch` as typed to what is to be done. */
import { availableParallelism } from 'node:os';
import { type Shard, shardNamed } from '../../archive/order.js';
import type { Fields } from '../../archive/record.js';
import type { RunOptions } from '../../archive/run.js';
import type { TableFormat } from '../../archive/tables/registry.js';
import { encodingNamed } from '../../source/decode.js';
import type { Element } from '../../model/types.js';
import type { AnalyzeRequest } from '../core.js';
import { DEFAULT_TERMS } from '../plan.js';
import { UserError } from './codes.js';
import type { AnalysisFlags, BatchFlags } from './flags.js';

export interface BatchPlan {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly jobs: number;
  /** Seconds. */
  readonly timeout: number;
  readonly shard: Shard | null;
  readonly request: AnalyzeRequest;
  readonly fields: Fields;
  readonly options: Omit<RunOptions, 'manifest'>;
}

const DEFAULT_SIZE = 20;
export const DEFAULT_TIMEOUT = 120;

/** Throws a UserError where the options will not do. */
export function batchPlan(inputs: readonly string[], flags: BatchFlags): BatchPlan {
  if (inputs.length === 0) throw new UserError('no-input', {});
  const request = requestOf(flags);
  const { encoding, only, terms, tokens, text } = request;
  const fields = fieldsOf(flags);
  const tables = (flags.tables as TableFormat | undefined) ?? null;
  return {
    inputs,
    out: outOf('batch', flags.out),
    jobs: Math.max(1, flags.jobs ?? availableParallelism()),
    timeout: Math.max(1, flags.timeout ?? DEFAULT_TIMEOUT),
    shard: flags.shard === undefined ? null : shardOf(flags.shard),
    request,
    fields,
    options: {
      encoding,
      only,
      terms,
      tokens,
      text,
      tables,
      include: flags.include ?? [],
      exclude: flags.exclude ?? [],
      maxSize: maximumOf(flags),
      fields,
    },
  };
}

export function outOf(command: string, out: string | undefined): string {
  if (out === undefined) throw new UserError('out-missing', { command });
  return out;
}

export const fieldsOf = ({ idField, textField }: AnalysisFlags): Fields => ({
  id: idField ?? 'id',
  text: textField ?? 'text',
});

/** MB. */
export const maximumOf = ({ maxSize }: AnalysisFlags): number => maxSize ?? DEFAULT_SIZE;

function shardOf(value: string): Shard {
  const shard = shardNamed(value);
  if (shard === null) throw new UserError('bad-shard', { value });
  return shard;
}

/** What is analysed, the same for every document. */
export function requestOf(flags: AnalysisFlags): AnalyzeRequest {
  const only = (flags.only as readonly Element[] | undefined) ?? null;
  if (flags.encoding !== undefined) encodingNamed(flags.encoding);
  return {
    encoding: flags.encoding ?? null,
    stdinName: null,
    dictionaries: flags.dictionary ?? [],
    only,
    terms: termsOf(only, flags.terms),
    tokens: flags.tokens === true,
    segmenter: flags.segmenter ?? null,
    year: null,
    text: flags.text,
  };
}

function termsOf(only: readonly Element[] | null, terms: number | false | undefined): number {
  if (only?.includes('terms') === true && (terms === false || terms === 0)) throw new UserError('terms-twice', {});
  if (terms !== undefined) return terms === false ? 0 : terms;
  return only !== null && !only.includes('terms') ? 0 : DEFAULT_TERMS;
}
