/** The program itself: what `main.ts` starts. */
import { processIo } from './io.js';
import { run } from './program.js';

const isOut = ({ writableLength }: NodeJS.WriteStream): boolean => writableLength === 0;

void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
  // What is still being written gets out; else nothing is left to wait for but V8, compiling for a next time.
  if (isOut(process.stdout) && isOut(process.stderr)) process.exit();
});
