/** One run at a time writes into a folder. A lock left by one that was killed is taken over. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { UserError } from './codes.js';

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/** Takes the lock; the result gives it back. Throws `out-locked`. */
export function lock(file: string): () => void {
  if (!claim(file)) {
    const owner = ownerOf(file);
    if (owner !== null && isAlive(owner)) throw new UserError('out-locked', { path: file, ...owner });
    rmSync(file, { force: true });
    if (!claim(file)) throw new UserError('out-locked', { path: file, ...(ownerOf(file) ?? { pid: 0, host: '' }) });
  }
  return () => rmSync(file, { force: true });
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

/** Of another machine nobody here can tell; the number of this process was that of one before a restart. */
function isAlive({ pid, host }: Owner): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
