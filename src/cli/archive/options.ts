/** Options of `batch`, `merge` and `stream`, as data: see `../options.ts`. */
import { TABLE_FORMATS } from '../../archive/tables/registry.js';
import type { OptionSpec } from '../options.js';

const batch = { commands: ['batch'] } as const;
const both = { commands: ['batch', 'stream'] } as const;
const all = { commands: ['batch', 'merge', 'stream'] } as const;

export const ARCHIVE_OPTIONS: readonly OptionSpec[] = [
  { ...batch, name: 'include', flags: '--include <GLOB>', group: 'input', value: 'word', repeatable: true },
  { ...batch, name: 'exclude', flags: '--exclude <GLOB>', group: 'input', value: 'word', repeatable: true },
  { ...both, name: 'textField', flags: '--text-field <NAME>', group: 'input', value: 'word' },
  { ...both, name: 'idField', flags: '--id-field <NAME>', group: 'input', value: 'word' },
  { ...both, name: 'maxSize', flags: '--max-size <MB>', group: 'input', value: 'integer' },
  { ...both, name: 'archiveJobs', flags: '--jobs <N>', group: 'analysis', value: 'integer' },
  { ...both, name: 'timeout', flags: '--timeout <SECONDS>', group: 'analysis', value: 'integer' },
  { ...batch, name: 'shard', flags: '--shard <K/N>', group: 'analysis', value: 'word' },
  { ...batch, name: 'force', flags: '--force', group: 'analysis' },
  {
    commands: ['batch', 'merge'],
    name: 'archiveOut',
    flags: '--out <DIR>',
    group: 'output',
    value: 'word',
  },
  { ...batch, name: 'tables', flags: '--tables <FORMAT>', group: 'output', value: 'word', choices: TABLE_FORMATS },
  { ...all, name: 'allowErrors', flags: '--allow-errors', group: 'output' },
  { commands: ['batch', 'merge'], name: 'archiveQuiet', flags: '--quiet', group: 'output' },
];
