/** The helper's side of a shared check: a process that is told what the command line says, then names of files. */
import { openLexicon } from '../core.js';
import type { CheckFlags } from '../options.js';
import { serve } from '../pool/serve.js';
import type { Input } from './hire.js';
import { type CheckOne, openChecker } from './one.js';
import { type Outcome, pack, type Parcel } from './parcel.js';

export const help = (): void =>
  serve<CheckFlags, Input, null, Parcel>(async (flags) => {
    const check = await openChecker(flags, openLexicon);
    return {
      hello: null,
      perform: async ([input]) => (input === undefined ? [] : [pack(await outcomeOf(check, input))]),
    };
  });

async function outcomeOf(check: CheckOne, input: Input): Promise<Outcome> {
  try {
    return { file: (await check(input)).file };
  } catch (error) {
    return { error };
  }
}
