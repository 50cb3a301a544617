/** `--baseline`: what it knows is let pass; with `--update-baseline` it is written anew. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Baseline, baselineOf, withoutKnown } from '../../check/baseline.js';
import type { Say } from '../../report/renderer.js';
import { UserError } from '../codes.js';
import { slashed } from '../files.js';
import type { Io } from '../io.js';
import type { CheckFlags } from '../options.js';
import { writeWhole } from '../output.js';
import type { CheckedFile } from './run.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
}

export interface Sifted {
  readonly files: readonly CheckedFile[];
  /** Findings the baseline knows. */
  readonly known: number;
}

/** The files without what the baseline knows; the baseline itself written anew with `--update-baseline`. */
export function baselined(files: readonly CheckedFile[], flags: CheckFlags, { io, say }: Tools): Sifted {
  if (flags.baseline === undefined) return { files, known: 0 };
  const { baseline } = flags;
  const held = files.map(({ file, source, findings }) => ({
    file: keyOf(file, baseline),
    text: source.text,
    findings,
  }));
  if (flags.updateBaseline === true) {
    // Whatever else lies there, a manuscript above all, is not written over.
    if (existsSync(flags.baseline)) readBaseline(flags.baseline);
    writeWhole(flags.baseline, `${JSON.stringify(baselineOf(held), null, 2)}\n`);
    io.note(say('note.baseline', { path: flags.baseline }));
  }
  const { files: left, suppressed, unused } = withoutKnown(readBaseline(flags.baseline), held);
  for (const { file, rule, count } of unused) io.note(say('note.baselineUnused', { file, rule, count }));
  return {
    files: files.map((file, index) => ({ ...file, findings: left[index]?.findings ?? [] })),
    known: suppressed,
  };
}

/** Files are named from the folder of the baseline, so that it holds wherever the command is run. */
const keyOf = (file: string, baseline: string): string =>
  existsSync(file) ? slashed(path.relative(path.dirname(path.resolve(baseline)), path.resolve(file))) : file;

function readBaseline(file: string): Baseline {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UserError('missing-file', { path: file });
  }
  try {
    const baseline = JSON.parse(text) as Partial<Baseline>;
    if (baseline.schema === 'gaojian/baseline@1' && Array.isArray(baseline.entries)) return baseline as Baseline;
  } catch {
    // Said below.
  }
  throw new UserError('bad-baseline', { path: file });
}
