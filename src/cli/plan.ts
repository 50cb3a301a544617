/**
 * From the options as typed to what is to be done, in one place: defaults, the environment, and the
 * combinations that cannot be.
 */
import { UserError } from './codes.js';
import { type Element, ELEMENTS } from '../model/types.js';
import { type Format, RENDERERS } from '../report/registry.js';
import type { AnalyzeRequest } from './core.js';
import type { Io } from './io.js';
import { inputsOf } from './named.js';
import type { AnalyzeFlags } from './options.js';

export interface Plan {
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly only: readonly Element[] | null;
  readonly all: boolean;
  /** Folder for one file per input; null for standard output. */
  readonly out: string | null;
  readonly request: AnalyzeRequest;
}

/** Terms ranked where nobody says how many. */
export const DEFAULT_TERMS = 30;

/** Throws a UserError where the options contradict one another. */
export function planOf(files: readonly string[], flags: AnalyzeFlags, io: Pick<Io, 'stdinIsTerminal'>): Plan {
  const inputs = inputsOf(files, io);
  const format = RENDERERS.find(({ name }) => name === flags.format)?.name ?? 'table';
  const only = (flags.only as readonly Element[] | undefined) ?? null;
  const plan = { inputs, format, only, all: flags.all === true, out: flags.out ?? null };
  refuse(plan, flags);
  return { ...plan, request: requestOf(plan, flags) };
}

type Choice = Omit<Plan, 'request'>;

function refuse({ inputs, format, only, out }: Choice, { terms, tokens, text, output }: AnalyzeFlags): void {
  if ((format === 'json' || format === 'html') && inputs.length > 1 && out === null)
    throw new UserError(`${format}-several`, { count: inputs.length });
  if (out !== null && output !== undefined)
    throw new UserError('options-clash', { option: '--output', other: '--out' });
  if (format === 'html' && !text) throw new UserError('options-clash', { option: '--format html', other: '--no-text' });
  if (format === 'csv' && only?.length !== 1) throw new UserError('csv-one-element', { choices: ELEMENTS });
  if (only?.includes('terms') === true && (terms === false || terms === 0)) throw new UserError('terms-twice', {});
  if (tokens === true && format !== 'json' && format !== 'ndjson') throw new UserError('tokens-json', { format });
}

function requestOf(choice: Choice, flags: AnalyzeFlags): AnalyzeRequest {
  return {
    encoding: flags.encoding ?? null,
    stdinName: flags.stdinFilename ?? null,
    dictionaries: flags.dictionary ?? [],
    only: choice.only,
    terms: termsOf(choice, flags.terms),
    tokens: flags.tokens === true,
    segmenter: flags.segmenter ?? null,
    year: flags.year ?? null,
    text: flags.text,
  };
}

/** Without a word about terms, they are counted where they will be seen: the segmenter costs more than all the rest. */
function termsOf({ only, format, all }: Choice, terms: number | false | undefined): number {
  if (terms !== undefined) return terms === false ? 0 : terms;
  if (only !== null && !only.includes('terms')) return 0;
  const forPeople = format === 'table' || format === 'markdown';
  return forPeople && only === null && !all ? 0 : DEFAULT_TERMS;
}
