/**
 * What of the configurations a run could have used and did not: globs of overrides that fit no file, entries of `suppress`
 * that let nothing pass. A run over a few files says nothing of what may hold for the others: told is only what every
 * manuscript it could hold for was checked against (of the kinds that were checked, so that a README beside is none).
 */
import path from 'node:path';
import picomatch from 'picomatch';
import type { Suppression } from '../../check/config/types.js';
import { nearestFolder, slashed, walk } from '../files.js';
import { fitsIn } from './configs.js';
import type { CheckedFile } from './run.js';

export interface Idle {
  /** Each with its configuration, as paths are shown. */
  readonly globs: readonly { readonly config: string; readonly glob: string }[];
  readonly suppress: readonly Suppression[];
}

/** One configuration with the files it governed. */
interface Governed {
  readonly place: string;
  readonly folder: string;
  readonly files: readonly CheckedFile[];
}

/** Whether a run holds all of a folder that counts: what `holds` says, by itself or among the kinds of files checked. */
type Covers = (folder: string, holds: Holds) => boolean;
type Holds = (file: string, isOfKind: boolean) => boolean;

export function idleIn(files: readonly CheckedFile[]): Idle {
  const covers = coverageOf(files);
  const governed = governedIn(files);
  return {
    globs: governed.flatMap((one) => idleGlobs(one, covers)),
    suppress: unique(governed.flatMap((one) => idleEntries(one, covers))),
  };
}

function governedIn(files: readonly CheckedFile[]): readonly Governed[] {
  const places = new Map<string, CheckedFile[]>();
  for (const file of files) {
    if (file.configPlace === null) continue;
    const list = places.get(file.configPlace);
    if (list === undefined) places.set(file.configPlace, [file]);
    else list.push(file);
  }
  return [...places].map(([place, list]) => ({ place, folder: path.dirname(place), files: list }));
}

function idleGlobs({ place, folder, files }: Governed, covers: Covers): Idle['globs'] {
  const globs = (files[0]?.config.overrides ?? []).flatMap((override) => override.files);
  return unique(globs)
    .filter((glob) => !files.some(({ file }) => fitsIn(folder, file)([glob])))
    .filter((glob) =>
      covers(
        nearestFolder(path.join(folder, picomatch.scan(glob).base)),
        (file, isOfKind) => isOfKind || fitsIn(folder, file)([glob]),
      ),
    )
    .map((glob) => ({ config: slashed(path.relative('.', place)) || place, glob }));
}

/** Entries that let nothing pass in any file they hold for, while their rule ran. */
function idleEntries({ folder, files }: Governed, covers: Covers): readonly Suppression[] {
  const config = files[0]?.config ?? {};
  const layers = [
    {
      entries: config.suppress ?? [],
      reached: () => files.every(isBelow(folder)) && covers(folder, (_, isOfKind) => isOfKind),
    },
    ...(config.overrides ?? []).map((override) => ({
      entries: override.suppress ?? [],
      reached: () => covers(folder, (file) => fitsIn(folder, file)(override.files)),
    })),
  ];
  return layers.flatMap(({ entries, reached }) => {
    const idle = entries.filter((entry) => isIdle(entry, files));
    return idle.length > 0 && reached() ? idle : [];
  });
}

function isIdle(entry: Suppression, files: readonly CheckedFile[]): boolean {
  const isSame = (other: Suppression): boolean => other.rule === entry.rule && other.text === entry.text;
  const holding = files.filter(({ settings, ran }) => settings.suppress.some(isSame) && ran.includes(entry.rule));
  return holding.length > 0 && holding.every(({ unused }) => unused.some(isSame));
}

const isBelow =
  (folder: string) =>
  ({ file }: CheckedFile): boolean =>
    path.resolve(file).startsWith(path.join(folder, path.sep));

/** Looks a folder through no further than to the first file that was not checked. */
function coverageOf(files: readonly CheckedFile[]): Covers {
  const checked = new Set(files.map(({ file }) => path.resolve(file)));
  const kinds = new Set(files.map(({ file }) => path.extname(file).toLowerCase()));
  return (folder, holds) => {
    for (const file of walk(folder))
      if (!checked.has(path.resolve(file)) && holds(file, kinds.has(path.extname(file).toLowerCase()))) return false;
    return true;
  };
}

const unique = <T>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((item) => [JSON.stringify(item), item])).values(),
];
