/** The result in the format asked for, or what `--fix --dry-run` would change. */
import path from 'node:path';
import type { CheckResult } from '../../model/check.js';
import { CHECK_RENDERERS } from '../../report/check/registry.js';
import type { Say } from '../../report/renderer.js';
import { slashed } from '../files.js';
import type { Io } from '../io.js';
import type { CheckFlags } from '../options.js';
import { drawingFor } from '../terminal.js';
import { ruleFacts } from './facts.js';
import type { MendedFile } from './mending.js';
import type { CheckedFile } from './run.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
}

/** Writes the result. */
export async function showResult(
  result: CheckResult,
  files: readonly CheckedFile[],
  flags: CheckFlags,
  { io, say }: Tools,
): Promise<void> {
  const renderer = CHECK_RENDERERS.find(({ name }) => name === flags.format) ?? CHECK_RENDERERS[0];
  const { render } = await renderer.load();
  const texts = new Map(files.map(({ file, source }) => [file, source.text]));
  const options = {
    say,
    ...drawingFor(io, flags.color),
    rules: ruleFacts(
      files.map(({ settings }) => settings),
      say,
    ),
    quiet: flags.quiet === true,
    textOf: (file: string): string => texts.get(file) ?? '',
  };
  await io.write(render(result, options));
}

/** A file and what mending makes of it. */
export interface Mending {
  readonly file: string;
  readonly mended: MendedFile;
}

/** Writes a unified diff a file that would change. */
export async function showDiffs(mends: readonly Mending[], io: Pick<Io, 'write'>): Promise<void> {
  const { createTwoFilesPatch } = await import('diff');
  for (const { file, mended } of mends) {
    const { before, after } = mended;
    if (before === after) continue;
    const patch = createTwoFilesPatch('a', 'b', before, after, '', '', { context: 3 });
    // Names as they are: the library escapes every character outside ASCII, as git does on a terminal of old.
    const name = nameInDiff(file);
    const head = `--- a/${name}\n+++ b/${name}\n`;
    await io.write(`${head}${patch.slice(Math.max(0, patch.indexOf('\n@@ ') + 1))}`);
  }
}

/**
 * A name that `patch -p1` and `git apply` take: from here, and of a file elsewhere (/tmp/a.txt, ../a.txt) from the root,
 * where the patch is then to be applied. A tab ends one with blanks in it.
 */
function nameInDiff(file: string): string {
  const near = path.posix.normalize(slashed(file));
  const whole = near.startsWith('../') ? slashed(path.resolve(file)) : near;
  const name = whole.replace(/^(?:[A-Za-z]:)?\/+/u, '');
  return name.includes(' ') ? `${name}\t` : name;
}
