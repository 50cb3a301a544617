/**
 * The process's standard streams. Node loads its network to open one that leads to a pipe, which takes a twentieth of a
 * short run: what goes into a file or a pipe is written without. Terminals, and whatever refuses that, get the stream.
 */
import { fstatSync, writeSync } from 'node:fs';

type Name = 'stdout' | 'stderr';

const opened = new Set<Name>();

/** The stream itself. What a write meets is told by its callback; without a listener the stream would throw as well. */
export function streamOf(name: Name): NodeJS.WriteStream {
  const stream = process[name];
  if (!opened.has(name)) stream.on('error', () => {});
  opened.add(name);
  return stream;
}

/** Settled when all that the streams were given is out. */
export async function flushed(): Promise<void> {
  for (const name of opened) await new Promise<void>((resolve) => process[name].write('', () => resolve()));
}

const STDOUT = 1;

/** Windows writes into pipes at its leisure. */
const isPlain = (): boolean => {
  try {
    const found = fstatSync(STDOUT);
    return found.isFile() || ((found.isFIFO() || found.isSocket()) && process.platform !== 'win32');
  } catch {
    return false;
  }
};

let plain: boolean | null = null;

/** Whether standard output is a file or a pipe that has taken all so far. */
export const leadsToPlain = (): boolean => (plain ??= isPlain());

/** Writes what can be written without the stream; what is left is for the stream, which also tells what was wrong. */
export function writePlainly(text: string): Uint8Array | null {
  const bytes = Buffer.from(text);
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(STDOUT, bytes, done);
    return null;
  } catch {
    // A pipe that does not wait, a reader that has gone, a full disk: from here on nothing may overtake the stream.
    plain = false;
    return bytes.subarray(done);
  }
}
