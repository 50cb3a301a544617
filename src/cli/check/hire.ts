/** Helpers of a shared check: what each is told, and how many are worth it. */
import { availableParallelism } from 'node:os';
import type { CheckFlags } from '../options.js';
import type { Helper, Told } from '../pool/crew.js';
import { hire } from '../pool/hire.js';
import { type Outcome, type Parcel, unpack } from './parcel.js';

export interface Input {
  readonly name: string;
  readonly file: string;
  /** Named itself, not found in a folder or by a pattern. */
  readonly named: boolean;
}

export const NO_INPUT: Input = { name: '', file: '', named: true };

/** Starts a helper on these inputs; tasks are their indices. */
export const hireFor = (inputs: readonly Input[], flags: CheckFlags, told: Told<Outcome>): Helper =>
  hire<CheckFlags, Input, null, Parcel>({
    role: 'check-helper',
    opening: flags,
    order: (task) => inputs[task] ?? NO_INPUT,
    told: { ...told, answered: (task, parcel) => told.answered(task, unpack(parcel)) },
  });

/** A process has to load and to warm up before it helps. */
const WORTH_A_PROCESS = 24;

/** How many processes check so many files: as asked, else one a processor where there is enough to do. */
export const jobsFor = (files: number, asked: number | undefined): number =>
  asked === undefined
    ? Math.max(1, Math.min(availableParallelism(), Math.floor(files / WORTH_A_PROCESS)))
    : Math.max(1, Math.min(asked, files));
