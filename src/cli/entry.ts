/** The program itself: what `main.ts` starts. */
import { processIo } from './io.js';
import { run } from './program.js';

// Only set, never process.exit: what is still being written gets out.
void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
