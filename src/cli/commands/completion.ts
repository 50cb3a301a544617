/** `gaojian completion SHELL`: the script that makes the shell complete its commands, options and names. */
import type { Say } from '../../report/renderer.js';
import { UserError } from '../codes.js';
import { completionScript } from '../completion/script.js';
import { SHELLS } from '../completion/shells.js';
import type { Io } from '../io.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
}

/** Prints the script; the result is the exit code. Throws `invalid-choice`. */
export async function runCompletion(name: string, { io, say }: Tools): Promise<number> {
  const shell = SHELLS.find((known) => known === name);
  if (shell === undefined)
    throw new UserError('invalid-choice', { option: 'completion', value: name, choices: SHELLS });
  await io.write(completionScript(shell, say));
  return 0;
}
