/** Every input checked, one after another or shared between processes; the outcomes stand in the order of the inputs. */
import { UserError } from '../codes.js';
import type { OpenLexicon } from '../core.js';
import type { CheckFlags } from '../options.js';
import type { Input } from './hire.js';
import { type CheckOne, type One, openChecker } from './one.js';

export type Outcome = One | { readonly error: unknown };

/** What keeps one input from being checked stands in its outcome; nothing is thrown for it. */
export async function checkAll(
  inputs: readonly Input[],
  flags: CheckFlags,
  openLexicon: OpenLexicon,
): Promise<readonly Outcome[]> {
  const check = await openChecker(flags, openLexicon);
  const jobs = await jobsOf(inputs, flags);
  if (jobs > 1) return await shared(inputs, flags, jobs, check);
  const outcomes: Outcome[] = [];
  for (const input of inputs) outcomes.push(await outcomeOf(input, check));
  return outcomes;
}

async function outcomeOf(input: Input, check: CheckOne): Promise<Outcome> {
  try {
    return await check(input);
  } catch (error) {
    return { error };
  }
}

/** Few files are not worth a process; what writes files or reads standard input stays in one. */
async function jobsOf(inputs: readonly Input[], { jobs, fix }: CheckFlags): Promise<number> {
  if (inputs.length < 2 || jobs === 1 || fix === true || inputs.some(({ name }) => name === '-')) return 1;
  return (await import('./hire.js')).jobsFor(inputs.length, jobs);
}

async function shared(
  inputs: readonly Input[],
  flags: CheckFlags,
  jobs: number,
  check: CheckOne,
): Promise<readonly Outcome[]> {
  const [{ share }, { hireFor }] = await Promise.all([import('../pool/share.js'), import('./hire.js')]);
  const inputAt = (task: number): Input => inputs[task] ?? { name: '', file: '', named: true };
  return share<Outcome>({
    tasks: inputs.length,
    helpers: jobs - 1,
    hire: (told) =>
      hireFor(inputs, flags, {
        ...told,
        answered: (task, outcome) =>
          told.answered(task, 'error' in outcome ? outcome : { file: outcome.file, mended: null }),
      }),
    own: (task) => outcomeOf(inputAt(task), check),
    lost: (task) => ({ error: new UserError('process-died', { path: inputAt(task).name }) }),
  });
}
