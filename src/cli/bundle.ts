/**
 * The bundled program: scripts beside this module, each compiled with V8's code cache where one was made, loaded when
 * the program first asks for it. Written by the build as nothing but ASCII, which is read several times faster than UTF-8.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const HERE = import.meta.dirname;
/** What starts the program, and what every other script of it is called. */
export const ENTRY = 'bundle.cjs';
export const PART = /^\.\/(bundle-[\w-]+\.cjs)$/u;

const cacheOf = (name: string): string => join(HERE, name.replace(/\.cjs$/u, '.cache'));

interface Loaded {
  readonly script: Script;
  readonly module: { exports: unknown };
}

export interface Loader {
  readonly load: (name: string) => unknown;
  /** Runs the entry anew, with the other scripts as they are. */
  readonly restart: () => void;
  /** Writes the code cache of what has been compiled so far. */
  readonly save: () => void;
}

/** Loads the scripts as CommonJS modules; a cache made by another version of V8 is refused by it and does no harm. */
export function openBundle(): Loader {
  const loaded = new Map<string, Loaded>();
  const others = createRequire(join(HERE, ENTRY));
  const requireFrom = (id: string): unknown => {
    const own = PART.exec(id)?.[1];
    return own === undefined ? (others(id) as unknown) : load(own);
  };
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known !== undefined) return known.module.exports;
    const script = compile(name);
    return run(name, script);
  };
  const run = (name: string, script: Script): unknown => {
    const module = { exports: {} as unknown };
    // Before it runs: it may be asked for by what it loads.
    loaded.set(name, { script, module });
    const wrapper = script.runInThisContext() as (...parts: readonly unknown[]) => void;
    wrapper(module.exports, requireFrom, module, join(HERE, name), HERE);
    return module.exports;
  };
  return {
    load,
    restart: () => run(ENTRY, loaded.get(ENTRY)?.script ?? compile(ENTRY)),
    save: () => {
      for (const [name, { script }] of loaded) writeFileSync(cacheOf(name), script.createCachedData());
    },
  };
}

function compile(name: string): Script {
  const source = readFileSync(join(HERE, name), 'latin1');
  const cache = cacheOf(name);
  const cachedData = existsSync(cache) ? { cachedData: readFileSync(cache) } : {};
  const filename = join(HERE, name);
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    ...cachedData,
  });
}
