/**
 * The bundled program: scripts beside this module, each compiled with V8's code cache where one was made, loaded when
 * the program first asks for it. Written by the build as functions of nothing but ASCII, which is read several times faster
 * than UTF-8.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const HERE = import.meta.dirname;
/** What starts the program, and what every other script of it is called. */
export const ENTRY = 'bundle.cjs';
export const PART = /^\.\/(bundle-[\w-]+\.cjs)$/u;

/** By the version that made it: no other can read it. */
const cacheOf = (name: string): string => join(HERE, name.replace(/\.cjs$/u, `.${process.versions.v8}.cache`));

/**
 * V8 as short runs want it. It optimizes what is hot a little later: most of what it made by default was ready when the run
 * was over, and took a seventh of its CPU. Patterns are compiled to machine code at once: to bytecode first and then anew
 * is dearer. A cache is read under the flags only that it was made under.
 */
const FLAGS = '--interrupt-budget=1500000 --no-regexp-tier-up --semi-space-growth-factor=32';
export const tune = (): void => setFlagsFromString(FLAGS);

/** The same where a cache says that this version of V8 knows the flags. */
export function tuneAsBuilt(): void {
  if (existsSync(cacheOf(ENTRY))) tune();
}

export interface Loader {
  /** The exports of a script. */
  readonly load: (name: string) => unknown;
  /** Forgets what the scripts have made, not how they were compiled: the next load runs them anew. */
  readonly forget: () => void;
  /** Writes the code cache of what has been compiled so far. */
  readonly save: () => void;
}

/** Loads the scripts as CommonJS modules; a cache made by another version of V8 is refused by it and does no harm. */
export function openBundle(): Loader {
  const scripts = new Map<string, Script>();
  const modules = new Map<string, { exports: unknown }>();
  const others = createRequire(join(HERE, ENTRY));
  const requireFrom = (id: string): unknown => {
    const own = PART.exec(id)?.[1];
    return own === undefined ? (others(id) as unknown) : load(own);
  };
  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const script = scripts.get(name) ?? compile(name);
    scripts.set(name, script);
    const module = { exports: {} as unknown };
    // Before it runs: what it loads may ask for it.
    modules.set(name, module);
    const wrapper = script.runInThisContext() as (...parts: readonly unknown[]) => void;
    wrapper(module.exports, requireFrom, module, join(HERE, name), HERE);
    return module.exports;
  };
  return {
    load,
    forget: () => modules.clear(),
    save: () => {
      for (const [name, script] of scripts) writeFileSync(cacheOf(name), script.createCachedData());
    },
  };
}

function compile(name: string): Script {
  const source = readFileSync(join(HERE, name), 'latin1');
  const cache = cacheOf(name);
  const cachedData = existsSync(cache) ? { cachedData: readFileSync(cache) } : {};
  const filename = join(HERE, name);
  return new Script(source, { filename, ...cachedData });
}
