/** The entry that bin/gaojian.js imports. */
import { processIo } from './io.js';
import { run } from './program.js';

// Only set, never process.exit: what is still being written gets out.
process.exitCode = await run(process.argv.slice(2), processIo());
