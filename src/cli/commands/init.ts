/** `gaojian init`: writes a commented configuration into the current folder; never over one that is there. */
import { writeFileSync } from 'node:fs';
import type { Say } from '../../report/renderer.js';
import { CONFIG_NAME } from '../check/configs.js';
import { UserError } from '../codes.js';
import type { Io } from '../io.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
}

/** Writes the file; the result is the exit code. Throws `file-exists`. */
export async function runInit({ io, say }: Tools): Promise<number> {
  try {
    writeFileSync(CONFIG_NAME, say('init.config'), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UserError('file-exists', { path: CONFIG_NAME });
    throw error;
  }
  io.note(say('note.initialised', { path: CONFIG_NAME }));
  return 0;
}
