/** Runs the bundle once and writes V8's code cache of what that run compiled. Started by `bundle.ts`. */
import { writeFileSync } from 'node:fs';
import { BUNDLE, CACHE, compileBundle, readIfThere, runBundle } from '../cli/bundle.js';

const source = readIfThere(BUNDLE);
if (source !== undefined) {
  const script = compileBundle(source, undefined);
  runBundle(script);
  process.on('exit', () => writeFileSync(CACHE, script.createCachedData()));
}
