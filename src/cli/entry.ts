/** The program itself: what `main.ts` starts. */
import { processIo } from './io.js';
import { type Role, ROLES } from './pool/calls.js';
import { run } from './program.js';
import { flushed } from './streams.js';

const HELPERS: Readonly<Record<Role, () => Promise<{ readonly help: () => void }>>> = {
  'check-helper': () => import('./check/helper.js'),
  'archive-helper': () => import('./archive/helper.js'),
};

const role = process.send === undefined ? undefined : ROLES.find((name) => name === process.argv[2]);
if (role !== undefined) void HELPERS[role]().then(({ help }) => help());
else void run(process.argv.slice(2), processIo()).then(leave);

/** Once all that was said is out: left to itself the process first waits for V8 to compile what nobody will run again. */
async function leave(code: number): Promise<void> {
  process.exitCode = code;
  await flushed();
  process.exit();
}
