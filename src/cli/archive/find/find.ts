/** Every document of the inputs, by id: files, folders, globs, zips, NDJSON. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import type { Item, Refused } from '../../../archive/item.js';
import { byId } from '../../../archive/order.js';
import type { Fields } from '../../../archive/record.js';
import { MANUSCRIPTS, slashed } from '../../files.js';
import { UserError } from '../codes.js';
import { entriesOf } from './entries.js';
import type { Found } from './found.js';
import { recordsOf } from './records.js';
import { isFolder, walk } from './walk.js';

export interface Search {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly fields: Fields;
  /** MB a document. */
  readonly maximum: number;
}

export interface Archive {
  /** By id, each once. */
  readonly items: readonly Item[];
  readonly refused: readonly Refused[];
  /** How many files of each extension are no manuscripts. */
  readonly passed: ReadonlyMap<string, number>;
}

const ZIP = '.zip';
const RECORDS: readonly string[] = ['.ndjson', '.jsonl'];

/** Throws `missing-file`, and `no-match` for a glob or folder without a document. */
export async function find(inputs: readonly string[], search: Search): Promise<Archive> {
  const passed = new Map<string, number>();
  const items: Item[] = [];
  const refused: Refused[] = [];
  for (const input of inputs) {
    const before = items.length + refused.length;
    for await (const found of foundIn(input, wants(search, passed), search))
      if ('error' in found) refused.push(found);
      else items.push(found);
    if (items.length + refused.length === before) throw new UserError('no-match', { pattern: input });
  }
  return { ...distinct(items, refused), passed };
}

/** The order of the inputs, then of names, says which of two has the id. */
function distinct(items: Item[], refused: readonly Refused[]): Omit<Archive, 'passed'> {
  const sorted = items.sort(byId);
  const first = sorted.filter(({ id }, index) => index === 0 || id !== sorted[index - 1]?.id);
  const again = sorted.filter(({ id }, index) => index > 0 && id === sorted[index - 1]?.id);
  const twice = again.map(({ id, place }) => ({ id, error: new UserError('duplicate-id', { path: id }), at: place }));
  return { items: first, refused: [...refused, ...twice] };
}

type Wants = (name: string) => boolean;

const extensionOf = (name: string): string => path.posix.extname(name).toLowerCase();
const isContainer = (name: string): boolean => [ZIP, ...RECORDS].includes(extensionOf(name));

/** A pattern without a folder is one of base names. */
function matcher(patterns: readonly string[]): Wants {
  const fit = patterns.map((pattern) => picomatch(pattern, { basename: !pattern.includes('/'), dot: true }));
  return (name) => fit.some((fits) => fits(name));
}

/** Manuscripts by their extension unless `--include` says otherwise; what is passed over is counted. */
function wants({ include, exclude }: Search, passed: Map<string, number>): Wants {
  const [included, excluded] = [matcher(include), matcher(exclude)];
  return (name) => {
    if (excluded(name)) return false;
    if (include.length > 0) return included(name);
    const extension = extensionOf(name);
    const wanted = MANUSCRIPTS.includes(extension);
    if (!wanted) passed.set(extension, (passed.get(extension) ?? 0) + 1);
    return wanted;
  };
}

async function* foundIn(input: string, wanted: Wants, search: Search): AsyncGenerator<Found> {
  const name = path.isAbsolute(input) ? path.basename(input) : slashed(input);
  if (isFolder(input)) yield* within(input, () => true, wanted, search);
  else if (existsSync(input)) yield* opened({ path: input, name, above: '' }, () => true, search, wanted);
  else if (picomatch.scan(slashed(input)).isGlob) yield* matching(input, wanted, search);
  else throw new UserError('missing-file', { path: input });
}

/** Relative to the folder the pattern begins in. */
async function* matching(glob: string, wanted: Wants, search: Search): AsyncGenerator<Found> {
  const { base, glob: pattern } = picomatch.scan(slashed(glob));
  const folder = base === '' ? '.' : base;
  if (isFolder(folder)) yield* within(folder, picomatch(pattern), wanted, search);
}

async function* within(folder: string, fits: Wants, wanted: Wants, search: Search): AsyncGenerator<Found> {
  const excluded = matcher(search.exclude);
  for (const step of walk(folder)) {
    if (!fits(step.name) || excluded(step.name)) continue;
    if ('error' in step) yield { id: step.name, error: step.error, at: { path: path.join(folder, step.name) } };
    else yield* opened({ ...step, above: `${step.name}/` }, wanted, search, wanted);
  }
}

interface File {
  readonly path: string;
  readonly name: string;
  readonly above: string;
}

/** A file, or what is packed in it. A container that cannot be opened is one error. */
async function* opened(file: File, takes: Wants, search: Search, inside: Wants): AsyncGenerator<Found> {
  const { path: at, name } = file;
  try {
    if (!isContainer(name)) {
      if (takes(name)) yield { id: name, place: { kind: 'file', path: at } };
    } else if (extensionOf(name) === ZIP) yield* entriesOf(file, inside);
    else yield* recordsOf(file, search);
  } catch (error) {
    yield { id: name, error, at: { path: at } };
  }
}
