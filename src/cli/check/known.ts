/** `--baseline`: what it knows is let pass; with `--update-baseline` what is found now goes into it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Baseline, baselineOf, type Compared, withoutKnown } from '../../check/baseline.js';
import type { Say } from '../../report/renderer.js';
import { readSideFile } from '../../source/side-file.js';
import { UserError } from '../codes.js';
import { fewOf } from '../few.js';
import { slashed } from '../files.js';
import type { Io } from '../io.js';
import type { CheckFlags } from '../options.js';
import { refuseUnwritable, writeWhole } from '../output.js';
import type { CheckedFile } from './run.js';

interface Tools {
  readonly flags: CheckFlags;
  readonly io: Io;
  readonly say: Say;
}

export interface Sifted {
  readonly files: readonly CheckedFile[];
  /** Findings the baseline knows. */
  readonly known: number;
}

/**
 * The files without what the baseline knows; with `--update-baseline` what it knows of them is written anew. Entries of
 * files no longer there go, unless something could not be checked (not `complete`).
 */
export function baselined(files: readonly CheckedFile[], complete: boolean, { flags, io, say }: Tools): Sifted {
  const { baseline } = flags;
  if (baseline === undefined) return { files, known: 0 };
  const held = files.map(({ file, source, findings, ran }) => ({
    file: keyOf(file, baseline),
    text: source.text,
    findings,
    ran,
  }));
  if (flags.updateBaseline === true) {
    // Whatever else lies there, a manuscript above all, is not written over.
    const before = existsSync(baseline) ? readBaseline(baseline).entries : [];
    const known = complete ? before.filter(({ file }) => isThere(file, baseline)) : before;
    refuseUnwritable(baseline);
    writeWhole(baseline, `${JSON.stringify(baselineOf(held, known), null, 2)}\n`);
    io.note(say('note.baseline', { path: baseline }));
  }
  const isGone = (file: string): boolean => !isThere(file, baseline);
  const { files: left, suppressed, unused, moved, lost } = withoutKnown(readBaseline(baseline), held, isGone);
  for (const { file, rule, count } of unused) io.note(say('note.baselineUnused', { file, rule, count }));
  noteGone({ moved, lost }, { io, say });
  return {
    files: files.map((file, index) => ({ ...file, findings: left[index]?.findings ?? [] })),
    known: suppressed,
  };
}

/** A baseline that knows nothing of where its files lie now must not be silent; a line for each kind, however many there are. */
function noteGone({ moved, lost }: Pick<Compared, 'moved' | 'lost'>, { io, say }: Pick<Tools, 'io' | 'say'>): void {
  const [first] = moved;
  if (first !== undefined)
    io.note(say('note.baselineMoved', { count: moved.length, from: first.entry.file, to: first.to }));
  const files = [...new Set(lost.map(({ file }) => file))];
  const count = lost.reduce((sum, entry) => sum + entry.count, 0);
  if (count > 0) io.note(say('note.baselineLost', { count, files: fewOf(files, say) }));
}

/** Files are named from the folder of the baseline, so that it holds wherever the command is run. */
const keyOf = (file: string, baseline: string): string =>
  existsSync(file) ? slashed(path.relative(path.dirname(path.resolve(baseline)), path.resolve(file))) : file;

const isThere = (file: string, baseline: string): boolean =>
  existsSync(path.resolve(path.dirname(path.resolve(baseline)), file));

function readBaseline(file: string): Baseline {
  if (!existsSync(file)) throw new UserError('missing-baseline', { path: file });
  const text = readSideFile(file);
  try {
    const baseline = JSON.parse(text) as Partial<Baseline>;
    if (baseline.schema === 'gaojian/baseline@1' && Array.isArray(baseline.entries)) return baseline as Baseline;
  } catch {
    // Said below.
  }
  throw new UserError('bad-baseline', { path: file });
}
