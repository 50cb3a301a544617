/** Runs the bundle once and writes V8's code cache of what that run compiled. Started by `bundle.ts`. */
import { writeFileSync } from 'node:fs';
import { CACHE, compileBundle, readBundle, runBundle } from '../cli/bundle.js';

const script = compileBundle(readBundle(), undefined);
runBundle(script);
process.on('exit', () => writeFileSync(CACHE, script.createCachedData()));
