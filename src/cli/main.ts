/**
 * Starts the program. A built package holds it bundled, with V8's code cache beside it: loading some hundred
 * modules and compiling them costs more than analysing a manuscript. A cache made by another Node version is
 * refused by V8 and the bundle is compiled as usual; without a bundle the modules themselves are loaded.
 */
import { BUNDLE, CACHE, compileBundle, readIfThere, runBundle } from './bundle.js';

const bundle = readIfThere(BUNDLE);
if (bundle === undefined) await import('./entry.js');
else runBundle(compileBundle(bundle, readIfThere(CACHE)));
