/**
 * The file an error lies in, for `errors.ndjson`: as typed where that is relative, else from the base name of the input on, so
 * that nothing of this machine is told.
 */
import path from 'node:path';
import picomatch from 'picomatch';
import type { Failure, Refused } from '../../../archive/item.js';
import { slashed } from '../../files.js';

export const whereOf = (at: Refused['at'], inputs: readonly string[]): Pick<Failure, 'file' | 'line'> => ({
  file: shownFile(at.path, inputs),
  ...(at.line === undefined ? {} : { line: at.line }),
});

export function shownFile(file: string, inputs: readonly string[]): string {
  if (!path.isAbsolute(file)) return path.posix.normalize(slashed(file));
  const within = inputs.map(rootOf).flatMap((root) => shownUnder(root, file));
  // Of two inputs one inside the other, the one that is nearer.
  return within.toSorted((one, other) => one.length - other.length)[0] ?? path.basename(file);
}

/** The folder a pattern begins in, or what was named itself. */
function rootOf(input: string): string {
  const { isGlob, base } = picomatch.scan(slashed(input));
  return isGlob ? base : input;
}

function shownUnder(root: string, file: string): readonly string[] {
  const below = slashed(path.relative(root, file));
  return /^\.\.(?:\/|$)/u.test(below) || path.isAbsolute(below) ? [] : [path.posix.join(path.basename(root), below)];
}
