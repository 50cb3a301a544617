/** The program itself: what `main.ts` starts. */
import { processIo } from './io.js';
import { type Role, ROLES } from './pool/calls.js';
import { run } from './program.js';

const HELPERS: Readonly<Record<Role, () => Promise<{ readonly help: () => void }>>> = {
  'check-helper': () => import('./check/helper.js'),
  'archive-helper': () => import('./archive/helper.js'),
};

const role = process.send === undefined ? undefined : ROLES.find((name) => name === process.argv[2]);
if (role !== undefined) void HELPERS[role]().then(({ help }) => help());
// Only set, never process.exit: what is still being written gets out.
else
  void run(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
