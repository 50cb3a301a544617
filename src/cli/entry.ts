/** The program itself: what `main.ts` starts. */
import { HELPER } from './check/calls.js';
import { processIo } from './io.js';
import { run } from './program.js';

if (process.argv[2] === HELPER && process.send !== undefined)
  void import('./check/helper.js').then(({ help }) => help());
// Only set, never process.exit: what is still being written gets out.
else
  void run(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
