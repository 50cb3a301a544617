/** The bundled program as a script: compiled with V8's code cache where one is given, and run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script, constants } from 'node:vm';

/** Written by the build beside this module. */
export const BUNDLE = fileURLToPath(new URL('./bundle.cjs', import.meta.url));
export const CACHE = fileURLToPath(new URL('./bundle.cache', import.meta.url));

/** A file's bytes; undefined where there is none. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

export function compileBundle(source: Buffer, cachedData: Buffer | undefined): Script {
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source.toString('utf8')}\n})`, {
    filename: BUNDLE,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
}

/** Runs it as a CommonJS module. */
export function runBundle(script: Script): void {
  const module = { exports: {} };
  const wrapper = script.runInThisContext() as (...parts: readonly unknown[]) => void;
  wrapper(module.exports, createRequire(BUNDLE), module, BUNDLE, dirname(BUNDLE));
}
