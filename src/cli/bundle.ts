/** The bundled program as a script: compiled with V8's code cache where one is given, and run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Written by the build beside this module. */
export const BUNDLE = join(import.meta.dirname, 'bundle.cjs');
export const CACHE = join(import.meta.dirname, 'bundle.cache');

/** The program as written by the build: nothing but ASCII, which is read several times faster than UTF-8. */
export const readBundle = (): string => readFileSync(BUNDLE, 'latin1');

export function readCache(): Buffer | undefined {
  try {
    return readFileSync(CACHE);
  } catch {
    return undefined;
  }
}

export function compileBundle(source: string, cachedData: Buffer | undefined): Script {
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: BUNDLE,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
}

/** Runs it as a CommonJS module. */
export function runBundle(script: Script): void {
  const module = { exports: {} };
  const wrapper = script.runInThisContext() as (...parts: readonly unknown[]) => void;
  wrapper(module.exports, createRequire(BUNDLE), module, BUNDLE, import.meta.dirname);
}
