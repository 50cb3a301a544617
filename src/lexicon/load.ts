/** Loads the compiled dictionaries, once a process, and lays a user's own over them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readSideFile } from '../source/side-file.js';
import { lexiconOf, type Fitted, type Lexicon } from './lexicon.js';
import type { Dictionaries } from './types.js';

export interface LexiconOptions {
  /** YAML files laid over the shipped dictionaries, in this order. */
  readonly dictionaries?: readonly string[];
}

interface Compiled extends Fitted {
  readonly hash: string;
  readonly dictionaries: Dictionaries;
}

/** Built beside the program from `dictionaries/*.yaml`. */
const COMPILED = new URL('../dictionaries.json', import.meta.url);

/** The lexicon with these overlays. Throws a UserError that names the file, line and column of a bad entry. */
export async function loadLexicon({ dictionaries: overlays = [] }: LexiconOptions = {}): Promise<Lexicon> {
  const compiled = JSON.parse(readFileSync(COMPILED, 'utf8')) as Compiled;
  if (overlays.length === 0) return lexiconOf(compiled.dictionaries, compiled.hash, compiled);
  const { overlay } = await import('./compile.js');
  const hash = createHash('sha256').update(compiled.hash);
  let { dictionaries } = compiled;
  for (const path of overlays) {
    const yaml = readSideFile(path);
    dictionaries = overlay(dictionaries, path, yaml);
    hash.update('\0').update(yaml);
  }
  return lexiconOf(dictionaries, hash.digest('hex'), compiled);
}
