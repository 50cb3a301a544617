/**
 * Runs the bundle on the manuscripts given, as analyses and as a check shown to people, one after the other, and writes
 * V8's code caches of what they compiled: what no manuscript asks for is left out. Started by `bundle.ts`.
 */
import { setFlagsFromString } from 'node:v8';
import { ENTRY, openBundle, tune } from '../cli/bundle.js';

const [node = '', self = '', ...samples] = process.argv;
const RUNS = [
  ...samples.map((sample) => ['analyze', sample, '--no-terms', '--format', 'table']),
  ['check', samples[0] ?? '', '--no-config'],
];

tune();
// What the first runs compiled is kept until it is written.
setFlagsFromString('--no-flush-bytecode');
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
// Back to what the program starts under: a cache is read under no other flags.
setFlagsFromString('--flush-bytecode --regexp-optimization');
bundle.save();
// 1 only says that the check has found something.
if (process.exitCode === 1) process.exitCode = 0;
