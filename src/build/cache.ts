/**
 * Runs the bundle on the manuscript given, as an analysis and as a check shown to people, one after the other, and writes
 * V8's code caches of what both compiled. Started by `bundle.ts`.
 */
import { ENTRY, openBundle, tune } from '../cli/bundle.js';

const [node = '', self = '', sample = ''] = process.argv;
const RUNS = [
  ['analyze', sample, '--no-terms', '--format', 'table'],
  ['check', sample, '--no-config'],
];

tune();
const bundle = openBundle();
for (const run of RUNS) {
  // The program reads it as it starts, and leaves by `process.exit`.
  process.argv = [node, self, ...run];
  await new Promise<void>((left) => {
    process.exit = (() => left()) as typeof process.exit;
    bundle.forget();
    bundle.load(ENTRY);
  });
}
bundle.save();
// 1 only says that the check has found something.
if (process.exitCode === 1) process.exitCode = 0;
