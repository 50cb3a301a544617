/**
 * Runs the bundle on the manuscript given, as an analysis and as a check shown to people, and writes V8's code cache of
 * what both compiled. Started by `bundle.ts`.
 */
import { writeFileSync } from 'node:fs';
import { CACHE, compileBundle, readBundle, runBundle } from '../cli/bundle.js';

const [node = '', self = '', sample = ''] = process.argv;
const RUNS = [
  ['analyze', sample, '--no-terms', '--format', 'table'],
  ['check', sample, '--no-config'],
];

const script = compileBundle(readBundle(), undefined);
for (const run of RUNS) {
  // The program reads it as it starts.
  process.argv = [node, self, ...run];
  runBundle(script);
}
process.on('exit', (code) => {
  writeFileSync(CACHE, script.createCachedData());
  // 1 only says that the check has found something.
  if (code === 1) process.exitCode = 0;
});
